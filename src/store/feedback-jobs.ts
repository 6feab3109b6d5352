import { type SelectQueryBuilder, SqliteAdapter } from "kysely";
import type { FeedbackStore } from "../domain/feedback/feedback-store.ts";
import { feedbackOf } from "./feedback-rows.ts";
import { nextId } from "./ids.ts";
import type { Db, Tables } from "./tables.ts";

type Jobs = Pick<FeedbackStore, "takeJobs" | "holdJob" | "nextMoment" | "due">;

/** SQLite has one writer: there is nobody to lock a row against. */
export const hasOneWriter = (db: Db): boolean => db.getExecutor().adapter instanceof SqliteAdapter;

/** Requests as the worker's jobs: the row is the job. */
export function feedbackJobs(db: Db): Jobs {
  /** Jobs that another worker is taking right now are passed over, not waited for. */
  const passingOver = <O>(query: SelectQueryBuilder<Tables, "feedbacks", O>) =>
    hasOneWriter(db) ? query : query.forUpdate().skipLocked();
  return {
    async takeJobs(lease, now, until, limit) {
      const rows = await passingOver(
        db
          .selectFrom("feedbacks")
          .selectAll("feedbacks")
          .where((eb) =>
            eb.or([eb("state", "=", "queued"), eb.and([eb("state", "=", "drafting"), eb("leased_until", "<", now)])]),
          )
          .where((eb) =>
            eb.not(
              eb.exists(
                eb
                  .selectFrom("feedbacks as other")
                  .select("other.id")
                  .whereRef("other.team", "=", "feedbacks.team")
                  .whereRef("other.id", "!=", "feedbacks.id")
                  .where("other.state", "=", "drafting"),
              ),
            ),
          )
          .orderBy("due")
          .orderBy("id")
          .limit(limit),
      ).execute();
      const teams = new Set<string>();
      const taken = rows.filter(({ team }) => !teams.has(team) && teams.add(team));
      if (taken.length === 0) return [];
      const ids = taken.map(({ id }) => id);
      await db
        .updateTable("feedbacks")
        .set({ state: "drafting", lease, leased_until: until, moved: nextId() })
        .where("id", "in", ids)
        .execute();
      return taken.map((row) => feedbackOf({ ...row, state: "drafting" }));
    },
    async holdJob(id, lease) {
      const held = db
        .selectFrom("feedbacks")
        .selectAll()
        .where("id", "=", id)
        .where("lease", "=", lease)
        .where("state", "=", "drafting");
      const row = await (hasOneWriter(db) ? held : held.forUpdate()).executeTakeFirst();
      return row === undefined ? null : feedbackOf(row);
    },
    async nextMoment() {
      const first = async (column: "leased_until" | "release_at", state: "drafting" | "settling") => {
        const query = db.selectFrom("feedbacks").select((eb) => eb.fn.min(column).as("at"));
        return (await query.where("state", "=", state).executeTakeFirst())?.at ?? null;
      };
      const moments = [await first("leased_until", "drafting"), await first("release_at", "settling")];
      return moments.filter((moment) => moment !== null).sort()[0] ?? null;
    },
    async due(now, limit) {
      const rows = await db
        .selectFrom("feedbacks")
        .select("id")
        .where("state", "=", "settling")
        .where("release_at", "<=", now)
        .orderBy("release_at")
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}
