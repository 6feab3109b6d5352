import { type Language, languages } from "../domain/language/names.ts";
import { LatinDarija } from "./latin-darija.ts";
import { languageOf, readQuestion } from "./question-language.ts";
import { Shelf } from "./shelf.ts";

/** A line of a corpus file. */
export interface CorpusText {
  id: string;
  text: string;
  title?: string | undefined;
}

/** A language with less than this share of a corpus's Latin texts is taken for a misreading of the other one. */
const leastShare = 0.15;

/**
 * Makes any texts searchable with the library's own ranking, without a glossary: for `dalil try search --corpus`.
 * The answer is best first, at most `limit` long, without texts that have nothing in common with the question.
 */
export function openCorpus(
  texts: readonly CorpusText[],
): (question: string, limit?: number) => { id: string; score: number }[] {
  const shelves = new Map<Language, { shelf: Shelf; ids: string[] }>();
  const placed = placeTexts(texts);
  for (const language of languages) {
    const own = texts.filter((_, index) => placed[index] === language);
    if (own.length === 0) continue;
    const shelf = new Shelf(language);
    for (const { title, text } of own) shelf.add(title ?? "", text);
    shelves.set(language, { shelf, ids: own.map((text) => text.id) });
  }
  const arabic = shelves.get("ar");
  const darija = arabic && new LatinDarija(arabic.shelf.vocabulary());

  return (question, limit = 10) => {
    const { askedIn, latinDarija } = readQuestion(question);
    const found: { id: string; score: number }[] = [];
    for (const [language, { shelf, ids }] of shelves) {
      const query = shelf.query(question, askedIn);
      if (latinDarija && language === "ar" && darija !== undefined) darija.hear(query, shelf);
      for (const [number, score] of shelf.rank(query).entries()) {
        if (score > 0) found.push({ id: ids[number]!, score });
      }
    }
    return found.sort((one, other) => other.score - one.score).slice(0, limit);
  };
}

/** The shelf of every text. A stray text among many of another Latin language is put with them. */
function placeTexts(texts: readonly CorpusText[]): Language[] {
  const own = texts.map(({ title = "", text }) => languageOf(`${title} ${text}`));
  const count = (language: Language) => own.filter((candidate) => candidate === language).length;
  const latin = count("fr") + count("en");
  if (count("en") < leastShare * latin) return own.map((language) => (language === "en" ? "fr" : language));
  if (count("fr") < leastShare * latin) return own.map((language) => (language === "fr" ? "en" : language));
  return own;
}
