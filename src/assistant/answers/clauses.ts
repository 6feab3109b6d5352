import type { Programme } from "../../domain/programme.ts";
import { asking, light, type Question, readQuestion } from "./question.ts";
import { timetableWords } from "./question-kind.ts";
import type { Unit } from "./vocabulary.ts";

/** Where a message goes on to something else: a mark, or a word that joins. */
const borders =
  /[.;!?؟\n]+|[,،]\s|\s(?:et|mais|and|but|because|car|puis|w|o|wlakin|7it|و|ولكن|لكن|حيت|لأن)\s|\s(?=و(?:متى|أين|اين|كم|من|ما|ماذا|هل|في أي|فين|شحال|شكون|شنو|فوقاش|واش|مع)\s)/giu;

/** What may be asked beside who, where, when... */
const opening: ReadonlySet<Unit> = new Set([...asking, "what", "which", "exist", "yesno", "how", "may", "criterion"]);

const asks = ({ units }: Question): boolean => [...units].some((unit) => opening.has(unit));
const content = ({ units }: Question): Unit[] =>
  [...units].filter((unit) => !light.has(unit) && !asking.has(unit) && !timetableWords.has(unit));

/**
 * The clauses of a message that ask something, each read by itself; "and with whom?" takes its subject, and a clause
 * without a day takes the days, from the clause before. Empty when there is nothing to divide.
 */
export function readClauses(question: Question, programme: Programme, now: Date): Question[] {
  const parts = question.text
    .split(borders)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return [];
  const read: Question[] = [];
  for (const part of parts) {
    const clause = readQuestion(part, programme, now, question.home);
    const before = read.at(-1);
    const units = new Set(clause.units);
    const ofAll = clause.units.has("event") || clause.units.has("name:own");
    if (before && !ofAll && content(clause).length === 0) for (const unit of content(before)) units.add(unit);
    const days = clause.days.length > 0 ? clause.days : (before?.days ?? []);
    if (asks(clause)) read.push({ ...clause, units, days });
  }
  return read;
}
