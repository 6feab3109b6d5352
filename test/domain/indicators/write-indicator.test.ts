import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readIndicator } from "../../../src/domain/indicators/read-indicator.ts";
import { type IndicatorSlot, indicatorSlots } from "../../../src/domain/indicators/record.ts";
import { writeIndicator } from "../../../src/domain/indicators/write-indicator.ts";
import { languages } from "../../../src/domain/language/names.ts";

const words = fc
  .oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.constantFrom(
      "m3/ha/an",
      "Unité : x",
      "Cible",
      "٣٠ ٪",
      "de 3 à 1 ; source : cahier",
      "الهدف: 5",
      "- 12 (2025)",
      "Source:",
    ),
  )
  .map((text) => text.replace(/\s+/gu, " ").trim())
  .filter((text) => text !== "");

const record = fc
  .dictionary(fc.constantFrom(...indicatorSlots), words, { noNullPrototype: true })
  .filter((slots) => Object.keys(slots).some((slot) => slot !== "name"));

describe("an indicator that was written as lines", () => {
  test("is read back slot for slot, in each language", () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...languages), (slots, language) => {
        const { slots: read } = readIndicator(writeIndicator(slots, language));
        for (const [slot, said] of Object.entries(slots)) expect(read[slot as IndicatorSlot]?.quote).toBe(said);
      }),
      { numRuns: 500 },
    );
  });
  test("opens with its name and labels the other lines", () => {
    const slots = { name: "Eau par hectare", unit: "m3/ha/an", target: "8 120" };
    expect(writeIndicator(slots, "fr")).toBe("Eau par hectare\nUnité : m3/ha/an\nCible : 8 120");
    expect(writeIndicator(slots, "en")).toBe("Eau par hectare\nUnit: m3/ha/an\nTarget: 8 120");
    expect(writeIndicator(slots, "ar")).toBe("Eau par hectare\nالوحدة: m3/ha/an\nالهدف: 8 120");
  });
  test("keeps each slot on its line and leaves the empty ones out", () => {
    expect(writeIndicator({ name: "a\nb", owner: "  " }, "en")).toBe("a b");
  });
});

test("whatever is written, each slot quotes it letter for letter", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.constantFrom("\n", "\n\n", ", ", " → ", "12 %", "d'ici 2027"))),
      (parts) => {
        const text = parts.join(" ");
        for (const found of Object.values(readIndicator(text).slots)) {
          if (found !== null) expect(text.slice(found.start, found.end)).toBe(found.quote);
        }
      },
    ),
    { numRuns: 500 },
  );
});
