import type { Criterion } from "./finding.ts";
import type { Hit } from "./lexicon/entry.ts";
import { hitsOf, type Survey, survey } from "./survey.ts";
import { found, without } from "./verdicts.ts";

const darijaDeed =
  /^[وف]?(?:كي|كت|تي|كاي).{2,}(?:و|وه|وها|وهم)$|^[wo]?(?:kay|kat|tay|kai)[a-z0-9]{2,}(?:o|w|ou|u|oh|wh|oha|wha|ohom|whom)$/u;
const frenchDeed = /^(?!souvent$|comment$|moment$|argent$|parent$|absent$|ont$|sont$)[a-z]{3,}ent$/;
const arabicDeed = /^[وف]?ي\p{Script=Arabic}{2,}(?:ون|ن|ونه|ونها)$/u;
const they = /^(ils|elles|they|people)$/;

/** "Ils ramassent le bois", "kay3tiwh l bhayem": what they do, in a verb of its own with something behind it. */
function deed({ tokens }: Survey): Hit | undefined {
  for (const [at, { form, arabic, clause }] of tokens.entries()) {
    const next = tokens[at + 1];
    if (arabic ? darijaDeed.test(form) || (arabicDeed.test(form) && next?.clause === clause) : darijaDeed.test(form))
      return { from: at, to: next?.clause === clause ? at + 1 : at };
    if (next?.clause !== clause) continue;
    const before = tokens[at - 1];
    if (frenchDeed.test(form) && (before === undefined || they.test(before.form) || /s$|^(ou|et)$/.test(before.form)))
      return { from: at, to: at + 1 };
    if (form === "they" && !/^(are|have|do|don|can|cannot|will|need|want)$/.test(next.form))
      return { from: at, to: at + 1 };
  }
  return undefined;
}

/** How people cope today is told: what they do, use, pay or go without. */
export const alternativePresent: Criterion = ({ text }) => {
  const read = survey(text);
  const coping = hitsOf(read, "coping")[0];
  if (coping !== undefined) return found("alternative_present", "met", read, coping.from, coping.to);
  const nothing = hitsOf(read, "noCoping")[0];
  if (nothing !== undefined) return found("alternative_present", "weak", read, nothing.from, nothing.to);
  const done = deed(read);
  if (done !== undefined) return found("alternative_present", "met", read, done.from, done.to);
  return without("alternative_present", read.tokens.length >= 3 ? "weak" : "missing");
};
