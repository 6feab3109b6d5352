import { describe, expect, test } from "vitest";
import { editDistance } from "../../../src/domain/feedback/edit-distance.ts";
import type { Review } from "../../../src/domain/feedback/feedback.ts";
import { mirrorOf } from "../../../src/domain/feedback/mirror.ts";
import { fasterThanReading, readingSeconds } from "../../../src/domain/feedback/reading-time.ts";

describe("edit distance", () => {
  test.each([
    ["", "", 0],
    ["a", "", 1],
    ["chat", "chat", 0],
    ["chat", "chats", 1],
    ["kitten", "sitting", 3],
    ["abcdef", "azcdyf", 2],
    ["السوق", "السوقِ", 1],
    ["e\u0301t\u00e9", "été", 0],
    ["😀 oui", "😃 oui", 1],
    ["un deux trois", "un trois", 5],
  ])("from %j to %j is %i, and back", (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });

  test("never exceeds the longer text, and joins two edits at most", () => {
    const texts = ["cahier de l'infirmier", "cahiers", "نقص في الأنسولين", "an hour away", ""];
    for (const one of texts)
      for (const other of texts)
        for (const third of texts) {
          const between = editDistance(one, other);
          expect(between).toBeLessThanOrEqual(Math.max(one.length, other.length));
          expect(between).toBeLessThanOrEqual(editDistance(one, third) + editDistance(third, other));
        }
  });
});

describe("reading time", () => {
  const words = (count: number) => Array.from({ length: count }, () => "mot").join(" ");
  test.each([
    ["en", 288, 60],
    ["fr", 247, 60],
    ["ar", 178, 60],
    ["fr", 0, 1],
  ] as const)("in %s, %i words take the fastest %i seconds", (language, count, seconds) => {
    expect(readingSeconds(words(count), language)).toBe(seconds);
  });
  test.each([
    ["accept", 3, true],
    ["accept", 20, false],
    ["accept", null, false],
    ["edit", 3, false],
    ["ignore", 3, false],
  ] as const)("only what is approved in a known time that is too short is a mark (%s, %s)", (kind, seconds, marked) => {
    expect(fasterThanReading({ kind, seconds, readingSeconds: 20 })).toBe(marked);
  });
});

describe("a mentor's mirror", () => {
  const review = (more: Partial<Review>): Review => ({
    id: "r",
    feedback: "f",
    team: "t",
    cohort: "c",
    workshop: "framing",
    mentor: "m",
    kind: "accept",
    reason: null,
    distance: 0,
    seconds: null,
    readingSeconds: 20,
    planted: null,
    through: false,
    at: "",
    ...more,
  });

  test("of nobody's verdicts says nothing", () => {
    expect(mirrorOf([])).toMatchObject({
      decided: 0,
      unchanged: null,
      distance: null,
      planted: { shown: 0, through: 0 },
    });
  });

  test("counts true drafts, and planted ones apart", () => {
    const mirror = mirrorOf([
      review({ seconds: 4 }),
      review({ seconds: 40 }),
      review({ kind: "edit", distance: 2, seconds: 60 }),
      review({ kind: "edit", distance: 100, seconds: 90 }),
      review({ kind: "respond", distance: null }),
      review({ kind: "ignore", distance: null, reason: "wrong" }),
      review({ planted: "wrong_number", through: true, seconds: 3 }),
      review({ planted: "other_domain", kind: "ignore", distance: null }),
    ]);
    expect(mirror).toEqual({
      decided: 6,
      unchanged: 2 / 6,
      nearlyUnchanged: 3 / 6,
      overridden: 2 / 6,
      distance: 51,
      seconds: 50,
      fasterThanReading: 2,
      planted: { shown: 2, through: 1 },
    });
  });
});
