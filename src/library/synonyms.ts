import { type Language, languages } from "../domain/language/names.ts";
import type { Term as GlossaryTerm, Programme } from "../domain/programme.ts";
import { type Term, terms } from "./normalise.ts";
import { isStopWord } from "./stop-words.ts";

const arabicLetter = /\p{Script=Arabic}/u;

/** A name of a glossary term. Its words are joined by spaces, with one at both ends, as `said` looks for them. */
interface Name {
  term: number;
  language: Language;
  stems: string;
  forms: string;
}

/** A glossary term that a question says, in the eyes of a shelf of one language. */
export interface SaidTerm {
  /** The words of the question that say it. */
  words: ReadonlySet<string>;
  /** The term's own name in the shelf's language. */
  name: readonly Term[];
  /** Stems of all its names in that language, with what each counts from 0 to 1: the longer the list, the less. */
  also: ReadonlyMap<string, number>;
}

/**
 * The glossary, and the names of the programme, as a bridge: what a question calls by any of its names, in any language
 * or script, is looked for by all of them. This is how a question in Darija finds a French passage, and a broken plural its singular.
 */
export class Synonyms {
  readonly #names: Name[] = [];
  readonly #terms: Record<Language, Omit<SaidTerm, "words">>[] = [];

  constructor({ glossary, names }: Pick<Programme, "glossary" | "names">) {
    for (const [number, term] of [...glossary, ...names.map(({ forms }) => nameAsTerm(forms))].entries()) {
      const stems: Record<Language, string[]> = { fr: [], ar: [], en: [] };
      const learn = (name: string, language: Language) => {
        const words = terms(name, language);
        if (words.length === 0) return;
        this.#names.push({ term: number, language, stems: joined(words, "stem"), forms: joined(words, "form") });
        stems[language].push(...words.map((word) => word.stem));
      };
      for (const language of languages) learn(term.term[language], language);
      for (const other of term.also) {
        if (arabicLetter.test(other)) learn(other, "ar");
        else for (const language of ["fr", "en"] as const) learn(other, language);
      }
      const told = (language: Language) => {
        const name = terms(term.term[language], language);
        const counts = (one: readonly unknown[]) => 1 / Math.sqrt(one.length);
        const also = new Map(stems[language].map((stem) => [stem, counts(stems[language])]));
        for (const { stem } of name) also.set(stem, counts(name));
        return { name, also };
      };
      this.#terms.push({ fr: told("fr"), ar: told("ar"), en: told("en") });
    }
  }

  /**
   * The terms that a question says. In the language it is asked in a name may be bent; in the others it is taken as
   * written, or French "faire" would be heard as English "fair".
   */
  said(question: string, askedIn: Language): (language: Language) => SaidTerm[] {
    const found = new Map<number, Set<string>>();
    for (const language of languages) {
      const words = terms(question, language).filter((word) => !isStopWord(word.form, askedIn));
      const spelling = language === askedIn ? "stem" : "form";
      const asked = joined(words, spelling);
      for (const name of this.#names) {
        const looked = spelling === "stem" ? name.stems : name.forms;
        if (name.language !== language || !asked.includes(looked)) continue;
        const said = found.get(name.term) ?? new Set();
        for (const word of words) if (looked.includes(` ${word[spelling]} `)) said.add(word.form);
        found.set(name.term, said);
      }
    }
    return (language) => [...found].map(([term, words]) => ({ ...this.#terms[term]![language], words }));
  }
}

const joined = (words: readonly Term[], spelling: "stem" | "form"): string =>
  ` ${words.map((word) => word[spelling]).join(" ")} `;

/** A name of the programme, known by its first spelling in each script. */
function nameAsTerm(forms: readonly string[]): Pick<GlossaryTerm, "term" | "also"> {
  const latin = forms.find((form) => !arabicLetter.test(form)) ?? forms[0]!;
  const arabic = forms.find((form) => arabicLetter.test(form)) ?? latin;
  return { term: { fr: latin, ar: arabic, en: latin }, also: [...forms] };
}
