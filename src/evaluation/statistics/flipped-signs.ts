/** Repeats up to twelve, with some lost, give differences that are whole numbers of this part. */
const part = 27720;
const mostSteps = 1 << 16;

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));

/**
 * One-sided p of a drop: how likely a sum as low as that of `differences` (after minus before, one a cluster) is when
 * each could as well have had the other sign, the sum itself counted half (mid-p). Fisher's randomisation test (The
 * Design of Experiments, section 21), by full enumeration; for cases that stand alone and were played once it is
 * McNemar's mid-p test (Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13 (2013) 91). It assumes that
 * clusters are independent of each other. 0.5 without differences; 1 - p is the p of a rise.
 */
export function flippedSigns(differences: readonly number[]): number {
  const whole = differences.map((one) => Math.round(one * part)).filter((one) => one !== 0);
  const common = whole.reduce((found, one) => divisor(found, Math.abs(one)), 0);
  const span = whole.reduce((sum, one) => sum + Math.abs(one), 0);
  const unit = Math.max(common, span / mostSteps);
  const steps = whole.map((one) => Math.round(one / unit)).filter((one) => one !== 0);
  const reach = steps.reduce((sum, one) => sum + Math.abs(one), 0);
  // chance[reach + s] is that of the sum s; each difference spreads it by its size to both sides.
  let chance = new Float64Array(2 * reach + 1);
  chance[reach] = 1;
  let spread = 0;
  for (const step of steps) {
    const size = Math.abs(step);
    const next = new Float64Array(2 * reach + 1);
    for (let sum = -spread; sum <= spread; sum += 1) {
      const half = chance[reach + sum]! / 2;
      if (half === 0) continue;
      next[reach + sum - size] = next[reach + sum - size]! + half;
      next[reach + sum + size] = next[reach + sum + size]! + half;
    }
    chance = next;
    spread += size;
  }
  const seen = reach + steps.reduce((sum, one) => sum + one, 0);
  return chance.slice(0, seen).reduce((sum, one) => sum + one, 0) + chance[seen]! / 2;
}
