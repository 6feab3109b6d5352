import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("evaluation_runs")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("cohort", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("choice_json", "text", (column) => column.notNull())
    .addColumn("started_by", "text", (column) => column.notNull())
    .addColumn("started_at", "text", (column) => column.notNull())
    .addColumn("ended_at", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("beat_at", "text", (column) => column.notNull())
    .addColumn("resumed", "integer", (column) => column.notNull())
    .addColumn("lines", "integer", (column) => column.notNull())
    .addColumn("progress_json", "text", (column) => column.notNull())
    .addColumn("problem", "text")
    .addColumn("summary_json", "text")
    .addUniqueConstraint("evaluation_runs_number", ["cohort", "number"])
    .execute();
  await db.schema
    .createTable("evaluation_lines")
    .addColumn("run", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("line_json", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("evaluation_lines_key", ["run", "number"])
    .execute();
  await db.schema
    .createTable("case_candidates")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("cohort", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("suite", "text", (column) => column.notNull())
    .addColumn("case_json", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("settled_by", "text")
    .addColumn("settled_at", "text")
    .execute();
  await db.schema
    .createIndex("case_candidates_of_cohort")
    .on("case_candidates")
    .columns(["cohort", "state", "id"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["case_candidates", "evaluation_lines", "evaluation_runs"])
    await db.schema.dropTable(table).execute();
}
