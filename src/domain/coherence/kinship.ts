import { counterparts, farOff, helpers, outsiders, peoples } from "./lexicon/peoples.ts";

const wider = new Map<string, ReadonlySet<string>>();

/** A group and every wider group that it belongs to. */
function lineOf(people: string): ReadonlySet<string> {
  const known = wider.get(people);
  if (known !== undefined) return known;
  const line = new Set([people, ...(peoples[people]?.within ?? []).flatMap((parent) => [...lineOf(parent)])]);
  wider.set(people, line);
  return line;
}

/** Wide names that say little: to share only these makes no kin. */
const loose = new Set(["women", "youth", "workers", "producers", "families", "learners"]);

const tradesOfHouseholds = new Set("farmers producers herders fishers artisans beekeepers".split(" "));

/** "Residents", "workers": a name that many unlike groups may bear. */
export const isWide = (people: string): boolean => loose.has(people) || people === "residents";

/** True when one group is the other, one of its kinds, or both are kinds of a group that is not too wide. */
export function sameKind(one: string, other: string): boolean {
  if (one === other) return true;
  if (one === "residents") return !outsiders.has(other);
  if (other === "residents") return !outsiders.has(one);
  // Households are a way of counting those of a place or of a trade.
  if (one === "families" && tradesOfHouseholds.has(other)) return true;
  if (other === "families" && tradesOfHouseholds.has(one)) return true;
  const lines = [lineOf(one), lineOf(other)] as const;
  if (lines[0].has(other) || lines[1].has(one)) return true;
  return [...lines[0]].some((name) => lines[1].has(name) && !loose.has(name));
}

/** Those who pass a solution on to others: beside the beneficiaries they break nothing. */
export const isHelper = (people: string, inSolution: boolean): boolean =>
  helpers.has(people) || (inSolution && counterparts.has(people));

export const isFarOff = (people: string): boolean => farOff.has(people);
