import { inside } from "../../criteria/pitch/speech.ts";
import { type Sign, WeightTable } from "../../reading/weight-table.ts";
import { partWeightLines } from "../lexicon/part-weights.ts";
import { elements } from "./elements.ts";
import type { SpeechSurvey, Told } from "./scores.ts";

/** What a unit may be: one of the parts, or talk that tells none. */
export const partKinds = [...elements, "none"] as const;

const labelled = elements.filter((one) => one !== "hook");
const places = 6;
const lengths = [4, 8, 14, 22] as const;
const faint = 0.4;

const likeliest = ({ scores }: Told): string => {
  const best = elements.reduce((one, other) => (scores[other] > scores[one] ? other : one));
  return scores[best] > faint ? best : "none";
};

/** What shows the part of a unit beside its words: the words of parts, its numbers, its place and its neighbours. */
export function signsOfPart(all: SpeechSurvey, told: readonly Told[], at: number): Sign[] {
  const { tokens, numbers, from, introduces, telling } = told[at]!;
  const whole = told.at(-1)!.to + 1;
  const [last, next] = [told[at - 1], told[at + 1]];
  const words = tokens === null ? [] : all.speech.tokens.slice(tokens.from, tokens.to + 1);
  const labels =
    tokens === null ? [] : [...labelled, "scenes"].filter((one) => inside(all.parts, one, tokens).length > 0);
  return [
    "bias",
    `place:${Math.floor((from / whole) * places)}`,
    `long:${lengths.filter((one) => words.length > one).length}`,
    `after:${last === undefined ? "start" : likeliest(last)}`,
    `before:${next === undefined ? "end" : likeliest(next)}`,
    `head:${words[0]?.form ?? ""}`,
    `heads:${words[0]?.form ?? ""} ${words[1]?.form ?? ""}`,
    ...(introduces ? ["introduces"] : []),
    ...(telling < lengths[0] ? ["little"] : []),
    ...labels.map((one) => `has:${one}`),
    ...[...new Set(numbers.map(({ number }) => number.kind))].map((kind) => `number:${kind}`),
    ...(numbers.length > 1 ? ["numbers"] : []),
  ].map((name) => [name, 1] as const);
}

/** The words of a unit, as the table knows them. */
export const formsOf = (all: SpeechSurvey, { tokens }: Told): string[] =>
  tokens === null ? [] : all.speech.tokens.slice(tokens.from, tokens.to + 1).map(({ form }) => form);

const table = new WeightTable(partWeightLines, partKinds.length);

/** How much what pitches taught adds to a part, at most. */
const share = 1.2;
/** How much of all other signs is left out where pitches taught that such talk tells nothing. */
const doubt = 0.5;
/** Words that belong to a part are doubted less. */
const named = 0.6;

/** The units with what labelled pitches taught about their words and places added to their scores. */
export function taught(all: SpeechSurvey, told: readonly Told[]): Told[] {
  return told.map((one, at) => {
    if (one.tokens === null) return one;
    const chances = table.likelihoods(signsOfPart(all, told, at), formsOf(all, one));
    const left = 1 - doubt * chances[elements.length]!;
    const scores = { ...one.scores };
    const { tokens } = one;
    for (const [kind, element] of elements.entries()) {
      const own = element !== "hook" && inside(all.parts, element, tokens).length > 0;
      scores[element] = scores[element] * (own ? Math.max(left, named) : left) + share * chances[kind]!;
    }
    return { ...one, scores };
  });
}
