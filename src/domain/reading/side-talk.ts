import { remembering } from "../remembering.ts";
import { Lexicon } from "./cues.ts";
import { classes } from "./lexicon/classes.ts";
import { sideTalk } from "./lexicon/side-talk.ts";
import { smalltalk } from "./lexicon/smalltalk.ts";
import { readTokens } from "./tokens.ts";

const lexicon = new Lexicon({ ...sideTalk, ...smalltalk }, classes);

type SideTalk = "hedge" | "idle" | "tired" | "pause" | "hurry" | "broken";

/** Who is impatient is heard first; "maybe" last. */
const kinds: readonly SideTalk[] = ["hurry", "pause", "broken", "idle", "tired", "hedge"];
const longest = 12;
/** Words of its own that a request to wait may hold: "attendez, Yassine est parti chercher du thé". */
const own = 5;
const waits = /^(?:attend(?:s|ez)|انتظروا?|صبروا?|تسناو?|se?bro?|tse?n+aw?|brb)$/u;

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
    const allowed = kind === "pause" && waits.test(source.tokens[0]!.form) ? own : 0;
    if (left <= allowed && left < count) return kind;
  }
  return null;
});
