import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("tickets")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("team", "text", (column) => column.notNull().references("teams.id"))
    .addColumn("cohort", "text", (column) => column.notNull())
    .addColumn("workshop", "text")
    .addColumn("member", "text")
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("taken_by", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("closed_at", "text")
    .execute();
  await db.schema.createIndex("tickets_of_cohort").on("tickets").columns(["cohort", "state"]).execute();
  await db.schema.createIndex("tickets_of_team").on("tickets").column("team").execute();
  await db.schema
    .createTable("news")
    .addColumn("team", "text", (column) => column.notNull().references("teams.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("news_json", "text", (column) => column.notNull())
    .addColumn("private_to", "text")
    .addPrimaryKeyConstraint("news_key", ["team", "number"])
    .execute();
  await db.schema
    .createTable("audit")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("actor_kind", "text", (column) => column.notNull())
    .addColumn("actor_id", "text")
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("details_json", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("audit_of_subject").on("audit").column("subject").execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["audit", "news", "tickets"]) await db.schema.dropTable(table).execute();
}
