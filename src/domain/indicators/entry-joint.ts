import { folded } from "../language/fold.ts";
import { writtenLabel } from "./lines.ts";
import { readIndicator, readIndicators } from "./read-indicator.ts";

/**
 * What parts an entry from the indicators it joins: one that names another indicator stands apart by a blank line, anything
 * else is said of the last one. Lines without labels are told apart as they are.
 */
export function entryJoint(text: string, entry: string): "\n" | "\n\n" {
  const last = readIndicators(text).at(-1);
  const { isIndicator, slots } = readIndicator(entry);
  if (!last?.reading.isIndicator || !isIndicator || slots.name === null) return "\n";
  const isForm = last.text.split("\n").some((line) => writtenLabel(line) !== null);
  const known = last.reading.slots.name;
  const isSame = known !== null && folded(known.quote) === folded(slots.name.quote);
  return isForm && !isSame ? "\n\n" : "\n";
}
