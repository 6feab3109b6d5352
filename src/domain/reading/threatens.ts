import { beyond } from "./hits-apart.ts";
import { conditions } from "./lexicon/threats.ts";
import type { Sign, Signs } from "./signs.ts";

/**
 * A threat at a person. What friends say too ("wait outside", "you'll regret it if you skip the test") is one in
 * hostile company only: a false one calls a mentor away from those who need one. Pure.
 */
export function threatens({ hits, source: { tokens } }: Signs): boolean {
  const idioms = hits.all("idiom");
  const says = (sign: Sign) => beyond(hits.all(sign), idioms).length > 0;
  if (says("threat")) return true;
  const hostile = hits.has("hostile", "sharp", "grave");
  if (says("threatIfHostile") && hostile) return true;
  if (says("threatOfOther") && !hits.has("livestock") && (hostile || hits.has("someone"))) return true;
  const explained = tokens.some(({ form }) => conditions.has(form) || /^\d+(?:[.,]\d+)?$/.test(form));
  return says("threatUnlessIf") && (hostile || !explained);
}
