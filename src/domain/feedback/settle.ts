import { editDistance } from "./edit-distance.ts";
import {
  type Claim,
  type Decision,
  type Feedback,
  type Remark,
  type Review,
  shownRemarks,
  textOf,
  type Verdict,
} from "./feedback.ts";
import { saysPlant } from "./plant.ts";
import { readingSeconds } from "./reading-time.ts";

/** What a verdict is judged by besides the feedback itself. */
export interface Moment {
  by: { id: string; name: string };
  now: Date;
  /** The canvas as it stands: the sum of its revisions. */
  edition: number;
  /** How long a verdict can be taken back, in milliseconds. */
  undoMilliseconds: number;
  /** Id of the review that is written. */
  review: string;
}

export type Settlement =
  | { kind: "released" | "ignored"; decision: Decision; review: Review }
  /** The draft was planted: nothing goes out, the true draft comes in its place. `through`: it would have gone out. */
  | { kind: "unmasked"; through: boolean; review: Review }
  /** The canvas or the draft moved on since the mentor looked. */
  | { kind: "stale"; because: "canvas" | "draft" }
  /** A colleague was first: with a verdict, or by holding it. */
  | { kind: "conflict"; what: Decision["kind"] | "claim"; by: { id: string; name: string } | null };

/** Reasons that speak of the request and not of the draft: a planted fault has no part in them. */
const ofRequest: ReadonlySet<Review["reason"]> = new Set(["too_early", "in_person", "duplicate"] as const);

/**
 * What a mentor's verdict does to a feedback. Pure. A planted draft is never released: whatever is decided on it, the
 * true draft comes back to be decided; only a request that is refused for its own sake is settled with it.
 */
export function settle(feedback: Feedback, verdict: Verdict, moment: Moment): Settlement {
  const { state, decision, claim } = feedback;
  if (decision !== null) return { kind: "conflict", what: decision.kind, by: decision.by };
  if (state !== "suggested" || feedback.draft === null) return { kind: "stale", because: "draft" };
  if (heldByOther(claim, moment)) return { kind: "conflict", what: "claim", by: { id: claim!.by, name: claim!.name } };
  if (verdict.draft !== feedback.draftNumber) return { kind: "stale", because: "draft" };
  if (verdict.kind !== "ignore" && verdict.edition !== moment.edition) return { kind: "stale", because: "canvas" };

  const remarks = outgoing(feedback, verdict);
  const review = reviewOf(feedback, verdict, remarks, moment);
  if (feedback.plant !== null && !(verdict.kind === "ignore" && ofRequest.has(verdict.reason))) {
    const through = verdict.kind !== "ignore" && saysPlant(remarks, feedback.plant);
    return { kind: "unmasked", through, review: { ...review, through } };
  }
  const kind = review.kind;
  const settled: Decision = {
    kind,
    by: moment.by,
    reason: verdict.reason,
    remarks,
    at: moment.now.toISOString(),
    releaseAt: new Date(moment.now.getTime() + moment.undoMilliseconds).toISOString(),
    review: review.id,
  };
  return { kind: kind === "ignore" ? "ignored" : "released", decision: settled, review };
}

/** A live claim of somebody else. */
export const heldByOther = (claim: Claim | null, { by, now }: Pick<Moment, "by" | "now">): boolean =>
  claim !== null && claim.by !== by.id && claim.until > now.toISOString();

/** May this person still take the decision back? */
export const mayUndo = ({ state, decision }: Feedback, by: string, now: Date): boolean =>
  state === "settling" && decision?.by?.id === by && decision.releaseAt > now.toISOString();

/** What the team would be told. */
function outgoing(feedback: Feedback, { kind, remarks, text }: Verdict): Remark[] {
  const shown = shownRemarks(feedback);
  if (kind === "accept") return shown;
  if (kind === "ignore") return [];
  if (kind === "respond") return [own("own/1", text)];
  return remarks.map(({ id, text }, place) => {
    const known = shown.find((remark) => remark.id === id);
    return known === undefined ? own(`own/${place + 1}`, text) : { ...known, text };
  });
}

const own = (id: string, text: string): Remark => ({
  id,
  kind: "own",
  field: null,
  criterion: null,
  quote: null,
  text,
  citation: null,
});

function reviewOf(feedback: Feedback, verdict: Verdict, remarks: readonly Remark[], moment: Moment): Review {
  const shown = textOf(shownRemarks(feedback));
  const edited = verdict.kind === "edit" ? editDistance(shown, textOf(remarks)) : null;
  // An edit that changes nothing is an acceptance.
  const kind = edited === 0 ? "accept" : verdict.kind;
  return {
    id: moment.review,
    feedback: feedback.id,
    team: feedback.team,
    cohort: feedback.cohort,
    workshop: feedback.workshop,
    mentor: moment.by.id,
    kind,
    reason: verdict.reason,
    distance: kind === "accept" ? 0 : edited,
    seconds: secondsOf(feedback.claim, verdict.seconds, moment),
    readingSeconds: readingSeconds(shown, feedback.language),
    planted: feedback.plant?.kind ?? null,
    through: false,
    at: moment.now.toISOString(),
  };
}

/** As the console counted them, and never longer than the draft was held. */
function secondsOf(claim: Claim | null, counted: number | null, { by, now }: Moment): number | null {
  const held = claim?.by === by.id ? Math.max(0, (now.getTime() - Date.parse(claim.at)) / 1000) : null;
  if (counted === null) return held === null ? null : Math.round(held);
  return Math.round(held === null ? counted : Math.min(counted, held));
}
