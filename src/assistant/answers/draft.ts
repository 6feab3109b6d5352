import type { Citation } from "../../domain/guidance.ts";
import type { Language } from "../../domain/language/names.ts";
import type { Library } from "../../domain/ports.ts";
import type { Day, Programme, Session } from "../../domain/programme.ts";
import type { Line, Words } from "./phrases/words.ts";
import { wordsOf } from "./phrases/words-of.ts";
import type { Question } from "./question.ts";
import { type Targets, targetsOf } from "./targets.ts";

/** An answer before its last touches. */
export interface Draft {
  text: string;
  citations: Citation[];
  grounded: boolean;
}

/** A way to answer, with how much of the question it explains. */
export interface Candidate {
  score: number;
  from: "told" | "criteria" | "timetable";
  draft(): Draft;
}

/** Everything an answering rule may look at. */
export interface Asked {
  question: Question;
  programme: Programme;
  library: Library;
  now: Date;
  language: Language;
  words: Words;
  targets: Targets;
}

export const asked = (
  question: Question,
  deps: { programme: Programme; library: Library; now: Date },
  language: Language,
): Asked => ({
  question,
  ...deps,
  language,
  words: wordsOf(language),
  targets: targetsOf(deps.programme),
});

/** The source id of the programme's own document: all of `days` stands in it. */
const official = "programme";
const pieces = 4;

/** A citation of these words from a passage or, for a long section, one of its later pieces. Empty when they are not there. */
export function cited(library: Library, passage: string, quote: string): Citation[] {
  for (let piece = 1; piece <= pieces; piece += 1) {
    const found = library.cite(piece === 1 ? passage : `${passage}~${piece}`, quote);
    if (found) return [found];
  }
  return [];
}

export const passageOf = (session: Session): string => `${official}#${session.id}`;

/** The title of a session and, where the source gives one, its description. */
export const citedSession = (library: Library, session: Session, quote: string | null): Citation[] => [
  ...cited(library, passageOf(session), session.quoteTitle),
  ...(quote === null ? [] : cited(library, passageOf(session), quote)),
];

/** The hours of a session as the source writes them ("16h45 - 18h30"): the heading's first words. */
export function citedHours(library: Library, session: Session): Citation[] {
  const text = library.passage(passageOf(session))?.text ?? "";
  const hours = /\d{1,2}h\d{2}(?: - \d{1,2}h\d{2})?/.exec(text)?.[0];
  return hours === undefined ? [] : cited(library, passageOf(session), hours);
}

/** A session's title for a reader: the document's own words in French, the folder's translation otherwise. */
export const titleOf = ({ language, words }: Asked, session: Session): string =>
  language === "fr"
    ? words.quoted(
        session.quoteTitle === "Keynote" || session.quoteTitle === "Panel" ? session.title.fr : session.quoteTitle,
      )
    : session.title[language];

export const dayOf = ({ words }: Asked, day: Day): string => words.day(day.number, day.date);

export const lineOf = (context: Asked, session: Session, day: Day): Line => ({
  day: dayOf(context, day),
  hours: context.words.hours(session.start, session.end),
  slot: context.words.slot(session.start, session.end),
  title: titleOf(context, session),
});

/** "16:45 - 18:30 title", for lists inside one day. */
export const slotOf = (context: Asked, session: Session): string =>
  `${context.words.slot(session.start, session.end)} ${titleOf(context, session)}`;
