import type { Language } from "../../../domain/language/names.ts";
import { arabicWords } from "./ar.ts";
import { englishWords } from "./en.ts";
import { frenchWords } from "./fr.ts";
import type { Words } from "./words.ts";

const table: Readonly<Record<Language, Words>> = { fr: frenchWords, ar: arabicWords, en: englishWords };

export const wordsOf = (language: Language): Words => table[language];
