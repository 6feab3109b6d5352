import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("fields")
    .addColumn("team", "text", (column) => column.notNull().references("teams.id"))
    .addColumn("workshop", "text", (column) => column.notNull())
    .addColumn("field", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("fields_key", ["team", "workshop", "field"])
    .execute();
  await db.schema
    .createTable("revisions")
    .addColumn("team", "text", (column) => column.notNull().references("teams.id"))
    .addColumn("workshop", "text", (column) => column.notNull())
    .addColumn("field", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("author_kind", "text", (column) => column.notNull())
    .addColumn("author_id", "text", (column) => column.notNull())
    .addColumn("author_name", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("proposal", "text")
    .addPrimaryKeyConstraint("revisions_key", ["team", "workshop", "field", "revision"])
    .execute();
  await db.schema
    .createTable("proposals")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("team", "text", (column) => column.notNull().references("teams.id"))
    .addColumn("workshop", "text", (column) => column.notNull())
    .addColumn("field", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("quotes_json", "text", (column) => column.notNull())
    .addColumn("turn", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("proposals_of_canvas").on("proposals").columns(["team", "workshop", "state"]).execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["proposals", "revisions", "fields"]) await db.schema.dropTable(table).execute();
}
