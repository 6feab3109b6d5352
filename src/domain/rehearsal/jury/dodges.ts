import { checkText, criteria } from "../../criteria/registry.ts";
import { surveyor } from "../../criteria/survey.ts";
import { findNumbers, isQuantity } from "../../language/numbers.ts";
import { wordsIn } from "../spoken.ts";
import { admissions } from "./lexicon/admissions.ts";
import { type Topic, topicShapes } from "./topics.ts";

/** silent: nothing or next to nothing. beside: words, but none of what was asked. */
export type Dodge = "silent" | "beside";

const leastWords = 3;
const read = surveyor(() => ({ admissions }));

/** Whether an answer touches one of the things that its topic wants. */
function touches(wanted: string, text: string): boolean {
  const numbers = findNumbers(text);
  if (wanted === "number") return numbers.some(isQuantity);
  if (wanted === "money") return numbers.some(({ kind }) => kind === "money");
  if (!Object.hasOwn(criteria, wanted)) return false;
  return checkText([wanted], { text, notOwn: [] })[0]!.verdict === "met";
}

/**
 * How an answer goes past its question; null when it meets it. To say that one has not measured it, and how one will know,
 * is an answer.
 */
export function dodges({ topic }: { topic: Topic }, answer: string): Dodge | null {
  if (wordsIn(answer).length < leastWords) {
    return findNumbers(answer).some(isQuantity) && topicShapes[topic].wants.includes("number") ? null : "silent";
  }
  if ((read(answer).hits.get("admissions")?.length ?? 0) > 0) return null;
  return topicShapes[topic].wants.some((wanted) => touches(wanted, answer)) ? null : "beside";
}
