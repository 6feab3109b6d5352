import { arabiziShape, hasLetterDigits } from "./arabizi-shape.ts";
import { folded } from "./fold.ts";
import { englishNounForms, englishVerbForms, frenchNounForms, frenchVerbForms } from "./inflect.ts";
import { LetterModel } from "./letters.ts";
import { arabiziGrammar, arabiziTalk, arabiziVerbs, arabiziWords } from "./lexicons/arabizi.ts";
import { englishGrammar, englishTexting, englishVerbs, englishWords } from "./lexicons/english.ts";
import { frenchGrammar, frenchTexting, frenchVerbs, frenchWords } from "./lexicons/french.ts";
import { otherLanguages } from "./lexicons/neighbours.ts";
import { neutralWords } from "./lexicons/neutral.ts";
import { arabiziNumbers, spellingsOf } from "./lexicons/number-words.ts";
import { lexicon, wordsOf } from "./lexicons/read.ts";

/** Words in Latin letters: to which of French, English, Darija or another language each belongs. */

export const latinLanguages = ["fr", "en", "ary-Latn", "other"] as const;
export type LatinLanguage = (typeof latinLanguages)[number];
const french = 0;
const english = 1;
const darija = 2;
const other = 3;

const grammar: readonly ReadonlySet<string>[] = [
  lexicon(frenchGrammar, frenchTexting),
  lexicon(englishGrammar, englishTexting),
  lexicon(arabiziGrammar, arabiziTalk),
  lexicon(otherLanguages),
];
const content: readonly ReadonlySet<string>[] = [
  new Set([...wordsOf(frenchWords).flatMap(frenchNounForms), ...wordsOf(frenchVerbs).flatMap(frenchVerbForms)]),
  new Set([...wordsOf(englishWords).flatMap(englishNounForms), ...wordsOf(englishVerbs).flatMap(englishVerbForms)]),
  lexicon(arabiziVerbs, arabiziWords, spellingsOf(arabiziNumbers)),
  new Set(),
];
const neutral = lexicon(neutralWords);
const letters = new LetterModel(latinLanguages.map((_, language) => [...grammar[language]!, ...content[language]!]));

/** What one word says: for each language its evidence in nats (0 for the likeliest), and how it is known. */
export interface WordEvidence {
  evidence: readonly number[];
  /** "neutral" words take the language of their neighbours and count for none. */
  known: "grammar" | "content" | "shape" | "neutral";
}

const nothing: WordEvidence = { evidence: [0, 0, 0, 0], known: "neutral" };
const unknownLimit = 4;

const frenchAccents = /[àâçéèêëîïôùûœ]/;
const strangeAccents = /[áíóúìòäöü]/;
const strangeLetters = /[ñãõßşğıłżźćńśąęåøěščřžđőű]/;
const elision = /^(?:l|d|j|c|n|s|m|t|qu|jusqu|lorsqu|puisqu|quelqu|presqu|entr|quoiqu|prud)$/;
const contraction = /^(?:s|t|re|ll|ve|d|m)$/;

function best(evidence: number[]): number[] {
  const top = Math.max(...evidence);
  return evidence.map((value) => value - top);
}

/** Evidence from the spelling alone. */
function fromShape(word: string): number[] {
  const score = letters.score(word);
  const evidence = [0, 0, 0, 0];
  for (let language = 0; language < 4; language += 1) evidence[language] = 0.65 * score[language]!;
  evidence[darija]! += arabiziShape(word) - 0.6;
  evidence[other]! -= 1.5;
  if (
    /(?:tion|tions|ment|ments|eux|euse|euses|aient|ique|iques|isme|iste|istes|ite|ites|age|ages|eur|eurs|ance|ence|oir|oire|elle|ette|ait|ez)$/.test(
      word,
    )
  )
    evidence[french]! += 0.8;
  if (
    /(?:ing|ings|ness|ful|less|ed|ly|ship|ght|th|ty|able|tion|tions|ment|ments|ize|ized|izes|ity|ous|ers?|wn|ck|ee|ea[a-z]{1,2})$/.test(
      word,
    )
  )
    evidence[english]! += 0.8;
  return best(evidence).map((value) => Math.max(value, -unknownLimit));
}

function judge(word: string, accented: string): WordEvidence {
  if (/^\d/.test(word) && !hasLetterDigits(word)) return nothing;
  const inGrammar = grammar.map((set) => set.has(word));
  const inContent = content.map((set) => set.has(word));
  const anyGrammar = inGrammar[french] || inGrammar[english] || inGrammar[darija];
  if (neutral.has(word) && !anyGrammar) return nothing;
  const isKnown = anyGrammar || inGrammar[other] || inContent.includes(true);
  const evidence = isKnown
    ? inGrammar.map((is, language) => (is ? (language === other ? -1 : 0) : inContent[language] ? -0.6 : -5.5))
    : fromShape(word);
  if (frenchAccents.test(accented)) {
    evidence[french]! += 2.5;
    evidence[other]! += 0.5;
  }
  if (strangeLetters.test(accented)) return { evidence: [-5, -6, -6, 0], known: "grammar" };
  if (strangeAccents.test(accented)) evidence[other]! += 4;
  const accentedFrench = frenchAccents.test(accented) && evidence[french] === Math.max(...evidence);
  const known = anyGrammar ? "grammar" : isKnown || accentedFrench ? "content" : "shape";
  return { evidence: best(evidence), known };
}

function examine(token: string): WordEvidence {
  const word = folded(token);
  if (hasLetterDigits(word)) return { evidence: [-5, -5, 0, -5], known: "grammar" };
  const mark = word.indexOf("'");
  if (mark > 0 && !grammar[french]!.has(word) && !grammar[english]!.has(word)) {
    const before = word.slice(0, mark);
    const after = word.slice(mark + 1).replaceAll("'", "");
    if (contraction.test(after) && before.length > 1) return { evidence: [-4, 0, -4, -3], known: "grammar" };
    const rest = judge(after, token);
    if (!elision.test(before)) return judge(word.replaceAll("'", ""), token);
    const evidence = [...rest.evidence];
    evidence[french]! += rest.known === "neutral" ? 2.5 : 3.5;
    evidence[darija]! += before === "l" || before === "d" ? 2 : 0;
    evidence[other]! += 1;
    return { evidence: best(evidence), known: rest.known === "neutral" ? "content" : rest.known };
  }
  // "hhhhh", "bzaaaaf", "ouiiii": drawn-out letters are one.
  const short = word.replace(/(.)\1{2,}/g, "$1");
  if (short !== word && !neutral.has(word)) return short.length < 2 ? nothing : judge(short, token);
  return judge(word, token);
}

/** A name or a brand in a sentence: neutral words written with a capital, though a lexicon has them too ("Hani", "Amine"). */
export const nameEvidence = (token: string): WordEvidence | null => (neutral.has(folded(token)) ? nothing : null);

const cache = new Map<string, WordEvidence>();
const cacheLimit = 20_000;

/** What a word in Latin letters says; `token` is in lower case, with its accents. */
export function latinEvidence(token: string): WordEvidence {
  let found = cache.get(token);
  if (!found) {
    found = examine(token);
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(token, found);
  }
  return found;
}

const toSwitch = 1.8;
const toOther = 3;

/** The likeliest language of each word, given that neighbours mostly share theirs (Viterbi). */
export function labelWords(row: readonly WordEvidence[]): LatinLanguage[] {
  const back: number[][] = [];
  let scores = [0, 0, -0.2, -toOther];
  for (const { evidence } of row) {
    const next: number[] = [];
    const from: number[] = [];
    for (let to = 0; to < 4; to += 1) {
      let top = -Infinity;
      let origin = 0;
      for (let source = 0; source < 4; source += 1) {
        const cost = source === to ? 0 : to === other ? toOther : toSwitch;
        const score = scores[source]! - cost;
        if (score > top) {
          top = score;
          origin = source;
        }
      }
      next.push(top + evidence[to]!);
      from.push(origin);
    }
    scores = next;
    back.push(from);
  }
  const labels: LatinLanguage[] = [];
  let state = scores.indexOf(Math.max(...scores));
  for (let index = row.length - 1; index >= 0; index -= 1) {
    labels[index] = latinLanguages[state]!;
    state = back[index]![state]!;
  }
  return labels;
}
