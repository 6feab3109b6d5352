import { type Kysely, sql } from "kysely";

const open = "where state in ('queued', 'drafting', 'suggested', 'settling')";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("feedbacks")
    .addColumn("rehearsal", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await db.schema.alterTable("feedbacks").addColumn("speech_json", "text").execute();
  await db.schema
    .alterTable("rehearsals")
    .addColumn("edition", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
  // A rehearsal and the canvas of its workshop can both be asked about.
  await db.schema.dropIndex("feedbacks_open").execute();
  await sql`create unique index feedbacks_open on feedbacks (team, workshop, rehearsal) ${sql.raw(open)}`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("feedbacks_open").execute();
  await sql`delete from feedbacks where rehearsal <> ''`.execute(db);
  await db.schema.alterTable("rehearsals").dropColumn("edition").execute();
  for (const column of ["speech_json", "rehearsal"])
    await db.schema.alterTable("feedbacks").dropColumn(column).execute();
  await sql`create unique index feedbacks_open on feedbacks (team, workshop) ${sql.raw(open)}`.execute(db);
}
