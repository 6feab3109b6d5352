import { inside } from "../../criteria/pitch/speech.ts";
import { type Sign, WeightTable } from "../../reading/weight-table.ts";
import { mannerWords } from "../lexicon/manner-words.ts";
import { partWeightLines } from "../lexicon/part-weights.ts";
import { type Element, elements } from "./elements.ts";
import type { SpeechSurvey, Told } from "./scores.ts";

/** What a unit may be: one of the parts, or talk that tells none. */
export const partKinds = [...elements, "none"] as const;

const labelled = elements.filter((one) => one !== "hook");
const places = 6;
const lengths = [4, 8, 14, 22] as const;
const faint = 0.4;

/** Labels of the surveyed speech that show a part. */
const shown = ["existing", "firsts", "payers", "requests", "changes", "doings", "addressees"] as const;
const manners = Object.entries(mannerWords).map(([name, words]) => [name, new Set(words.split(" "))] as const);
/** Arabic ends its verbs and nouns in whose they are, and closes what it denies. */
const endings: Readonly<Record<string, RegExp>> = {
  ours: /^\p{Script=Arabic}{3,}نا$/u,
  yours: /^\p{Script=Arabic}{2,}كم$/u,
  denies: /^(?:\p{L}{3,}(?:n['’]t|ش)|(?:ma|ka|m)\p{L}{3,}ch)$/u,
};

const likeliest = ({ scores }: Told): string => {
  const best = elements.reduce((one, other) => (scores[other] > scores[one] ? other : one));
  return scores[best] > faint ? best : "none";
};

/** What shows the part of a unit beside its words: the words of parts, its numbers, its manner, its place, its neighbours and what was told before. */
export function signsOfPart(all: SpeechSurvey, told: readonly Told[], at: number): Sign[] {
  const { tokens, numbers, from, introduces, telling, moves } = told[at]!;
  const whole = told.at(-1)!.to + 1;
  const [last, next] = [told[at - 1], told[at + 1]];
  const words = tokens === null ? [] : all.speech.tokens.slice(tokens.from, tokens.to + 1);
  const labels =
    tokens === null ? [] : [...labelled, "scenes"].filter((one) => inside(all.parts, one, tokens).length > 0);
  const mannersOf = manners.filter(([name, known]) =>
    words.some(({ form }) => known.has(form) || endings[name]?.test(form)),
  );
  return [
    "bias",
    `place:${Math.floor((from / whole) * places)}`,
    `long:${lengths.filter((one) => words.length > one).length}`,
    `after:${last === undefined ? "start" : likeliest(last)}`,
    `before:${next === undefined ? "end" : likeliest(next)}`,
    `head:${words[0]?.form ?? ""}`,
    `heads:${words[0]?.form ?? ""} ${words[1]?.form ?? ""}`,
    ...mannersOf.map(([name]) => `manner:${name}`),
    ...[...new Set(told.slice(0, at).map(likeliest))].map((one) => `told:${one}`),
    ...(tokens === null ? [] : shown.filter((one) => inside(all.speech, one, tokens).length > 0)).map(
      (one) => `says:${one}`,
    ),
    ...(introduces ? ["introduces"] : []),
    ...(moves ? ["moves"] : []),
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
const share = 2.8;
/** A hook and a conclusion are told by their place rather than by their words. */
const edgeShare = 1.2;
const edges: ReadonlySet<Element> = new Set(["hook", "conclusion"]);
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
      scores[element] =
        scores[element] * (own ? Math.max(left, named) : left) +
        (edges.has(element) ? edgeShare : share) * chances[kind]!;
    }
    return { ...one, scores };
  });
}
