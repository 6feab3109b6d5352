import type { Citation } from "../../domain/guidance.ts";
import type { Answer } from "../../domain/ports.ts";

/** Stands for the mark of a citation until all are placed and counted in the order in which they are read. */
const seat = (place: number): string => `\u0001${place}\u0001`;
const seats = /\u0001(\d+)\u0001/g;

/**
 * An answer with `[1]`, `[2]`... behind the words each citation quotes; those it does not quote are marked at the end
 * of the first sentence. Citations come back in the order of their marks.
 */
export function marked({ text, citations }: Answer): { text: string; citations: Citation[] } {
  if (citations.length === 0 || /\[\d+\]/.test(text)) return { text, citations };
  let seated = text;
  const rest: number[] = [];
  citations.forEach(({ quote }, place) => {
    const at = seated.indexOf(quote);
    const close = at < 0 ? -1 : seated.slice(at + quote.length).search(/[»”]/u);
    if (close < 0 || close > 4) rest.push(place);
    else {
      const end = at + quote.length + close + 1;
      seated = `${seated.slice(0, end)} ${seat(place)}${seated.slice(end)}`;
    }
  });
  if (rest.length > 0) {
    const end = firstSentence(seated);
    seated = `${seated.slice(0, end)} ${rest.map(seat).join(" ")}${seated.slice(end)}`;
  }
  const order: number[] = [];
  const numbered = seated.replace(seats, (_whole, place: string) => {
    order.push(Number(place));
    return `[${order.length}]`;
  });
  return { text: numbered, citations: order.map((place) => citations[place]!) };
}

/** Where the first sentence outside quotation marks ends, before its full stop. */
function firstSentence(text: string): number {
  let depth = 0;
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place]!;
    if (character === "«" || character === "“") depth += 1;
    else if (character === "»" || character === "”") depth -= 1;
    else if (depth === 0 && /[.;؛\n]/u.test(character) && /^(?:\s|$)/.test(text[place + 1] ?? "")) return place;
  }
  return text.length;
}
