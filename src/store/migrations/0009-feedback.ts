import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("feedbacks")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("team", "text", (column) => column.notNull().references("teams.id"))
    .addColumn("cohort", "text", (column) => column.notNull())
    .addColumn("workshop", "text", (column) => column.notNull())
    .addColumn("asker", "text")
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("pins_json", "text", (column) => column.notNull())
    .addColumn("edition", "integer", (column) => column.notNull())
    .addColumn("deadline", "text")
    .addColumn("due", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("asked_at", "text", (column) => column.notNull())
    .addColumn("lease", "text")
    .addColumn("leased_until", "text")
    .addColumn("draft_json", "text")
    .addColumn("draft_number", "integer", (column) => column.notNull())
    .addColumn("drafted_at", "text")
    .addColumn("plant_json", "text")
    .addColumn("claimed_by", "text")
    .addColumn("claim_json", "text")
    .addColumn("decision_json", "text")
    .addColumn("release_at", "text")
    .addColumn("ended_at", "text")
    .addColumn("candidates_json", "text", (column) => column.notNull())
    .addColumn("moved", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("feedbacks_queue").on("feedbacks").columns(["cohort", "state", "due", "id"]).execute();
  await db.schema.createIndex("feedbacks_jobs").on("feedbacks").columns(["state", "due", "id"]).execute();
  await db.schema.createIndex("feedbacks_moved").on("feedbacks").columns(["cohort", "moved"]).execute();
  await db.schema.createIndex("feedbacks_of_team").on("feedbacks").columns(["team", "id"]).execute();
  // One open request a team and workshop, one draft in the making a team: the database holds to it, not only we.
  await sql`create unique index feedbacks_open on feedbacks (team, workshop)
    where state in ('queued', 'drafting', 'suggested', 'settling')`.execute(db);
  await sql`create unique index feedbacks_drafting on feedbacks (team) where state = 'drafting'`.execute(db);
  await db.schema
    .createTable("reviews")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("feedback", "text", (column) => column.notNull())
    .addColumn("team", "text", (column) => column.notNull())
    .addColumn("cohort", "text", (column) => column.notNull())
    .addColumn("workshop", "text", (column) => column.notNull())
    .addColumn("mentor", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("distance", "integer")
    .addColumn("seconds", "integer")
    .addColumn("reading_seconds", "integer", (column) => column.notNull())
    .addColumn("planted", "text")
    .addColumn("through", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("reviews_of_mentor").on("reviews").columns(["mentor", "id"]).execute();
  await db.schema.createIndex("reviews_of_cohort").on("reviews").columns(["cohort", "id"]).execute();
  await db.schema.createIndex("reviews_of_team").on("reviews").column("team").execute();
  await db.schema
    .createTable("review_settings")
    .addColumn("cohort", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("value_json", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("review_settings_key", ["cohort", "name"])
    .execute();
  await db.schema.alterTable("tickets").addColumn("outcome", "text").execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("tickets").dropColumn("outcome").execute();
  for (const table of ["review_settings", "reviews", "feedbacks"]) await db.schema.dropTable(table).execute();
}
