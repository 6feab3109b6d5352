import { z } from "zod";
import type { Given, Score, Trial, TrialTurn } from "../../domain/evaluation.ts";
import type { TurnStep } from "../../domain/events.ts";
import type { Language } from "../../domain/language/names.ts";
import { withoutMarks } from "../../domain/planning/quoting.ts";
import type { Reason } from "../../domain/reasons.ts";
import { because } from "../because.ts";
import type { Judge, JudgeInput } from "./judge.ts";

/** What was seen: the faults, and what to say where there is none. */
export interface Seen {
  faults: readonly Reason[];
  /** For a person who reads that it held; null where it cannot hold. */
  held: Reason | null;
}

/** A judge of plain code: 1 without a fault, else 0. */
export const codeJudge = <Parameters>(
  id: string,
  parameters: z.ZodType<Parameters>,
  look: (input: JudgeInput<Parameters>) => Seen,
): Judge<Parameters> => ({
  id,
  kind: "code",
  parameters,
  score: (input): Score => {
    const { faults, held } = look(input);
    return {
      judge: id,
      value: faults.length === 0 ? 1 : 0,
      why: faults.length === 0 && held !== null ? [held] : faults,
    };
  },
});

/** What the assistant said once, in a conversation or to `ask`. */
export interface Said {
  /** From 1. */
  number: number;
  /** The message or question. */
  to: string;
  text: string;
  language: Language | null;
  /** `passage` null: only the source is known. */
  citations: readonly { passage: string | null; source: string; quote: string }[];
  /** Null where nothing says so. */
  grounded: boolean | null;
  /** Null for `ask`. */
  turn: TrialTurn | null;
}

const asked = z.object({
  answer: z.string(),
  language: z.enum(["fr", "ar", "en"]),
  citations: z.array(z.object({ source: z.string(), quote: z.string() })),
  grounded: z.boolean(),
});

/** All that the assistant said in a trial, in order. */
export function saidIn({ case: played, trial }: Pick<JudgeInput, "case" | "trial">): Said[] {
  const turns = trial.turns.map(
    (turn, place): Said => ({
      number: place + 1,
      to: turn.said,
      text: turn.text,
      language: turn.language,
      citations: turn.citations,
      grounded: null,
      turn,
    }),
  );
  if (played.play.kind === "feedback") return draftSaid(played.play.given, trial);
  const answer = asked.safeParse(trial.answer);
  if (!answer.success) return turns;
  const { citations, language, grounded } = answer.data;
  const question = played.play.kind === "ability" ? String(played.play.input.question ?? "") : "";
  const quoted = citations.map((citation) => ({ ...citation, passage: null }));
  return [
    ...turns,
    { number: 1, to: question, text: answer.data.answer, language, citations: quoted, grounded, turn: null },
  ];
}

const remark = z.object({
  id: z.string(),
  kind: z.enum(["good", "lacking", "next", "own"]),
  field: z.string().nullable(),
  criterion: z.string().nullable(),
  quote: z.string().nullable(),
  text: z.string(),
  citation: z.object({ passage: z.string(), source: z.string(), quote: z.string() }).nullable(),
});
const drafted = z.object({ language: z.enum(["fr", "ar", "en"]), remarks: z.array(remark) });
export type DraftedRemark = z.infer<typeof remark>;

/** The draft of a feedback; null where the trial made none. */
export const draftIn = ({ answer }: Trial): z.infer<typeof drafted> | null => drafted.safeParse(answer).data ?? null;

/** A draft as one reply to the canvas. */
function draftSaid({ canvas = {} }: Given, trial: Trial): Said[] {
  const draft = draftIn(trial);
  if (draft === null) return [];
  const text = draft.remarks.map((one) => one.text).join("\n\n");
  const citations = draft.remarks.flatMap(({ citation }) => citation ?? []);
  const to = Object.values(canvas).flatMap(Object.values).join("\n");
  return [{ number: 1, to, text, language: draft.language, citations, grounded: null, turn: null }];
}

/**
 * Looks at everything that was said; that nothing was, or an empty reply, is a fault. A message that the case expects to
 * be refused has no reply to look at.
 */
export function inEvery(input: JudgeInput, held: Reason, faultsOf: (said: Said) => readonly Reason[]): Seen {
  const all = saidIn(input);
  if (all.length === 0) return { faults: [because("nothing_said")], held };
  const faults = all.flatMap((said) => {
    const refused = said.turn === null ? undefined : stepsOf(said.turn, "failed").at(-1);
    if (refused !== undefined && "refused" in input.case.expect) return [];
    const empty = () => because("reply_empty", { code: refused?.code ?? null });
    const found = said.text.trim() === "" ? [empty()] : faultsOf(said);
    return found.map((fault) => (all.length === 1 ? fault : { ...fault, reply: said.number }));
  });
  return { faults, held };
}

/** Looks at one reply, the last one unless `turn` (from 1) says which. */
export function inOne(input: JudgeInput, turn: number | undefined, look: (said: Said) => Seen): Seen {
  const said = saidIn(input).at(turn === undefined ? -1 : turn - 1);
  return said === undefined ? { faults: [because("no_reply", { number: turn ?? null })], held: null } : look(said);
}

/** The turns looked at: that one, or all of them. */
export const turnsAt = ({ turns }: Trial, turn: number | undefined): TrialTurn[] =>
  turn === undefined ? turns : turns.slice(turn - 1, turn);

/** Steps of one kind, in order. */
export const stepsOf = <Kind extends TurnStep["kind"]>(
  { steps }: Pick<TrialTurn, "steps">,
  kind: Kind,
): Extract<TurnStep, { kind: Kind }>[] =>
  steps.filter((step): step is Extract<TurnStep, { kind: Kind }> => step.kind === kind);

const quoted = /«[\s\u00a0]*([^»]*?)[\s\u00a0]*»|“([^”]*)”/gu;

/** Stands where a quotation stood. */
const quotedAway = "◦";

/** The assistant's own words: what stands in quotation marks left out. */
export const ownWords = (text: string): string => withoutMarks(text).replace(quoted, ` ${quotedAway} `);

/** What stands in quotation marks. */
export const quotesIn = (text: string): string[] =>
  [...withoutMarks(text).matchAll(quoted)].map((match) => (match[1] ?? match[2] ?? "").trim());

/** What the team has written by a turn: what it said, and what stood on its canvas. */
export function writtenBy({ case: played, trial }: Pick<JudgeInput, "case" | "trial">, number: number): string[] {
  const { play } = played;
  const canvas = play.kind === "ability" ? {} : (play.given?.canvas ?? {});
  const question =
    play.kind === "ability" ? Object.values(play.input).filter((value) => typeof value === "string") : [];
  return [
    ...Object.values(canvas).flatMap((fields) => Object.values(fields)),
    ...question,
    ...trial.turns.slice(0, number).map(({ said }) => said),
  ];
}

/** The beginning of a text, for a sentence about it. */
export const cut = (text: string, limit = 90): string => {
  const line = withoutMarks(text).replace(/\s+/gu, " ").trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
};

/** A question whether it holds, with nothing more to say. */
export const yes = z.literal(true);
/** Which reply is looked at, from 1. */
export const turnNumber = z.int().positive();
/** `true`, or which reply is looked at. */
export const yesOrTurn = z.union([yes, z.strictObject({ turn: turnNumber })]);
export const turnIn = (parameters: true | { turn?: number | undefined }): number | undefined =>
  parameters === true ? undefined : parameters.turn;

export const oneOrMore = <Value extends z.ZodType>(value: Value) => z.union([value, z.array(value).min(1)]);
export const listOf = <Value>(value: Value | readonly Value[]): readonly Value[] =>
  Array.isArray(value) ? value : [value as Value];
