import type { Decision, Remark } from "../domain/feedback/feedback.ts";
import { withoutMarks } from "../domain/planning/quoting.ts";
import type { PackedSpoken } from "../domain/rehearsal/spoken.ts";
import { nextId } from "./ids.ts";
import type { Db, Tables } from "./tables.ts";

/** All that was asked, drafted, decided and proposed of a team's feedback. */
export async function eraseTeamFeedback(db: Db, team: string): Promise<void> {
  await eraseCandidates(db, team);
  await db.deleteFrom("reviews").where("team", "=", team).execute();
  await db.deleteFrom("feedbacks").where("team", "=", team).execute();
}

/**
 * After a member's words are gone from canvas and talk: what is still open is drafted again from what is left; what the
 * team was told loses the quotes that no text of the team holds any more; cases proposed of their words go.
 */
export async function eraseFromFeedback(db: Db, team: string, member: string): Promise<void> {
  await eraseCandidates(db, team);
  const left = await textsOf(db, team);
  const rows = await db.selectFrom("feedbacks").selectAll().where("team", "=", team).execute();
  for (const row of rows) {
    const isOver = row.state === "released" || row.state === "ignored";
    const asker = row.asker === member ? null : row.asker;
    await db
      .updateTable("feedbacks")
      .set({ asker, draft_json: null, plant_json: null, candidates_json: "[]", moved: nextId() })
      .set(isOver ? { decision_json: unquoted(row.decision_json, left) } : await begunAgain(db, row))
      .where("id", "=", row.id)
      .execute();
  }
}

async function eraseCandidates(db: Db, team: string): Promise<void> {
  const rows = await db.selectFrom("feedbacks").select("candidates_json").where("team", "=", team).execute();
  await dropCandidates(db, rows);
}

async function dropCandidates(db: Db, rows: readonly Pick<Tables["feedbacks"], "candidates_json">[]): Promise<void> {
  const ids = rows.flatMap((row) => JSON.parse(row.candidates_json) as string[]);
  if (ids.length > 0) await db.deleteFrom("case_candidates").where("id", "in", ids).execute();
}

/** What was asked and said of rehearsals that go. */
export async function eraseFeedbackOn(db: Db, rehearsals: readonly string[]): Promise<void> {
  if (rehearsals.length === 0) return;
  const rows = await db
    .deleteFrom("feedbacks")
    .where("rehearsal", "in", rehearsals)
    .returning("candidates_json")
    .execute();
  await dropCandidates(db, rows);
}

/** Every text of the team that is left: its fields, and what its people wrote. */
async function textsOf(db: Db, team: string): Promise<string> {
  const fields = await db.selectFrom("fields").select("text").where("team", "=", team).execute();
  const messages = await db
    .selectFrom("messages")
    .select("text")
    .where("team", "=", team)
    .where("author_kind", "!=", "assistant")
    .execute();
  const speeches = await db.selectFrom("rehearsals").select("spoken_json").where("team", "=", team).execute();
  const spoken = speeches.map(({ spoken_json }) => (JSON.parse(spoken_json) as PackedSpoken).text);
  return [...[...fields, ...messages].map(({ text }) => text), ...spoken].join("\n");
}

/** Back in the queue with the canvas that is left; a canvas without a word ends it. */
async function begunAgain(
  db: Db,
  { team, workshop, rehearsal }: Tables["feedbacks"],
): Promise<Partial<Tables["feedbacks"]>> {
  if (rehearsal !== "") return { state: "queued", ...untouched };
  const fields = await db
    .selectFrom("fields")
    .select(["field", "revision", "text"])
    .where("team", "=", team)
    .where("workshop", "=", workshop)
    .execute();
  const pins = fields.map(({ field, revision }) => ({ field, revision }));
  const isEmpty = fields.every(({ text }) => text.trim() === "");
  return {
    state: isEmpty ? "ignored" : "queued",
    pins_json: JSON.stringify(pins),
    edition: pins.reduce((sum, { revision }) => sum + revision, 0),
    ...untouched,
  };
}

/** Of a request that nobody has begun on. */
const untouched = {
  lease: null,
  leased_until: null,
  claimed_by: null,
  claim_json: null,
  decision_json: null,
  release_at: null,
};

const quotation = /[«“"]\s?([^«»“”"]{2,}?)\s?[»”"]/g;

function unquoted(json: string | null, left: string): string | null {
  if (json === null) return null;
  const decision = JSON.parse(json) as Decision;
  const isGone = (words: string) => !left.includes(withoutMarks(words).trim());
  const remarks = decision.remarks.map((remark): Remark => {
    const text = remark.text.replace(quotation, (whole, words: string) =>
      isGone(words) ? whole.replace(words, () => "…") : whole,
    );
    return { ...remark, text, quote: remark.quote === null || isGone(remark.quote) ? null : remark.quote };
  });
  return JSON.stringify({ ...decision, remarks } satisfies Decision);
}
