import { echoes } from "./echo.ts";
import type { Element } from "./elements.ts";
import type { SpeechSurvey, Told } from "./scores.ts";

const leastWords = 4;
/** Talk that tells nothing of a pitch has no closing message of one. */
const leastParts = 2;
/** What a last sentence may speak for and still be about its business rather than a closing message. */
const business = 0.8;
/** A problem, a solution or a hope named once more at the end closes; a plan, a price, a test does not. */
const again = 1.15;
/** The sentence that tells a part best, and plainly, is that part. */
const telling = 0.7;
const plainly = 1.1;
/** What resembles a closing less than this closes only by coming back to the opening. */
const likely = 0.15;
/** A request or a plan that speaks so much louder than a closing is none. */
const more = 0.5;
const recalled: ReadonlySet<Element> = new Set(["problem", "solution", "impact", "innovation", "beneficiaries"]);

/** The last thing said before the thanks, when it is no request, price, date or plan: a closing message. */
export function conclusionOf(
  all: SpeechSurvey,
  told: readonly Told[],
  parts: readonly (Element | null)[],
  found: Readonly<Record<Element, number | null>>,
): number | null {
  const at = told.findLastIndex(({ telling, introduces }) => telling >= leastWords && !introduces);
  const last = told[at];
  const heard = Object.values(found).filter((place) => place !== null).length;
  if (last === undefined) return null;
  // "Pour conclure : ..." says itself what it is.
  const announced = last.scores.conclusion >= plainly;
  if (!announced && (heard < leastParts || at === 0 || at < told.length / 2)) return null;
  // The solution told once, at the end, is told, not recalled.
  if (parts[at] === "solution" && parts.indexOf("solution") === at) return null;
  const { scores, numbers } = last;
  const opening = found.hook === null ? undefined : told[found.hook];
  const part = parts[at];
  const backs = part == null || recalled.has(part);
  const echoed = opening !== undefined && echoes(all, opening, last);
  const said = scores.conclusion > 0.4 || (backs && echoed);
  if (part !== null && part !== undefined && !said && scores[part] >= (recalled.has(part) ? again : business))
    return null;
  if (!echoed && scores.conclusion < likely) return null;
  if (part != null && !recalled.has(part) && scores[part] > scores.conclusion + more) return null;
  if (numbers.length > 0 && !said) return null;
  if (scores.call_for_support >= 0.9 && !said) return null;
  for (const element of Object.keys(found) as Element[])
    if (found[element] === at && !said && (!recalled.has(element) || scores[element] >= telling)) return null;
  return at;
}
