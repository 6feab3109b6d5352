import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../src/domain/language/detect.ts";
import type { WrittenForm } from "../../../src/domain/language/names.ts";
import { casesOf } from "./cases.ts";

interface Case {
  text: string;
  language: WrittenForm;
}

const arabicScript = (form: WrittenForm): boolean => form === "ar" || form === "ary";

describe("the committed texts", () => {
  const floors = { fr: 0.98, en: 0.98, zgh: 0.98, "ary-Latn": 0.95, ar: 0.97, ary: 0.9, und: 0.95 } as const;
  for (const [form, floor] of Object.entries(floors)) {
    test(`${form} is told in ${floor * 100} % of at least sixty texts`, () => {
      const cases = casesOf<Case>(form);
      expect(cases.length).toBeGreaterThanOrEqual(60);
      const wrong = cases.filter(({ text, language }) => detectLanguage(text).language !== language);
      expect(1 - wrong.length / cases.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(floor);
    });
  }

  test("Arabic script is told from the others in 99.5 % of all texts", () => {
    const cases = Object.keys(floors).flatMap((form) => casesOf<Case>(form));
    const wrong = cases.filter(
      ({ text, language }) => arabicScript(detectLanguage(text).language) !== arabicScript(language),
    );
    expect(1 - wrong.length / cases.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.995);
  });

  test("a mixed text is called mixed, under the language of its grammar, in nine of ten", () => {
    const cases = casesOf<Case>("mixed");
    expect(cases.length).toBeGreaterThanOrEqual(60);
    const wrong = cases.filter(({ text, language }) => {
      const found = detectLanguage(text);
      return !found.mixed || found.language !== language;
    });
    expect(1 - wrong.length / cases.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.9);
  });

  test("a text of one language is hardly ever called mixed", () => {
    const cases = ["fr", "en", "ar", "ary", "zgh"].flatMap((form) => casesOf<Case>(form));
    const wrong = cases.filter(({ text }) => detectLanguage(text).mixed);
    expect(wrong.length / cases.length, JSON.stringify(wrong)).toBeLessThan(0.02);
  });
});

const languageOf = (text: string): WrittenForm => detectLanguage(text).language;

test("French of text messages, without accents, is French", () => {
  expect(languageOf("bjr on a choisi la santé ya un gros probleme de medicament")).toBe("fr");
  expect(languageOf("c koi le souci")).toBe("fr");
});

test("Darija without digits in Latin letters is Darija", () => {
  expect(languageOf("bghina nsawbo app l fellaha")).toBe("ary-Latn");
  expect(languageOf("mabghitch")).toBe("ary-Latn");
});

test("French written in Arabic letters belongs to Darija", () => {
  expect(languageOf("بغينا نديرو أبليكاسيون")).toBe("ary");
  expect(languageOf("البروجي فيه لاكونيكسيون")).toBe("ary");
});

test("standard Arabic that looks like Darija stays standard", () => {
  for (const text of ["كتاب المدرسة", "كنت في الجيش", "يوليو شهر حار", "ولد عام 1950", "غير أن الأسعار ارتفعت"])
    expect(languageOf(text)).toBe("ar");
});

test("names, places, brands and loanwords do not flip a text", () => {
  expect(languageOf("Ahmed utilise WhatsApp à Tinghir")).toBe("fr");
  expect(languageOf("Khadija and Youssef live in Errachidia")).toBe("en");
  expect(languageOf("Fatima Zahra")).toBe("und");
  expect(detectLanguage("نستعمل WhatsApp في الحي")).toMatchObject({ language: "ar", mixed: false });
});

test("units and numbers with letters are not letters of Darija", () => {
  expect(detectLanguage("12000 m3 par ha, le co2 et la 4g au 2eme étage")).toMatchObject({
    language: "fr",
    mixed: false,
  });
});

test("a French word in an Arabic sentence makes it mixed", () => {
  expect(detectLanguage("عندنا مشكل ديال la connexion فالدوار")).toMatchObject({
    language: "ary",
    mixed: true,
    second: "fr",
  });
});

test("Persian and Urdu are no Arabic", () => {
  expect(languageOf("ما آب نداریم و کشاورزان فقیر هستند")).toBe("und");
  expect(languageOf("ہمارے پاس پانی نہیں ہے")).toBe("und");
});

test("a hundred thousand letters without a space are noise, not work", () => {
  expect(languageOf("a".repeat(100_000))).toBe("und");
});

test("links and addresses say nothing of the language", () => {
  expect(languageOf("https://example.org/the-best-page-of-the-world")).toBe("und");
});

test("what is too short or too common to change a conversation's language is brief", () => {
  for (const text of ["walo", "ok", "12", "merci", "kaybi3o chwiya", "👍"])
    expect(detectLanguage(text).brief).toBe(true);
  for (const text of ["les malades", "كلشي", "the farmers"]) expect(detectLanguage(text).brief).toBe(false);
});

test("any text at all has a language, and its share is a share", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const found = detectLanguage(text);
      expect(found.second === null).toBe(!found.mixed);
      expect(found.share ?? 0).toBeGreaterThanOrEqual(0);
      expect(found.share ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});
