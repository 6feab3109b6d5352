import { detectLanguage } from "../language/detect.ts";
import { direction, type WrittenForm } from "../language/names.ts";

/** One paragraph of a team's text, in the team's letters. */
export interface Paragraph {
  text: string;
  /** How it is written; `und` for numbers and the like. */
  language: WrittenForm;
  direction: "rtl" | "ltr";
}

/** Every way a line ends: also U+0085, U+2028, U+2029 and the tab and feed of printers. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const wayOf = (line: string, page: Paragraph["direction"]): Paragraph["direction"] => {
  const first = /\p{L}/u.exec(line)?.[0];
  return first === undefined ? page : arabicOrHebrew.test(first) ? "rtl" : "ltr";
};
const arabicOrHebrew = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A text's paragraphs, blank lines left out, each with its own language and direction; a line without a letter ("40%")
 * runs as the page does.
 */
export const paragraphsOf = (text: string, page: Paragraph["direction"] = "ltr"): Paragraph[] =>
  text
    .split(lineEnds)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { language } = detectLanguage(line);
      return { text: line, language, direction: language === "und" ? wayOf(line, page) : direction(language) };
    });

/** What XML forbids, control characters, and overrides that would turn the letters after them about. */
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\ufffe\uffff]|\p{Cs}/gu;

/** Letters that any paper may hold: what it may not is shown as U+FFFD, one sign for one. */
export const printable = (text: string): string => text.replace(unprintable, "\ufffd").replace(/\t/g, " ");

const directionSigns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name that stands inside our own line: on one line, and without signs that would move our words. */
export const inline = (name: string): string =>
  printable(name.split(lineEnds).join(" ").replace(directionSigns, "")).trim();
