import { expect, test } from "vitest";
import { stumblesIn } from "../../../src/domain/rehearsal/flags.ts";
import { linksOf, numbersIn, numbersSaid } from "../../../src/domain/rehearsal/numbers-said.ts";
import { passagesOf } from "../../../src/domain/rehearsal/passages.ts";
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

function standings(canvas: string, text: string) {
  const spoken = scriptSpoken(text);
  const structure = structureOf(spoken, stumblesIn(spoken));
  const canvases = { framing: { statement: canvas } };
  const links = linksOf(passagesOf(structure), canvases);
  return numbersSaid(numbersIn(spoken, structure.cleared), canvases, links, structure.cleared).map(
    ({ quote, standing }) => `${quote}: ${standing}`,
  );
}

test.each([
  ["2 tours d'eau sur 5 sont perdus.", "deux tours d'eau sur cinq se perdent", "deux tours d'eau sur cinq: in_canvas"],
  ["Elles attendent 160 minutes.", "elles attendent cent soixante", "cent soixante: in_canvas"],
  ["Nous avons testé avec 3 villages.", "جربناه فثلاث قرى", "فثلاث: in_canvas"],
  ["120 familles touchées", "cent vingt ménages", "cent vingt: in_canvas"],
  ["30 % des mères", "trois mères sur dix", "trois mères sur dix: in_canvas"],
  ["90 minutes de route", "une heure et demie", "une heure et demie: in_canvas"],
  ["31 des 94 diabétiques", "trente et un patients", "trente et un: in_canvas"],
  ["5 wells", "khamsa dyal lbyar", "khamsa: in_canvas"],
  ["100 pêcheurs", "plus de cent", "cent: in_canvas"],
])("the same amount of the same thing stands in the canvas: %s / %s", (canvas, text, standing) => {
  expect(standings(canvas, text)).toEqual([standing]);
});

test.each([
  ["2 tours d'eau sur 5 sont perdus.", "l'eau met deux heures", "deux heures: aside"],
  ["2 tours d'eau sur 5 sont perdus.", "cinq khettaras sont à sec", "cinq: aside"],
  ["Elles attendent 160 minutes.", "il y a cent soixante élèves", "cent soixante: not_in_canvas"],
  ["Nous avons testé avec 3 villages.", "on a trois voitures", "trois: aside"],
  ["Prix : 50 DH", "il faut cinquante kilos", "cinquante kilos: not_in_canvas"],
  ["30 % des mères", "trente mères", "trente: not_in_canvas"],
  ["100 pêcheurs", "cent pour cent des filets", "cent pour cent: not_in_canvas"],
])("the same digits of another thing do not: %s / %s", (canvas, text, standing) => {
  expect(standings(canvas, text)).toEqual([standing]);
});
