import type { EvaluationStore, KeptRun } from "../domain/evaluation-runs.ts";
import { candidateStore } from "./candidates.ts";
import type { Db, Tables } from "./tables.ts";

type Row = Tables["evaluation_runs"];

const runOf = (row: Row): KeptRun => ({
  id: row.id,
  cohort: row.cohort,
  number: row.number,
  choice: JSON.parse(row.choice_json),
  startedBy: row.started_by,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  state: row.state,
  beatAt: row.beat_at,
  resumed: row.resumed,
  progress: JSON.parse(row.progress_json),
  problem: row.problem,
  summary: row.summary_json === null ? null : JSON.parse(row.summary_json),
});

export function evaluationStore(db: Db): EvaluationStore {
  return {
    async addRun(run, freshSince) {
      const others = await db
        .selectFrom("evaluation_runs")
        .select(["number", "state", "beat_at"])
        .where("cohort", "=", run.cohort)
        .orderBy("number", "desc")
        .execute();
      if (others.some(({ state, beat_at }) => state === "running" && beat_at > freshSince)) return null;
      const number = (others[0]?.number ?? 0) + 1;
      const row: Row = {
        id: run.id,
        cohort: run.cohort,
        number,
        choice_json: JSON.stringify(run.choice),
        started_by: run.startedBy,
        started_at: run.startedAt,
        ended_at: run.endedAt,
        state: run.state,
        beat_at: run.beatAt,
        resumed: run.resumed,
        lines: 0,
        progress_json: JSON.stringify(run.progress),
        problem: run.problem,
        summary_json: null,
      };
      // Two organisers at once: the number is one's, and the other is told that a run is under way.
      const added = await db
        .insertInto("evaluation_runs")
        .values(row)
        .onConflict((conflict) => conflict.columns(["cohort", "number"]).doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === 1n ? runOf(row) : null;
    },
    async run(id) {
      const row = await db.selectFrom("evaluation_runs").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : runOf(row);
    },
    async runs(cohort, limit) {
      const rows = await db
        .selectFrom("evaluation_runs")
        .selectAll()
        .where("cohort", "=", cohort)
        .orderBy("number", "desc")
        .limit(limit)
        .execute();
      return rows.map(runOf);
    },
    async resumeRun(id, at, freshSince) {
      const { numUpdatedRows } = await db
        .updateTable("evaluation_runs")
        .set((eb) => ({
          state: "running",
          beat_at: at,
          ended_at: null,
          problem: null,
          summary_json: null,
          resumed: eb("resumed", "+", 1),
        }))
        .where("id", "=", id)
        .where((eb) =>
          eb.or([
            eb("state", "in", ["stopped", "broken"]),
            eb.and([eb("state", "=", "running"), eb("beat_at", "<=", freshSince)]),
          ]),
        )
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async appendLines(run, lines, progress, at) {
      const held = await db
        .updateTable("evaluation_runs")
        .set((eb) => ({
          lines: eb("lines", "+", lines.length),
          progress_json: JSON.stringify(progress),
          beat_at: at,
        }))
        .where("id", "=", run)
        .where("state", "=", "running")
        .returning("lines")
        .executeTakeFirst();
      if (held === undefined) return false;
      const first = held.lines - lines.length + 1;
      const rows = lines.map((line, index) => ({ run, number: first + index, line_json: JSON.stringify(line) }));
      // A statement takes only so many values.
      for (let from = 0; from < rows.length; from += 200)
        await db
          .insertInto("evaluation_lines")
          .values(rows.slice(from, from + 200))
          .execute();
      return true;
    },
    async lines(run) {
      const rows = await db
        .selectFrom("evaluation_lines")
        .select("line_json")
        .where("run", "=", run)
        .orderBy("number")
        .execute();
      return rows.map(({ line_json }) => JSON.parse(line_json));
    },
    async endRun(id, { state, at, problem, summary }) {
      const { numUpdatedRows } = await db
        .updateTable("evaluation_runs")
        .set({
          state,
          ended_at: at,
          problem: problem ?? null,
          summary_json: summary === undefined ? null : JSON.stringify(summary),
        })
        .where("id", "=", id)
        .where("state", "=", "running")
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    ...candidateStore(db),
  };
}
