import type { Figure } from "./figures.ts";
import { formAt, hits, type Passage } from "./passage.ts";
import type { IndicatorFlag, IndicatorLevel, IndicatorReading } from "./record.ts";

// "3.8", "6.4", "1.a": the number of one of the goals' targets.
const goalTarget = /(?:^|[^\d.,])(?:1[0-7]|[1-9])\.(?:1?\d|[a-d])(?![\d.,%])/iu;

/** What a juror would stumble over. `byWords` is the level that the words themselves tell, whatever a label says. */
export function flagsOf(
  passage: Passage,
  { slots, level }: Pick<IndicatorReading, "slots" | "level">,
  figures: readonly Figure[],
  byWords: IndicatorLevel | null,
): IndicatorFlag[] {
  const flags: IndicatorFlag[] = [];
  const claims = hits(passage, "impactClaims").length > 0 || level === "impact";
  if (byWords === "output" && claims) flags.push("output_as_impact");
  const percent = figures.some(({ number, role }) => number.kind === "percent" && role !== null);
  if (percent && !hasWhole(passage, figures)) flags.push("percent_of_what");
  if (slots.target !== null && slots.baseline === null && byWords !== "output") flags.push("target_without_baseline");
  if (hits(passage, "goals").length > 0 && !goalTarget.test(passage.text)) flags.push("sdg_without_target");
  if (hits(passage, "doubts").length > 0) flags.push("guess");
  return flags;
}

const of = /^\s*(?:de|d'|des|du|of|من|mn|men|ديال|dyal)(?=\s|['’\p{L}])/iu;

/** Whether one knows of what the percent is: a share or a rate is named, a whole follows, or a start in figures stands. */
function hasWhole(passage: Passage, figures: readonly Figure[]): boolean {
  if (hits(passage, "shares").some(({ from }) => !/^ب/.test(formAt(passage, from)))) return true;
  if (figures.some(({ role, relative }) => role === "baseline" && !relative)) return true;
  return figures.some(
    ({ number, relative }) => number.kind === "percent" && !relative && of.test(passage.text.slice(number.end)),
  );
}
