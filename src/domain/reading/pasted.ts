import { Lexicon } from "./cues.ts";
import { classes } from "./lexicon/classes.ts";
import { pasted } from "./lexicon/later.ts";
import { readTokens } from "./tokens.ts";

const lexicon = new Lexicon(pasted, classes);
const longest = 8000;
const quoted = /["“«]\s?([^"“”«»]{40,})\s?["”»]/u;
const afterColon = /:\s*\n?\s*(\S[\s\S]{40,})$/u;
const longWords = 60;

/**
 * A text that was not typed just now: what stands between quotation marks or after a colon behind "chatgpt l'a fait",
 * "on a reçu ça"; else a quotation of at least a dozen words. Letter for letter; null when nothing looks pasted.
 */
export function pastedText(text: string): string | null {
  const cut = text.slice(0, 64_000);
  const source = readTokens(cut.slice(0, 400));
  const named = lexicon.scan(source).has("origin");
  const marks = quoted.exec(cut.slice(0, longest));
  if (marks && (named || marks[1]!.split(/\s+/).length >= 12)) return marks[1]!.trim();
  if (!named) return null;
  const behind = afterColon.exec(cut.slice(0, longest));
  if (behind) return behind[1]!.trim();
  return cut.split(/\s+/).length > longWords ? cut.trim() : null;
}
