import { z } from "zod";
import { folded } from "../../domain/language/fold.ts";
import { findNumbers } from "../../domain/language/numbers.ts";
import { standsIn, withoutMarks } from "../../domain/planning/quoting.ts";
import type { FoundPassage } from "../../domain/ports.ts";
import type { Ground, JudgeInput } from "./judge.ts";
import { declining } from "./lexicon/declining.ts";
import {
  codeJudge,
  cut,
  inEvery,
  inOne,
  quotesIn,
  type Said,
  turnIn,
  turnNumber,
  writtenBy,
  yes,
  yesOrTurn,
} from "./look.ts";

const ids = z.array(z.string().min(1)).min(1);

/** An id, or its beginning before a "*". */
export const isPassage = (wanted: string, id: string): boolean =>
  wanted.endsWith("*") ? id.startsWith(wanted.slice(0, -1)) : id === wanted;

/** The passages in which a citation's words stand: the one it names, or any of its source. */
function restsOn({ passage, source, quote }: Said["citations"][number], { library }: Ground): FoundPassage[] {
  const found =
    passage === null ? library.all().filter((one) => one.source === source) : [library.passage(passage) ?? []].flat();
  return quote.trim() === "" ? [] : found.filter(({ text }) => standsIn(quote, [text]));
}

const marker = /\[(\d{1,2})\]/g;

const citationsTrue = codeJudge("citations_true", yes, (input) =>
  inEvery(input, "Every citation stands letter for letter in its passage.", ({ text, citations }) => [
    ...citations
      .filter((citation) => restsOn(citation, input.ground).length === 0)
      .map(({ passage, source, quote }) => `cites « ${cut(quote)} », which does not stand in ${passage ?? source}.`),
    ...[...text.matchAll(marker)]
      .filter(([, number]) => Number(number) < 1 || Number(number) > citations.length)
      .map(([mark]) => `carries the mark ${mark} without such a citation.`),
  ]),
);

/** The makers' own examples and the beginnings they hold out may stand in quotation marks. */
function ownExamples({ programme }: Ground): string[] {
  const fields = Object.values(programme.canvases).flatMap((canvas) => canvas.fields);
  return [
    ...fields
      .flatMap(({ examples }) => examples.flatMap(({ good, bad }) => [good, bad ?? []].flat()))
      .flatMap(Object.values),
    ...Object.values(programme.criteria).flatMap(({ ladder }) => ladder?.starters.flatMap(Object.values) ?? []),
  ];
}

const quotesTrue = codeJudge("quotes_true", yes, (input) =>
  inEvery(input, "Every quotation is the team's own or is cited.", ({ text, citations, number }) => {
    const known = [...writtenBy(input, number), ...citations.map(({ quote }) => quote)];
    return quotesIn(text)
      .filter((quote) => quote !== "" && !quote.includes("…") && !standsIn(quote, known))
      .filter((quote) => !standsIn(quote, ownExamples(input.ground)))
      .map((quote) => {
        const passage = input.ground.library.all().find(({ text }) => standsIn(quote, [text]));
        const told = passage === undefined ? "which nobody wrote" : `which stands in ${passage.id} and is not cited`;
        return `quotes « ${cut(quote)} », ${told}.`;
      });
  }),
);

const cites = codeJudge(
  "cites",
  z.union([ids, z.strictObject({ any: ids.optional(), all: ids.optional(), turn: turnNumber.optional() })]),
  (input) => {
    const { any, all, turn } = Array.isArray(input.parameters)
      ? { any: input.parameters, all: undefined, turn: undefined }
      : input.parameters;
    return inOne(input, turn, ({ citations }) => {
      const cited = citations.flatMap((citation) => restsOn(citation, input.ground).map(({ id }) => id));
      const told =
        cited.length === 0 ? "It cites no passage" : `It cites ${[...new Set(cited)].slice(0, 6).join(", ")}`;
      const isCited = (wanted: string): boolean => cited.some((id) => isPassage(wanted, id));
      const faults = [
        ...(any === undefined || any.some(isCited) ? [] : [`${told}; one of ${any.join(", ")} was expected.`]),
        ...(all ?? []).filter((wanted) => !isCited(wanted)).map((wanted) => `${told}; ${wanted} was expected.`),
      ];
      return { faults, held: `${told}.` };
    });
  },
);

const declined = new RegExp(`(?<!\\p{L})(?:${declining.join("|")})`, "u");

/** Whether a reply says that the documents do not tell: by its own mark where it has one, else by its words. */
export const isDeclined = ({ grounded, text }: Said): boolean =>
  grounded === null ? declined.test(folded(text)) : !grounded && declined.test(folded(text));

const declines = codeJudge("declines", yesOrTurn, (input) =>
  inOne(input, turnIn(input.parameters), (said) => ({
    faults: isDeclined(said)
      ? madeUp(said, input)
      : [`It does not say that the documents leave this open: « ${cut(said.text)} ».`],
    held: "It says that the documents do not tell.",
  })),
);

/** A number up to this one counts on fingers, or the parts of an answer. */
const small = 10;

/** What a reply that should decline asserts all the same: a citation that is none, a figure of no document. */
function madeUp({ citations, text, to }: Said, { ground }: JudgeInput): string[] {
  const figures = findNumbers(withoutMarks(text).replace(marker, " ")).filter(({ value }) => value > small);
  const known = figures.length === 0 ? [] : [to, ...ground.library.all().map((passage) => passage.text)];
  const values = new Set(known.flatMap((words) => findNumbers(words).map(({ value }) => value)));
  return [
    ...citations
      .filter((citation) => restsOn(citation, ground).length === 0)
      .map(({ quote }) => `It makes up a citation: « ${cut(quote)} ».`),
    ...figures.filter(({ value }) => !values.has(value)).map(({ quote }) => `It gives « ${quote} », of no document.`),
  ];
}

const answers = codeJudge("answers", yesOrTurn, (input) =>
  inOne(input, turnIn(input.parameters), (said) => {
    const cited = said.citations.some((citation) => restsOn(citation, input.ground).length > 0);
    const faults = [
      ...(said.grounded === false || (said.grounded === null && !cited && isDeclined(said))
        ? [`It declines what the documents tell: « ${cut(said.text)} ».`]
        : []),
      ...(cited ? [] : ["It cites no passage."]),
    ];
    return { faults, held: "It answers, and cites." };
  }),
);

export const groundingJudges = [citationsTrue, quotesTrue, cites, declines, answers];
