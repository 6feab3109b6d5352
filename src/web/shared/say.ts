import type { Language } from "../../domain/language/names.ts";
import type { First } from "./strings/first.ts";
import type { Rest } from "./strings/rest.ts";

/** The words of the interface, in the language chosen last; views read it while they draw. */
export let say: First;
/** Those of the views that load later; set before such a view is drawn. */
export let tell: Rest;

let bringRest: () => Promise<{ default: Rest }>;
let told: Language | undefined;
let spokenNow: Language;

const books = {
  fr: () => import("./strings/fr.ts"),
  ar: () => import("./strings/ar.ts"),
  en: () => import("./strings/en.ts"),
} as const;

export async function speak(language: Language): Promise<void> {
  const book = await books[language]();
  spokenNow = language;
  say = book.default;
  bringRest = book.rest;
  if (told !== undefined) await speakMore();
}

export async function speakMore(): Promise<void> {
  const wanted = spokenNow;
  if (told === wanted) return;
  tell = (await bringRest()).default;
  told = wanted;
}
