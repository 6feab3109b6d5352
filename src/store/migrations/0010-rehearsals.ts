import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("rehearsals")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("member", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("mode", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("spoken_json", "text", (column) => column.notNull())
    .addColumn("voice_json", "text")
    .addColumn("slides_json", "text", (column) => column.notNull())
    .addColumn("uncertain", "integer", (column) => column.notNull())
    .addColumn("transcribed_by", "text")
    .addColumn("canvases_json", "text", (column) => column.notNull())
    .addUniqueConstraint("rehearsals_number", ["team", "number"])
    .execute();
  await db.schema
    .createTable("sounds")
    .addColumn("rehearsal", "text", (column) => column.primaryKey())
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("base64", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("sittings")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("rehearsal", "text")
    .addColumn("member", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("answers_json", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("sittings_of_team").on("sittings").columns(["team", "id"]).execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["sittings", "sounds", "rehearsals"]) await db.schema.dropTable(table).execute();
}
