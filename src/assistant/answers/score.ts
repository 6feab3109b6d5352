import type { Day, Session } from "../../domain/programme.ts";
import { asking, light, type Question } from "./question.ts";
import type { SessionTarget, Targets, Told } from "./targets.ts";
import type { Unit } from "./vocabulary.ts";

/** What a word of the question that an answer leaves untouched speaks against it, beside its weight. */
const untouched = 0.4;
/**
 * Words that nothing in the programme says. Where they outnumber the known ones the question is about something else;
 * beside known words they are mostly verbs, which people bend too freely to be listed.
 */
const stranger = 0.9;
const strangerAmongKnown = 0.35;
const strangersAtMost = 1.8;

/** The question asks who, where, how many... and the answer treats another side of the thing. */
const wrongSide = (unit: Unit): number => (unit === "howmany" ? 2 : 1.4);
/** The question asks for a side that the sources leave open. */
const openSide = 1.5;
/** The question is about a named thing and the answer about another. */
const otherName = 1.3;

/** The question asks whether something is allowed, which facts seldom tell. */
const leave = 0.5;

/** A bare "where?" or "when?" does not answer for a thing it does not name. */
const beyondBare = 0.7;

/** Who heads a thing is another question than what it is. */
const heads: ReadonlySet<Unit> = new Set(["responsible", "president"]);

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
export function scorePhrase(
  phrase: ReadonlySet<Unit>,
  question: Question,
  days: readonly Unit[],
  targets: Targets,
  { known, sides, of }: Told,
): number | null {
  const asked = question.units;
  let shared = 0;
  let heavy = false;
  for (const unit of phrase) {
    if (met(unit, asked) || days.includes(unit)) {
      shared += unit.startsWith("date:") ? 1.6 : unit.startsWith("day:") ? 1 : targets.weight(unit);
      heavy ||= !light.has(unit);
    } else if (!light.has(unit)) return null;
    // "How many people in a team?" is not "how many people?".
    else if (unit === "team" && phrase.has("people")) return null;
  }
  const allLight = [...phrase].every((unit) => light.has(unit));
  if (allLight && ![...phrase].every((unit) => met(unit, asked))) return null;
  if (!heavy && !allLight) return null;
  // "What is RallyIA?" has only light words: they are enough when nothing else is asked.
  if (allLight && [...asked].every((unit) => light.has(unit))) shared += 0.8;
  // "When?" alone asks for the dates; "when do we get X?" does not.
  const bare = known && [...phrase].every((unit) => asking.has(unit) || light.has(unit));
  const more = (unit: Unit) => bare && !asking.has(unit) && !alongside.has(unit);
  let besides = 0;
  for (const unit of asked) {
    if (unit === "may" && known && !phrase.has(unit)) besides += leave;
    if (light.has(unit) || phrase.has(unit)) continue;
    if (whenWords.has(unit) && [...phrase].some((other) => whenWords.has(other))) continue;
    if (asking.has(unit)) besides += !known || sides.has(unit) ? 0.2 : wrongSide(unit);
    else if (alongside.has(unit)) besides += 0.1;
    else besides += Math.max(apart(unit, question, targets, known), more(unit) ? beyondBare : 0);
  }
  // What is told of a sister programme is meant less when it is not named.
  if (of !== null && !asked.has(of)) besides += 1;
  if (known) besides += 0.4 * days.filter((day) => !phrase.has(day)).length;
  else if (days.length > 0) shared += 0.6;
  return shared - Math.min(besides, besides - strangeness(question, targets) + strangersAtMost);
}

/** What a word that an answer does not treat speaks against it. */
export function apart(unit: Unit, { units }: Question, targets: Targets, known: boolean): number {
  // What is told of this programme does not hold of another.
  if (unit.startsWith("name:") && targets.says(unit)) return known ? otherName : otherName - 0.4;
  if (known && heads.has(unit)) return openSide;
  if (unit === "outside") return known ? openSide : strangerAmongKnown;
  if (known && targets.open(unit)) return openSide;
  if (unit.startsWith("word:") && targets.says(unit)) return strangerAmongKnown;
  if (targets.says(unit)) return untouched * targets.weight(unit);
  const content = [...units].filter((other) => !light.has(other) && !asking.has(other));
  const strangers = content.filter((other) => !targets.says(other)).length;
  return strangers * 2 > content.length && content.length > 1 ? stranger : strangerAmongKnown;
}

const strangeness = (question: Question, targets: Targets): number =>
  [...question.units]
    .filter((unit) => !targets.says(unit) && !light.has(unit))
    .reduce((sum, unit) => sum + apart(unit, question, targets, false), 0);

/** What the folder tells or knows to be open, best first. */
export function rankTold(question: Question, days: readonly Unit[], targets: Targets): Scored<Told>[] {
  return targets.told
    .flatMap((item) => {
      let score = Number.NEGATIVE_INFINITY;
      for (const phrase of item.phrases)
        score = Math.max(score, scorePhrase(phrase, question, days, targets, item) ?? score);
      return score > 0 ? [{ item, score }] : [];
    })
    .sort((one, other) => other.score - one.score);
}

export interface FoundSession extends SessionTarget {
  /** Weight of what it explains of the question. */
  explained: number;
  /** The part of it that its title or an alias explains, beside its description. */
  titled: number;
  /** The units that it explains. */
  by: ReadonlySet<Unit>;
}

/** The sessions that a question names by its words. */
export interface Named {
  sessions: readonly { session: Session; day: Day }[];
  explained: number;
  titled: number;
  by: ReadonlySet<Unit>;
  /** True when the question names two things side by side. */
  pair?: boolean;
}

const described = 0.55;

/** Sessions that the words of a question lead to, best first. `content` is the question without its asking words. */
export function rankSessions(
  content: ReadonlySet<Unit>,
  kinds: ReadonlyMap<Unit, readonly string[]>,
  targets: Targets,
): FoundSession[] {
  return targets.sessions
    .map((target): FoundSession => {
      let explained = 0;
      let by = new Set<Unit>();
      for (const phrase of target.phrases) {
        const shared = [...phrase].filter((unit) => content.has(unit) && !light.has(unit));
        if (shared.length === 0) continue;
        const weight = sum(shared, targets);
        const whole = sum(
          [...phrase].filter((unit) => !light.has(unit)),
          targets,
        );
        const value = weight * (0.45 + 0.55 * (weight / whole));
        if (value > explained) {
          explained = value;
          by = new Set(shared);
        }
      }
      let titled = explained;
      for (const unit of content) {
        if (by.has(unit)) continue;
        if (kinds.get(unit)?.includes(target.session.kind)) {
          explained += 0.6 * targets.weight(unit);
          titled += 0.6 * targets.weight(unit);
        } else if (target.description.has(unit) && !light.has(unit)) explained += described * targets.weight(unit);
        else continue;
        by.add(unit);
      }
      return { ...target, explained, titled, by };
    })
    .filter(({ explained }) => explained > 0)
    .sort((one, other) => other.explained - one.explained);
}

const sum = (units: readonly Unit[], targets: Targets): number =>
  units.reduce((total, unit) => total + targets.weight(unit), 0);
