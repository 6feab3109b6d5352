import { expect, test } from "vitest";
import { BadLine } from "../../../src/domain/abilities/ability.ts";
import { pitch } from "../../../src/domain/abilities/pitch.ts";

test("words with times give pace, pauses and one mark a word", () => {
  const words = [
    ["euh", 0, 300],
    ["le", 400, 500],
    ["le", 500, 600],
    ["problème", 1600, 2000],
  ];
  expect(pitch({ words, tokens: true })).toMatchObject({
    fillers: { sounds: 1, words: 0, per_minute: 30 },
    repairs: 1,
    pace: 120,
    pauses: 1,
    flags: ["FD", "R", "", ""],
  });
});

test("a text without seconds has no pace; without --tokens, no marks", () => {
  const answer = pitch({ text: "Nous demandons vingt mille dirhams à la commune avant juin." });
  expect(answer).toMatchObject({
    pace: null,
    order_ok: true,
    numbers: [{ quote: "vingt mille dirhams", value: 20_000, kind: "money", unit: "MAD" }],
    elements: { call_for_support: "Nous demandons vingt mille dirhams à la commune avant juin.", hook: null },
  });
  expect(answer).not.toHaveProperty("flags");
});

test("seconds that are none are left out, words without a form are refused", () => {
  expect(pitch({ words: [["oui", 0, 500]], seconds: -3 })).toMatchObject({ pace: 120 });
  expect(() => pitch({ words: [[5, 0, 1]] })).toThrow(BadLine);
  expect(() => pitch({})).toThrow(BadLine);
});
