import type { Finding, FindingVerdict } from "../criteria/finding.ts";
import type { AnswerKind, Gap } from "../guidance.ts";
import { folded } from "../language/fold.ts";
import { findNumbers } from "../language/numbers.ts";
import { readAnswer } from "../reading/answer.ts";
import { wishesToSkip } from "../reading/skips.ts";
import { remembering } from "../remembering.ts";
import { announcedSubject } from "./announcing.ts";
import { hear } from "./heard.ts";
import { countWords } from "./quoting.ts";
import { statementFindings } from "./statement-findings.ts";

const empty: ReadonlySet<AnswerKind> = new Set(["does_not_know", "nothing", "not_understood", "refusal"]);

export const saysNothing = (answer: AnswerKind): boolean => empty.has(answer);

/** How a message met the gap that was open when it was written. */
export const answerTo = (text: string, asked: Gap | null): AnswerKind =>
  readAnswer(text, { asked: asked?.criterion ?? null });

/** "Beaucoup", "partout, tout le temps": a few words that carry nothing but their vagueness; "ثلاث ساعات" is a number. */
export const isVague = (text: string): boolean =>
  countWords(text) <= 4 && hear(text).has("much", "everywhere", "everyone") && findNumbers(text).length === 0;

/** Asked what happens without the solution, a team tells its difficulty, if it speaks of something else than a device. */
export function tellsDifficulty(asked: Gap | null, text: string, answer: AnswerKind): boolean {
  if (asked?.criterion !== "no_solution" || answer !== "answer" || countWords(text) < 4) return false;
  return statementFindings(text).no_solution.verdict === "met" || hear(text).has("without");
}

const shortWord = 5;

/** "On passe", "can we skip this one?", "ندوزو للي مور": words that leave the question, whatever their form. */
export const passesOn = (text: string): boolean =>
  wishesToSkip(text) || (countWords(text) <= shortWord && hear(text).has("next"));

const compared =
  /(?:moins|plus|under|over|less|more|fewer|اقل|اكثر|كتر|قل|ktar|kter|9el|qell)\s*(?:de|d'|than|من|mn|men)?\s*\d/u;

/** "On est 4 dans l'équipe", "nous sommes cinq", "حنا ربعة": who writes, not how large the trouble is. */
const ourselves =
  /(?:\b(?:on est|nous sommes|notre equipe|l'equipe|we are|we're|our team|hna|7na)\b|(?:^|\s)(?:نحن|حنا|احنا|فريقنا))\s+(?:\S+\s+){0,3}?(?:\d|deux|trois|quatre|cinq|six|two|three|four|five|six|اربعه|ثلاثه|خمسه|سته|ربعه|تلاته|rb3a|tlata|khmsa)|\d\s+(?:dans|f|in|on|ف|في)\s+(?:l'equipe|notre equipe|our team|the team|lequipe|فريقنا|الفريق)/u;
/** "On a observé pendant 3 heures": how long one looked. */
const howLong = /(?:pendant|durant|during|for|lmddat|moddat|خلال|لمده|طيله)\s+(?:\S+\s+)?\d/u;
/** "Les deux", "4x4": a number in form only. */
const onlyForm =
  /^[^\p{L}\p{N}]*(?:les|tous les|toutes les|the)?\s*(?:deux|trois|2|3|two|three|both|bjouj|bjoj|b 2|بجوج|الاثنان|الاثنين)[^\p{L}\p{N}]*$|\d\s?x\s?\d/u;

/** The team speaks of itself: nothing in it belongs on the canvas. */
export const tellsOfOurselves = (text: string): boolean => ourselves.test(folded(text));

/** True when the numbers of a message say how big the trouble is: not the team's own, nor those of its inquiry. */
export const countsTheTrouble = remembering((text: string): boolean => {
  // A digit inside a word is a letter of it: "n9dro".
  const numbers = findNumbers(text).filter(
    ({ kind, start }) =>
      kind !== "date" && kind !== "time" && !(/\d/u.test(text[start]!) && /\p{L}/u.test(text[start - 1] ?? "")),
  );
  if (numbers.length === 0) return false;
  const plain = folded(text);
  if (onlyForm.test(plain)) return false;
  if (numbers.length >= 2 || numbers.some(({ of }) => of !== undefined)) return true;
  return !ourselves.test(plain) && !(howLong.test(plain) && hear(text).has("did", "witnessed"));
});

const age = /\d\s*(?:ans\b|years old|years\b|3am\b|عام|سنه)/u;

const aboutPeople: ReadonlySet<string> = new Set(["who", "specific"]);

/** "Les filles qui habitent à plus de 6 km": one number in an answer about people describes them, not the size. */
export function describesPeople(criterion: string, asked: Gap | null, text: string): boolean {
  if (criterion !== "magnitude") return false;
  if (findNumbers(text).length > 0 && !countsTheTrouble(text)) return true;
  if (asked === null || findNumbers(text).length >= 2) return false;
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
      if (device || announcedSubject(text) !== null) return plain;
      // Asked what goes wrong, a team answers in its own turn of phrase: the sentence will be checked without indulgence.
      if (plain === "weak") return words >= 2 ? "met" : plain;
      // A place and a moment alone say where, not what.
      return words >= 4 && own.who.verdict !== "met" && own.where_when.verdict === "missing" ? "met" : plain;
    case "who":
      return words <= (plain === "weak" ? 7 : 4) && !device && own.where_when.verdict !== "met" ? "met" : plain;
    case "specific":
      // "The neighbours told us" names a source.
      if (heard.has("did") && own.evidence.verdict === "met") return plain;
      // "3 jours par semaine" counts, unless it is an age.
      if (own.who.verdict === "missing" && own.magnitude.verdict === "met" && !age.test(folded(text))) return plain;
      return heard.has("much") || device || (own.who.verdict === "missing" && own.where_when.verdict === "met")
        ? plain
        : "met";
    case "where_when":
      // "Ils ne trouvent pas de stage" tells the trouble again, not where it is.
      return words <= 9 && own.what.verdict === "missing" && !heard.has("everywhere", "much") ? "met" : plain;
    case "magnitude":
      return countsTheTrouble(text) ? "met" : plain;
    case "evidence":
      if (heard.has("obvious", "assumed")) return "missing";
      if (heard.has("did", "witnessed")) return "met";
      return own.who.verdict !== "missing" && own.where_when.verdict !== "met" && words <= 7 ? "met" : plain;
    default:
      return plain;
  }
}
