import { folded } from "../language/fold.ts";
import { englishSounds, hesitationSounds } from "./lexicon/hesitations.ts";
import type { Spoken } from "./spoken.ts";

/** A spoken word made ready for the rules of speech. */
export interface Heard {
  /** Folded, without marks at its ends; "" for a mark alone. */
  form: string;
  /** In lower case with its accents: "la" and "là" are two words. */
  written: string;
  /** Broken off: "re~", "pré-". */
  cut: boolean;
  /** A sound of hesitation. */
  sound: boolean;
  /** A clause, a breath or the speech itself begins here. */
  opens: boolean;
  /** A sentence ends here: a full stop, or the end of the speech. */
  stops: boolean;
  /** A question ends here. */
  asks: boolean;
  /** The word begins with a capital. */
  capital: boolean;
}

/** A silence from which on a clause is felt to end, in milliseconds. */
const breath = 350;
const broken = /(?:~|\.{2,}|…|[-–—])$/u;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const closes = /[.,;:!?،؛؟…()«»"“”]/u;

/** "Ben Guerir", "Ben Ali": a name, no hesitation. */
const isName = (written: string, next: string | undefined): boolean =>
  /^Ben$/u.test(written) && next !== undefined && /^\p{Lu}/u.test(next);

/** "آية" and "أية" fold to a sound, "5 mm" looks like one. */
const isWord = (written: string, form: string, before: string | undefined): boolean =>
  /ة$/u.test(written) || (/^m+$/.test(form) && before !== undefined && /\d$/.test(before));

/** "Eh bien" is a turn of speech. */
const isTurn = (form: string, next: string | undefined): boolean =>
  form === "eh" && next !== undefined && /^bien/i.test(next);

/** The words of a speech as heard. Sounds are those of its language; a mark or a breath parts clauses. */
export function heardIn({ text, words }: Spoken, english: boolean): Heard[] {
  const found: Heard[] = [];
  for (const [at, word] of words.entries()) {
    const last = words[at - 1];
    const bare = word.form.replace(/[.,;:!?،؛؟»”")]+$/u, "");
    const form = folded(word.form).replace(edges, "");
    const between = last === undefined ? "" : text.slice(last.start, word.start).replace(/^.*[\p{L}\p{N}~]/u, "");
    const after = text.slice(word.end - (word.form.length - bare.length), words[at + 1]?.start ?? text.length);
    const gap = word.begin !== null && last?.finish != null ? word.begin - last.finish : 0;
    const sound = hesitationSounds.some((one) => one.test(form)) || (english && englishSounds.test(form));
    found.push({
      form,
      written: bare.toLowerCase(),
      cut: broken.test(bare) && bare.length > 1,
      sound:
        sound &&
        !isWord(bare, form, last?.form) &&
        !isName(bare, words[at + 1]?.form) &&
        !isTurn(form, words[at + 1]?.form),
      opens: last === undefined || closes.test(between) || gap >= breath,
      stops: at === words.length - 1 || /[.!?؟…]/u.test(after),
      asks: /[?؟]/u.test(after),
      capital: /^\p{Lu}/u.test(word.form),
    });
  }
  return found;
}
