import type { Idea } from "../ideas.ts";
import { type Features, featuresOf } from "./features.ts";

/**
 * Near-duplicates among a team's ideas, whatever languages they are written in: each list holds the ids of two or more
 * ideas that seem to say the same. Wrongly joined ideas cost a team more than two left apart: in doubt they stay apart.
 */
export function proposeGroups(ideas: readonly Pick<Idea, "id" | "text">[]): string[][] {
  const features = ideas.map(({ text }) => featuresOf(text));
  const weigh = weigher(features);
  const likeness = features.map((one, row) =>
    features.map((other, column) => (column < row ? alike(one, other, weigh) : 0)),
  );
  const between = (one: number, other: number) => likeness[Math.max(one, other)]![Math.min(one, other)]!;
  return clusters(ideas.length, between)
    .filter((members) => members.length > 1)
    .map((members) => members.map((member) => ideas[member]!.id));
}

/** How alike two ideas must be to be joined, and how alike on average an idea and a group. */
const joined = 0.5;
const nearGroup = 0.4;

/** Joins the likeliest first, groups only where their ideas are alike on average. */
function clusters(count: number, between: (one: number, other: number) => number): number[][] {
  const home = Array.from({ length: count }, (_, idea) => [idea]);
  const pairs: { one: number; other: number; like: number }[] = [];
  for (let one = 0; one < count; one += 1)
    for (let other = one + 1; other < count; other += 1) {
      const like = between(one, other);
      if (like >= joined) pairs.push({ one, other, like });
    }
  pairs.sort((a, b) => b.like - a.like || a.one - b.one || a.other - b.other);
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

type Weigh = (kind: keyof typeof weights, name: string) => number;

const weights = { things: 1, troubles: 0.8, people: 0.4, stems: 0.5 };
/** Troubles that any problem may have, and things that any team of a village or a town speaks of. */
const vague = new Set(["lack", "night", "street", "price"]);

/** What many ideas of the round speak of tells little between two of them. */
function weigher(all: readonly Features[]): Weigh {
  const seen = new Map<string, number>();
  for (const features of all)
    for (const kind of Object.keys(weights) as (keyof typeof weights)[])
      for (const name of features[kind]) seen.set(`${kind} ${name}`, (seen.get(`${kind} ${name}`) ?? 0) + 1);
  const all1 = Math.log(1 + all.length);
  return (kind, name) => {
    const rarity = Math.log(1 + all.length / (seen.get(`${kind} ${name}`) ?? 1)) / all1;
    return weights[kind] * (vague.has(name) ? 0.3 : 1) * (0.4 + 0.6 * rarity);
  };
}

/** 0 to 1: the weight of what two ideas share against the weight of all they say. */
function alike(one: Features, other: Features, weigh: Weigh): number {
  if (sameWords(one.words, other.words)) return 1;
  let shared = 0;
  let marks = 0;
  let things = 0;
  let total = 0;
  for (const kind of ["things", "troubles", "people"] as const) {
    for (const name of one[kind]) {
      const weight = weigh(kind, name);
      total += weight;
      if (!other[kind].has(name)) continue;
      shared += 2 * weight;
      if (kind === "things" && !vague.has(name)) things += 1;
      if (kind !== "people" && name !== "lack") marks += 1;
    }
    for (const name of other[kind]) total += weigh(kind, name);
  }
  // Words outside the lexicon speak for two ideas when they share them, hardly against them: they may be translations.
  let sharedStems = 0;
  for (const stem of one.stems)
    if (other.stems.has(stem)) {
      shared += 2 * weigh("stems", stem);
      total += 2 * weigh("stems", stem);
      sharedStems += 1;
    }
  const apart = one.stems.size + other.stems.size - 2 * sharedStems;
  total += 0.08 * apart;
  if (things + sharedStems === 0 || marks + sharedStems < 2) {
    const lone = one.things.size <= 1 && other.things.size <= 1 && things === 1 && one.troubles.has("lack") && other.troubles.has("lack");
    if (!lone) return 0;
  }
  return total === 0 ? 0 : shared / total;
}

/** Nine words in ten are the same. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  const theirs = new Set(other);
  const mine = new Set(one);
  const both = [...mine].filter((word) => theirs.has(word)).length;
  return both > 0 && both / (mine.size + theirs.size - both) >= 0.8;
}
