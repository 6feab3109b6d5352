import { defaultSettings, type Review, type ReviewSettings } from "../domain/feedback/feedback.ts";
import type { FeedbackStore } from "../domain/feedback/feedback-store.ts";
import type { Db, Tables } from "./tables.ts";

type Reviews = Pick<FeedbackStore, "addReview" | "dropReview" | "reviews" | "settings" | "set">;

const reviewOf = ({ reading_seconds, through, ...row }: Tables["reviews"]): Review =>
  ({ ...row, readingSeconds: reading_seconds, through: through === 1 }) as Review;

/** What verdicts tell of how they were made, and what organisers set. */
export function reviewStore(db: Db): Reviews {
  return {
    async addReview({ readingSeconds, through, ...review }) {
      await db
        .insertInto("reviews")
        .values({ ...review, reading_seconds: readingSeconds, through: through ? 1 : 0 })
        .execute();
    },
    async dropReview(id) {
      await db.deleteFrom("reviews").where("id", "=", id).execute();
    },
    async reviews(of) {
      const all = db.selectFrom("reviews").selectAll().orderBy("id");
      const rows = "mentor" in of ? all.where("mentor", "=", of.mentor) : all.where("cohort", "=", of.cohort);
      return (await rows.execute()).map(reviewOf);
    },
    async settings(cohort) {
      const rows = await db.selectFrom("review_settings").selectAll().where("cohort", "=", cohort).execute();
      const settings: ReviewSettings = { ...defaultSettings, postures: {} };
      const postures: Record<string, ReviewSettings["posture"]> = {};
      for (const { name, value_json } of rows) {
        const value: unknown = JSON.parse(value_json);
        if (name.startsWith("posture/")) postures[name.slice("posture/".length)] = value as ReviewSettings["posture"];
        else Object.assign(settings, { [name]: value });
      }
      return { ...settings, postures };
    },
    async set(cohort, { postures = {}, ...whole }) {
      const named = Object.entries(postures).map(([workshop, posture]) => [`posture/${workshop}`, posture] as const);
      for (const [name, value] of [...Object.entries(whole), ...named]) {
        await db.deleteFrom("review_settings").where("cohort", "=", cohort).where("name", "=", name).execute();
        if (value === null) continue;
        await db
          .insertInto("review_settings")
          .values({ cohort, name, value_json: JSON.stringify(value) })
          .execute();
      }
    },
  };
}
