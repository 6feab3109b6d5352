import type { Language } from "../../../domain/language/names.ts";
import { speak, speakMore } from "../say.ts";
import type { StaffWords } from "../strings/staff.ts";

/** The words of the page in the language chosen last; views read them while they draw. */
export let words: StaffWords;

const books = {
  fr: () => import("../strings/staff-fr.ts"),
  ar: () => import("../strings/staff-ar.ts"),
  en: () => import("../strings/staff-en.ts"),
} as const;

/** Brings the page's words, and the team's, in which conversations and canvases are drawn. */
export async function speakStaff(language: Language): Promise<void> {
  const [book] = await Promise.all([books[language](), speak(language)]);
  await speakMore();
  words = book.default;
}
