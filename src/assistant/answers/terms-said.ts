import { folded } from "../../domain/language/fold.ts";
import type { Programme } from "../../domain/programme.ts";
import { type Asked, cited, type Draft } from "./draft.ts";
import { definitions, differences, howTo } from "./lexicon/define.ts";
import { asks, opening } from "./passages.ts";

/** A term of the glossary that a question names, by the places of its words. */
interface SaidTerm {
  id: string;
  from: number;
  to: number;
}

interface Name {
  id: string;
  words: readonly string[];
}

const word = /[\p{L}\p{N}]+/gu;
/** Letters glued before an Arabic word, and the article of Darija in Latin letters. */
const glued = /^(?:[وفبلك]?ال|لل|[بلف](?=.{4})|l(?=[bcdfghjkmnpqrstvwxz]|[aeiou].{3}))/u;
const ending = /(?<=[a-z]{3})(?:s|es)$/;

/** A word as a name of the glossary may have it: no article, no plural. */
const plain = (form: string): string => form.replace(glued, "").replace(ending, "");

const formsOf = (text: string): string[] => [...folded(text).matchAll(word)].map(([form]) => form);
const wordsOf = (text: string): string[] => formsOf(text).map(plain);

const known = new WeakMap<Programme, readonly Name[]>();

/** The names of the glossary, longest first. */
function namesOf(programme: Programme): readonly Name[] {
  const ready = known.get(programme);
  if (ready) return ready;
  const made = programme.glossary
    .flatMap(({ id, term, also }) => [...Object.values(term), ...also].map((name) => ({ id, words: wordsOf(name) })))
    .filter(({ words }) => words.join("").length > 2)
    .sort((one, other) => other.words.length - one.words.length);
  known.set(programme, made);
  return made;
}

/** The terms that a text names, in its order; of two names at one place the longer. */
function termsSaid(said: readonly string[], programme: Programme): SaidTerm[] {
  const found: SaidTerm[] = [];
  for (const { id, words } of namesOf(programme)) {
    for (let from = 0; from + words.length <= said.length; from += 1) {
      const to = from + words.length - 1;
      if (!words.every((part, at) => said[from + at] === part)) continue;
      if (found.some((other) => other.from <= to && other.to >= from)) continue;
      found.push({ id, from, to });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** Words that ask for an hour, a place or a number: then the term stands in a question about the programme. */
const elsewhere =
  /^(?:quand|kan|heure|heures|horaire|combien|cb|ou|salle|jour|jury|critere|criteres|note|when|time|where|many|much|room|day|متي|فوقاش|وقتاش|ساعه|كم|شحال|اين|فين|يوم|نهار|لجنه|جوري|معيار|معايير|fo9ach|fou9ach|ch7al|chhal|fin|nhar|jury)$/u;

/** What the glossary says of a term, in the reader's language. */
function definition({ library, language, words }: Asked, id: string) {
  const passage = library.passage(`glossary#${id}.${language}`);
  if (passage === null) return null;
  const quote = opening(passage);
  const citations = cited(library, passage.id, quote);
  return citations.length === 0
    ? null
    : { quoted: words.quoted(quote), citations, source: passage.source, place: passage.place };
}

const distinct = (terms: readonly SaidTerm[]): SaidTerm[] =>
  terms.filter(({ id }, at) => terms.findIndex((other) => other.id === id) === at);

/** The glossary's own name, behind the one that the question uses: "livrable (réalisation)". */
function nameFor({ question }: Asked, { from, to }: SaidTerm, place: string): string {
  const said = formsOf(question.text)
    .slice(from, to + 1)
    .join(" ");
  const own = wordsOf(place).join(" ");
  return wordsOf(said).join(" ") === own || /\p{Script=Arabic}/u.test(said) ? place : `${said} (${place})`;
}

/**
 * "What is the difference between an output and an outcome?", "what does baseline mean?": the terms that a question
 * names, as the glossary defines them. Null when it names none, or asks something else of them.
 */
export function termsDraft(context: Asked): Draft | null {
  const { question, programme, words, language } = context;
  const differs = asks(question.text, differences);
  if (!differs && !asks(question.text, definitions)) return null;
  const said = wordsOf(question.text);
  const terms = termsSaid(said, programme);
  const rest = said.filter((_, at) => !terms.some(({ from, to }) => from <= at && to >= at));
  if (terms.length === 0 || rest.some((form) => elsewhere.test(form)) || question.days.length > 0) return null;
  const [first, second] = distinct(terms).flatMap((term) => {
    const found = definition(context, term.id);
    return found === null ? [] : [{ ...found, named: nameFor(context, term, found.place) }];
  });
  if (first === undefined) return null;
  const colon = language === "fr" ? " : " : ": ";
  if (!differs || second === undefined)
    return { text: words.method(first.quoted, first.source), citations: first.citations, grounded: true };
  return {
    text: [first, second]
      .map(({ named, quoted, source }) => `${named}${colon}${words.method(quoted, source)}`)
      .join("\n"),
    citations: [...first.citations, ...second.citations],
    grounded: true,
  };
}

/** "The five whys, how does it go?": a term of several words and a wish to be taught it. */
export function namesMethod({ question, programme }: Asked): boolean {
  if (!asks(question.text, howTo)) return false;
  const said = wordsOf(question.text);
  const terms = termsSaid(said, programme);
  const rest = said.filter((_, at) => !terms.some(({ from, to }) => from <= at && to >= at));
  return terms.some(({ from, to }) => to > from) && !rest.some((form) => elsewhere.test(form));
}
