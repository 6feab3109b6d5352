import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("messages").addColumn("setback", "text").execute();
  await db.schema.alterTable("turns").addColumn("use_json", "text").execute();
  await db.schema
    .createTable("model_use")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("turns", "integer", (column) => column.notNull())
    .addColumn("tokens", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("model_use_key", ["day", "team"])
    .execute();
  await db.schema
    .createTable("vectors")
    .addColumn("model", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("numbers", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("vectors_key", ["model", "hash"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["vectors", "model_use"]) await db.schema.dropTable(table).execute();
  await db.schema.alterTable("turns").dropColumn("use_json").execute();
  await db.schema.alterTable("messages").dropColumn("setback").execute();
}
