import { expect, test } from "vitest";
import { stumblesIn } from "../../../src/domain/rehearsal/flags.ts";
import { numbersIn } from "../../../src/domain/rehearsal/numbers-said.ts";
import { scriptSpoken } from "../../../src/domain/rehearsal/spoken.ts";
import { structureOf } from "../../../src/domain/rehearsal/structure.ts";

function said(text: string) {
  const spoken = scriptSpoken(text);
  return numbersIn(spoken, structureOf(spoken, stumblesIn(spoken)).cleared);
}
const values = (text: string) =>
  said(text).map(({ value, of, unit }) => (of === undefined ? [value, unit] : [value, of]));

test.each([
  ["vingt mille dirhams", [[20_000, "MAD"]]],
  ["20 000 DH", [[20_000, "MAD"]]],
  ["عشرين ألف درهم", [[20_000, "MAD"]]],
  ["twenty thousand dirhams", [[20_000, "MAD"]]],
  ["tlatin f lmya", [[30, "%"]]],
  ["tes3in f l miya", [[90, "%"]]],
  ["trente pour cent", [[30, "%"]]],
  ["٣٠٪", [[30, "%"]]],
  ["deux heures et quarante minutes", [[8 / 3, "hour"]]],
  ["ساعتين وأربعين دقيقة", [[8 / 3, "hour"]]],
  ["three out of ten", [[3, 10]]],
  ["ثلاثة من كل عشرة", [[3, 10]]],
  [
    "خمسة كتب لثلاثين أسرة ومئتي قلم",
    [
      [5, null],
      [30, null],
      [200, null],
    ],
  ],
])("a number is a value, in digits and words of every language: %s", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test("a sound or a word given up inside a number does not part it", () => {
  expect(said("il faut vingt euh mille dirhams").map(({ quote, value }) => [quote, value])).toEqual([
    ["vingt euh mille dirhams", 20_000],
  ]);
});
