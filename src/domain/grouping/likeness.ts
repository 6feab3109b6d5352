import type { Features } from "./features.ts";

type Kind = "things" | "troubles" | "people" | "stems";

const weights: Readonly<Record<Kind, number>> = { things: 1, troubles: 0.8, people: 0.4, stems: 0.5 };
/** Words outside the lexicon hardly speak against two ideas: they may be each other's translation. */
const strangeWord = 0.08;
/** Troubles that any problem may have, and things that any team of a village or a town speaks of. */
const vague: ReadonlySet<string> = new Set(["lack", "night", "street", "price"]);
/** A thing is two ideas' own when hardly another idea of the round speaks of it. */
const ownAtMost = 3;

/** From this likeness on, two ideas seem to say the same. */
export const joined = 0.5;

/** How alike two ideas of one round are, 0 to 1; what many of the round's ideas speak of tells little between two. */
export function likenessIn(all: readonly Features[]): (one: Features, other: Features) => number {
  const seen = new Map<string, number>();
  for (const features of all)
    for (const kind of Object.keys(weights) as Kind[])
      for (const name of features[kind]) seen.set(`${kind} ${name}`, (seen.get(`${kind} ${name}`) ?? 0) + 1);
  const most = Math.log(1 + all.length);
  const weigh = (kind: Kind, name: string): number => {
    const rarity = Math.log(1 + all.length / (seen.get(`${kind} ${name}`) ?? 1)) / most;
    return weights[kind] * (vague.has(name) ? 0.3 : 1) * (0.4 + 0.6 * rarity);
  };
  const isOwn = (thing: string) => !vague.has(thing) && seen.get(`things ${thing}`)! <= ownAtMost;

  return (one, other) => {
    if (sameWords(one.words, other.words)) return 1;
    const both = (kind: Kind) => [...one[kind]].filter((name) => other[kind].has(name));
    const [things, troubles, stems] = [both("things"), both("troubles"), both("stems")];
    const clear = things.filter((name) => !vague.has(name)).length + stems.length;
    const marks = things.length + stems.length + troubles.filter((name) => name !== "lack").length;
    const isSame = clear > 0 && marks > 1;
    const areBare = apart(one, other) === 0 && things.some((name) => !vague.has(name));
    const isTheirs = areBare && things.some(isOwn) && !gainsay(one, other);
    if (!isSame && !isTheirs && !(areBare && troubles.includes("lack")) && !isOnlyTrouble(one, other, troubles))
      return 0;
    const score = dice(one, other, weigh);
    // Nothing but a thing that nobody else speaks of, and troubles that do not gainsay each other.
    return isTheirs ? Math.max(score, joined) : score;
  };
}

/** People in the same trouble, with no thing named on either side. */
const isOnlyTrouble = (one: Features, other: Features, troubles: readonly string[]): boolean =>
  one.things.size + other.things.size === 0 &&
  troubles.some((name) => name !== "lack") &&
  [...one.people].some((name) => other.people.has(name));

const apart = (one: Features, other: Features): number =>
  [...one.things].filter((name) => !other.things.has(name)).length +
  [...other.things].filter((name) => !one.things.has(name)).length;

/** Each tells a trouble, and none is the same. */
function gainsay(one: Features, other: Features): boolean {
  const [hers, his] = [one.troubles, other.troubles];
  return hers.size > 0 && his.size > 0 && ![...hers].some((name) => his.has(name));
}

/** The weight of what two ideas share against the weight of all they say. */
function dice(one: Features, other: Features, weigh: (kind: Kind, name: string) => number): number {
  let shared = 0;
  let total = 0;
  for (const kind of Object.keys(weights) as Kind[]) {
    for (const [mine, theirs] of [
      [one[kind], other[kind]],
      [other[kind], one[kind]],
    ] as const)
      for (const name of mine) {
        const weight = weigh(kind, name);
        const isShared = theirs.has(name);
        if (isShared) shared += weight;
        total += kind === "stems" && !isShared ? strangeWord : weight;
      }
  }
  return total === 0 ? 0 : shared / total;
}

/** Four words in five are the same. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  const [mine, theirs] = [new Set(one), new Set(other)];
  const both = [...mine].filter((word) => theirs.has(word)).length;
  return both > 0 && both / (mine.size + theirs.size - both) >= 0.8;
}
