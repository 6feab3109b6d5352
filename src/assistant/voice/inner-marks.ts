import type { Language } from "../../domain/language/names.ts";
import { typeset } from "../../domain/language/typeset.ts";

const inner: Readonly<Record<Language, readonly [string, string]>> = { fr: ["‹", "›"], ar: ["(", ")"], en: ["‘", "’"] };

/** Between quotation marks stand the team's words only: a word that the programme names itself gets inner marks. */
export function unquoted(text: string, language: Language): string {
  const [opening, closing] = inner[language];
  return typeset(text.replace(/[«“]\s*/gu, opening).replace(/\s*[»”]/gu, closing), language);
}
