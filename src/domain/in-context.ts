import type { Finding, FindingVerdict } from "./criteria/finding.ts";
import type { AnswerKind, Gap } from "./guidance.ts";
import { hear } from "./heard.ts";
import { folded } from "./language/fold.ts";
import { findNumbers } from "./language/numbers.ts";
import { countWords } from "./quoting.ts";
import { readAnswer } from "./reading/answer.ts";
import { statementFindings } from "./statement-findings.ts";

const empty: ReadonlySet<AnswerKind> = new Set(["does_not_know", "nothing", "not_understood", "refusal"]);

export const saysNothing = (answer: AnswerKind): boolean => empty.has(answer);

/** How a message met the gap that was open when it was written. */
export const answerTo = (text: string, asked: Gap | null): AnswerKind =>
  readAnswer(text, { asked: asked?.criterion ?? null });

/** "Beaucoup", "partout, tout le temps": a few words that carry nothing but their vagueness. */
export const isVague = (text: string): boolean =>
  countWords(text) <= 4 && hear(text).has("much", "everywhere", "everyone");

/** Asked what happens without the solution, a team tells its difficulty, if it speaks of something else than a device. */
export function tellsDifficulty(asked: Gap | null, text: string, answer: AnswerKind): boolean {
  if (asked?.criterion !== "no_solution" || answer !== "answer" || countWords(text) < 4) return false;
  return statementFindings(text).no_solution.verdict === "met" || hear(text).has("without");
}

const compared =
  /(?:moins|plus|under|over|less|more|fewer|اقل|اكثر|كتر|قل|ktar|kter|9el|qell)\s*(?:de|d'|than|من|mn|men)?\s*\d/u;

const aboutPeople: ReadonlySet<string> = new Set(["who", "specific"]);

/** "Les filles qui habitent à plus de 6 km": one number in an answer about people describes them, not the size. */
export function describesPeople(criterion: string, asked: Gap | null, text: string): boolean {
  if (criterion !== "magnitude" || asked === null || findNumbers(text).length >= 2) return false;
  if (aboutPeople.has(asked.criterion)) return true;
  return statementFindings(text).specific.verdict === "met" && compared.test(folded(text));
}

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
  if (plain === "met" || saysNothing(answer) || answer !== "answer" || isVague(text) || heard.has("asks_back"))
    return plain;
  const words = countWords(text);
  const own = statementFindings(text);
  const device = own.no_solution.verdict !== "met";
  switch (criterion) {
    case "what":
      return plain === "weak" && words >= 2 && !device ? "met" : plain;
    case "who":
      return words <= 7 && !device && own.where_when.verdict !== "met" ? "met" : plain;
    case "specific":
      return heard.has("much") || device || (own.who.verdict === "missing" && own.where_when.verdict === "met")
        ? plain
        : "met";
    case "where_when":
      return words <= 9 && !heard.has("everywhere", "much") ? "met" : plain;
    case "magnitude":
      return findNumbers(text).length > 0 ? "met" : plain;
    case "evidence":
      if (heard.has("obvious", "assumed")) return "missing";
      if (heard.has("did", "witnessed")) return "met";
      return own.who.verdict !== "missing" && own.where_when.verdict !== "met" && words <= 7 ? "met" : plain;
    default:
      return plain;
  }
}
