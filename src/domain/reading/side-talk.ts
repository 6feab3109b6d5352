import { remembering } from "../remembering.ts";
import { Lexicon } from "./cues.ts";
import { classes } from "./lexicon/classes.ts";
import { sideTalk } from "./lexicon/side-talk.ts";
import { smalltalk } from "./lexicon/smalltalk.ts";
import { readTokens } from "./tokens.ts";

const lexicon = new Lexicon({ ...sideTalk, ...smalltalk }, classes);

export type SideTalk = "hedge" | "tired" | "pause" | "hurry" | "broken";

/** Who is impatient is heard first; "maybe" last. */
const kinds: readonly SideTalk[] = ["hurry", "pause", "broken", "tired", "hedge"];
const longest = 12;
/** Words of its own that such a line may hold: "attendez, Yassine est parti chercher du thé". */
const own: Readonly<Record<SideTalk, number>> = { hurry: 1, pause: 3, broken: 0, tired: 0, hedge: 0 };

/**
 * A line that brings nothing for the canvas, by what it is: a hedge ("ymken"), the heat, a pause, impatience, the wifi.
 * Null for all others: "the wifi of the clinic is down", "maybe 30 families" are work. Pure.
 */
export const readSideTalk = remembering((text: string): SideTalk | null => {
  const source = readTokens(text.slice(0, 300));
  const count = source.tokens.length;
  if (count === 0 || count > longest) return null;
  const hits = lexicon.scan(source);
  for (const kind of kinds) {
    if (!hits.has(kind)) continue;
    if (kind !== "pause" && source.tokens.some(({ form }) => /^\d{2,}$/.test(form)) && kind !== "broken") continue;
    const left = count - hits.covered([...kinds, "besides", "greeting", "thanks", "assent", "laughter"], 0, count);
    const opens = hits.all(kind).some(({ from }) => from <= 1);
    if (left <= (opens || kind !== "pause" ? own[kind] : 0) && left < count) return kind;
  }
  return null;
});
