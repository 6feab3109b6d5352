import type { Finding } from "../../domain/criteria/finding.ts";
import { DomainError } from "../../domain/errors.ts";
import type { Feedback, SpeechPin } from "../../domain/feedback/feedback.ts";
import type { Mentor, Organiser } from "../../domain/people.ts";
import { canvasOf } from "../canvas-place.ts";
import type { Deps } from "../deps.ts";
import { findingsOf } from "../findings.ts";
import { identifier, parse } from "../parse.ts";
import { allow } from "../permission.ts";
import { type MentorFeedback, mentorView } from "./mentor-view.ts";
import { editionNow, pinnedTexts } from "./pinned.ts";

export interface DraftView {
  feedback: MentorFeedback;
  team: { id: string; name: string };
  /** The canvas field by field, as it was pinned and as it stands; `findings` are of the pinned text. */
  fields: Record<string, { pinned: string; now: string; findings: Finding[] }>;
  /** The words of the rehearsal it is about, as they were pinned and as they stand; null for a canvas. */
  speech: { pinned: string; now: string } | null;
  /** The edition of now of what it is about: another than the feedback's means that the draft is stale. */
  edition: number;
  stale: boolean;
  /** The programme's clock. */
  now: string;
}

/** A draft with what it rests on, for the mentor who is to decide. Throws `not_found`. */
export async function readDraft(
  { store, clock, programme }: Pick<Deps, "store" | "clock" | "programme">,
  { actor, feedback: id }: { actor: Mentor | Organiser; feedback: string },
): Promise<DraftView> {
  const feedback = await store.feedback.feedback(parse(identifier, id));
  if (feedback === null) throw new DomainError("not_found");
  const { team, cohort } = feedback;
  allow(actor, "review_feedback", { kind: "feedback", team, cohort });
  const about =
    feedback.rehearsal === null
      ? await canvasView({ store, programme }, feedback)
      : await speechView(store, feedback.rehearsal);
  const [found, edition] = await Promise.all([store.people.team(team), editionNow(store, feedback)]);
  return {
    feedback: mentorView(feedback),
    team: { id: team, name: found?.name ?? "" },
    ...about,
    edition,
    stale: edition !== feedback.edition,
    now: clock.now().toISOString(),
  };
}

async function canvasView(
  { store, programme }: Pick<Deps, "store" | "programme">,
  feedback: Feedback,
): Promise<Pick<DraftView, "fields" | "speech">> {
  const { team, workshop } = feedback;
  const [current, texts] = await Promise.all([store.canvases.texts(team, workshop), pinnedTexts(store, feedback)]);
  const fields: DraftView["fields"] = {};
  for (const field of canvasOf(programme, workshop).fields) {
    const pinned = texts[field.id] ?? "";
    const findings = pinned === "" ? [] : findingsOf(programme, workshop, field, pinned);
    fields[field.id] = { pinned, now: current[field.id]?.text ?? "", findings };
  }
  return { fields, speech: null };
}

async function speechView(
  { rehearsals }: Deps["store"],
  { id, text: pinned }: SpeechPin,
): Promise<Pick<DraftView, "fields" | "speech">> {
  const now = (await rehearsals.rehearsal(id))?.spoken.text ?? "";
  return { fields: {}, speech: { pinned, now } };
}
