import { z } from "zod";
import { folded } from "../../domain/language/fold.ts";
import { findNumbers } from "../../domain/language/numbers.ts";
import { standsIn, withoutMarks } from "../../domain/planning/quoting.ts";
import type { FoundPassage } from "../../domain/ports.ts";
import type { Reason } from "../../domain/reasons.ts";
import { because } from "../because.ts";
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
  inEvery(input, because("citations_true"), ({ text, citations }) => [
    ...citations
      .filter((citation) => restsOn(citation, input.ground).length === 0)
      .map(({ passage, source, quote }) =>
        because("citation_false", { quote: cut(quote), passage: passage ?? source }),
      ),
    ...[...text.matchAll(marker)]
      .filter(([, number]) => Number(number) < 1 || Number(number) > citations.length)
      .map(([mark]) => because("mark_bare", { mark })),
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
  inEvery(input, because("quotes_true"), ({ text, citations, number }) => {
    const known = [...writtenBy(input, number), ...citations.map(({ quote }) => quote)];
    return quotesIn(text)
      .filter((quote) => quote !== "" && !quote.includes("…") && !standsIn(quote, known))
      .filter((quote) => !standsIn(quote, ownExamples(input.ground)))
      .map((quote) => {
        const passage = input.ground.library.all().find(({ text }) => standsIn(quote, [text]));
        return passage === undefined
          ? because("quote_invented", { quote: cut(quote) })
          : because("quote_uncited", { quote: cut(quote), passage: passage.id });
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
      const passages = citations.flatMap((citation) => restsOn(citation, input.ground).map(({ id }) => id));
      const cited = [...new Set(passages)].slice(0, 6);
      const isCited = (wanted: string): boolean => passages.some((id) => isPassage(wanted, id));
      const faults = [
        ...(any === undefined || any.some(isCited) ? [] : [because("cites_none_of", { cited, any })]),
        ...(all ?? []).filter((wanted) => !isCited(wanted)).map((wanted) => because("cites_not", { cited, wanted })),
      ];
      return { faults, held: because("cites", { cited }) };
    });
  },
);

const declined = new RegExp(`(?<!\\p{L})(?:${declining.join("|")})`, "u");

/** Whether a reply says that the documents do not tell: by its own mark where it has one, else by its words. */
export const isDeclined = ({ grounded, text }: Said): boolean =>
  grounded === null ? declined.test(folded(text)) : !grounded && declined.test(folded(text));

const declines = codeJudge("declines", yesOrTurn, (input) =>
  inOne(input, turnIn(input.parameters), (said) => ({
    faults: isDeclined(said) ? madeUp(said, input) : [because("not_declined", { text: cut(said.text) })],
    held: because("declined"),
  })),
);

/** A number up to this one counts on fingers, or the parts of an answer. */
const small = 10;

/** What a reply that should decline asserts all the same: a citation that is none, a figure of no document. */
function madeUp({ citations, text, to }: Said, { ground }: JudgeInput): Reason[] {
  const figures = findNumbers(withoutMarks(text).replace(marker, " ")).filter(({ value }) => value > small);
  const known = figures.length === 0 ? [] : [to, ...ground.library.all().map((passage) => passage.text)];
  const values = new Set(known.flatMap((words) => findNumbers(words).map(({ value }) => value)));
  return [
    ...citations
      .filter((citation) => restsOn(citation, ground).length === 0)
      .map(({ quote }) => because("citation_made_up", { quote: cut(quote) })),
    ...figures.filter(({ value }) => !values.has(value)).map(({ quote }) => because("figure_made_up", { quote })),
  ];
}

const answers = codeJudge("answers", yesOrTurn, (input) =>
  inOne(input, turnIn(input.parameters), (said) => {
    const cited = said.citations.some((citation) => restsOn(citation, input.ground).length > 0);
    const faults = [
      ...(said.grounded === false || (said.grounded === null && !cited && isDeclined(said))
        ? [because("declined_wrongly", { text: cut(said.text) })]
        : []),
      ...(cited ? [] : [because("cites_nothing")]),
    ];
    return { faults, held: because("answered") };
  }),
);

export const groundingJudges = [citationsTrue, quotesTrue, cites, declines, answers];
