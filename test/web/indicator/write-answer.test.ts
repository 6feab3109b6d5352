import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxesOf } from "../../../src/domain/indicators/boxes.ts";
import { readIndicators } from "../../../src/domain/indicators/read-indicator.ts";
import { type IndicatorSlot, indicatorSlots } from "../../../src/domain/indicators/record.ts";
import { type Language, languages } from "../../../src/domain/language/names.ts";
import { writeAnswer, writeMore } from "../../../src/web/widget/indicator/write-answer.ts";

const boxIn = (text: string, place: number, slot: IndicatorSlot, language: Language = "fr") =>
  boxesOf(text, readIndicators(text)[place]!, language).boxes.find((box) => box.slot === slot)!;
/** The field after an answer for a slot of its indicator at `place`. */
const answered = (text: string, slot: IndicatorSlot, answer: string, place = 0, language: Language = "fr") =>
  writeAnswer(text, boxIn(text, place, slot, language).place, answer);

describe("an answer", () => {
  test.each([
    [
      "becomes a labelled line under free words",
      "Nombre de tours perdus, de 3 à 1 d'ici 2027",
      "owner",
      "le trésorier",
      "Nombre de tours perdus, de 3 à 1 d'ici 2027\nResponsable : le trésorier",
    ],
    [
      "stands in the order of the slots",
      "Tours perdus\nUnité : tours\nCible : 1",
      "baseline",
      "3 en mai 2026",
      "Tours perdus\nUnité : tours\nDépart : 3 en mai 2026\nCible : 1",
    ],
    [
      "takes the place of the words after its label",
      "Tours perdus\nUnité : tours",
      "unit",
      "jours",
      "Tours perdus\nUnité : jours",
    ],
    [
      "takes the place of the words that fill the slot",
      "Nombre de pannes, de 4 à 2, d'après le cahier du gardien",
      "source",
      "le registre de la commune",
      "Nombre de pannes, de 4 à 2, d'après le registre de la commune",
    ],
    [
      "takes the place of what stands after its label and fills nothing",
      "Nom : tours perdus\nOn veut aller de 3 à 1\nResponsable :",
      "owner",
      "le trésorier",
      "Nom : tours perdus\nOn veut aller de 3 à 1\nResponsable : le trésorier",
    ],
    [
      "that names a wish stands above it",
      "Améliorer la vie des fermiers.",
      "name",
      "Nombre de tours perdus",
      "Nom : Nombre de tours perdus\nAméliorer la vie des fermiers.",
    ],
    [
      "that is the date of the start stands behind the figure",
      "On passe de 2 tours perdus sur 5 à 1 tour",
      "baseline",
      "juin 2026",
      "On passe de 2 tours perdus sur 5 (juin 2026) à 1 tour",
    ],
    [
      "that says the level leaves the words that told it",
      "Nombre de femmes formées, de 0 à 40",
      "level",
      "Réalisation",
      "Nombre de femmes formées, de 0 à 40\nNiveau : Réalisation",
    ],
    [
      "is one line whatever was typed",
      "Tours perdus\nUnité : tours",
      "source",
      " le  cahier\n du gardien ",
      "Tours perdus\nUnité : tours\nSource : le cahier du gardien",
    ],
  ] as const)("%s", (_, text, slot, answer, written) => {
    expect(answered(text, slot, answer)).toBe(written);
  });

  test("goes to its own indicator and leaves the others as they are", () => {
    const text = "Tours perdus\nCible : 1\n\nNombre de pannes\nCible : 2\n\nLitres par hectare";
    expect(answered(text, "owner", "la cheffe", 1)).toBe(
      "Tours perdus\nCible : 1\n\nNombre de pannes\nCible : 2\nResponsable : la cheffe\n\nLitres par hectare",
    );
  });

  test("for a line of a list parts it from its neighbours, or the list would be one indicator", () => {
    const text =
      "- Nombre de tours perdus, de 3 à 1\n- Nombre de pannes par mois, de 4 à 2\n- Litres d'eau par hectare, de 9 à 7";
    const written = answered(text, "owner", "la cheffe", 1);
    expect(written).toBe(
      "- Nombre de tours perdus, de 3 à 1\n\n- Nombre de pannes par mois, de 4 à 2\nResponsable : la cheffe\n\n- Litres d'eau par hectare, de 9 à 7",
    );
    expect(readIndicators(written).map(({ reading }) => reading.slots.owner?.quote)).toEqual([
      undefined,
      "la cheffe",
      undefined,
    ]);
  });

  test("keeps its place in UTF-16 units behind letters that take two", () => {
    const text = "🌾🌾 Récolte\n\n💧 Tours perdus\nCible : 1";
    expect(answered(text, "owner", "la cheffe 👩🏽‍🌾", 1)).toBe(
      "🌾🌾 Récolte\n\n💧 Tours perdus\nCible : 1\nResponsable : la cheffe 👩🏽‍🌾",
    );
  });
});

describe("a new label", () => {
  test.each([
    [
      "of an Arabic text is Arabic, whatever the screen speaks",
      "عدد نوبات الماء الضائعة من 3 إلى 1",
      "fr",
      "المسؤول: أمين المال",
    ],
    ["follows the labels that stand there already", "Tours perdus\nالهدف: 1", "fr", "المسؤول: أمين المال"],
    ["of an English text is English", "Number of water turns lost, from 3 to 1 by 2027", "fr", "Owner: أمين المال"],
    ["of words in no one language is the screen's", "3 -> 1", "ar", "المسؤول: أمين المال"],
    [
      "of Darija in Latin letters is French, as its writers' schools are",
      "3adad dyal nobat lma li katdi3, mn 3 l 1",
      "ar",
      "Responsable : أمين المال",
    ],
  ] as const)("%s", (_, text, language, line) => {
    expect(answered(text, "owner", "أمين المال", 0, language)).toContain(`\n${line}`);
  });
});

test("an indicator more stands after a blank line, the first alone", () => {
  expect(writeMore("", " Tours perdus \n")).toBe("Tours perdus");
  expect(writeMore("Tours perdus\n", "Nombre de pannes\nCible : 2")).toBe(
    "Tours perdus\n\nNombre de pannes\nCible : 2",
  );
});

/** Words that neither language reads as anything but words. */
const simple = fc.constantFrom(
  "cahier rouge",
  "la cheffe Aïcha",
  "chaque jeudi soir",
  "الكناش الأحمر",
  "المسيّرة عائشة",
  "red notebook",
);
const starts = fc.constantFrom(
  "Nombre de pannes, de 4 à 2\nLitres d'eau par hectare, de 400 à 300",
  "Nombre de tours perdus par saison",
  "On veut passer de 2 tours perdus sur 5 à 1 tour, d'ici fin 2027",
  "Améliorer la vie des agriculteurs",
  "Tours perdus\nUnité : tours\nCible : 1",
  "عدد نوبات الماء الضائعة من 3 إلى 1 قبل نهاية 2027",
  "تحسين حياة الفلاحين",
  "Number of water turns lost",
  "Nombre de pannes\nCible : 2\n\nLitres d'eau par hectare\nالهدف: 300",
  "- Nombre de tours perdus, de 3 à 1\n- Nombre de pannes par mois, de 4 à 2",
);
const asked = indicatorSlots.filter((slot) => !["level", "baseline", "target", "name"].includes(slot));

test("whatever slot is filled with simple words, they are read in that slot, and every other word stays", () => {
  fc.assert(
    fc.property(
      starts,
      fc.nat(),
      fc.constantFrom(...asked),
      simple,
      fc.constantFrom(...languages),
      (text, at, slot, words, language) => {
        const blocks = readIndicators(text);
        const place = at % blocks.length;
        const box = boxIn(text, place, slot, language);
        // Inside a sentence a word takes the place of words of its own kind only: see the table below.
        fc.pre(box.state === "missing" || /: $/.test(text.slice(0, box.place.start)));
        const written = writeAnswer(text, box.place, words);
        const now = readIndicators(written);
        expect(now.length).toBe(blocks.length);
        expect(now[place]!.reading.slots[slot]?.quote).toBe(words);
        expect(written.slice(0, box.place.start)).toBe(text.slice(0, box.place.start));
        expect(written.endsWith(text.slice(box.place.end))).toBe(true);
        if (box.state === "missing") for (const word of text.split(/\s+/)) expect(written).toContain(word);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ["Nombre de pannes, de 4 à 2 d'ici fin 2027", "deadline", "d'ici mai 2028"],
  ["Nombre de pannes, de 4 à 2 d'ici fin 2027", "target", "1"],
  ["Nombre de pannes, de 4 (mai 2026) à 2", "baseline", "5 (juin 2026)"],
  ["Nombre de pannes, d'après le registre de la commune", "source", "le cahier du gardien"],
  ["Nombre de pannes, relevé chaque mois par le gardien", "owner", "le technicien"],
  ["Nombre de pannes, relevé chaque mois par le gardien", "frequency", "chaque semaine"],
  ["عدد الأعطاب من 4 إلى 2 قبل نهاية 2027، حسب سجل الجماعة", "source", "سجل الجمعية"],
  ["عدد الأعطاب من 4 إلى 2 قبل نهاية 2027، حسب سجل الجماعة", "deadline", "قبل نهاية 2028"],
] as const)("inside the sentence %j the %s can be said anew", (text, slot, answer) => {
  const before = boxIn(text, 0, slot);
  const written = answered(text, slot, answer);
  expect(written).toBe(text.replace(before.words!.quote, answer));
  expect(boxIn(written, 0, slot).words?.quote).toBe(answer);
});

test("all slots answered one after the other give an indicator whose every slot says what was answered", () => {
  const answers = {
    name: "Nombre de tours perdus",
    unit: "tours",
    baseline: "2 sur 5 en juin 2026",
    target: "1 sur 5",
    deadline: "fin 2027",
    source: "cahier rouge",
    owner: "la trésorière",
    disaggregation: "femmes et hommes à part",
    frequency: "chaque semaine",
    formula: "tours perdus / tours prévus",
    definition: "un tour où l'eau n'arrive pas",
  } as const;
  fc.assert(
    fc.property(
      fc.shuffledSubarray(Object.keys(answers) as (keyof typeof answers)[], { minLength: 11 }),
      fc.constantFrom("Améliorer la vie des fermiers", "Tours perdus"),
      (order, start) => {
        const text = order.reduce<string>((field, slot) => answered(field, slot, answers[slot]), start);
        const { slots } = readIndicators(text)[0]!.reading;
        for (const slot of order) expect([slot, slots[slot]?.quote]).toEqual([slot, answers[slot]]);
      },
    ),
    { numRuns: 200 },
  );
});
