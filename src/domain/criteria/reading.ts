import { type Folded, fold, type Span, spanOf } from "../language/fold.ts";
import { remembering } from "../remembering.ts";
import { arabiziForms, arabiziKeys } from "./arabizi.ts";

/** A word of a text with every spelling under which a lexicon may know it. */
export interface Token {
  form: string;
  /** The word and what is left of it without attached letters (و ف ب ل ك ال, French l' and d' written together). */
  forms: readonly string[];
  /** Keys of Darija in Latin letters; none for Arabic script. */
  keys: readonly string[];
  /** Place in the folded text, end exclusive. */
  start: number;
  end: number;
  /** Counts of the sentences and of the clauses before it. */
  sentence: number;
  clause: number;
  arabic: boolean;
  /** Starts with a capital and does not open a sentence. */
  capital: boolean;
}

/** A text made ready for rules. */
export interface Reading {
  original: string;
  folded: Folded;
  tokens: readonly Token[];
}

/** Everyday French and English words whose consonants would read as a Darija word ("moins", "monassa"). */
const neverDarija = new Set(
  `moyen moyens moyenne moyennes demuni demunis moins mois mais dans sans sont sous sur avec pour plus tres tout tous toute toutes cette ces ses mes nos vos leurs leur elle elles nous vous ils
  mon ton son notre votre comme quand depuis pendant entre chez vers apres avant aussi encore jamais rien personne chaque plusieurs certains
  etre avoir faire fait font dire dit voir vont aller venir peut peuvent doit doivent veut veulent sait savent mettre prendre parler penser
  bien mieux mal bon bonne petit petite grand grande nouveau nouvelle autre autres meme memes seul seule beaucoup assez trop peu
  jour jours semaine semaines heure heures minute minutes annee annees temps fois moment
  monsieur madame maison monde main mains mer mere milieu mille
  the their them they there then this that these those with without what when where which while who whose from have has had not and but
  more most less many much some such only other others than very make made must might should would could will shall
  people month months minute minutes hour hours year years time times day days week weeks`.split(/\s+/),
);

const tokenPattern = /[\p{L}\p{N}]+/gu;
const arabicLetter = /[\u0600-\u06ff]/;
const conjunctions = ["و", "ف"];
const prepositions = ["ب", "ل", "ك", "ف", "د", "ع", "ه"];

function arabicForms(form: string): string[] {
  const forms = new Set([form]);
  if (form.length > 3) {
    for (const letter of conjunctions) if (form.startsWith(letter)) forms.add(form.slice(1));
    for (const known of [...forms]) {
      if (known.startsWith("لل") && known.length > 4) forms.add(known.slice(2));
      else if (known.length > 3 && prepositions.includes(known[0]!)) forms.add(known.slice(1));
    }
    for (const known of [...forms]) if (known.startsWith("ال") && known.length > 4) forms.add(known.slice(2));
    // "خمسين لاعبا": the accusative.
    for (const known of [...forms]) if (known.length > 4 && known.endsWith("ا")) forms.add(known.slice(0, -1));
    const owner = form.length > 5 ? /(نا|هم|ها|هن)$/.exec(form) : null;
    if (owner !== null) {
      for (const known of [...forms]) {
        const stem = known.slice(0, -2);
        if (stem.length > 2) forms.add(stem.endsWith("ت") ? `${stem.slice(0, -1)}ه` : stem);
      }
    }
  }
  return [...forms];
}

function latinForms(form: string): string[] {
  return form.length >= 5 && /^[ld]h?[aeiouy]/.test(form) ? [form, form.slice(1)] : [form];
}

/** What holds of a word wherever it stands. */
const spellingsOf = remembering((form): Pick<Token, "arabic" | "forms" | "keys"> => {
  const arabic = arabicLetter.test(form);
  return {
    arabic,
    forms: arabic ? arabicForms(form) : latinForms(form),
    keys: arabic || neverDarija.has(form) ? [] : arabiziForms(form).flatMap(arabiziKeys),
  };
});

const endsSentence = /[.!?\n\r…]/;
const endsClause = /[,;:()«»"“”\-–—/|→+]/;

export function read(text: string): Reading {
  const folded = fold(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let last = 0;
  for (const match of folded.text.matchAll(tokenPattern)) {
    const form = match[0];
    const between = folded.text.slice(last, match.index);
    const opens = endsSentence.test(between) || tokens.length === 0;
    if (opens) sentence += 1;
    if (opens || (endsClause.test(between) && !/^[-]$/.test(between))) clause += 1;
    last = match.index + form.length;
    const { arabic, forms, keys } = spellingsOf(form);
    const first = text[folded.at[match.index]!]!;
    tokens.push({
      form,
      forms,
      keys,
      start: match.index,
      end: last,
      sentence,
      clause,
      arabic,
      capital: !opens && !arabic && first !== first.toLowerCase(),
    });
  }
  return { original: text, folded, tokens };
}

/** The original words from token `from` to token `to`, both included. */
export function quoteOf(reading: Reading, from: number, to: number): Span {
  return spanOf(reading.original, reading.folded, reading.tokens[from]!.start, reading.tokens[to]!.end);
}
