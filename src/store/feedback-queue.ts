import { sql } from "kysely";
import { type Decision, feedbackStates, type QueueRow, rehearsalOf } from "../domain/feedback/feedback.ts";
import type { FeedbackStore } from "../domain/feedback/feedback-store.ts";
import { speechOf } from "./feedback-rows.ts";
import { languageOf } from "./people.ts";
import type { Db } from "./tables.ts";

type Queue = Pick<FeedbackStore, "page" | "movedAfter" | "pulse">;

/** What mentors see of a cohort's requests, without their words. */
export function feedbackQueue(db: Db): Queue {
  const rowsOf = (cohort: string) =>
    db
      .selectFrom("feedbacks")
      .innerJoin("teams", "teams.id", "feedbacks.team")
      .select([
        "feedbacks.id",
        "feedbacks.team",
        "teams.name",
        "feedbacks.workshop",
        "feedbacks.language",
        "feedbacks.state",
        "feedbacks.deadline",
        "feedbacks.due",
        "feedbacks.asked_at",
        "feedbacks.drafted_at",
        "feedbacks.tally_json",
        "feedbacks.claim_json",
        "feedbacks.decision_json",
        "feedbacks.edition",
        "feedbacks.rehearsal",
        "feedbacks.speech_json",
      ])
      .select(
        sql<number>`case when feedbacks.rehearsal = ''
          then (select cast(coalesce(sum(fields.revision), 0) as integer) from fields
            where fields.team = feedbacks.team and fields.workshop = feedbacks.workshop)
          else (select rehearsals.edition from rehearsals where rehearsals.id = feedbacks.rehearsal) end`.as("current"),
      )
      .where("feedbacks.cohort", "=", cohort);
  type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>["execute"]>>[number];

  const shown = (row: Row): QueueRow => {
    const decision = row.decision_json === null ? null : (JSON.parse(row.decision_json) as Decision);
    return {
      id: row.id,
      team: { id: row.team, name: row.name },
      workshop: row.workshop,
      rehearsal: rehearsalOf({ rehearsal: speechOf(row) }),
      language: languageOf(row.language),
      state: row.state,
      deadline: row.deadline,
      askedAt: row.asked_at,
      draftedAt: row.drafted_at,
      tally: row.tally_json === null ? null : JSON.parse(row.tally_json),
      claim: row.claim_json === null ? null : JSON.parse(row.claim_json),
      stale: row.current !== row.edition,
      decision: decision && { kind: decision.kind, by: decision.by, releaseAt: decision.releaseAt },
    };
  };

  return {
    async page(cohort, { states, workshop, language, claimedBy, after, limit }) {
      let query = rowsOf(cohort).where("feedbacks.state", "in", states);
      if (workshop !== undefined) query = query.where("feedbacks.workshop", "=", workshop);
      if (language !== undefined) query = query.where("feedbacks.language", "=", language);
      if (claimedBy !== undefined) query = query.where("feedbacks.claimed_by", "=", claimedBy);
      const [due, id] = after?.split("|") ?? [];
      if (due !== undefined && id !== undefined)
        query = query.where((eb) =>
          eb.or([eb("feedbacks.due", ">", due), eb.and([eb("feedbacks.due", "=", due), eb("feedbacks.id", ">", id)])]),
        );
      const rows = await query
        .orderBy("feedbacks.due")
        .orderBy("feedbacks.id")
        .limit(limit + 1)
        .execute();
      const last = rows.length > limit ? rows[limit - 1]! : null;
      return { rows: rows.slice(0, limit).map(shown), next: last === null ? null : `${last.due}|${last.id}` };
    },
    async movedAfter(cohort, moved, limit) {
      const query = rowsOf(cohort).where("feedbacks.moved", ">", moved).orderBy("feedbacks.moved").limit(limit);
      return (await query.execute()).map(shown);
    },
    async pulse(cohort) {
      const count = sql<number>`cast(count(*) as integer)`.as("count");
      const rows = await db
        .selectFrom("feedbacks")
        .select(["state", "workshop", "language", count, (eb) => eb.fn.max("moved").as("moved")])
        .where("cohort", "=", cohort)
        .groupBy(["state", "workshop", "language"])
        .execute();
      const counts = Object.fromEntries(feedbackStates.map((state) => [state, 0])) as Record<QueueRow["state"], number>;
      const workshops: Record<string, number> = {};
      const languages: Record<string, number> = {};
      let moved = "";
      for (const row of rows) {
        counts[row.state] += row.count;
        if (row.moved > moved) moved = row.moved;
        if (row.state !== "suggested") continue;
        workshops[row.workshop] = (workshops[row.workshop] ?? 0) + row.count;
        languages[row.language] = (languages[row.language] ?? 0) + row.count;
      }
      return { counts, workshops, languages, moved };
    },
  };
}
