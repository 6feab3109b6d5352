import { describe, expect, test } from "vitest";
import { boxesOf } from "../../../src/domain/indicators/boxes.ts";
import { readIndicators } from "../../../src/domain/indicators/read-indicator.ts";
import type { IndicatorSlot } from "../../../src/domain/indicators/record.ts";

const read = (text: string, place = 0) => boxesOf(text, readIndicators(text)[place]!, "fr");
const box = (text: string, slot: IndicatorSlot, place = 0) => read(text, place).boxes.find((one) => one.slot === slot)!;

const whole = [
  "Nombre de tours perdus",
  "Unité : tours",
  "Départ : 2 sur 5 en juin 2026",
  "Cible : 1 sur 5",
  "Échéance : fin 2027",
  "Source : registre de l'association",
  "Responsable : le trésorier",
];

describe("the boxes of an indicator", () => {
  test("show the team's own words where they stand in the whole field", () => {
    const text = `Nombre de pannes\n\n${whole.join("\n")}`;
    const { words, state } = box(text, "owner", 1);
    expect([words!.quote, state]).toEqual(["le trésorier", "met"]);
    expect(text.slice(words!.start, words!.end)).toBe("le trésorier");
  });

  test("are weak where words only come near, and say what they lack", () => {
    expect(box("Nombre de pannes, de 4 à 2", "baseline")).toMatchObject({ state: "weak", lacks: "date", given: "" });
    expect(box("Nombre de pannes\nResponsable : nous", "owner")).toMatchObject({
      state: "weak",
      lacks: "somebody",
      given: "nous",
    });
    expect(box("Nombre de pannes", "owner")).toMatchObject({ state: "missing", lacks: null, words: null });
  });

  test("do not take a whole sentence for the name when a labelled line stands under it", () => {
    const text = "On veut passer de 2 tours perdus sur 5 à 1 tour, d'après le registre\nResponsable : le trésorier";
    expect(box(text, "name").words?.quote ?? "").not.toContain("registre");
    expect(box(text, "name").place).toMatchObject({ start: 0, end: 0, before: "Nom : ", after: "\n" });
    expect(box(whole.join("\n"), "name").words?.quote).toBe("Nombre de tours perdus");
  });
});

describe("what is asked next", () => {
  test("of a wish is what could be counted", () => {
    const { asks, level } = read("Améliorer la vie des agriculteurs.");
    expect([asks[0], level]).toEqual(["name", null]);
    expect(asks).toHaveLength(11);
  });

  test("follows the essential slots, then the date of the start, then the others, then nothing", () => {
    const steps = whole.map((_, place) => read(whole.slice(0, place + 1).join("\n")).asks[0]);
    expect(steps).toEqual(["baseline", "baseline", "target", "deadline", "source", "owner", "disaggregation"]);
    const undated = whole.join("\n").replace(" en juin 2026", "");
    expect(read(undated)).toMatchObject({ missing: ["baseline"] });
    expect(read(undated).asks).toEqual(["baseline", "disaggregation", "frequency", "formula", "definition"]);
    const full = [
      ...whole,
      "Ventilation : femmes et hommes",
      "Fréquence : chaque semaine",
      "Formule : perdus / prévus",
      "Définition : un tour sans eau",
    ];
    expect(read(full.join("\n"))).toMatchObject({ asks: [], missing: [] });
  });

  test("a doubted figure is not asked for again and again, but keeps the word impact away", () => {
    const doubted = whole.join("\n").replace("en juin 2026", "en juin 2026, je crois");
    expect(read(doubted).missing).toEqual(["baseline"]);
    expect(read(doubted).asks[0]).toBe("disaggregation");
  });

  test("a level that is only said is shown before anything is counted", () => {
    expect(read("Améliorer la vie.\nNiveau : Impact").level).toBe("impact");
  });
});
