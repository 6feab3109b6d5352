import type { Language } from "../../domain/language/names.ts";
import { bring } from "./bring.ts";
import type { First } from "./strings/first.ts";
import type { Rest } from "./strings/rest.ts";

/** The words of the interface, in the language chosen last; views read it while they draw. */
export let say: First;
/** Those of the views that load later; set before such a view is drawn. */
export let tell: Rest;

const books = {
  fr: () => import("./strings/fr.ts"),
  ar: () => import("./strings/ar.ts"),
  en: () => import("./strings/en.ts"),
} as const;
const moreBooks = {
  fr: () => import("./strings/rest-fr.ts"),
  ar: () => import("./strings/rest-ar.ts"),
  en: () => import("./strings/rest-en.ts"),
} as const;

let spokenNow: Language;
let told: Language | undefined;

export async function speak(language: Language): Promise<void> {
  const book = await books[language]();
  spokenNow = language;
  say = book.default;
  if (told !== undefined) await speakMore();
}

export async function speakMore(): Promise<void> {
  const wanted = spokenNow;
  if (told === wanted) return;
  tell = (await bring(`rest-${wanted}`, moreBooks[wanted])).default;
  told = wanted;
}
