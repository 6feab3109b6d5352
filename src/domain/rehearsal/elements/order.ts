import type { Element } from "./elements.ts";

/** A part that comes before what it rests on. */
export interface Misplaced {
  part: Element;
  before: Element;
}

/** A request before the solution or the problem, a solution before the problem: what the jury cannot yet follow. */
const rests: readonly (readonly [Element, Element])[] = [
  ["solution", "problem"],
  ["call_for_support", "problem"],
  ["call_for_support", "solution"],
  ["conclusion", "call_for_support"],
];

/** Parts out of order, by the places of the units that first tell them. */
export const misplacedIn = (first: Readonly<Record<Element, number | null>>): Misplaced[] =>
  rests.flatMap(([part, before]) => {
    const [one, other] = [first[part], first[before]];
    return one !== null && other !== null && one < other ? [{ part, before }] : [];
  });
