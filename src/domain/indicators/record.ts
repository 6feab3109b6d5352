/**
 * What an indicator says, slot by slot (usaidprojectstarter.org; SMART: zewo.ch): what is counted, from where it starts, to
 * where it shall go and by when, and who reads it where.
 */
export const indicatorSlots = [
  "name",
  "definition",
  "level",
  "unit",
  "formula",
  "baseline",
  "target",
  "deadline",
  "disaggregation",
  "source",
  "frequency",
  "owner",
] as const;
export type IndicatorSlot = (typeof indicatorSlots)[number];

/** Output: what the project itself delivers. Outcome: a change its beneficiaries live. Impact: a wider, long-run change. */
export type IndicatorLevel = "output" | "outcome" | "impact";

export type IndicatorFlag =
  | "output_as_impact"
  | "percent_of_what"
  | "target_without_baseline"
  | "sdg_without_target"
  | "guess";

/** Words of the team, letter for letter, and where they stand, in UTF-16 units, end exclusive. */
export interface SlotWords {
  quote: string;
  start: number;
  end: number;
}

export type Slots = Readonly<Record<IndicatorSlot, SlotWords | null>>;

export interface IndicatorReading {
  /** Something one counts or measures, not a wish. */
  isIndicator: boolean;
  level: IndicatorLevel | null;
  slots: Slots;
  flags: readonly IndicatorFlag[];
}

/** One indicator of a text that holds several, with its place in it. */
export interface IndicatorBlock {
  text: string;
  start: number;
  end: number;
  reading: IndicatorReading;
}
