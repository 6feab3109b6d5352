import { findNumbers, isQuantity } from "../../language/numbers.ts";
import { longEnough, notPlaceholder } from "../any-text.ts";
import { best } from "../best.ts";
import type { Criterion } from "../finding.ts";
import { quantityIn } from "../quantities.ts";
import { hitsOf, type Survey, survey as statementSurvey, surveyor } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import * as lists from "./lexicon/effects.ts";

const survey = surveyor(() => lists);

const shortAnswer = 12;
// "ليلتان": two, in the noun itself.
const dual = /^[وفبل]?(ال)?[\u0621-\u064a]{3,}(تان|تين)$/;

/** "Aucun", "not concerned", "لا أثر": an allowed answer, and the whole of it. */
const noEffect = (read: Survey) =>
  read.tokens.length <= shortAnswer ? hitsOf(read, "noEffects").find((hit) => hit.from <= 3) : undefined;

/** An effect is said, or honestly denied. */
export const effectSaid: Criterion = (input) => {
  const read = survey(input.text);
  const none = noEffect(read);
  if (none !== undefined) return found("effect_said", "met", read, none.from, none.to);
  const length = longEnough(input).verdict;
  const filler = notPlaceholder(input).verdict;
  const verdict = filler === "missing" ? filler : filler === "weak" && length === "met" ? filler : length;
  return without("effect_said", verdict);
};

const against = /^(contre|against|versus|vs|مقابل|بدل|عوض|blast)$/;

/** "105 femmes viennent, contre 70 en mai": two figures set against each other. */
function setAgainst(read: Survey): { from: number; to: number } | undefined {
  const counted = findNumbers(read.original).filter(isQuantity);
  const at = read.tokens.findIndex(({ form }) => against.test(form));
  if (at < 0) return undefined;
  const place = read.folded.at[read.tokens[at]!.start]!;
  const sides =
    counted.some(({ end }) => end <= place) && counted.some(({ start }) => start > place && start - place <= 20);
  return sides ? { from: at, to: Math.min(at + 1, read.tokens.length - 1) } : undefined;
}

const ahead = /^[وف]?(غادي|غ[يت]\p{L}{2,}|س[يت]\p{L}{2,}|ghadi|gha[yt]\w{2,}|will|sera|seront|\w{3,}ront|\w{3,}era)$/u;
const ourselves = /^(on|nous|we|i|نحن|حنا|7na)$/;
const today = /^(دابا|daba|اليوم|حاليا|الان|now|today|aujourd|actuellement)$/;

/** "غادي يوصلو قبل المغرب، دابا كيوصلو مع 9": how it will be, and how it is. */
function thenAndNow({ tokens }: Survey): { from: number; to: number } | undefined {
  const one = tokens.findIndex(({ form }, at) => ahead.test(form) && !ourselves.test(tokens[at - 1]?.form ?? ""));
  const other = tokens.findIndex(({ form }) => today.test(form));
  if (one < 0 || other < 0 || Math.abs(one - other) < 3) return undefined;
  const from = Math.min(one, other);
  return { from, to: Math.min(from + 4, tokens.length - 1) };
}

/** A change in people's lives, not an activity of the project; an effect that is honestly denied is enough. */
export const resultChange: Criterion = ({ text }) => {
  const read = survey(text);
  const none = noEffect(read);
  const between = setAgainst(read);
  return best(
    "result_change",
    read,
    none ?? hitsOf(read, "differences")[0] ?? between ?? thenAndNow(read),
    hitsOf(read, "activities")[0],
  );
};

/** A number, or how the change will be seen. */
export const effectMeasured: Criterion = ({ text }) => {
  const read = survey(text);
  const none = noEffect(read);
  if (none !== undefined) return found("effect_measured", "met", read, none.from, none.to);
  const quantity = quantityIn(statementSurvey(text));
  if (quantity !== undefined) return { criterion: "effect_measured", verdict: "met", ...quantity };
  const two = read.tokens.findIndex(({ form }) => dual.test(form));
  const seen = two < 0 ? hitsOf(read, "sightings")[0] : { from: two, to: two };
  return best("effect_measured", read, seen, hitsOf(read, "differences")[0]);
};

/** What the solution itself consumes or adds is counted too. */
export const ownFootprint: Criterion = ({ text }) => {
  const read = survey(text);
  return best("own_footprint", read, noEffect(read) ?? hitsOf(read, "footprints")[0], undefined);
};
