import type { AdviceKind } from "../../../domain/rehearsal/advice.ts";
import type { Element } from "../../../domain/rehearsal/elements/elements.ts";
import type { NumberStanding } from "../../../domain/rehearsal/numbers-said.ts";
import type { PaceVerdict } from "../../../domain/rehearsal/pace.ts";
import type { RehearsalMode, RehearsalSource } from "../../../domain/rehearsals.ts";

/** What a measure of two rehearsals is called. */
export type Measure = "seconds" | "pace" | "soundsPerMinute" | "fillersPerMinute" | "pausesPerMinute";

/** The words of a rehearsal's report, for teams and staff. Numbers come in ready to be shown. */
export interface RehearsalReportWords {
  title: (number: number) => string;
  /** The list of a team's rehearsals, as staff see it. */
  list: string;
  unreachable: string;
  source: Readonly<Record<RehearsalSource, string>>;
  mode: Readonly<Record<RehearsalMode, string>>;
  words: (count: number) => string;
  /** A machine wrote the words down, and nobody has put them right; how sure it was, in per cent. */
  indicative: (sure: number | null) => string;
  corrected: string;
  mixed: string;
  untimed: (shortest: string, longest: string) => string;
  first: string;
  nothing: string;
  held: (count: number) => string;
  keep: (part: string) => string;
  told: string;
  said: string;
  canvas: string;
  /** What is to be worked on, and how. */
  advice: Readonly<
    Record<AdviceKind, (told: { part: string; count: string; allowed: string }) => readonly [what: string, how: string]>
  >;
  /** How to tell each part that was not told. */
  missing: Readonly<Record<Element, string>>;
  weak: Readonly<Partial<Record<Element, string>>>;
  weakElse: string;
  element: Readonly<Record<Element, string>>;
  part: Readonly<Record<string, string>>;
  /** The line of time. */
  timeline: string;
  timelineSays: (total: string, allowed: string) => string;
  column: Readonly<Record<"part" | "you" | "proposed" | "share", string>>;
  never: string;
  slides: string;
  slide: (number: number) => string;
  pace: string;
  paceIs: (pace: number, verdict: PaceVerdict) => string;
  band: (low: number, high: number, provisional: boolean) => string;
  faster: string;
  slower: string;
  at: (time: string, pace: number) => string;
  noPace: string;
  pauses: (perMinute: string, longest: string, normal: boolean) => string;
  noPauses: string;
  pause: (time: string, seconds: string) => string;
  stumbles: string;
  sound: string;
  filler: string;
  repair: string;
  perMinute: (count: string, harmful: boolean) => string;
  most: string;
  mark: (time: string) => string;
  none: string;
  structure: string;
  notTold: string;
  order: (part: string, before: string) => string;
  inOrder: string;
  claims: string;
  noNumbers: string;
  standing: Readonly<Record<NumberStanding, string>>;
  grid: string;
  gridSays: string;
  level: readonly [string, string, string, string];
  /** A criterion that no rule reads, and what that means. */
  noLevel: string;
  unjudged: string;
  criterion: Readonly<Record<string, string>>;
  evidence: string;
  wants: string;
  want: Readonly<Record<string, string>>;
  thisTime: string;
  before: (number: number) => string;
  toBeConfirmed: string;
  onlyJury: string;
  change: (number: number) => string;
  mended: string;
  unmended: string;
  gained: string;
  lost: string;
  same: string;
  measure: Readonly<Record<Measure, string>>;
  fromTo: (before: string, after: string) => string;
  transcript: string;
}
