import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("rounds")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("team", "text", (column) => column.notNull().references("teams.id"))
    .addColumn("workshop", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("starter", "text")
    .addColumn("minutes", "integer", (column) => column.notNull())
    .addColumn("started_at", "text", (column) => column.notNull())
    .addColumn("ends_at", "text", (column) => column.notNull())
    .addColumn("closed_at", "text")
    .addColumn("chosen", "text")
    .addColumn("chosen_at", "text")
    .addColumn("version", "integer", (column) => column.notNull())
    .addUniqueConstraint("rounds_number", ["team", "number"])
    .execute();
  await db.schema
    .createTable("ideas")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("round", "text", (column) => column.notNull().references("rounds.id"))
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("member", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("late", "integer", (column) => column.notNull())
    .addColumn("idea_group", "text")
    .addColumn("at", "text", (column) => column.notNull())
    .addUniqueConstraint("ideas_key", ["round", "member", "key"])
    .execute();
  await db.schema.createIndex("ideas_of_team").on("ideas").column("team").execute();
  await db.schema
    .createTable("idea_groups")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("round", "text", (column) => column.notNull().references("rounds.id"))
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("name", "text")
    .addColumn("named_by", "text")
    .execute();
  await db.schema.createIndex("idea_groups_of_round").on("idea_groups").column("round").execute();
  await db.schema.createIndex("idea_groups_of_team").on("idea_groups").column("team").execute();
  await db.schema
    .createTable("votes")
    .addColumn("round", "text", (column) => column.notNull().references("rounds.id"))
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("member", "text", (column) => column.notNull())
    .addColumn("idea_group", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("votes_key", ["round", "member", "idea_group"])
    .execute();
  await db.schema.createIndex("votes_of_team").on("votes").column("team").execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["votes", "idea_groups", "ideas", "rounds"]) await db.schema.dropTable(table).execute();
}
