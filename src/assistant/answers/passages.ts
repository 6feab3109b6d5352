import { folded } from "../../domain/language/fold.ts";
import type { FoundPassage } from "../../domain/ports.ts";
import { type Asked, cited, type Draft } from "./draft.ts";
import { definitions, howTo } from "./lexicon/define.ts";
import { asking, homeList, light } from "./question.ts";
import { timetableWords } from "./question-kind.ts";
import { readUnits, type Unit, vocabularyOf } from "./vocabulary.ts";

/** Search scores from which a passage is taken to speak of the question: 1 says every word of it. */
const methodLeast = 0.5;
const sourceLeast = 0.62;
const quoteWords = 45;

const asks = (text: string, ways: readonly string[]): boolean => {
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
  const kinds = asksMeaning(context) ? (["glossary", "guide"] as const) : (["guide", "glossary"] as const);
  for (const kind of kinds) {
    const [best] = library.search(question.text, { language, limit: 1, kinds: [kind] });
    if (!best || best.score < methodLeast || best.language !== language) continue;
    const quote = opening(best);
    const citations = cited(library, best.id, quote);
    if (citations.length === 0) continue;
    return { text: words.method(words.quoted(quote), best.source), citations, grounded: true };
  }
  return null;
}

/** The passage's first sentences below its heading, as many as are read at a glance. */
function opening({ text }: FoundPassage): string {
  const lines = text.split("\n");
  const body = (lines.length > 1 && /^#/.test(lines[0]!.trim()) ? lines.slice(1) : lines.length > 2 && lines[1]!.trim() === "" ? lines.slice(2) : lines.length > 1 ? lines.slice(1) : lines)
    .join("\n")
    .trim();
  return firstSentences(body.split(/\n\s*\n|\n/)[0] ?? body);
}

function firstSentences(paragraph: string): string {
  const sentences = paragraph.match(/[^.!?؟]+[.!?؟]*["»”)]*\s*/gu) ?? [paragraph];
  let quote = "";
  for (const sentence of sentences) {
    if (quote !== "" && `${quote}${sentence}`.split(/\s+/).length > quoteWords) break;
    quote += sentence;
  }
  return quote.trim();
}

/** A detail that only the documents themselves tell: the sentence that speaks most of the question, quoted. */
export function sourceDraft(context: Asked): Draft | null {
  const { library, question, language, words, programme } = context;
  const content = new Set([...question.units].filter((unit) => !light.has(unit) && !asking.has(unit) && !timetableWords.has(unit)));
  if (content.size < 2) return null;
  for (const passage of library.search(question.text, { language, limit: 3, kinds: ["source", "programme"] })) {
    if (passage.score < sourceLeast) return null;
    const vocabulary = vocabularyOf(programme);
    const speaks = (sentence: string): number => {
      const said = new Set<Unit>(readUnits(sentence, vocabulary, homeList(sentence)).units.map(({ unit }) => unit));
      return [...content].filter((unit) => said.has(unit)).length / content.size;
    };
    const best = sentencesOf(passage.text)
      .map((sentence) => ({ sentence, share: speaks(sentence) }))
      .filter(({ sentence }) => tells(sentence, question.units))
      .sort((one, other) => other.share - one.share)[0];
    if (!best || best.share < 0.7) continue;
    const citations = cited(library, passage.id, best.sentence);
    if (citations.length > 0) return { text: words.fromSource(passage.source, words.quoted(best.sentence)), citations, grounded: true };
  }
  return null;
}

const sentencesOf = (text: string): string[] =>
  (text.match(/[^.!?\n]+(?:\.(?=\d)[^.!?\n]*)*[.!?]?/gu) ?? [text]).map((sentence) => sentence.trim()).filter((sentence) => sentence.length > 12);

/** A sentence can answer "how many" or "when" only with a number in it. */
const tells = (sentence: string, units: ReadonlySet<Unit>): boolean =>
  !["howmany", "howlong", "when", "date", "hour"].some((unit) => units.has(unit)) || /\d/.test(sentence);
