import { asking, light, type Question } from "./question.ts";
import type { SessionTarget, Targets, Told } from "./targets.ts";
import type { Unit } from "./vocabulary.ts";

/** What a word of the question that an answer leaves untouched speaks against it, beside its weight. */
const untouched = 0.4;
/** A word that nothing in the programme says: another event, another subject. */
const stranger = 0.9;
/** The question asks who, where, how many... and the answer treats another side of the thing. */
const wrongSide = 1.3;

const whenWords: ReadonlySet<Unit> = new Set(["when", "date", "hour"]);
/** Words that a time question may add without asking for anything more. */
const alongside: ReadonlySet<Unit> = new Set(["start", "place", "organise", "minutes"]);

/** A unit of a phrase is met by itself; "what date" meets "when". */
const met = (unit: Unit, asked: ReadonlySet<Unit>): boolean =>
  asked.has(unit) || (unit === "when" && asked.has("date")) || (unit === "date" && asked.has("when"));

export interface Scored<Item> {
  item: Item;
  score: number;
}

/** How well a phrase explains the question: what they share, less what the question says besides. Null: not this. */
export function scorePhrase(phrase: ReadonlySet<Unit>, question: Question, days: readonly Unit[], targets: Targets, known: boolean): number | null {
  const asked = question.units;
  let shared = 0;
  let heavy = false;
  for (const unit of phrase) {
    if (met(unit, asked) || days.includes(unit)) {
      shared += unit.startsWith("day:") || unit.startsWith("date:") ? 1 : targets.weight(unit);
      heavy ||= !light.has(unit);
    } else if (!light.has(unit)) return null;
  }
  const allLight = [...phrase].every((unit) => light.has(unit));
  if (allLight && ![...phrase].every((unit) => met(unit, asked))) return null;
  if (!heavy && !allLight) return null;
  let besides = 0;
  for (const unit of asked) {
    if (light.has(unit) || phrase.has(unit)) continue;
    if (whenWords.has(unit) && [...phrase].some((other) => whenWords.has(other))) continue;
    if (asking.has(unit)) besides += known ? wrongSide : 0.2;
    else if (alongside.has(unit)) besides += 0.1;
    else if (!targets.says(unit)) besides += stranger;
    else besides += untouched * targets.weight(unit);
  }
  if (known) besides += 0.4 * days.filter((day) => !phrase.has(day)).length;
  return shared - besides;
}

/** What the folder tells or knows to be open, best first. */
export function rankTold(question: Question, days: readonly Unit[], targets: Targets): Scored<Told>[] {
  return targets.told
    .flatMap((item) => {
      let score = Number.NEGATIVE_INFINITY;
      for (const phrase of item.phrases) score = Math.max(score, scorePhrase(phrase, question, days, targets, item.known) ?? score);
      return score > 0 ? [{ item, score }] : [];
    })
    .sort((one, other) => other.score - one.score);
}

export interface FoundSession extends SessionTarget {
  /** Weight of what it explains of the question. */
  explained: number;
  /** The units that it explains. */
  by: ReadonlySet<Unit>;
}

const described = 0.55;

/** Sessions that the words of a question lead to, best first. `content` is the question without its asking words. */
export function rankSessions(content: ReadonlySet<Unit>, kinds: ReadonlyMap<Unit, readonly string[]>, targets: Targets): FoundSession[] {
  return targets.sessions
    .map((target): FoundSession => {
      let explained = 0;
      let by = new Set<Unit>();
      for (const phrase of target.phrases) {
        const shared = [...phrase].filter((unit) => content.has(unit) && !light.has(unit));
        if (shared.length === 0) continue;
        const weight = sum(shared, targets);
        const whole = sum([...phrase].filter((unit) => !light.has(unit)), targets);
        const value = weight * (0.45 + 0.55 * (weight / whole));
        if (value > explained) {
          explained = value;
          by = new Set(shared);
        }
      }
      for (const unit of content) {
        if (by.has(unit)) continue;
        if (kinds.get(unit)?.includes(target.session.kind)) explained += 0.6 * targets.weight(unit);
        else if (target.description.has(unit) && !light.has(unit)) explained += described * targets.weight(unit);
        else continue;
        by.add(unit);
      }
      return { ...target, explained, by };
    })
    .filter(({ explained }) => explained > 0)
    .sort((one, other) => other.explained - one.explained);
}

const sum = (units: readonly Unit[], targets: Targets): number =>
  units.reduce((total, unit) => total + targets.weight(unit), 0);
