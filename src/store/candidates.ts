import type { CaseCandidate, EvaluationStore } from "../domain/evaluation-runs.ts";
import type { Db, Tables } from "./tables.ts";

type Candidates = Pick<EvaluationStore, "addCandidate" | "candidate" | "candidates" | "settleCandidate">;

const candidateOf = ({ case_json, settled_by, settled_at, ...row }: Tables["case_candidates"]): CaseCandidate => ({
  ...row,
  case: JSON.parse(case_json),
  settledBy: settled_by,
  settledAt: settled_at,
});

/** Cases that wait for an organiser, and those that entered their suite. */
export function candidateStore(db: Db): Candidates {
  return {
    async addCandidate({ case: proposed, settledBy, settledAt, ...candidate }) {
      await db
        .insertInto("case_candidates")
        .values({ ...candidate, case_json: JSON.stringify(proposed), settled_by: settledBy, settled_at: settledAt })
        .execute();
    },
    async candidate(id) {
      const row = await db.selectFrom("case_candidates").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : candidateOf(row);
    },
    async candidates(cohort, state) {
      const rows = await db
        .selectFrom("case_candidates")
        .selectAll()
        .where("cohort", "=", cohort)
        .where("state", "=", state)
        .orderBy("id")
        .execute();
      return rows.map(candidateOf);
    },
    async settleCandidate(id, { state, suite, case: changed, settledBy, settledAt }) {
      const { numUpdatedRows } = await db
        .updateTable("case_candidates")
        .set({ state, suite, case_json: JSON.stringify(changed), settled_by: settledBy, settled_at: settledAt })
        .where("id", "=", id)
        .where("state", "=", "open")
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}
