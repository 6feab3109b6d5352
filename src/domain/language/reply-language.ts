import type { Detected, Language } from "./names.ts";

/** From this share of French words on, Darija in Arabic letters is answered in French. */
const realShare = 0.3;

/**
 * The language of the reply: the writer's own, Darija answered in simple Arabic or, when it mixes French, in French;
 * Tamazight in French. What is too short or undetermined keeps the language that is `held` (manners, rule 5).
 */
export function replyLanguage(detected: Detected, held: Language): Language {
  if (detected.brief) return held;
  const french = detected.mixed && detected.second === "fr";
  switch (detected.language) {
    case "fr":
    case "en":
    case "ar":
      return detected.language;
    case "ary":
      return french && (detected.share ?? 0) >= realShare ? "fr" : "ar";
    case "ary-Latn":
      return french ? "fr" : "ar";
    case "zgh":
      return "fr";
    case "und":
      return held;
  }
}
