import type { Idea } from "../ideas.ts";
import { featuresOf } from "./features.ts";
import { joined, likenessIn } from "./likeness.ts";

/** Two groups, or an idea and a group, are joined where their ideas are this alike on average. */
const nearGroup = 0.4;

/**
 * Near-duplicates among a team's ideas, whatever languages they are written in: each list holds the ids of two or more
 * ideas that seem to say the same. Wrongly joined ideas cost a team more than two left apart: in doubt they stay apart.
 */
export function proposeGroups(ideas: readonly Pick<Idea, "id" | "text">[]): string[][] {
  const features = ideas.map(({ text }) => featuresOf(text));
  const likeness = likenessIn(features);
  const table = features.map((one, row) => features.slice(0, row).map((other) => likeness(one, other)));
  const between = (one: number, other: number) => table[Math.max(one, other)]![Math.min(one, other)]!;
  return clusters(ideas.length, between)
    .filter((members) => members.length > 1)
    .map((members) => members.map((member) => ideas[member]!.id));
}

/** Joins the likeliest first, groups only where their ideas are alike on average. */
function clusters(count: number, between: (one: number, other: number) => number): number[][] {
  const home = Array.from({ length: count }, (_, idea) => [idea]);
  const pairs: { one: number; other: number; like: number }[] = [];
  for (let other = 1; other < count; other += 1)
    for (let one = 0; one < other; one += 1) {
      const like = between(one, other);
      if (like >= joined) pairs.push({ one, other, like });
    }
  pairs.sort((a, b) => b.like - a.like);
  for (const { one, other } of pairs) {
    const [here, there] = [home[one]!, home[other]!];
    if (here === there) continue;
    let sum = 0;
    for (const a of here) for (const b of there) sum += between(a, b);
    if (sum / (here.length * there.length) < nearGroup) continue;
    here.push(...there);
    for (const idea of there) home[idea] = here;
  }
  return [...new Set(home)].map((members) => members.toSorted((a, b) => a - b));
}
