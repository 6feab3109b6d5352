import fc from "fast-check";
import { expect, test } from "vitest";
import { findNumbers, isQuantity, type NumberFound, sameValue, shareOf } from "../../../src/domain/language/numbers.ts";
import { casesOf } from "./cases.ts";

interface Case {
  text: string;
  numbers: { kind: string; value: number; of?: number; unit?: string }[];
}

const brief = ({ kind, value, of, unit }: { kind: string; value: number; of?: number; unit?: string | null }): string =>
  `${kind} ${Number(value.toFixed(3))}${of ? `/${of}` : ""} ${unit ?? ""}`;

test("numbers of texts in all the languages are read, with their kind and unit, in 97 % of the texts set aside", () => {
  const cases = casesOf<Case>("numbers");
  const wrong = cases.filter(
    ({ text, numbers }) => findNumbers(text).map(brief).join("; ") !== numbers.map(brief).join("; "),
  );
  expect(1 - wrong.length / cases.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.97);
});

const first = (text: string): NumberFound => findNumbers(text)[0]!;

test("a share is the same in digits and words, in any script and in any form", () => {
  const forms = [
    "40 %",
    "quarante pour cent",
    "٤٠٪",
    "أربعين بالمئة",
    "4 sur 10",
    "40 f lmya",
    "forty percent",
    "8 من 20",
  ];
  for (const form of forms) expect(sameValue(first(form), first("40%")), form).toBe(true);
  expect(sameValue(first("40 %"), first("30 %"))).toBe(false);
});

test("a quantity is the same in another unit or another language", () => {
  expect(sameValue(first("1h30"), first("ساعة ونص"))).toBe(true);
  expect(sameValue(first("1h30"), first("90 minutes"))).toBe(true);
  expect(sameValue(first("2 km"), first("2000 mètres"))).toBe(true);
  expect(sameValue(first("200dh"), first("ميتين درهم"))).toBe(true);
  expect(sameValue(first("200 dh"), first("200 km"))).toBe(false);
});

test("half of any noun, round numbers with a preposition, nine thousand and a set hour are read whole", () => {
  expect(findNumbers("يضيع نصف محصول الورد")).toMatchObject([{ kind: "ratio", value: 1, of: 2 }]);
  expect(findNumbers("تأهل الفريق إلى نصف نهائي")).toEqual([]);
  expect(findNumbers("يبيعون بثلث الثمن")).toMatchObject([{ kind: "ratio", value: 1, of: 3 }]);
  expect(findNumbers("زربية بألف درهم")).toMatchObject([{ kind: "money", value: 1000, quote: "بألف درهم" }]);
  expect(findNumbers("la parcelle boit neuf mille litres")).toMatchObject([{ value: 9000 }]);
  expect(findNumbers("Le mardi à 14 h 30, Hassan attend")).toMatchObject([{ kind: "time", value: 14.5 }]);
});

test("a bare number is the same number with its unit", () => {
  expect(sameValue(first("30 ديال السجل"), first("30%"))).toBe(true);
});

test("a number is quoted letter for letter, with its unit and its sign", () => {
  expect(findNumbers("conso d'eau -30%, soit 8 120 m³").map(({ quote }) => quote)).toEqual(["-30%", "8 120 m³"]);
  expect(first("wla ٤٠٪ mn nas").quote).toBe("٤٠٪");
});

test("a ratio is one number with its whole", () => {
  expect(findNumbers("31 des 94 diabétiques")).toMatchObject([{ kind: "ratio", value: 31, of: 94 }]);
  expect(findNumbers("6 camps 3la 10 li zerna")).toMatchObject([{ kind: "ratio", value: 6, of: 10 }]);
  expect(shareOf(first("une pièce sur cinq"))).toBeCloseTo(0.2);
});

test("dates, hours of the clock, years and ranks are told from quantities", () => {
  for (const text of ["le 16 juin 2026", "à 15h30", "depuis 2016", "salle 3", "1er prix", "06 12 34 56 78", "24h/24"])
    expect(findNumbers(text).some(isQuantity), text).toBe(false);
  for (const text of ["16 familles", "ils attendent 3h", "2000 personnes", "3 salles", "un seul puits"])
    expect(findNumbers(text).some(isQuantity), text).toBe(true);
});

test("articles, letters of Darija and formulas are not numbers", () => {
  for (const text of ["un gars du souk", "one of them", "wa7d nhar", "3ndna 9raya", "le co2", "un téléphone neuf"])
    expect(findNumbers(text), text).toEqual([]);
});

test("the first number of a range takes the unit of the second", () => {
  expect(findNumbers("30-40 %").map(brief)).toEqual(["percent 30 %", "percent 40 %"]);
  expect(findNumbers("بين 18 و25 سنة").map(brief)).toEqual(["duration 18 year", "duration 25 year"]);
});

test("about thirty is approximate, thirty is not", () => {
  for (const text of ["environ 30", "une trentaine", "about 30 people", "حوالي ثلاثين", "chi 30 3a2ila"])
    expect(first(text), text).toMatchObject({ value: 30, approximate: true });
  expect(first("30 familles").approximate).toBeUndefined();
});

test("whatever is written, numbers stand in order at the places they quote", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 120 }),
      fc.constantFrom("12 %", "3h30", "عشرين", "khmsa"),
      (text, number) => {
        const whole = `${text} ${number} ${text}`;
        let end = 0;
        for (const found of findNumbers(whole)) {
          expect(whole.slice(found.start, found.end)).toBe(found.quote);
          expect(found.start).toBeGreaterThanOrEqual(end);
          end = found.end;
        }
      },
    ),
  );
});
