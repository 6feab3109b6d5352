import type { Language } from "../../../domain/language/names.ts";
import { withoutMarks } from "../../../domain/planning/quoting.ts";
import type { Reason, ToldWhy, Why } from "../../../domain/reasons.ts";
import { ar } from "./ar.ts";
import type { Book } from "./book.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

const books: Readonly<Record<Language, Book>> = { fr, ar, en };

/** A log may come from another version, with a key that this one has no sentence for: the key is told. */
function sentence({ reply, sentences }: Book, reason: Reason): string {
  const found = Object.hasOwn(sentences, reason.say) ? sentences[reason.say] : reason.say;
  if (typeof found === "string") return found;
  const slots = "with" in reason ? reason.with : null;
  return (found as (slots: unknown, reply: string) => string)(slots, reply(reason.reply ?? null));
}

/** What was seen, in a language: codes and people's words stand between direction isolates. */
export const tellIn = (why: Why, language: Language): string =>
  typeof why === "string" ? why : why.map((reason) => sentence(books[language], reason)).join(" ");

/** The same in English for terminals and build servers, without signs that cannot be seen. */
export const tellPlainly = (why: Why): string => (typeof why === "string" ? why : withoutMarks(tellIn(why, "en")));

/** For people, who choose their language: the sentence in each, or what an older log kept. */
export const tellAll = (why: Why): ToldWhy =>
  typeof why === "string" ? why : { fr: tellIn(why, "fr"), ar: tellIn(why, "ar"), en: tellIn(why, "en") };
