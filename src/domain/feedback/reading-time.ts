import type { Language } from "../language/names.ts";
import { countWords } from "../planning/quoting.ts";
import type { Review } from "./feedback.ts";

/**
 * Words a minute that hardly anyone outruns: the mean of standardised texts plus two standard deviations (IReST,
 * Trauzettel-Klosinski and Dietz 2012, doi 10.1167/iovs.11-8284: English 228 ± 30, French 195 ± 26, Arabic 138 ± 20).
 */
const fastest: Readonly<Record<Language, number>> = { en: 288, fr: 247, ar: 178 };

/** Seconds in which a very fast reader reads a text once, at least one. */
export const readingSeconds = (text: string, language: Language): number =>
  Math.max(1, Math.round((countWords(text) / fastest[language]) * 60));

/** A draft approved in less time than its reading takes was not read. Unknown times are no reproach. */
export const fasterThanReading = ({
  kind,
  seconds,
  readingSeconds,
}: Pick<Review, "kind" | "seconds" | "readingSeconds">): boolean =>
  kind === "accept" && seconds !== null && seconds < readingSeconds;
