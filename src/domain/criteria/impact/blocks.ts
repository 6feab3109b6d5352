import { readIndicators } from "../../indicators/read-indicator.ts";
import type { IndicatorBlock, SlotWords } from "../../indicators/record.ts";
import type { Finding, FindingVerdict } from "../finding.ts";

/** The indicators a field holds; where nothing in it is one, all that it says. */
export function blocksOf(text: string): readonly IndicatorBlock[] {
  const blocks = readIndicators(text);
  const measured = blocks.filter(({ reading }) => reading.isIndicator);
  return measured.length > 0 ? measured : blocks;
}

/** Words of a block as they stand in the whole field. */
export const inField = ({ start }: IndicatorBlock, words: SlotWords): SlotWords => ({
  quote: words.quote,
  start: start + words.start,
  end: start + words.end,
});

/** What names a block to the team: its name, else its first line, cut short. */
export function nameOf(block: IndicatorBlock): SlotWords {
  const { name } = block.reading.slots;
  if (name !== null) return inField(block, name);
  const line = block.text.split("\n")[0]!.slice(0, 80).trimEnd();
  return { quote: line, start: block.start, end: block.start + line.length };
}

/** A finding that rests on these words; null rests on none. */
export const resting = (criterion: string, verdict: FindingVerdict, words: SlotWords | null): Finding => ({
  criterion,
  verdict,
  quote: words?.quote ?? null,
  start: words?.start ?? null,
  end: words?.end ?? null,
});
