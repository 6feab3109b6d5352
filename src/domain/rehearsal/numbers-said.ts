import { brokenLinks } from "../coherence/broken-links.ts";
import type { BrokenLink, Canvases } from "../coherence/link.ts";
import { findNumbers, isQuantity, type NumberFound, shareOf } from "../language/numbers.ts";
import { isSameReading, type NumberIn, standsIn } from "./counted.ts";
import type { Passage } from "./passages.ts";
import type { Spoken } from "./spoken.ts";

/** in_canvas: the same value is written. contradicts: the canvas says another one of the same thing. aside: no claim. */
const numberStandings = ["in_canvas", "contradicts", "not_in_canvas", "aside", "no_canvas"] as const;
export type NumberStanding = (typeof numberStandings)[number];

/** A number that was said, as a value, and how it stands against what the team wrote. */
export interface NumberSaid {
  quote: string;
  start: number;
  end: number;
  value: number;
  kind: NumberFound["kind"];
  unit: string | null;
  of: number | null;
  standing: NumberStanding;
  /** The words of the canvas: the same number, or the one it contradicts. */
  against: { workshop: string; field: string; quote: string } | null;
}

/** Every number of a speech, sounds between its words left out. `cleared` is the speech with places kept. */
export const numbersIn = ({ text }: Spoken, cleared: string): NumberFound[] =>
  findNumbers(cleared).map((number) => ({ ...number, quote: text.slice(number.start, number.end) }));

/** What the speech and the written canvases say against each other, the gravest first. */
export function linksOf(passages: readonly Passage[], canvases: Canvases): BrokenLink[] {
  const pitch = Object.fromEntries(passages.map(({ element, text }) => [element, text]));
  const { pitch: _, ...earlier } = canvases;
  return brokenLinks({ ...earlier, pitch }).filter(({ text }) => text.workshop === "pitch");
}

interface Written extends NumberIn {
  workshop: string;
  field: string;
}

const writtenIn = (canvases: Canvases): Written[] =>
  Object.entries(canvases).flatMap(([workshop, fields]) =>
    Object.entries(fields).flatMap(([field, text]) =>
      findNumbers(text).map((number) => ({ workshop, field, text, number })),
    ),
  );

/** Every number said, with its standing. `links` are those of `linksOf` for the same canvases, `cleared` as for `numbersIn`. */
export function numbersSaid(
  numbers: readonly NumberFound[],
  canvases: Canvases,
  links: readonly BrokenLink[],
  cleared: string,
): NumberSaid[] {
  const written = writtenIn(canvases);
  const empty = Object.values(canvases).every((fields) => Object.values(fields).every((text) => text.trim() === ""));
  return numbers.map((number): NumberSaid => {
    const { quote, start, end, value, kind, unit, of = null } = number;
    const base = { quote, start, end, value, kind, unit, of };
    const same = written.find((one) => standsIn(one, { text: cleared, number }));
    const isOf = (link: BrokenLink) => findNumbers(link.text.quote).some((one) => isSameReading(one, number));
    const mismatch = links.find((link) => link.kind === "number_mismatch" && isOf(link));
    if (mismatch?.against) return { ...base, standing: "contradicts", against: mismatch.against };
    if (same !== undefined) {
      const against = { workshop: same.workshop, field: same.field, quote: same.number.quote };
      return { ...base, standing: "in_canvas", against };
    }
    if (!isQuantity(number)) return { ...base, standing: "aside", against: null };
    if (empty) return { ...base, standing: "no_canvas", against: null };
    const claimed = links.some((link) => link.kind === "number_not_in_canvas" && isOf(link));
    return { ...base, standing: claimed || isBold(number) ? "not_in_canvas" : "aside", against: null };
  });
}

const small = 12;

/** A share, money or a number of some size is a claim; "two steps", "un jour" is a manner of speaking. */
const isBold = (number: NumberFound): boolean =>
  shareOf(number) !== null || number.kind === "money" || (number.unit !== "times" && number.value > small);
