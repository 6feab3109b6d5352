import type { Criterion, CriterionInput } from "../finding.ts";
import { hitsOf, type Survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import { alternative } from "./alternative.ts";
import { benefit } from "./benefit.ts";
import { mechanism } from "./how.ts";
import { offer } from "./offer.ts";
import { pain } from "./pain.ts";

const isMet = (criterion: Criterion, input: CriterionInput) => criterion(input).verdict === "met";

/** Adjectives outweigh what is told: nothing that happens, or only a tool under two of them. */
function posterOnly(read: Survey, input: CriterionInput): boolean {
  const praise = hitsOf(read, "buzzwords").length;
  const works = mechanism(read).verdict === "met";
  if (isMet(benefit, input) || (works && praise < 2)) return false;
  if (works) return !isMet(pain, input) && !isMet(alternative, input);
  return praise > 0 || !(isMet(pain, input) || isMet(alternative, input));
}

/** More is said than adjectives that would fit any poster (innovative, fast, simple, smart). */
export const notVague: Criterion = (input) => {
  const read = offer(input.text);
  const praise = hitsOf(read, "buzzwords")[0] ?? hitsOf(read, "improvements")[0] ?? hitsOf(read, "techNames")[0];
  if (!posterOnly(read, input)) return without("not_vague", "met");
  if (praise !== undefined) return found("not_vague", "weak", read, praise.from, praise.to);
  return without("not_vague", read.tokens.length < 4 ? "missing" : "weak");
};
