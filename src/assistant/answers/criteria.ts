import { type Asked, type Candidate, cited, type Draft } from "./draft.ts";
import { asking, light } from "./question.ts";
import { apart } from "./score.ts";
import type { Unit } from "./vocabulary.ts";

/** Concepts that name a criterion of the jury. */
const names: ReadonlySet<Unit> = new Set([
  "clarity",
  "relevance",
  "innovation",
  "impact",
  "feasibility",
  "quality",
  "presentation",
]);
const around: ReadonlySet<Unit> = new Set([
  "jury",
  "judge",
  "difference",
  "competition",
  "facing",
  "pitch",
  "problem",
  "solution",
  "howmany",
  "points",
]);

/** What a question about the jury's criteria is told: each list with its number, how they differ, and that no weight is written. */
export function criteriaCandidate(context: Asked): Candidate | null {
  const { units, days } = context.question;
  const named = [...units].filter((unit) => names.has(unit)).length;
  const judged = units.has("judge") && (units.has("jury") || units.has("what") || units.has("which") || named >= 1);
  const weighed =
    named >= 1 &&
    (units.has("weight") || units.has("points")) &&
    (units.has("jury") || units.has("facing")) &&
    !units.has("criterion");
  if (context.programme.jury.length === 0 || !(units.has("criterion") || judged || weighed)) return null;
  if (units.has("points") && !units.has("criterion") && !weighed) return null;
  const asksWeight = units.has("weight");
  // "What are they, and which counts most?" gets the lists; the weight alone is an open point.
  if (asksWeight && !weighed && !(units.has("what") && units.has("which") && named === 0)) return null;
  let score = units.has("criterion") ? context.targets.weight("criterion") + 1 : context.targets.weight("judge");
  for (const unit of units) {
    if (unit === "criterion" || light.has(unit)) continue;
    if (names.has(unit) || around.has(unit)) score += 0.5;
    else if (unit === "weight") score += 1;
    else if (asking.has(unit)) score -= 1.3;
    else score -= apart(unit, context.question, context.targets, true);
  }
  if (days.length > 0) score += 0.5;
  return { score, from: "criteria", draft: () => draft(context, asksWeight) };
}

function draft({ question, programme, library, language, words }: Asked, asksWeight: boolean): Draft {
  const asked = question.days.flatMap(({ day }) => (day ? [day.number] : []));
  const onDay = programme.jury.filter(({ day }) => asked.includes(day));
  const compares = onDay.length === 0 || question.units.has("difference") || question.units.has("clarity");
  const lists = compares ? programme.jury : onDay;
  const texts = lists.map(({ day, criteria }) =>
    words.criteria(
      day,
      criteria.map(({ name }) => name[language]),
    ),
  );
  if (lists.length > 1) {
    const [longest, ...shorter] = [...lists].sort((one, other) => other.criteria.length - one.criteria.length);
    const missing = longest!.criteria.filter(({ id }) =>
      shorter.some((list) => !list.criteria.some((one) => one.id === id)),
    );
    if (missing.length > 0) texts.push(words.criteriaDiffer(missing.map(({ name }) => name[language])));
  }
  if ((asksWeight || compares) && programme.settings.jury_weights === null) texts.push(words.noWeights);
  return {
    text: texts.join(" "),
    citations: lists.flatMap(({ passage, quote }) => cited(library, passage, quote)),
    grounded: true,
  };
}
