import { englishVerbForms, frenchVerbForms } from "../../domain/language/inflect.ts";
import { arabiziGrammar, arabiziTalk, arabiziVerbs } from "../../domain/language/lexicons/arabizi.ts";
import { darijaGrammar } from "../../domain/language/lexicons/darija.ts";
import { englishGrammar, englishTexting, englishVerbs } from "../../domain/language/lexicons/english.ts";
import { frenchGrammar, frenchTexting, frenchVerbs } from "../../domain/language/lexicons/french.ts";
import { lexicon, wordsOf } from "../../domain/language/lexicons/read.ts";
import { standardArabicGrammar } from "../../domain/language/lexicons/standard-arabic.ts";

const listed = new Set([
  ...lexicon(frenchGrammar, frenchTexting, englishGrammar, englishTexting, arabiziGrammar, arabiziTalk, arabiziVerbs),
  ...lexicon(darijaGrammar, standardArabicGrammar),
  ...wordsOf(frenchVerbs).flatMap(frenchVerbForms),
  ...wordsOf(englishVerbs).flatMap(englishVerbForms),
]);

/** Verbs of Darija and Arabic by their shape: kan-, ghay-, n-...-o; ي...ون, سن..., كي...و. */
const verbShapes: readonly RegExp[] = [
  /^(?:ka|ta)[nyt][a-z0-9]{2,}$/,
  /^gh?a?[nyt][a-z0-9]{3,}(?:o|ou|iw|aw|w)$/,
  /^[ny][a-z0-9]{2,}(?:o|ou|iw|aw)$/,
  /^(?:كا|ك|غا|غ|تا)[ينت][\u0621-\u064a]{2,}$/,
  /^[ين][\u0621-\u064a]{2,}(?:و|وا)$/,
  /^س[اأينت][\u0621-\u064a]{3,}$/,
  /^[يت][\u0621-\u064a]{3,}(?:ون|ان)$/,
];

/** Words of the grammar and verbs, which name nothing that a question could be about. */
export const isCommon = (form: string): boolean => listed.has(form) || verbShapes.some((shape) => shape.test(form));
