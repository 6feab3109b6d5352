/** A run of a reply's text: plain, quoted to the letter (`form`: how it is written), or a numbered citation. */
export type Piece =
  | { kind: "text"; text: string }
  | { kind: "quote"; text: string; form: string }
  | { kind: "star"; number: number };

export interface Reading {
  body: Piece[];
  /** The closing question, drawn apart; empty when the text does not end on one. */
  question: Piece[];
}

const isolates = /[\u2066-\u2069\u200e\u200f]/g;
/** The letters alone: without direction signs, and with every kind of space as a plain one. */
export const bare = (text: string): string => text.replace(isolates, "").replace(/\s+/g, " ").trim();

/** « a », “a”: a pair holds anything but its own signs, so a quote inside a quote stays inside. */
const marks = /«[^«»]*»|“[^“”]*”|\[\d{1,2}\]/g;
const closing = /(?:^|[.!?؟:…»”)\]\n]\s*[\u2066-\u2069]?\s)((?:[^.!?؟…\n]|\.(?=\S))+[?؟][\s\u2066-\u2069]*)$/;

/**
 * Cuts a reply into runs. `known` tells how the words of a quotation are written when they stand letter for letter in
 * what the team or a source said, else null: only those are drawn as proof. Citations without a mark of their own in
 * the text stand after their quotation, or at the end of the body.
 */
export function read(
  text: string,
  known: (words: string) => string | null,
  quotes: readonly string[],
  finished: boolean,
): Reading {
  const asked = finished ? (closing.exec(text)?.[1] ?? "") : "";
  const cut = text.length - asked.length;
  const placed = new Set<number>();
  const run = (part: string): Piece[] => {
    const pieces: Piece[] = [];
    let from = 0;
    for (const mark of part.matchAll(marks)) {
      const found = mark[0];
      const number = found.startsWith("[") ? Number(found.slice(1, -1)) : 0;
      const words = bare(found.slice(1, -1));
      const form = number === 0 && words !== "" ? known(words) : null;
      if (number > quotes.length || (number === 0 && form === null)) continue;
      pieces.push({ kind: "text", text: part.slice(from, mark.index) });
      if (form !== null) pieces.push({ kind: "quote", text: found, form });
      const cited = form === null ? number : quotes.findIndex((quote) => bare(quote).includes(words)) + 1;
      if (cited > 0 && !(form !== null && (placed.has(cited) || text.includes(`[${cited}]`)))) {
        pieces.push({ kind: "star", number: cited });
        placed.add(cited);
      }
      from = mark.index + found.length;
    }
    pieces.push({ kind: "text", text: part.slice(from) });
    return pieces.filter((piece) => piece.kind !== "text" || piece.text !== "");
  };
  const body = run(text.slice(0, cut).trimEnd());
  const question = run(asked.trim());
  if (finished) {
    const home = body.length > 0 ? body : question;
    for (let number = 1; number <= quotes.length; number++)
      if (!placed.has(number)) home.push({ kind: "star", number });
  }
  return { body, question };
}
