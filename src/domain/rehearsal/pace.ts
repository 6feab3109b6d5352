import type { Spoken } from "./spoken.ts";

/** Words a minute that a listener follows; `warn` is where it starts to matter. Sources: mentoring guide, pace. */
export interface PaceBand {
  low: number;
  high: number;
  warnUnder: number;
  warnOver: number;
  /** No study stands behind it yet: say so. */
  provisional: boolean;
}

export type SpeechLanguage = "fr" | "en" | "ar";

/** French 120-160, told under 110 or over 175; English 100-165 (Speaker Coach); Arabic 120-140, a word carries more. */
export const paceBands: Readonly<Record<SpeechLanguage, PaceBand>> = {
  fr: { low: 120, high: 160, warnUnder: 110, warnOver: 175, provisional: false },
  en: { low: 100, high: 165, warnUnder: 100, warnOver: 165, provisional: false },
  ar: { low: 120, high: 140, warnUnder: 105, warnOver: 160, provisional: true },
};

export type PaceVerdict = "slow" | "steady" | "fast";

export interface PacePoint {
  /** Middle of the window, in seconds from the beginning of the speech. */
  second: number;
  wordsPerMinute: number;
}

const minute = 60;
const second = 1000;
const windowSeconds = 20;
const stepSeconds = 10;

/** Words a minute over the whole speech, all spoken words counted; null where nobody measured the time. */
export function wordsPerMinute({ words, seconds }: Spoken): number | null {
  if (seconds === null || words.length === 0) return null;
  const first = words.findIndex(({ begin }) => begin !== null);
  const last = words.findLastIndex(({ finish }) => finish !== null);
  const timed = first >= 0 && last >= first;
  const span = timed ? (words[last]!.finish! - words[first]!.begin!) / second : 0;
  // Only part of the words bear times: those between the first and the last of them are counted.
  const partly = timed && Math.abs(span - seconds) < 1e-6;
  const count = partly ? last - first + 1 : words.length;
  return (count / seconds) * minute;
}

/** The pace along the speech, in windows of 20 s every 10 s; empty without times or in a speech of under a minute. */
export function paceCurve({ words }: Spoken): PacePoint[] {
  const timed = words.filter(({ begin }) => begin !== null);
  const [first, last] = [timed[0]?.begin, timed.at(-1)?.finish ?? timed.at(-1)?.begin];
  if (first == null || last == null) return [];
  const long = (last - first) / second;
  if (long < minute) return [];
  const points: PacePoint[] = [];
  for (let from = 0; from + windowSeconds <= long + stepSeconds; from += stepSeconds) {
    const to = Math.min(from + windowSeconds, long);
    if (to - from < stepSeconds) break;
    const said = timed.filter(({ begin }) => {
      const at = (begin! - first) / second;
      return at >= from && at < to;
    });
    points.push({ second: (from + to) / 2, wordsPerMinute: Math.round((said.length / (to - from)) * minute) });
  }
  return points;
}

/** Silent inside the band: only what leaves it by far is told. */
export function paceVerdict(pace: number, language: SpeechLanguage): PaceVerdict {
  const { warnUnder, warnOver } = paceBands[language];
  if (pace < warnUnder) return "slow";
  return pace > warnOver ? "fast" : "steady";
}
