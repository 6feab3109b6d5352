import { begunAnew } from "./begun-anew.ts";
import { takenBack } from "./corrections.ts";
import type { Filler } from "./fillers.ts";
import type { Heard } from "./heard.ts";
import { brokenOff, hangs, inAnotherShape, stopsShort } from "./left-hanging.ts";
import { headOf } from "./repair-head.ts";
import { piecesOf, placesOf, type Said, saidIn } from "./said.ts";
import { halfAgain, restart, retaken, saidAnew } from "./said-again.ts";

/** Words said again or left behind: `from`..`to` is what was given up; `at` carries its mark. */
export interface Repair {
  from: number;
  to: number;
  at: number;
}

/** Repetitions, restarts and corrections of a speech, in order. */
export function repairsIn(heard: readonly Heard[], fillers: readonly Filler[]): Repair[] {
  const pieces = piecesOf(heard);
  const places = placesOf(pieces, fillers);
  const said = saidIn(pieces, places);
  const taken = takenBack(pieces, places);
  const found: Repair[] = [];
  for (let one = 0; one < places.length - 1; one += 1) {
    let long = taken.get(one) ?? givenUp(said, one);
    // A word is given up whole or not at all.
    while (long > 0 && !said.word(one + long - 1)!.last) long -= 1;
    if (long === 0) continue;
    const stretch = places.slice(one, one + long);
    const [from, to] = [pieces[stretch[0]!]!.of, pieces[stretch.at(-1)!]!.of];
    if ((found.at(-1)?.to ?? -1) < from) found.push({ from, to, at: pieces[headOf(pieces, stretch)]!.of });
    one += long - 1;
  }
  return found;
}

/** How many words from a place on are given up there; 0 for none. */
function givenUp(said: Said, one: number): number {
  if (said.word(one)!.cut) return 1;
  const again = restart(said, one);
  if (again > 0) return again;
  if (inAnotherShape(said, one) || hangs(said, one) || brokenOff(said, one)) return 1;
  const short = stopsShort(said, one);
  if (short > 0) return short;
  const half = halfAgain(said, one);
  if (half > 0) return half;
  if (saidAnew(said, one) || retaken(said, one)) return 1;
  return begunAnew(said, one);
}
