import type { Advice } from "./advice.ts";
import { type Element, elements } from "./elements/elements.ts";
import type { Report } from "./report.ts";

/** A measure before and after; null where one of the two was not taken. */
export interface Moved {
  before: number | null;
  after: number | null;
}

/** What changed between two rehearsals of one team. */
export interface Comparison {
  seconds: Moved;
  pace: Moved;
  soundsPerMinute: Moved;
  fillersPerMinute: Moved;
  pausesPerMinute: Moved;
  /** Parts told now that were not, and the other way round. */
  gained: readonly Element[];
  lost: readonly Element[];
  /** Criteria of the grid whose level moved. */
  grid: readonly { criterion: string; before: number; after: number }[];
  /** Things to work on of the first rehearsal: those that are mended, and those that still stand. */
  mended: readonly Advice[];
  standing: readonly Advice[];
}

const moved = (before: number | null | undefined, after: number | null | undefined): Moved => ({
  before: before ?? null,
  after: after ?? null,
});

const isSame = (one: Advice, other: Advice): boolean => one.kind === other.kind && one.element === other.element;

export function compareRehearsals(before: Report, after: Report): Comparison {
  const now = [...after.next, ...after.held];
  const stands = (advice: Advice) => now.some((one) => isSame(one, advice));
  return {
    seconds: moved(before.time.seconds, after.time.seconds),
    pace: moved(before.pace?.wordsPerMinute, after.pace?.wordsPerMinute),
    soundsPerMinute: moved(before.sounds.perMinute, after.sounds.perMinute),
    fillersPerMinute: moved(before.fillers.perMinute, after.fillers.perMinute),
    pausesPerMinute: moved(before.pauses?.perMinute, after.pauses?.perMinute),
    gained: elements.filter((one) => before.elements[one] === null && after.elements[one] !== null),
    lost: elements.filter((one) => before.elements[one] !== null && after.elements[one] === null),
    grid: after.grid.lines.flatMap(({ criterion, level }) => {
      const then = before.grid.lines.find((line) => line.criterion === criterion)?.level ?? null;
      return then === null || level === null || then === level ? [] : [{ criterion, before: then, after: level }];
    }),
    mended: before.next.filter((advice) => !stands(advice)),
    standing: before.next.filter(stands),
  };
}
