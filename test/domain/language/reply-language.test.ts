import { expect, test } from "vitest";
import { detectLanguage } from "../../../src/domain/language/detect.ts";
import type { Language } from "../../../src/domain/language/names.ts";
import { replyLanguage } from "../../../src/domain/language/reply-language.ts";

const reply = (text: string, held: Language): Language => replyLanguage(detectLanguage(text), held);

test("French, English and Arabic are answered as written", () => {
  expect(reply("les malades attendent trop longtemps", "en")).toBe("fr");
  expect(reply("we detect the disease early", "fr")).toBe("en");
  expect(reply("ما هي معايير لجنة التحكيم؟", "fr")).toBe("ar");
});

test("Darija in Arabic letters is answered in Arabic", () => {
  expect(reply("واش خاصنا نهضرو بالفرنسية قدام اللجنة؟", "fr")).toBe("ar");
  expect(reply("السلام، بغينا نديرو أبليكاسيون ديال الطاكسيات الكبار", "fr")).toBe("ar");
});

test("Darija in Arabic letters is answered in French only when French words are a real share", () => {
  expect(reply("هاد المشروع ديالنا غادي يعاون بزاف ديال الناس فالدوار la solution", "ar")).toBe("ar");
  expect(reply("بغينا نديرو une application pour les agriculteurs de la région", "ar")).toBe("fr");
});

test("Darija in Latin letters is answered in French when it mixes French, else in Arabic", () => {
  expect(reply("slm, projet 3la l3yalat dyal les coopératives", "ar")).toBe("fr");
  expect(reply("fo9ach l9ahwa lyoum w chno kayn mn be3d?", "fr")).toBe("ar");
});

test("Tifinagh is answered in French", () => {
  expect(reply("ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ", "ar")).toBe("fr");
});

test("a short or undetermined message keeps the language that is held", () => {
  for (const held of ["fr", "ar", "en"] as const)
    for (const text of ["walo", "ok", "12", "👍", "ma fhemtch", "hchmana n3ayet", "Ahmed"])
      expect(reply(text, held)).toBe(held);
});
