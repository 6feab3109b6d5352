import { countWords, withoutMarks } from "../../domain/planning/quoting.ts";
import { remembering } from "../../domain/remembering.ts";

/** Fewer words are anybody's: "Qui marche ?" is no copy of anything. */
const fewest = 3;
const quoted = /«[^»]*»|“[^”]*”/gu;

const bare = (text: string): string =>
  withoutMarks(text)
    .replace(/\s*\[\d+\]/gu, "")
    .replace(/[\s\u00a0\u202f]+/gu, " ");

/** What a team wrote is compared with at every turn. */
const bareAgain = remembering(bare, 200_000);

/**
 * A text without the sentences and clauses that stand word for word in one of the `texts`, marks of citations and
 * spaces aside; a dot ends what was taken out. Who copies faithfully has invented nothing. Pure.
 */
export function withoutCopies(text: string, texts: readonly string[]): string {
  const known = texts.map(bareAgain);
  const stands = (piece: string): boolean => {
    const words = bare(piece)
      .trim()
      .replace(/^[\s,;:،؛–-]+|[\s.,;:،؛]+$/gu, "");
    return countWords(words) >= fewest && known.some((one) => one.includes(words));
  };
  // Longer pieces first: a passage may hold several sentences.
  const cut = (pieces: readonly string[]): string =>
    pieces.map((piece) => (stands(piece) ? piece.replace(/\S[\s\S]*\S/u, "… .") : piece)).join("");
  const sentences = cut(text.match(/[\s\S]+?(?:[.!?؟\n](?:\s*\[\d+\])*(?=\s)|$)/gu) ?? [text]);
  return cut(sentences.match(/[\s\S]+?(?:[;؛:](?=\s)|[.!?؟\n](?=\s)|$)/gu) ?? [sentences]);
}

/** What a text sets between the house's quotation marks, without them. */
export const quotedIn = (text: string): string[] =>
  (withoutMarks(text).match(quoted) ?? []).map((span) => span.slice(1, -1).trim());
