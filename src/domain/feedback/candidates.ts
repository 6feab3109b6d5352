import { type CaseLanguage, caseLanguages } from "../evaluation.ts";
import type { CaseCandidate } from "../evaluation-runs.ts";
import { detectLanguage } from "../language/detect.ts";
import { findField, type Programme } from "../programme.ts";
import { anonymiser } from "./anonymise.ts";
import { editDistance } from "./edit-distance.ts";
import type { Feedback, Remark } from "./feedback.ts";

/** The suite that asks whether the criteria find in a text what a mentor finds. */
const suite = "criteria";
/** How much of a remark's text may go before its finding is in doubt. */
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

/**
 * What a mentor changed, left out or threw away, as cases that an organiser may let in: the field's text, nobody to be
 * recognised in it, and the finding that the mentor did not keep. Nothing of an accepted draft.
 */
export function candidatesOf(feedback: Feedback, around: Around): CaseCandidate[] {
  const { decision, draft, workshop, cohort } = feedback;
  if (decision === null || draft === null || decision.kind === "accept" || decision.kind === "auto") return [];
  if (decision.reason !== null && aboutRequest.has(decision.reason)) return [];
  const mask = anonymiser(around.names);
  return draft.remarks.flatMap((remark) => {
    const { field, criterion, kind } = remark;
    const text = field === null ? undefined : around.texts[field];
    if (field === null || criterion === null || kind === "next" || text === undefined) return [];
    if (!Object.hasOwn(around.programme.criteria, criterion)) return [];
    if (findField(around.programme, workshop, field) === undefined) return [];
    const made = madeOf(remark, decision.remarks);
    if (made === "kept") return [];
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
          play: { kind: "ability", ability: "check", input: { place: `${workshop}.${field}`, text: mask(text) } },
          expect: { verdicts: { [criterion]: expected(kind, decision.reason) } },
          note: noteOf(remark, made, decision.reason, decision.remarks, mask),
        },
      },
    ];
  });
}

/** Where the mentor says that the draft is wrong, the other verdict; else the finding stands and its remark did not help. */
function expected(kind: Remark["kind"], reason: string | null): string | string[] {
  const isMet = (kind === "good") !== (reason === "wrong");
  return isMet ? "met" : ["weak", "missing"];
}

type Made = "kept" | "rewritten" | "left out";

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
  mask: (text: string) => string,
): string {
  const said = final.find((remark) => remark.id === id)?.text ?? null;
  return [
    `${criterion} was found ${kind === "good" ? "met" : "weak or missing"}; the mentor's word: ${made}${reason === null ? "" : ` (${reason})`}.`,
    `Suggested: ${mask(text)}`,
    ...(said === null ? [] : [`Sent: ${mask(said)}`]),
  ].join("\n");
}

function languageOf(text: string): CaseLanguage {
  const { language } = detectLanguage(text);
  return caseLanguages.find((known) => known === language) ?? "fr";
}
