import type { Day, Programme, Session } from "../../domain/programme.ts";
import { asking, light, phraseUnits } from "./question.ts";
import { type Unit, vocabularyOf, type WordList } from "./vocabulary.ts";

/** Something the programme folder can answer, or knows that it cannot, with the phrases by which it is asked. */
export interface Told {
  id: string;
  known: boolean;
  item: Programme["facts"][number] | Programme["unknowns"][number];
  phrases: readonly ReadonlySet<Unit>[];
  /** Asking words that its phrases have: who, when, how many. */
  sides: ReadonlySet<Unit>;
  /** The sister programme that its phrases name. */
  of: Unit | null;
}

export interface SessionTarget {
  session: Session;
  day: Day;
  /** Titles and aliases. */
  phrases: readonly ReadonlySet<Unit>[];
  /** What the description says. */
  description: ReadonlySet<Unit>;
}

export interface Targets {
  told: readonly Told[];
  sessions: readonly SessionTarget[];
  /** How much a unit tells: from 0.15 for a light one to 2 for one that a single target has. */
  weight(unit: Unit): number;
  /** True for a side of things that only the open points name: a room, a price, a menu. */
  open(unit: Unit): boolean;
  /** False for a word that nothing in the folder says. */
  says(unit: Unit): boolean;
}

const cache = new WeakMap<Programme, Targets>();
const lightWeight = 0.15;
const heaviest = 2;
/** A name says what a question is about, however many facts share it. */
const leastOfName = 1.5;

const arabicLetter = /\p{Script=Arabic}/u;
/** A phrase of the folder is short, so its language is guessed by script; French and English share one list order. */
const listOf = (phrase: string): WordList | null => (arabicLetter.test(phrase) ? "ar" : null);

export function targetsOf(programme: Programme): Targets {
  const ready = cache.get(programme);
  if (ready) return ready;
  const vocabulary = vocabularyOf(programme);
  const read = (phrase: string) => phraseUnits(phrase, vocabulary, programme, listOf(phrase));
  const told = (items: readonly Told["item"][], known: boolean): Told[] =>
    items.map((item) => {
      const phrases = distinct(item.asked.map(read)).filter((phrase) => tells(phrase, known));
      const sides = new Set(phrases.flatMap((phrase) => [...phrase].filter((unit) => asking.has(unit))));
      return { id: item.id, known, item, phrases, sides, of: nameIn(phrases) };
    });
  const sessions = programme.days.flatMap((day) =>
    day.sessions.map((session): SessionTarget => {
      const titles = [...Object.values(session.title), session.quoteTitle, ...session.aliases];
      const texts = [...Object.values(session.description ?? {}), session.quote ?? ""];
      return {
        session,
        day,
        phrases: distinct(titles.map(read)),
        description: new Set(texts.flatMap((text) => [...read(text)])),
      };
    }),
  );
  const all = [...told(programme.facts, true), ...told(programme.unknowns, false)];
  const counts = new Map<Unit, number>();
  const count = (units: Iterable<Unit>) => {
    for (const unit of new Set(units)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  };
  for (const { phrases } of all) count(phrases.flatMap((phrase) => [...phrase]));
  for (const { phrases } of sessions) count(phrases.flatMap((phrase) => [...phrase]));
  const total = all.length + sessions.length;
  const described = new Set(sessions.flatMap(({ description }) => [...description]));
  const answered = new Set([
    ...all.filter(({ known }) => known).flatMap(({ phrases }) => phrases.flatMap((phrase) => [...phrase])),
    ...sessions.flatMap(({ phrases, description }) => [...phrases.flatMap((phrase) => [...phrase]), ...description]),
  ]);
  const left = all.filter(({ known }) => !known).flatMap(({ phrases }) => phrases.flatMap((phrase) => [...phrase]));
  const open = new Set(left.filter((unit) => !answered.has(unit) && !light.has(unit) && !unit.startsWith("word:")));
  const targets: Targets = {
    told: all,
    sessions,
    weight: (unit) => {
      if (light.has(unit)) return lightWeight;
      const weight = (heaviest * Math.log(1 + total / (counts.get(unit) ?? 1))) / Math.log(1 + total);
      return unit.startsWith("name:") ? Math.max(leastOfName, weight) : weight;
    },
    open: (unit) => open.has(unit),
    says: (unit) => counts.has(unit) || described.has(unit),
  };
  cache.set(programme, targets);
  return targets;
}

function nameIn(phrases: readonly ReadonlySet<Unit>[]): Unit | null {
  const names = phrases.flatMap((phrase) => [...phrase].filter((unit) => unit.startsWith("name:") && !light.has(unit)));
  return [...new Set(names)].find((name) => 3 * names.filter((one) => one === name).length > phrases.length) ?? null;
}

/** "What?" and "how many?" alone lead nowhere; "where?" and "what is RallyIA?" ask for a fact. */
const tells = (phrase: ReadonlySet<Unit>, known: boolean): boolean =>
  [...phrase].some((unit) => !light.has(unit) && (known || unit === "howlong" || !asking.has(unit))) ||
  (known && [...phrase].some((unit) => unit.startsWith("name:")));

function distinct(phrases: readonly Set<Unit>[]): Set<Unit>[] {
  const seen = new Set<string>();
  return phrases.filter((phrase) => {
    const key = [...phrase].sort().join(" ");
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
