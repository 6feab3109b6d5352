import type { FeedbackStore } from "../domain/feedback/feedback-store.ts";
import { feedbackJobs, hasOneWriter } from "./feedback-jobs.ts";
import { feedbackQueue } from "./feedback-queue.ts";
import { columnsOf, feedbackOf } from "./feedback-rows.ts";
import { reviewStore } from "./reviews.ts";
import type { Db } from "./tables.ts";

const open = ["queued", "drafting", "suggested", "settling"] as const;

export function feedbackStore(db: Db): FeedbackStore {
  return {
    ...feedbackJobs(db),
    ...feedbackQueue(db),
    ...reviewStore(db),
    async add(feedback) {
      const other = await db
        .selectFrom("feedbacks")
        .selectAll()
        .where("team", "=", feedback.team)
        .where("workshop", "=", feedback.workshop)
        .where("rehearsal", "=", feedback.rehearsal?.id ?? "")
        .where("state", "in", open)
        .executeTakeFirst();
      if (other !== undefined) return { added: false, feedback: feedbackOf(other) };
      await db
        .insertInto("feedbacks")
        .values({ ...columnsOf(feedback), lease: null, leased_until: null, candidates_json: "[]" })
        .execute();
      return { added: true, feedback };
    },
    async feedback(id) {
      const row = await db.selectFrom("feedbacks").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : feedbackOf(row);
    },
    async ofTeam(team) {
      const rows = await db
        .selectFrom("feedbacks")
        .selectAll()
        .where("team", "=", team)
        .orderBy("id", "desc")
        .execute();
      return rows.map(feedbackOf);
    },
    async hold(id) {
      const found = db.selectFrom("feedbacks").selectAll().where("id", "=", id);
      const row = await (hasOneWriter(db) ? found : found.forUpdate()).executeTakeFirst();
      return row === undefined ? null : feedbackOf(row);
    },
    async write(feedback, candidates) {
      await db
        .updateTable("feedbacks")
        .set({
          ...columnsOf(feedback),
          lease: null,
          leased_until: null,
          ...(candidates === undefined ? {} : { candidates_json: JSON.stringify(candidates) }),
        })
        .where("id", "=", feedback.id)
        .execute();
    },
  };
}
