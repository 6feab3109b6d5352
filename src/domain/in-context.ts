import type { Finding, FindingVerdict } from "./criteria/finding.ts";
import type { AnswerKind, Gap } from "./guidance.ts";
import { hear } from "./heard.ts";
import { findNumbers } from "./language/numbers.ts";
import { countWords } from "./quoting.ts";
import { readAnswer } from "./reading/answer.ts";
import { statementFindings } from "./statement-findings.ts";

const empty: ReadonlySet<AnswerKind> = new Set(["does_not_know", "nothing", "not_understood", "refusal"]);

export const saysNothing = (answer: AnswerKind): boolean => empty.has(answer);

/** How a message met the gap that was open when it was written. */
export const answerTo = (text: string, asked: Gap | null): AnswerKind =>
  readAnswer(text, { asked: asked?.criterion ?? null });

/**
 * An answer is heard with its question: "l'infirmier" after "who keeps a register?" is a source, though the two words
 * alone prove nothing. The sentence the team writes in the end is checked without this indulgence.
 */
export function verdictInContext(
  criterion: string,
  finding: Finding,
  text: string,
  answer: AnswerKind,
): FindingVerdict {
  const heard = hear(text);
  const plain = finding.verdict;
  // "Tout le monde" names nobody even where a group word is found in it.
  if ((criterion === "who" || criterion === "specific") && heard.has("everyone"))
    return plain === "met" ? "weak" : plain;
  if (plain === "met" || saysNothing(answer) || answer !== "answer") return plain;
  const words = countWords(text);
  const device = statementFindings(text).no_solution.verdict !== "met";
  switch (criterion) {
    case "what":
      return plain === "weak" && words >= 2 && !device ? "met" : plain;
    case "who":
      return words <= 7 && !device ? "met" : plain;
    case "specific":
      return heard.has("much") || device ? plain : "met";
    case "where_when":
      return words <= 9 && !heard.has("everywhere", "much") ? "met" : plain;
    case "magnitude":
      return findNumbers(text).length > 0 ? "met" : plain;
    case "evidence":
      return heard.has("obvious", "assumed") ? "missing" : "met";
    default:
      return plain;
  }
}
