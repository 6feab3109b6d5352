import { describe, expect, test } from "vitest";
import { describeTakeAway, takeAwaySchema } from "../../../src/domain/take-away/document.ts";
import { documentOf } from "../../papers/documents.ts";
import { fullCanvases } from "../../support/full-canvases.ts";

const deck = [
  "problem",
  "solution",
  "beneficiaries",
  "usage_market",
  "innovation",
  "impact",
  "feasibility",
  "roadmap",
  "call_for_support",
];

describe("what a team takes away", () => {
  test("holds every field of every workshop, in the order of the programme", () => {
    const { workshops } = documentOf("fr", fullCanvases.fr);
    expect(workshops.map(({ id }) => id)).toEqual(["futures", "framing", "solution", "impact", "pitch"]);
    for (const { id, fields } of workshops)
      for (const field of fields)
        expect([id, field.id, field.text]).toEqual([id, field.id, fullCanvases.fr[id]![field.id]]);
  });

  test("has the nine slides of the programme, in its order", () => {
    const document = documentOf("ar", fullCanvases.ar);
    expect(document.deck.map(({ id }) => id)).toEqual(deck);
    expect(document.deck.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(document.deck[0]?.text).toBe(fullCanvases.ar.pitch!.problem);
  });

  test("keeps an empty field with its question, nobody's name and no moment", () => {
    const { deck, workshops } = documentOf("fr", {});
    expect(deck).toHaveLength(9);
    for (const field of [...deck, ...workshops.flatMap(({ fields }) => fields)]) {
      expect(field).toMatchObject({ text: "", paragraphs: [], revision: 0, author: null, at: null });
      expect(field.question).toMatch(/\S{2}.*[?.]$/);
    }
  });

  test("says labels in the language asked for and leaves the team's words in theirs", () => {
    const { workshops } = documentOf("en", fullCanvases.ar);
    const { fields, title, lead, close } = workshops[1]!;
    expect([title, fields[0]!.label, lead, close]).toEqual([
      "Problem framing",
      "Problem statement",
      "statement",
      "how_might_we",
    ]);
    expect(fields[0]!.paragraphs).toEqual([
      { text: fullCanvases.ar.framing!.statement, language: "ar", direction: "rtl" },
    ]);
  });

  test("gives each line its own language and direction", () => {
    const text =
      "Les agriculteurs d'Aoufous perdent un tiers de la récolte\r\n\r\nالفلاحون يبيعون التمور بثمن منخفض\n12\n٤٠٪";
    const { deck } = documentOf("fr", { pitch: { problem: text } });
    expect(documentOf("ar", { pitch: { problem: "40%" } }).deck[0]!.paragraphs[0]!.direction).toBe("rtl");
    expect(deck[0]!.paragraphs.map(({ language, direction }) => [language, direction])).toEqual([
      ["fr", "ltr"],
      ["ar", "rtl"],
      ["und", "ltr"],
      ["und", "ltr"],
    ]);
  });

  test("is what its schema says", () => {
    for (const language of ["fr", "ar"] as const) {
      const document = documentOf(language, fullCanvases[language]);
      expect(takeAwaySchema.parse(document)).toEqual(document);
    }
    expect(describeTakeAway()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      required: expect.arrayContaining(["team", "workshops", "deck", "indicators"]),
    });
  });
});
