import type { Feedback, SpeechPin } from "../domain/feedback/feedback.ts";
import { nextId } from "./ids.ts";
import { languageOf } from "./people.ts";
import type { Tables } from "./tables.ts";

/** Sorts after every deadline: requests without one wait behind the others. */
const noDeadline = "9999";

const read = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T));
const written = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

/** The rehearsal that a request is about, with its pinned words. */
export const speechOf = ({ rehearsal, speech_json }: Pick<Tables["feedbacks"], "rehearsal" | "speech_json">) =>
  speech_json === null ? null : { ...(JSON.parse(speech_json) as Omit<SpeechPin, "id">), id: rehearsal };

export const feedbackOf = (row: Tables["feedbacks"]): Feedback => ({
  id: row.id,
  team: row.team,
  cohort: row.cohort,
  workshop: row.workshop,
  asker: row.asker,
  language: languageOf(row.language),
  pins: JSON.parse(row.pins_json),
  rehearsal: speechOf(row),
  edition: row.edition,
  deadline: row.deadline,
  state: row.state,
  askedAt: row.asked_at,
  draft: read(row.draft_json),
  draftNumber: row.draft_number,
  draftedAt: row.drafted_at,
  plant: read(row.plant_json),
  tally: read(row.tally_json),
  claim: read(row.claim_json),
  decision: read(row.decision_json),
  endedAt: row.ended_at,
});

/** What a feedback's row holds of it; its lease and the cases proposed of it are apart. */
export const columnsOf = (
  feedback: Feedback,
): Omit<Tables["feedbacks"], "lease" | "leased_until" | "candidates_json"> => ({
  id: feedback.id,
  team: feedback.team,
  cohort: feedback.cohort,
  workshop: feedback.workshop,
  asker: feedback.asker,
  language: feedback.language,
  pins_json: JSON.stringify(feedback.pins),
  rehearsal: feedback.rehearsal?.id ?? "",
  speech_json: feedback.rehearsal && written({ number: feedback.rehearsal.number, text: feedback.rehearsal.text }),
  edition: feedback.edition,
  deadline: feedback.deadline,
  due: feedback.deadline ?? noDeadline,
  state: feedback.state,
  asked_at: feedback.askedAt,
  draft_json: written(feedback.draft),
  draft_number: feedback.draftNumber,
  drafted_at: feedback.draftedAt,
  plant_json: written(feedback.plant),
  tally_json: written(feedback.tally),
  claimed_by: feedback.claim?.by ?? null,
  claim_json: written(feedback.claim),
  decision_json: written(feedback.decision),
  release_at: feedback.state === "settling" ? (feedback.decision?.releaseAt ?? null) : null,
  ended_at: feedback.endedAt,
  moved: nextId(),
});
