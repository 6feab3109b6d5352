import type { Language } from "./names.ts";

/** French spaces: no-break before `:` and `%` and inside guillemets, narrow no-break before `; ! ?`. */
export function typeset(text: string, language: Language): string {
  if (language !== "fr") return text;
  return text
    .replace(/ ([;!?])/g, "\u202f$1")
    .replace(/ ([:%])/g, "\u00a0$1")
    .replace(/« ?/g, "«\u00a0")
    .replace(/ ?»/g, "\u00a0»");
}
