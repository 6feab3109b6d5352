import { z5, z95 } from "./normal.ts";
import { type Flips, pairedDifference } from "./paired-difference.ts";

const most = 10_000_000;

/**
 * How many cases would settle on which side of `floor` a share lies, should it stay where it is: Wilson's interval ends
 * at the floor when count = z² floor (1 - floor) / (share - floor)². `worth` is how many cases stand for one
 * independent case (1 when they stand alone). Null when none would: the share is the floor.
 */
export function neededForFloor(share: number, floor: number, worth = 1): number | null {
  const count = (z95 ** 2 * floor * (1 - floor) * worth) / (share - floor) ** 2;
  return count <= most ? Math.ceil(count - 1e-9) : null;
}

/**
 * How many paired cases would settle a comparison, should flips stay as frequent: either a drop is then beyond chance
 * (one-sided, 5 %) or one of `margin` is ruled out. Null when none would.
 */
export function neededForChange(flips: Flips, margin: number): number | null {
  const settled = (count: number): boolean => {
    const times = count / flips.count;
    const more = { better: flips.better * times, worse: flips.worse * times, count };
    return pairedDifference(more, z5).high < 0 || pairedDifference(more, z95).low > -margin;
  };
  if (flips.count === 0 || !settled(most)) return null;
  let low = 0;
  let high = most;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (settled(middle)) high = middle;
    else low = middle;
  }
  return high;
}
