import { expect, test } from "vitest";
import { speechOf } from "../../../src/web/widget/rehearsal/speech-of.ts";
import type { ReelWords, Take } from "../../../src/web/widget/rehearsal/take.ts";
import type { Level } from "../../../src/web/widget/rehearsal/voice-activity.ts";

const take = (given: Partial<Take>): Take => ({
  key: "key",
  at: "2026-06-18T14:00:00.000Z",
  mode: "practice",
  language: "fr",
  source: "recording",
  script: "",
  reels: [],
  levels: [],
  slides: [],
  length: null,
  keepSound: false,
  written: [],
  ...given,
});
const reel = (begin: number) => ({ type: "audio/webm", begin, pieces: 1 });
const words = (given: Partial<ReelWords>): ReelWords => ({
  words: [],
  text: "",
  timing: "words",
  confidence: null,
  by: "scripted",
  ...given,
});
/** A second of silence, two of voice, one of silence. */
const levels: Level[] = Array.from({ length: 80 }, (_, at): Level => {
  const moment = at * 50;
  return [moment, moment >= 1000 && moment < 3000 ? 0.06 + 0.06 * (at % 3) : 0.001];
});

test("a speech begins at its first word: the time until the button was found is nobody's", () => {
  const told = speechOf(
    take({
      reels: [reel(0)],
      slides: [500, 2000],
      length: 5000,
      written: [
        words({
          words: [
            ["Hassan", 1200, 1600],
            ["perd", 1700, 2200],
          ],
          text: "Hassan perd.",
          confidence: 0.8,
        }),
      ],
    }),
    null,
  );
  expect(told).toMatchObject({
    words: [
      ["Hassan", 0, 400],
      ["perd", 500, 1000],
    ],
    text: "Hassan perd.",
    seconds: 1,
    slides: [0, 800],
    timing: "words",
    confidence: 0.8,
    transcribedBy: "scripted",
  });
});

test("after a call the second reel's words stand where the clock had come to; the least sure of the two counts", () => {
  const told = speechOf(
    take({
      reels: [reel(0), reel(10_000)],
      length: 20_000,
      written: [
        words({ words: [["un", 0, 500]], text: "un", confidence: 0.9 }),
        words({ words: [["deux", 1000, 1500]], text: "deux", confidence: 0.5, timing: "lines" }),
      ],
    }),
    null,
  );
  expect(told.words).toEqual([
    ["un", 0, 500],
    ["deux", 11_000, 11_500],
  ]);
  expect(told).toMatchObject({ confidence: 0.5, timing: "lines", seconds: 11.5 });
});

test("words without times keep the time that the voice took", () => {
  const told = speechOf(
    take({
      reels: [reel(0)],
      levels,
      length: 4000,
      written: [words({ words: [["un", null, null]], text: "un", timing: "none" })],
    }),
    null,
  );
  expect(told.timing).toBeUndefined();
  expect(told.voice!.spoken[0]![0]).toBe(0);
  expect(told.seconds).toBeGreaterThan(1.8);
  expect(told.seconds).toBeLessThan(2.6);
});

test("words that the team wrote are nobody else's, with the voice that was measured", () => {
  const told = speechOf(take({ reels: [reel(0)], levels, length: 4000, written: [null] }), "Hassan perd son tour.");
  expect(told).toMatchObject({ text: "Hassan perd son tour.", transcribedBy: null });
  expect(told.words).toBeUndefined();
  expect(told.voice).not.toBeNull();
});

test("a script read with the stopwatch alone has its time and no voice", () => {
  const told = speechOf(take({ source: "script", script: "Bonjour.", length: 12_000, slides: [4000] }), "Bonjour.");
  expect(told).toMatchObject({ source: "script", seconds: 12, voice: null, slides: [4000] });
});
