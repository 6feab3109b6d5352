import type { Language } from "../language/names.ts";
import { remembering } from "../remembering.ts";
import { Lexicon } from "./cues.ts";
import { classes } from "./lexicon/classes.ts";
import { languageClasses, languageWishes } from "./lexicon/language-wish.ts";
import { readTokens } from "./tokens.ts";

const lexicon = new Lexicon(languageWishes, { ...classes, ...languageClasses });
const longest = 14;
/** What is spoken of is a text of theirs or the jury's, not the reply. */
const ofAText =
  /(?<!\p{L})(?:traduis\w*|traduire|translate\w*|pitch\w*|jury|slides?|notices?|formulaires?|documents?|ترجم\p{L}*|اللجنه|الجوري|العرض|وثيق\p{L}*|ljury|tarjem\w*|9d+am|قدام|امام|devant|in front)(?!\p{L})/u;

/** The language that a message asks to be answered in; null when it asks for none. Pure. */
export const wishedLanguage = remembering((text: string): Language | null => {
  const source = readTokens(text.slice(0, 300));
  if (source.tokens.length === 0 || source.tokens.length > longest || ofAText.test(source.folded)) return null;
  const hits = lexicon.scan(source);
  return (["fr", "ar", "en"] as const).find((language) => hits.has(language)) ?? null;
});
