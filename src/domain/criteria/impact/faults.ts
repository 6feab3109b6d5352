import { goalsIn } from "../../indicators/asides.ts";
import { mostIndicators, readIndicators } from "../../indicators/read-indicator.ts";
import type { IndicatorFlag } from "../../indicators/record.ts";
import type { Criterion, FindingVerdict } from "../finding.ts";
import { blocksOf, inField, nameOf, resting } from "./blocks.ts";

/** Every block is something one counts or measures; a wish among them is quoted. */
export const isIndicator: Criterion = ({ text }) => {
  const blocks = readIndicators(text);
  const measured = blocks.find(({ reading }) => reading.isIndicator);
  const wish = blocks.find(({ reading }) => !reading.isIndicator);
  if (measured === undefined) return resting("is_indicator", "missing", null);
  return wish === undefined
    ? resting("is_indicator", "met", nameOf(measured))
    : resting("is_indicator", "weak", nameOf(wish));
};

const counter =
  /(?:^|[,;،؛]|\set\s|\sand\s|\sو)\s*(?:le |la |the |l')?(?:nombre|nbre|nb|taux|part|pourcentage|عدد|نسبة|معدل|شحال|number|rate|share|percentage|ch7al|3adad|nisba)(?!\p{L})/giu;

/** Five at most: more nobody records. */
export const fewIndicators: Criterion = ({ text }) => {
  const blocks = readIndicators(text);
  if (blocks.length === 0) return resting("few_indicators", "missing", null);
  // "Nombre d'élèves, nombre de profs...": a list in one line.
  const listed = blocks.find((block) => [...block.text.matchAll(counter)].length > mostIndicators);
  if (listed !== undefined) return resting("few_indicators", "weak", nameOf(listed));
  const over = blocks[mostIndicators];
  return over === undefined ? resting("few_indicators", "met", null) : resting("few_indicators", "weak", nameOf(over));
};

const flagged = (text: string, flag: IndicatorFlag) =>
  blocksOf(text).find(({ reading }) => reading.flags.includes(flag));

/** What a text without the fault is: met, unless it says nothing. */
const unflagged = (text: string): FindingVerdict => (blocksOf(text).length === 0 ? "missing" : "met");

/** A percent says of what it is: its whole is named, or it starts from a figure. */
export const percentOfWhat: Criterion = ({ text }) => {
  const block = flagged(text, "percent_of_what");
  if (block === undefined) return resting("percent_of_what", unflagged(text), null);
  const words = block.reading.slots.target ?? block.reading.slots.baseline;
  return resting("percent_of_what", "weak", words === null ? nameOf(block) : inField(block, words));
};

/** What the project delivers itself is not called an impact, and is not all that is counted. */
export const notOutputAsImpact: Criterion = ({ text }) => {
  const sold = flagged(text, "output_as_impact");
  if (sold !== undefined) return resting("not_output_as_impact", "missing", nameOf(sold));
  const blocks = blocksOf(text);
  const [output] = blocks;
  const onlyOutputs = output !== undefined && blocks.every(({ reading }) => reading.level === "output");
  return onlyOutputs
    ? resting("not_output_as_impact", "weak", nameOf(output))
    : resting("not_output_as_impact", unflagged(text), null);
};

/** A goal of the United Nations is named with its target (x.y), or not at all. */
export const sdgTarget: Criterion = ({ text }) => {
  const block = readIndicators(text).find(({ reading }) => reading.flags.includes("sdg_without_target"));
  const words = block === undefined ? null : goalsIn(block.text);
  return block === undefined || words === null
    ? resting("sdg_target", unflagged(text), null)
    : resting("sdg_target", "weak", inField(block, words));
};
