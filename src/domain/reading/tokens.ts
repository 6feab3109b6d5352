import { fold } from "../language/fold.ts";
import { remembering } from "../remembering.ts";
import { expansions } from "./lexicon/short-spellings.ts";

/** A word as rules read it. Places are in the folded text. */
export interface Token {
  form: string;
  start: number;
  end: number;
  /** Grows at every `.`, `!`, `?` or line end. */
  sentence: number;
  /** Grows at every sentence and at every comma, colon, bracket or quotation mark. */
  clause: number;
}

export interface Tokens {
  tokens: readonly Token[];
  /** The folded text that the places speak of. */
  folded: string;
  at: readonly number[];
  /** Numbers of the sentences that end in a question mark. */
  asked: ReadonlySet<number>;
}

const pattern =
  /\d+[.,]\d+|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|\p{Extended_Pictographic}|[.!?\n;]|[,:()"«»“”…–—[\]<>{}|]/gu;
/** Many readers ask for the same text within one turn; a token costs a hundred times its letters. */
const oneConversation = 20_000;
const englishTail = /^(?:t|s|m|re|ve|ll|d)$/;
const frenchHead = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd|entr|presqu)$/;

/** "c'est" is two words, "don't" is one. */
function pieces(form: string): string[] {
  const parts = form.split("'");
  if (parts.length === 2 && englishTail.test(parts[1]!) && !frenchHead.test(parts[0]!)) return [parts.join("")];
  return parts;
}

/** Splits a message into folded words ("où" is kept apart from "ou" as "oou") with sentence and clause numbers; short spellings ("keske") are spelt out. */
export const readTokens = remembering((text: string): Tokens => {
  const source = fold(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  const asked = new Set<number>();
  for (const match of source.text.matchAll(pattern)) {
    const piece = match[0];
    if (/^[.!?\n;]$/.test(piece)) {
      if (piece === "?") asked.add(tokens.at(-1)?.sentence ?? 0);
      sentence += 1;
      clause += 1;
    } else if (/^[,:()"«»“”…–—[\]<>{}|]$/.test(piece)) {
      clause += 1;
    } else {
      let start = match.index;
      for (const part of pieces(piece)) {
        const end = Math.min(start + part.length, match.index + piece.length);
        const spelt = expansions.get(part);
        const where = part === "ou" && text[source.at[start + 1]!]?.toLowerCase() === "ù";
        for (const form of spelt ?? [where ? "oou" : part]) tokens.push({ form, start, end, sentence, clause });
        start = end + 1;
      }
    }
  }
  return { tokens, folded: source.text, at: source.at, asked };
}, oneConversation);
