import type { Review } from "./feedback.ts";
import { fasterThanReading } from "./reading-time.ts";

/** What a mentor's own verdicts look like; for their eyes. Shares are 0 to 1, null where nothing was counted. */
export interface Mirror {
  /** Verdicts on true drafts. */
  decided: number;
  /** Released as suggested. */
  unchanged: number | null;
  /** Released with at most two characters changed: 0.76 in the best trial known. */
  nearlyUnchanged: number | null;
  /** Thrown away, or answered in one's own words. */
  overridden: number | null;
  /** Characters changed in an edit, median. */
  distance: number | null;
  /** Seconds from opening to verdict, median. */
  seconds: number | null;
  /** Released in less time than its reading takes. */
  fasterThanReading: number;
  planted: { shown: number; through: number };
}

const slight = 2;

export function mirrorOf(reviews: readonly Review[]): Mirror {
  const open = reviews.filter(({ planted }) => planted === null);
  const planted = reviews.filter(({ planted }) => planted !== null);
  const share = (holds: (review: Review) => boolean) =>
    open.length === 0 ? null : open.filter(holds).length / open.length;
  return {
    decided: open.length,
    unchanged: share(({ kind }) => kind === "accept"),
    nearlyUnchanged: share(({ distance }) => distance !== null && distance <= slight),
    overridden: share(({ kind }) => kind === "respond" || kind === "ignore"),
    distance: median(open.flatMap(({ kind, distance }) => (kind === "edit" && distance !== null ? [distance] : []))),
    seconds: median(open.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]))),
    fasterThanReading: reviews.filter(fasterThanReading).length,
    planted: { shown: planted.length, through: planted.filter(({ through }) => through).length },
  };
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
