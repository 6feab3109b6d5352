import { aboutDay } from "./about-day.ts";
import { aboutSessions } from "./about-sessions.ts";
import type { Asked, Candidate, Draft } from "./draft.ts";
import { asking, light } from "./question.ts";
import { kindOf, type QuestionKind, sessionKinds, timetableWords } from "./question-kind.ts";
import { apart, type FoundSession, type Named, rankSessions } from "./score.ts";
import type { Unit } from "./vocabulary.ts";

/** Sides of a session that the timetable does not tell. */
const untold: ReadonlySet<Unit> = new Set(["who", "where", "why", "lead", "trainer", "name", "city", "region"]);
const dayKinds: ReadonlySet<QuestionKind> = new Set(["list", "edges", "at", "now", "expected", "objective", "theme"]);

/** Those whom one meets in a session, as descriptions name them; who leads it is another question. */
const company: ReadonlySet<Unit> = new Set(["mentor", "jury", "partner", "expert", "speaker", "minister"]);
const leaders: ReadonlySet<Unit> = new Set(["lead", "trainer", "speaker", "name", "mentor", "speak"]);

/** What a word means when nothing else is said: "the jury, when?" */
const alone: ReadonlyMap<Unit, readonly string[]> = new Map([...sessionKinds, ["jury", ["competition"]]]);

/** How near to the best a session must come to be told with it. */
const alike = 0.82;
const leastNamed = 0.75;

/** "The lunch or the masterclass?": what stands between two things that are named side by side. */
const between = /(?<![\p{L}\d])(?:ou|or|and|et|wla|wela|ola|wlla|vs|w|o|أم|ام|ولا|او|أو|و)(?![\p{L}\d])|\sو(?=ال)/u;
const pairTitled = 1.1;

/** The sessions that the question names by their words, and a second one beside them when two are named. */
export function namedSessions(context: Asked): Named | null {
  const first = nameOne(context);
  if (!first || !between.test(context.question.text.toLowerCase())) return first;
  const { question } = context;
  const rest = new Set([...question.units].filter((unit) => !first.by.has(unit)));
  const second = nameOne({ ...context, question: { ...question, units: rest } });
  if (!second || second.titled < pairTitled || first.titled < pairTitled) return first;
  const all = [
    ...first.sessions,
    ...second.sessions.filter((one) => !first.sessions.some((other) => other.session === one.session)),
  ];
  const shared = all.filter(({ day }) =>
    [first, second].every(({ sessions }) => sessions.some((one) => one.day === day)),
  );
  // The lunch of the day that has the masterclass, not of the others.
  const sessions = [...(shared.length > 1 ? shared : all)].sort((one, other) => placeOf(one) - placeOf(other));
  return {
    sessions: sessions.slice(0, 8),
    explained: first.explained + second.explained,
    titled: first.titled + second.titled,
    by: new Set([...first.by, ...second.by]),
    pair: true,
  };
}

/** "Is there a break before the coaching?" asks for the break: the sessions that stand before or after another. */
function besideAnchor(context: Asked): Named | null {
  const { question } = context;
  const said = [...question.units];
  const at = said.findIndex((unit) => unit === "before" || unit === "after");
  const telling = (units: readonly Unit[]) =>
    units.filter((unit) => !timetableWords.has(unit) && !asking.has(unit) && !light.has(unit));
  const name = (units: readonly Unit[]) => nameOne({ ...context, question: { ...question, units: new Set(units) } });
  const anchor = at < 0 ? null : name(telling(said.slice(at + 1)));
  if (!anchor) return null;
  const left = telling(said.slice(0, at));
  const thing = name(left.length > 0 ? left : telling(said.slice(at + 1)).filter((unit) => !anchor.by.has(unit)));
  if (!thing || thing.titled < thingTitled) return null;
  const inOrder = thing.sessions.filter((one) =>
    anchor.sessions.some(
      (other) =>
        other.day === one.day &&
        placeOf(one) < placeOf(other) === (said[at] === "before") &&
        placeOf(one) !== placeOf(other),
    ),
  );
  return {
    sessions: inOrder.length > 0 ? inOrder : thing.sessions,
    explained: thing.explained + anchor.explained,
    titled: thing.titled,
    by: new Set([...thing.by, ...anchor.by]),
  };
}
const thingTitled = 0.9;

const placeOf = ({ session, day }: Named["sessions"][number]): number =>
  day.number * 100 + day.sessions.indexOf(session);

/** The sessions that the words lead to; none when they only brush against it. */
function nameOne({ question, targets }: Asked): Named | null {
  const content = new Set(
    [...question.units].filter((unit) => !timetableWords.has(unit) && !asking.has(unit) && !light.has(unit)),
  );
  // "The coffee breaks", "the workshops": all of a kind, whatever their titles.
  const concepts = [...content].filter((one) => !one.startsWith("word:"));
  const only = concepts.length === 1 ? alone.get(concepts[0]!) : undefined;
  const [unit] = concepts;
  if (only && unit !== undefined) {
    const sessions = targets.sessions.filter(({ session }) => only.includes(session.kind));
    const titled = unit === "masterclass" || unit === "recap" ? [] : sessions;
    if (titled.length > 0)
      return { sessions: titled, explained: targets.weight(unit), titled: targets.weight(unit), by: new Set(concepts) };
  }
  const ranked = rankSessions(content, sessionKinds, targets);
  const best = ranked[0];
  if (!best || best.explained < leastNamed) return null;
  const onDay =
    question.days.length > 0 ? ranked.filter(({ day }) => question.days.some((asked) => asked.day === day)) : [];
  // A session of another day that only its description brings up is not what is meant.
  if (onDay.length === 0 && best.titled < 0.5 && question.days.some(({ day }) => day !== null)) return null;
  const top = withDay(best, onDay);
  const pool = top === best ? ranked : onDay;
  // "The coaching of day 2 and that of day 3": the best of each day.
  const days = new Set(onDay.map(({ day }) => day));
  if (days.size > 1) {
    const each = [...days].map((day) => onDay.find((one) => one.day === day)!);
    const near = each.filter(({ explained }) => explained >= best.explained * 0.6);
    if (near.length > 1)
      return {
        sessions: near,
        explained: best.explained,
        titled: best.titled,
        by: new Set(near.flatMap(({ by }) => [...by])),
      };
  }
  const shares = (one: FoundSession): boolean => [...one.by].some((unit) => top.by.has(unit));
  const sessions = pool.filter((one) => one.explained >= top.explained * alike && shares(one)).slice(0, 8);
  return { sessions, explained: top.explained, titled: top.titled, by: top.by };
}

/** A session of the asked day is meant when it fits nearly as well as the best one. */
const withDay = (best: FoundSession, onDay: readonly FoundSession[]): FoundSession =>
  onDay[0] && onDay[0].explained >= best.explained * 0.6 ? onDay[0] : best;

/** What the timetable can say to the question. */
export function timetableCandidates(context: Asked): Candidate[] {
  const { question, targets } = context;
  const named = namedSessions(context);
  const found: Candidate[] = [];
  const offer = (kind: QuestionKind | null, of: Named | null, draft: (() => Draft) | null) => {
    if (kind !== null && draft !== null) found.push({ score: score(context, kind, of), from: "timetable", draft });
  };
  if (named) {
    const asked = kindOf(question, true);
    const beside = asked === "before" || asked === "after" ? besideAnchor(context) : null;
    if (beside) offer("when", beside, aboutSessions(context, "when", beside));
    const kind = named.pair === true && asked !== "duration" && asked !== null ? "when" : asked;
    if (kind !== null && !dayKinds.has(kind)) offer(kind, named, aboutSessions(context, kind, named));
    else if (kind !== null) offer(kind, null, aboutDay(context, kind, named));
    if (kind === "edges") offer("when", named, aboutSessions(context, "when", named));
  }
  const bare = kindOf(question, false);
  if (bare !== null) offer(bare, null, aboutDay(context, bare, null));
  return found;

  function sees(of: Named): boolean {
    return [...question.units].some((unit) => company.has(unit) && !of.by.has(unit)) && meets(of);
  }

  function meets({ sessions, by }: Named): boolean {
    if ([...by].some((unit) => company.has(unit)) || [...question.units].some((unit) => leaders.has(unit)))
      return false;
    return targets.sessions.some(
      ({ session, description }) =>
        sessions.some((one) => one.session === session) && [...description].some((unit) => company.has(unit)),
    );
  }

  function score({ question: { units, days, times } }: Asked, kind: QuestionKind, of: Named | null): number {
    // How long a part of a session takes is not told: only whole sessions have hours.
    let total = of === null ? 0 : kind === "duration" ? 2 * of.titled - of.explained : of.explained;
    let left = 0;
    // Hours do not tell what is allowed in a session.
    if (units.has("may") && of !== null && kind === "when" && !units.has("exist") && !sees(of)) total -= 1.2;
    // Of "what comes after lunch" the lunch is only half.
    if (kind === "after" || kind === "before") total *= 0.7;
    for (const unit of units) {
      if (of?.by.has(unit) || light.has(unit)) continue;
      // What a session is for stands in its description.
      if (unit === "why" && of !== null && kind === "when") total += 0.1;
      else if (unit === "who" && of !== null && kind === "when" && meets(of)) total += 0.3;
      else if (untold.has(unit)) total -= 1.6;
      else if (unit === "howmany") total += kind === "count" ? 0.8 : -1.3;
      else if (unit === "howlong") total += kind === "duration" ? 0.9 : -0.6;
      else if (asking.has(unit)) total += 0.6;
      else if (timetableWords.has(unit)) total += kind === "when" || kind === "duration" ? 0.1 : 0.6;
      else if (unit === kind || (kind === "expected" && unit === "deliverable")) total += targets.weight(unit);
      else if (targets.says(unit) || days.length === 0 || (kind !== "at" && kind !== "list")) {
        total -= apart(unit, question, targets, true);
        left += targets.says(unit) ? 0.6 * targets.weight(unit) : 0.8;
      }
    }
    // Where only a beginning is written, the end is not told.
    if (units.has("end") && of !== null && kind === "when" && of.sessions.every(({ session }) => session.end === null))
      total -= 1.6;
    // Who helps is told of the mentors, whatever the session.
    if (units.has("who") && units.has("help")) total -= 2.5;
    // Something else than the sessions is counted.
    if (
      kind === "count" &&
      [...units].some(
        (unit) =>
          apart(unit, question, targets, true) > 0.4 &&
          targets.says(unit) &&
          !of?.by.has(unit) &&
          !light.has(unit) &&
          !asking.has(unit) &&
          !timetableWords.has(unit),
      )
    )
      total -= 1.2;
    // Neither the session nor its hours are those that are said.
    const covered = of === null || of.sessions.some(({ session }) => times.some(({ time }) => time === session.start));
    if (times.length > 0 && !covered && days.length > 0 && !units.has("yesno")) total -= 1.6;
    // A session that explains little of what is said is not what is meant.
    if (of !== null && left > 0 && of.explained < 0.8 * left) total -= 1;
    // A day alone is a question: "Thursday's programme?"
    const plain = [...units].every(
      (unit) =>
        light.has(unit) ||
        timetableWords.has(unit) ||
        (!targets.says(unit) && apart(unit, question, targets, true) < 0.5),
    );
    if (of === null && plain && days.some(({ day }) => day !== null)) total += 0.4;
    if (kind === "now") total += 0.4;
    if (days.length > 0 && days.every(({ day }) => day === null)) total -= of === null ? 0.6 : 1.4;
    return total + 0.7 * Math.min(1, days.length) + (times.length > 0 ? 1 : 0);
  }
}
