import type { Citation } from "../domain/guidance.ts";
import { type Language, languages } from "../domain/language/names.ts";
import type { FoundPassage, Library, PassageKind } from "../domain/ports.ts";
import type { Programme } from "../domain/programme.ts";
import { dayAsked } from "./day-asked.ts";
import type { Document } from "./documents.ts";
import { LatinDarija } from "./latin-darija.ts";
import { readQuestion } from "./question-language.ts";
import { Shelf, type ShelfQuery } from "./shelf.ts";
import { otherNames, signposts } from "./signposts.ts";
import { type SaidTerm, Synonyms } from "./synonyms.ts";

interface Shelved {
  id: string;
  kind: PassageKind;
  source: string;
  place: string;
  text: string;
  language: Language;
}

/** What one of a term's other names counts beside a word of the question itself. */
const synonymCounts = 0.5;
/** What a passage in another language than the reader's counts: found by words of the reader's language, or not. */
const signposted = 0.9;
const foreign = 0.55;

/**
 * The library of a programme. Each passage stands on the shelf of its language; what the programme folder says of it in
 * other languages (a session's title, description and aliases, a fact's questions and answer) stands on their shelves
 * and leads to it. A score of about 1 means that a passage says every word of the question; under 0.2, hardly any.
 */
export function openLibrary(programme: Programme, documents: readonly Document[]): Library {
  const passages = new Map<string, Shelved>();
  const shelves = new Map(languages.map((language) => [language, { shelf: new Shelf(language), ids: [] as string[] }]));
  const put = (language: Language, id: string, title: string, text: string) => {
    const place = shelves.get(language)!;
    place.shelf.add(title, text);
    place.ids.push(id);
  };

  const names = otherNames(programme.glossary);
  for (const document of documents) {
    for (const { id, place, text } of document.passages) {
      const { kind, title, language } = document;
      passages.set(id, { id, kind, source: title, place, text, language });
      put(language, id, `${title} ${place}`, `${text} ${names.get(id) ?? ""}`);
    }
  }
  for (const signpost of signposts(programme, documents)) {
    if (passages.has(signpost.passage)) put(signpost.language, signpost.passage, signpost.title, signpost.text);
  }
  for (const { shelf } of shelves.values()) shelf.close();

  const synonyms = new Synonyms(programme);
  const darija = new LatinDarija(shelves.get("ar")!.shelf.vocabulary());

  const found = ({ id, source, place, text, language }: Shelved, score: number): FoundPassage => ({
    id,
    score,
    source,
    place,
    text,
    language,
  });

  const whole = documents.map(({ id, kind, title, language, origin, text }) => ({
    // A glossary is one document in several languages.
    id: kind === "glossary" ? `${id}.${language}` : id,
    kind,
    title,
    language,
    origin,
    text,
  }));

  return {
    documents: () => whole,

    search(question, { language, limit = 5, kinds }) {
      const { askedIn, latinDarija } = readQuestion(question);
      const said = synonyms.said(question, askedIn);
      const best = new Map<string, number>();
      for (const [shelfLanguage, { shelf, ids }] of shelves) {
        const query = shelf.query(question, askedIn);
        widen(query, said(shelfLanguage), shelf);
        if (latinDarija && shelfLanguage === "ar") darija.hear(query, shelf);
        for (const [number, strength] of shelf.rank(query).entries()) {
          const id = ids[number]!;
          const passage = passages.get(id)!;
          if (strength === 0 || (kinds !== undefined && !kinds.includes(passage.kind))) continue;
          const other = shelfLanguage === language ? signposted : foreign;
          const score = passage.language === language ? strength : strength * other;
          if (score > (best.get(id) ?? 0)) best.set(id, score);
        }
      }
      const asked = dayAsked(question, programme);
      return oneEach(
        [...best].map(([id, score]): [string, number] => [id, score * ofDay(id, asked)]),
        language,
      )
        .sort(([, one], [, other]) => other - one)
        .slice(0, limit)
        .map(([id, score]) => found(passages.get(id)!, score));
    },

    passage(id) {
      const passage = passages.get(id);
      return passage === undefined ? null : found(passage, 1);
    },

    all: () => [...passages.values()].map((passage) => ({ ...found(passage, 0), kind: passage.kind })),

    cite(id, quote) {
      if (quote.trim() === "") return null;
      for (let piece = passages.get(id), number = 2; piece !== undefined; number += 1) {
        if (piece.text.includes(quote)) return citation(piece, quote);
        piece = passages.get(`${id}~${number}`);
      }
      return null;
    },
  };
}

/** One entry a concept: of a glossary term in several languages the reader's, with the best score of them all. */
function oneEach(scored: readonly [string, number][], language: Language): [string, number][] {
  const best = new Map<string, [string, number]>();
  for (const [id, score] of scored) {
    const concept = /^(glossary#.+)\.(?:fr|ar|en)$/.exec(id)?.[1] ?? id;
    const known = best.get(concept);
    const own =
      known === undefined || id.endsWith(`.${language}`) || (score > known[1] && !known[0].endsWith(`.${language}`));
    best.set(concept, [own ? id : known[0], Math.max(score, known?.[1] ?? 0)]);
  }
  return [...best.values()];
}

/** What a passage of the asked day counts, and one of another day. */
const thatDay = 1.4;
const otherDay = 0.75;
const ofDay = (id: string, asked: number | null): number => {
  const day = asked === null ? null : /#day-(\d)(?:\/|$)/.exec(id)?.[1];
  return day === null || day === undefined ? 1 : Number(day) === asked ? thatDay : otherDay;
};

const citation = ({ id, source, place, language }: Shelved, quote: string): Citation => ({
  passage: id,
  source,
  place,
  quote,
  language,
});

const raise = (weights: Map<string, number>, word: string, counts: number): void => {
  weights.set(word, Math.max(weights.get(word) ?? 0, counts));
};

/**
 * Adds the names of the terms that a question says. Words of the question that the shelf does not know give way to the
 * term's own name in the shelf's language.
 */
function widen(query: ShelfQuery, said: readonly SaidTerm[], shelf: Shelf): void {
  for (const { words, name, also } of said) {
    const foreign = query.asked.filter((word) => words.has(word.form) && !shelf.knows(word.stem));
    if (foreign.length > 0) {
      query.asked = query.asked.filter((word) => !foreign.includes(word));
      query.asked.push(...name.filter((word) => !query.asked.some((asked) => asked.stem === word.stem)));
    }
    for (const [stem, counts] of also) {
      if (!query.asked.some((word) => word.stem === stem)) raise(query.widened, stem, counts * synonymCounts);
    }
  }
}
