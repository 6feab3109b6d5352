import { type Case, type CaseLanguage, caseLanguages } from "../evaluation.ts";
import type { CaseCandidate } from "../evaluation-runs.ts";
import { detectLanguage } from "../language/detect.ts";
import { findField, type Programme } from "../programme.ts";
import { anonymiser } from "./anonymise.ts";
import { editDistance } from "./edit-distance.ts";
import type { Feedback, Remark } from "./feedback.ts";

/** How much of a remark's text may go before it counts as rewritten. */
const polished = 0.5;
/** Reasons that say nothing against what was found. */
const aboutRequest: ReadonlySet<string> = new Set(["too_early", "in_person", "duplicate"]);

interface Around {
  /** The pinned fields. */
  texts: Readonly<Record<string, string>>;
  /** Who must not be recognised. */
  names: readonly string[];
  programme: Programme;
  next(): string;
  at: Date;
}

/** A suite, what it plays there and what it expects. */
interface Proposed extends Pick<Case, "play" | "expect"> {
  suite: string;
  /** The text whose language the case is in. */
  text: string;
}

/**
 * What a mentor changed, left out or threw away, as cases that an organiser may let in, nobody to be recognised in
 * them. What the mentor calls wrong asks the rules again; what did not help asks which remarks are chosen. Nothing of
 * an accepted draft.
 */
export function candidatesOf(feedback: Feedback, around: Around): CaseCandidate[] {
  const { decision, draft, workshop, cohort } = feedback;
  if (decision === null || draft === null || decision.kind === "accept" || decision.kind === "auto") return [];
  if (decision.reason !== null && aboutRequest.has(decision.reason)) return [];
  const mask = anonymiser(around.names);
  return draft.remarks.flatMap((remark) => {
    const made = madeOf(remark, decision.remarks);
    if (made === "kept") return [];
    const isWrong = decision.reason === "wrong";
    const proposed =
      feedback.rehearsal === null
        ? ofCanvas(remark, { workshop, around, mask, made, isWrong })
        : ofSpeech(remark, { text: feedback.rehearsal.text, mask, isWrong });
    if (proposed === null) return [];
    const { suite, text, ...played } = proposed;
    const id = around.next();
    return [
      {
        id,
        cohort,
        source: "verdict",
        suite,
        state: "open",
        at: around.at.toISOString(),
        settledBy: null,
        settledAt: null,
        case: {
          id: `own-${id}`,
          language: languageOf(text),
          workshop,
          cluster: `own-${id}`,
          ...played,
          note: noteOf(remark, made, decision.reason, decision.remarks, mask),
        },
      },
    ];
  });
}

type Made = "kept" | "rewritten" | "left out";
type Mask = (text: string) => string;

/** A finding that is wrong has another verdict; one that stands was told when it should not have been, or badly. */
function ofCanvas(
  { field, criterion, kind }: Remark,
  {
    workshop,
    around: { texts, programme },
    mask,
    made,
    isWrong,
  }: { workshop: string; around: Around; mask: Mask; made: Made; isWrong: boolean },
): Proposed | null {
  const text = field === null ? undefined : texts[field];
  if (field === null || criterion === null || kind === "next" || text === undefined) return null;
  if (!Object.hasOwn(programme.criteria, criterion) || findField(programme, workshop, field) === undefined) return null;
  if (isWrong)
    return {
      suite: "criteria",
      text,
      play: { kind: "ability", ability: "check", input: { place: `${workshop}.${field}`, text: mask(text) } },
      expect: { verdicts: { [criterion]: kind === "good" ? ["weak", "missing"] : "met" } },
    };
  const canvas = { [workshop]: Object.fromEntries(Object.entries(texts).map(([id, words]) => [id, mask(words)])) };
  const place = `${field}.${criterion}`;
  return {
    suite: "feedback",
    text,
    play: { kind: "feedback", given: { canvas } },
    expect: {
      [kind === "good" ? "draft_praises" : "draft_lacks"]: made === "left out" ? { never: [place] } : { all: [place] },
    },
  };
}

const neverSaid = /^speech\.missing\/(?<part>\w+)$/;

/** A part that the draft calls missing, and that was spoken as the mentor heard it. */
function ofSpeech(
  { id }: Remark,
  { text, mask, isWrong }: { text: string; mask: Mask; isWrong: boolean },
): Proposed | null {
  const part = neverSaid.exec(id)?.groups?.part;
  if (part === undefined || !isWrong) return null;
  const play = { kind: "ability", ability: "pitch", input: { text: mask(text) } } as const;
  return { suite: "rehearsal", text, play, expect: { elements: { [part]: true } } };
}

function madeOf({ id, text }: Remark, final: readonly Remark[]): Made {
  const said = final.find((remark) => remark.id === id);
  if (said === undefined) return "left out";
  // Words that a mentor adds say nothing against those that stay.
  const lost = editDistance(text, said.text) - Math.max(0, said.text.length - text.length);
  return lost > text.length * polished ? "rewritten" : "kept";
}

/** For the organiser who reads it: what was found, and what the mentor said in its place. */
function noteOf(
  { id, criterion, kind, text }: Remark,
  made: Made,
  reason: string | null,
  final: readonly Remark[],
  mask: Mask,
): string {
  const said = final.find((remark) => remark.id === id)?.text ?? null;
  return [
    `${criterion ?? id} was found ${kind === "good" ? "met" : "weak or missing"}; the mentor's word: ${made}${reason === null ? "" : ` (${reason})`}.`,
    `Suggested: ${mask(text)}`,
    ...(said === null ? [] : [`Sent: ${mask(said)}`]),
  ].join("\n");
}

function languageOf(text: string): CaseLanguage {
  const { language } = detectLanguage(text);
  return caseLanguages.find((known) => known === language) ?? "fr";
}
