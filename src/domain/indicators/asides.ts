import { yearIn } from "./moments.ts";
import { hits, type List, quoted, readPassage } from "./passage.ts";
import type { SlotWords } from "./record.ts";

const first = (text: string, list: List): SlotWords | null => {
  const passage = readPassage(text);
  const [hit] = hits(passage, list);
  return hit === undefined ? null : quoted(passage, hit.from, hit.to);
};

/** Where a team says that it is not sure: "je crois". */
export const doubtIn = (text: string): SlotWords | null => first(text, "doubts");

/** Where a team names itself as the one who measures. */
export const ourselvesIn = (text: string): SlotWords | null => first(text, "ourselves");

/** Where the goals of the United Nations are named. */
export const goalsIn = (text: string): SlotWords | null => first(text, "goals");

const reach = 24;

/** Whether a start is dated: a year in its own words or close to them. */
export const yearSaid = (text: string, { quote, start, end }: SlotWords): boolean =>
  yearIn(quote) !== null ||
  yearIn(text.slice(Math.max(0, start - reach), start)) !== null ||
  yearIn(text.slice(end, end + reach).split(/[→;؛]| à | to | إلى /u)[0]!) !== null;
