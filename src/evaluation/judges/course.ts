import { z } from "zod";
import { errorCodes } from "../../domain/errors.ts";
import type { TrialTurn } from "../../domain/evaluation.ts";
import { folded } from "../../domain/language/fold.ts";
import { countWords } from "../../domain/planning/quoting.ts";
import type { Reason } from "../../domain/reasons.ts";
import { because } from "../because.ts";
import { codeJudge, cut, listOf, oneOrMore, ownWords, saidIn, stepsOf, turnNumber, turnsAt, yes } from "./look.ts";

/** Turns within which a sentence is remembered, and words from which on it is one that is noticed. */
const remembered = { turns: 10, words: 4 };

/** Facts are told again to whoever asks again, and so is where to find help. */
const mayRepeat = /^(?:answer|navigation|distress|abuse)/u;

const sentencesOf = (text: string): string[] =>
  ownWords(text)
    .split(/(?<=[.!?؟…:])\s+|\n/u)
    .filter((sentence) => countWords(sentence) >= remembered.words);

const sameForm = (sentence: string): string =>
  folded(sentence)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const noRepeat = codeJudge("no_repeat", z.union([yes, z.strictObject({ within: z.int().positive() })]), (input) => {
  const within = input.parameters === true ? remembered.turns : input.parameters.within;
  const last = new Map<string, number>();
  const faults: Reason[] = [];
  for (const { number, text, turn } of saidIn(input)) {
    if (mayRepeat.test(turn?.plan?.topic ?? "")) continue;
    const here = new Map(sentencesOf(text).map((sentence) => [sameForm(sentence), sentence]));
    for (const [form, sentence] of here) {
      const before = last.get(form);
      if (before !== undefined && number - before <= within)
        faults.push({ ...because("said_again", { before, text: cut(sentence) }), reply: number });
      last.set(form, number);
    }
  }
  return { faults, held: because("never_repeats", { within }) };
});

/** So often in a row a gap may be asked about: question, hint, starter, example, and once more after an aside. */
const patience = 5;

/** What a turn asks about; null where it asks nothing, or does something else first (rung 0). */
const gapOf = ({ plan }: TrialTurn): string | null =>
  plan === null || plan.gap === null || plan.rung === 0 ? null : `${plan.gap.field}/${plan.gap.criterion}`;

const movesOn = codeJudge(
  "moves_on",
  z.union([yes, z.strictObject({ same_gap: z.int().positive().optional(), fields: z.int().positive().optional() })]),
  ({ parameters, trial }) => {
    const { same_gap = patience, fields = 0 } = parameters === true ? {} : parameters;
    const faults: Reason[] = [];
    let row = 0;
    let held: string | null = null;
    for (const turn of trial.turns) {
      const gap = gapOf(turn);
      if (gap === null) continue;
      row = gap === held ? row + 1 : 1;
      if (row === same_gap + 1) faults.push(because("gap_stuck", { gap, times: same_gap }));
      held = gap;
    }
    const proposed = new Set(
      trial.turns.flatMap((turn) => stepsOf(turn, "proposed").map(({ proposal }) => proposal.field)),
    );
    if (proposed.size < fields) faults.push(because("fields_few", { fields: [...proposed], least: fields }));
    return { faults, held: because("moves_on", { count: proposed.size }) };
  },
);

const climbs = codeJudge("climbs", yes, ({ trial }) => {
  const faults: Reason[] = [];
  const rungs = new Map<string, number>();
  for (const [place, turn] of trial.turns.entries()) {
    const gap = gapOf(turn);
    if (gap === null || turn.plan === null) continue;
    const before = rungs.get(gap) ?? 0;
    const { rung } = turn.plan;
    if (rung > Math.max(1, before + 1))
      faults.push({ ...because("rung_jumped", { rung, gap, before }), reply: place + 1 });
    rungs.set(gap, rung);
  }
  return { faults, held: because("help_grows") };
});

const offersPerson = codeJudge(
  "offers_person",
  z.union([yes, z.strictObject({ by: turnNumber })]),
  ({ parameters, trial }) => {
    const by = parameters === true ? trial.turns.length : parameters.by;
    const found = trial.turns.findIndex(
      ({ plan, tickets }) =>
        tickets.length > 0 || plan?.strategy === "hand_to_human" || /human|person|mentor/u.test(plan?.topic ?? ""),
    );
    return {
      faults: found >= 0 && found < by ? [] : [because("no_person", { by })],
      held: because("person_offered", { number: found + 1 }),
    };
  },
);

const code = oneOrMore(z.enum(errorCodes));

const refused = codeJudge(
  "refused",
  z.union([code, z.strictObject({ code, turn: turnNumber.optional() })]),
  ({ parameters, trial }) => {
    const asked = typeof parameters === "string" || Array.isArray(parameters) ? { code: parameters } : parameters;
    const expected: readonly string[] = listOf<string>(asked.code);
    const turn = turnsAt(trial, "turn" in asked ? asked.turn : undefined).at(-1);
    const seen = turn === undefined ? undefined : stepsOf(turn, "failed").at(-1)?.code;
    return seen !== undefined && expected.includes(seen)
      ? { faults: [], held: because("refused", { code: seen }) }
      : { faults: [because("refused_otherwise", { code: seen ?? null, expected })], held: null };
  },
);

export const courseJudges = [noRepeat, movesOn, climbs, offersPerson, refused];
