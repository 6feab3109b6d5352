import type { Hit } from "../criteria/lexicon/entry.ts";
import { findNumbers } from "../language/numbers.ts";
import { doubtIn, ourselvesIn, yearSaid } from "./asides.ts";
import { formAt, hits, type Passage, quoted, readPassage, within } from "./passage.ts";
import type { IndicatorBlock, IndicatorSlot, SlotWords } from "./record.ts";

/** What words that fill a slot still lack: a date, a figure someone recorded, somebody outside the team. */
export type Lack = "date" | "record" | "somebody";

/** Words of the block that only come near a slot, and what they lack. */
export interface HalfFilled {
  words: SlotWords;
  lacks: Lack;
}

/** A start that nobody dated or that the team doubts, a source that is a guess, an owner who is the team itself. */
export function halfFilled({ text, reading }: IndicatorBlock, slot: IndicatorSlot): HalfFilled | null {
  const words = reading.slots[slot];
  if (slot === "baseline" && words !== null) {
    if (findNumbers(words.quote).length === 0) return { words, lacks: "record" };
    if (!yearSaid(text, words)) return { words, lacks: "date" };
    return reading.flags.includes("guess") ? { words, lacks: "record" } : null;
  }
  if (slot === "source" && words === null) {
    const doubt = doubtIn(text);
    return doubt && { words: doubt, lacks: "record" };
  }
  if (slot !== "owner") return null;
  const us = words === null ? measuringOurselves(text) : ourselvesIn(words.quote);
  if (us === null || (words !== null && us.quote !== words.quote)) return null;
  return { words: words ?? us, lacks: "somebody" };
}

// "Nous relevons", "نسجل", "kan7sbo": what the team says of its own measuring, in the first person.
const french = /^(?:relev|mesur|compt|not|enregistr|suiv|pes|calcul|verifi|control|collect|recens|ten|rempliss)\w*ons$/;
const arabic = /^(?:[سك]|غا?)?ن(?:قيس|سجل|حسب|حصي|تابع|تبع|جمع|راقب|رصد|دون|عد|قيد|كتب|وزن)/;
const arabizi = /^(?:kan|ghan|gha?n|n)(?:7seb|7sb|hseb|9eyed|9aydo|qayed|sejl|sejjel|kteb|ktb|9is|jme3|jm3|tab3|wzen)/;
const near = 4;

/** Where the team names itself as the one who measures; "nous voulons" is not that. */
function measuringOurselves(text: string): SlotWords | null {
  const passage = readPassage(text);
  const hit = hits(passage, "ourselves").find((us) => fillsClause(passage, us) || measuresAfter(passage, us));
  return hit === undefined ? null : quoted(passage, hit.from, hit.to);
}

function fillsClause(passage: Passage, { from, to }: Hit): boolean {
  const clause = passage.clauses[passage.clauseOf[from]!]!;
  return clause.from === from && clause.to === to;
}

function measuresAfter(passage: Passage, { to }: Hit): boolean {
  for (let at = to + 1; at <= to + near && passage.clauseOf[at] === passage.clauseOf[to]; at += 1) {
    const form = formAt(passage, at);
    if (within(passage, "measuring", at) || french.test(form) || arabic.test(form) || arabizi.test(form)) return true;
  }
  return false;
}
