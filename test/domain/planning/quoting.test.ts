import fc from "fast-check";
import { expect, test } from "vitest";
import { countWords, shortQuote, standsIn } from "../../../src/domain/planning/quoting.ts";

test("a quote leaves out the small words that open a message", () => {
  expect(shortQuote("ben les malades")).toBe("les malades");
  expect(shortQuote("حيت ما كاينش الضو")).toBe("ما كاينش الضو");
  expect(shortQuote("but the road is closed")).toBe("the road is closed");
});

test("a long text is cut where a clause ends, never on a word that announces the next", () => {
  expect(shortQuote("le bus ne passe pas quand la piste est coupée par l'oued en hiver")).toBe("le bus ne passe pas");
  expect(shortQuote("taxi jusqu'a Errachidia 60km, ou ils sautent des doses et ils attendent", 8)).toBe(
    "taxi jusqu'a Errachidia 60km",
  );
  expect(shortQuote("les femmes vont chercher de l'eau au puits du village d'à côté de la", 9)).not.toMatch(
    / (?:du|de|la)$/,
  );
});

test("a quote never holds a quotation mark, a bracket or a line end", () => {
  expect(shortQuote("« tout » va bien\nchez nous")).not.toMatch(/[«»\n]/);
  expect(shortQuote("a [1] b {q}")).not.toMatch(/[[\]{}]/);
});

test("whatever the text, its quote stands in it letter for letter, short", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 1, max: 12 }), (text, limit) => {
      const quote = shortQuote(text, limit);
      expect(text.includes(quote)).toBe(true);
      expect(countWords(quote)).toBeLessThanOrEqual(limit * 2);
    }),
  );
});

test("a quote is found through the invisible marks that steer direction", () => {
  expect(standsIn("\u2068قهوة\u2069", ["شربت قهوة اليوم"])).toBe(true);
  expect(standsIn("café", ["un cafe noir"])).toBe(false);
});
