import { folded } from "../../domain/language/fold.ts";
import type { Language } from "../../domain/language/names.ts";
import type { FoundPassage } from "../../domain/ports.ts";
import type { Programme } from "../../domain/programme.ts";
import { type Asked, cited, type Draft } from "./draft.ts";
import { definitions, howTo, openings } from "./lexicon/define.ts";
import { asking, homeList, light } from "./question.ts";
import { timetableWords } from "./question-kind.ts";
import { readUnits, type Unit, vocabularyOf } from "./vocabulary.ts";

/** Search scores from which a passage is taken to speak of the question: 1 says every word of it. */
const methodLeast = 0.5;
const guideLeast = 0.15;
const sourceLeast = 0.62;
const quoteWords = 45;

/** What is measured is treated by the guide on indicators, stage fright by the one on speaking. */
const kin: ReadonlyMap<Unit, { unit: Unit; words: Record<Language, string> }> = new Map([
  ["measure", { unit: "indicators", words: { fr: "indicateurs", ar: "المؤشرات", en: "indicators" } }],
  [
    "stress",
    { unit: "speaking", words: { fr: "prise de parole", ar: "الإلقاء أمام الجمهور", en: "speaking in public" } },
  ],
]);

export const asks = (text: string, ways: readonly string[]): boolean => {
  const plain = ` ${folded(text).replace(/[-]/g, " ")} `;
  return ways.some((way) => plain.includes(way.replace(/-/g, " ")));
};

/** "What is brainwriting?" */
export const asksMeaning = ({ question }: Asked): boolean => asks(question.text, definitions);
/** "How do I write a problem statement?" */
export const asksHow = ({ question }: Asked): boolean => asks(question.text, howTo);

/** A method or a word explained by the guides and the glossary, in the reader's language; null when they do not speak of it. */
export function methodDraft(context: Asked): Draft | null {
  const { library, question, language, words } = context;
  const how = asksHow(context);
  if (!how && !isTerm(context)) return null;
  const kinds = how ? (["guide", "glossary"] as const) : (["glossary", "guide"] as const);
  const near = [...question.units].flatMap((unit) => kin.get(unit) ?? []);
  for (const kind of kinds) {
    const text =
      kind === "guide" ? [question.text, ...near.map((one) => one.words[language])].join(" ") : question.text;
    const best = library
      .search(text, { language, limit: 12, kinds: [kind] })
      .filter(
        (passage) =>
          passage.language === language &&
          (kind === "glossary" ? passage.score >= methodLeast : treats(context, passage)),
      )
      .map((passage) => ({ passage, score: passage.score + (kind === "guide" ? fitting(passage) : 0) }))
      .sort((one, other) => other.score - one.score)[0]?.passage;
    if (!best) continue;
    const quote = opening(best);
    const citations = cited(library, best.id, quote);
    if (citations.length === 0) continue;
    return { text: words.method(words.quoted(quote), best.source), citations, grounded: true };
  }
  return null;
}

/** The steps of a guide come first, then what its subject is. */
const fitting = ({ place }: FoundPassage): number => (asks(place, howTo) ? 0.5 : asks(place, openings) ? 0.3 : 0);

/** True when the title of a guide names what the question speaks of. */
function treats({ question, programme }: Asked, { source, score }: FoundPassage): boolean {
  if (score < guideLeast) return false;
  const titled = readUnits(source, vocabularyOf(programme), homeList(source), false).units;
  return titled.some(
    ({ unit }) =>
      !light.has(unit) && (question.units.has(unit) || [...question.units].some((one) => kin.get(one)?.unit === unit)),
  );
}

/** True when the question asks for one term of the glossary and nothing besides. */
function isTerm({ question, programme }: Asked): boolean {
  const content = [...question.units].filter((unit) => !light.has(unit));
  if (content.length === 0 || content.every((unit) => timetableWords.has(unit))) return false;
  return termsOf(programme).some((said) => content.every((unit) => said.has(unit)));
}

const known = new WeakMap<Programme, readonly ReadonlySet<Unit>[]>();

/** What each name of each term of the glossary says, read once for a programme. */
function termsOf(programme: Programme): readonly ReadonlySet<Unit>[] {
  const ready = known.get(programme);
  if (ready) return ready;
  const vocabulary = vocabularyOf(programme);
  const names = programme.glossary.flatMap(({ term, also }) => [...Object.values(term), ...also]);
  const made = names.map(
    (name) => new Set(readUnits(name, vocabulary, homeList(name), false).units.map(({ unit }) => unit)),
  );
  known.set(programme, made);
  return made;
}

/** The first sentences below a passage's heading, or the first steps of a list: as much as is read at a glance. */
export function opening({ text }: FoundPassage): string {
  const [first, ...rest] = text.split("\n");
  const lines = rest.length === 0 ? [first!] : rest;
  const start = lines.findIndex((line) => line.trim() !== "");
  const body = lines.slice(Math.max(0, start));
  const step = /^\s*(?:\d+[.)]|[-*•])\s/;
  if (!step.test(body[0] ?? "")) return upTo(body[0]?.match(/[^.!?؟]+[.!?؟]*["»”)]*\s*/gu) ?? []);
  const end = body.findIndex((line) => !step.test(line));
  return upTo(body.slice(0, end < 0 ? undefined : end).map((line) => `${line}\n`));
}

function upTo(parts: readonly string[]): string {
  let quote = "";
  for (const part of parts) {
    if (quote !== "" && `${quote}${part}`.split(/\s+/).length > quoteWords) break;
    quote += part;
  }
  return quote.trim();
}

/** A detail that only the documents themselves tell: the sentence that speaks most of the question, quoted. */
export function sourceDraft(context: Asked): Draft | null {
  const { library, question, language, words, programme } = context;
  const content = new Set(
    [...question.units].filter((unit) => !light.has(unit) && !asking.has(unit) && !timetableWords.has(unit)),
  );
  if (content.size < 2) return null;
  for (const passage of library.search(question.text, { language, limit: 3, kinds: ["source", "programme"] })) {
    if (passage.score < sourceLeast) return null;
    const vocabulary = vocabularyOf(programme);
    const speaks = (sentence: string): number => {
      const said = new Set<Unit>(
        readUnits(sentence, vocabulary, homeList(sentence), false).units.map(({ unit }) => unit),
      );
      return [...content].filter((unit) => said.has(unit)).length / content.size;
    };
    const best = sentencesOf(passage.text)
      .map((sentence) => ({ sentence, share: speaks(sentence) }))
      .filter(({ sentence }) => tells(sentence, question.units))
      .sort((one, other) => other.share - one.share)[0];
    if (!best || best.share < 0.7) continue;
    const citations = cited(library, passage.id, best.sentence);
    if (citations.length > 0)
      return { text: words.fromSource(passage.source, words.quoted(best.sentence)), citations, grounded: true };
  }
  return null;
}

const sentencesOf = (text: string): string[] =>
  (text.match(/[^.!?\n]+(?:\.(?=\d)[^.!?\n]*)*[.!?]?/gu) ?? [text])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 12);

/** A sentence can answer "how many" or "when" only with a number in it. */
const tells = (sentence: string, units: ReadonlySet<Unit>): boolean =>
  !["howmany", "howlong", "when", "date", "hour"].some((unit) => units.has(unit)) || /\d/.test(sentence);
