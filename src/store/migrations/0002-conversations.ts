import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("counters")
    .addColumn("team", "text", (column) => column.notNull().references("teams.id"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("value", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("counters_key", ["team", "name"])
    .execute();
  await db.schema
    .createTable("messages")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("team", "text", (column) => column.notNull().references("teams.id"))
    .addColumn("workshop", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("author_kind", "text", (column) => column.notNull())
    .addColumn("author_id", "text", (column) => column.notNull())
    .addColumn("author_name", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("citations_json", "text", (column) => column.notNull())
    .addColumn("turn", "text")
    .addColumn("private_to", "text")
    .addColumn("voice", "text")
    .addColumn("plan_json", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .addUniqueConstraint("messages_in_order", ["team", "workshop", "position"])
    .execute();
  await db.schema
    .createTable("turns")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("team", "text", (column) => column.notNull().references("teams.id"))
    .addColumn("workshop", "text", (column) => column.notNull())
    .addColumn("member", "text", (column) => column.notNull())
    .addColumn("message", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("private_to", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("steps", "integer", (column) => column.notNull())
    .addUniqueConstraint("turns_once", ["team", "key"])
    .execute();
  await db.schema
    .createIndex("turns_running")
    .on("turns")
    .column("state")
    .where("state" as never, "=", "running" as never)
    .execute();
  await db.schema
    .createTable("steps")
    .addColumn("turn", "text", (column) => column.notNull().references("turns.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("step_json", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("steps_key", ["turn", "number"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["steps", "turns", "messages", "counters"]) await db.schema.dropTable(table).execute();
}
