import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("cohorts")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("programme", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("teams")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("cohort", "text", (column) => column.notNull().references("cohorts.id"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("code", "text", (column) => column.notNull().unique())
    .addColumn("revoked", "integer", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("teams_of_cohort").on("teams").column("cohort").execute();
  await db.schema
    .createTable("members")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("team", "text", (column) => column.notNull().references("teams.id"))
    .addColumn("nickname", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("members_of_team").on("members").column("team").execute();
  await db.schema
    .createTable("staff")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("cohort", "text", (column) => column.notNull().references("cohorts.id"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("tokens")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("holder", "text", (column) => column.notNull())
    .addColumn("expires_at", "text")
    .addColumn("revoked", "integer", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("tokens_of_holder").on("tokens").column("holder").execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["tokens", "staff", "members", "teams", "cohorts"]) await db.schema.dropTable(table).execute();
}
