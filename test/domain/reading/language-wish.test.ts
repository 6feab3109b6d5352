import { expect, test } from "vitest";
import { wishedLanguage } from "../../../src/domain/reading/language-wish.ts";

test.each([
  ["please answer in english from now on", "en"],
  ["can you answer in french please", "fr"],
  ["on peut continuer en français ?", "fr"],
  ["جاوبونا بالفرنسية عافاكم", "fr"],
  ["bl fransawiya 3afak", "fr"],
  ["نفضل العربية", "ar"],
  ["jawb b l3arbia 3afak", "ar"],
  ["English please", "en"],
])("%s: %s", (text, language) => expect(wishedLanguage(text)).toBe(language));

test.each([
  "le pitch doit être en français ?",
  "les notices sont en français et les vieux ne lisent pas",
  "واش خاصنا نهضرو بالفرنسية قدام اللجنة؟",
  "students learn physics in french and fail",
  "traduis en anglais",
  "",
])("a language of texts, of pupils or of the jury is no wish: %s", (text) => expect(wishedLanguage(text)).toBeNull());
