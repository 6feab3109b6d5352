import type { Finding } from "../../domain/criteria/finding.ts";
import { DomainError } from "../../domain/errors.ts";
import type { Mentor, Organiser } from "../../domain/people.ts";
import { canvasOf } from "../canvas-place.ts";
import type { Deps } from "../deps.ts";
import { findingsOf } from "../findings.ts";
import { identifier, parse } from "../parse.ts";
import { allow } from "../permission.ts";
import { type MentorFeedback, mentorView } from "./mentor-view.ts";
import { editionOf, pinnedTexts } from "./pinned.ts";

export interface DraftView {
  feedback: MentorFeedback;
  team: { id: string; name: string };
  /** The canvas field by field, as it was pinned and as it stands; `findings` are of the pinned text. */
  fields: Record<string, { pinned: string; now: string; findings: Finding[] }>;
  /** The edition of the canvas of now: another than the feedback's means that the draft is stale. */
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
  const { team, cohort, workshop } = feedback;
  allow(actor, "review_feedback", { kind: "feedback", team, cohort });
  const [found, current, texts] = await Promise.all([
    store.people.team(team),
    store.canvases.texts(team, workshop),
    pinnedTexts(store, feedback),
  ]);
  const fields: DraftView["fields"] = {};
  for (const field of canvasOf(programme, workshop).fields) {
    const pinned = texts[field.id] ?? "";
    const findings = pinned === "" ? [] : findingsOf(programme, workshop, field, pinned);
    fields[field.id] = { pinned, now: current[field.id]?.text ?? "", findings };
  }
  const edition = editionOf(current);
  return {
    feedback: mentorView(feedback),
    team: { id: team, name: found?.name ?? "" },
    fields,
    edition,
    stale: edition !== feedback.edition,
    now: clock.now().toISOString(),
  };
}
