/**
 * pass^k of one case: how likely it is to hold `k` times out of `k`, without bias from `repeats` of which `held` held:
 * C(held, k) / C(repeats, k). Yao, Shinn, Razavi and Narasimhan, tau-bench (2024), section 4. Null with fewer than `k`.
 */
export function passPower(held: number, repeats: number, k: number): number | null {
  if (repeats < k) return null;
  let chance = 1;
  for (let drawn = 0; drawn < k; drawn += 1) chance *= Math.max(0, held - drawn) / (repeats - drawn);
  return chance;
}
