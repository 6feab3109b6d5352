import { expect, test } from "vitest";
import { readTranscript } from "../../../../src/domain/rehearsal/transcripts/read-transcript.ts";

function read(content: string) {
  const answer = readTranscript(content);
  if (answer.kind === "refused") throw new Error(`${answer.problem} at ${answer.line}`);
  return answer;
}
const refused = (content: string) => {
  const answer = readTranscript(content);
  return answer.kind === "refused" ? { problem: answer.problem, line: answer.line } : answer.spoken.text;
};

test("a script keeps its words and its lines, and has no time", () => {
  const { format, spoken } = read("﻿Bonjour à tous.\nLe problème, c'est l'eau !");
  expect(format).toBe("text");
  expect(spoken).toMatchObject({ timing: "none", seconds: null });
  expect(spoken.words.map(({ form }) => form)).toEqual(["Bonjour", "à", "tous.", "Le", "problème,", "c'est", "l'eau"]);
});

test("SubRip lines share their time among their words by length; sounds in brackets are not spoken", () => {
  const { format, spoken } = read(
    "1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>Bonjour</i> à tous\r\n[Musique]\r\n\r\n2\r\n00:00:04,500 --> 00:00:05,000\r\n- le problème\r\n",
  );
  expect(format).toBe("srt");
  expect(spoken.text).toBe("Bonjour à tous le problème");
  expect(spoken.words[0]).toMatchObject({ begin: 1000, finish: 2167 });
  expect(spoken).toMatchObject({ timing: "lines", seconds: 4 });
});

test("WebVTT with a clock before each word gives each word its time; captions that roll are read once", () => {
  const { format, spoken } = read(
    "WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:03.000 align:left\n<v Hind>salam<00:00:01.500><c> likom</c>\n\n00:03.000 --> 00:04.000\nsalam likom\n",
  );
  expect(format).toBe("vtt");
  expect(spoken.words.map(({ form, begin, finish }) => [form, begin, finish])).toEqual([
    ["salam", 1000, 1500],
    ["likom", 1500, 3000],
  ]);
});

test("word times of a transcriber are read with the marks of its text", () => {
  const { spoken } = read(
    JSON.stringify({
      text: " Hello, there. We ask.",
      duration: 4,
      words: [
        { word: "Hello", start: 0, end: 0.4 },
        { word: "there", start: 0.5, end: 1 },
        { word: "We", start: 2, end: 2.2 },
        { word: "ask", start: 2.3, end: 2.8 },
      ],
      segments: [{ id: 0, start: 0, end: 3, text: " Hello, there. We ask.", avg_logprob: -0.1 }],
    }),
  );
  expect(spoken.text).toBe("Hello, there. We ask.");
  expect(spoken.words[2]).toMatchObject({ form: "We", begin: 2000, finish: 2200, start: 14 });
  expect(spoken.seconds).toBeCloseTo(2.8);
  expect(spoken.confidence).toBeCloseTo(0.905, 2);
});

test.each([
  [{ segments: [{ start: 1, end: 2, text: "نطلب قاعة" }] }, "نطلب قاعة", "lines"],
  [{ transcription: [{ offsets: { from: 0, to: 2000 }, text: " Bonjour tous" }] }, "Bonjour tous", "lines"],
  [{ transcription: [{ timestamps: { from: "00:00:00,000", to: "00:00:01,000" }, text: "oui" }] }, "oui", "lines"],
  [{ result: [{ word: "salut", start: 0, end: 1, conf: 0.5 }], text: "salut" }, "salut", "words"],
  [
    [
      ["j'", 0, 100],
      ["ai", 100, 300],
    ],
    "j'ai",
    "words",
  ],
  [
    {
      words: [
        ["la", null, null],
        ["vie", null, null],
      ],
    },
    "la vie",
    "none",
  ],
  [{ text: "sans aucun temps", duration: 3 }, "sans aucun temps", "none"],
])("what transcribers write as JSON is read: %j", (value, text, timing) => {
  expect(read(JSON.stringify(value)).spoken).toMatchObject({ text, timing });
});

test("lines that begin with a clock last until the next one", () => {
  const { spoken } = read("[00:01] Bonjour à tous\n[00:05] Le problème est là");
  expect(spoken.words[0]!.form).toBe("Bonjour");
  expect(spoken.words[2]!.finish).toBe(5000);
});

test.each([
  ["   \n ", { problem: "empty", line: null }],
  ["WEBVTT\n\n", { problem: "empty", line: null }],
  ['{"text":"","segments":[]}', { problem: "empty", line: null }],
  ["Sous-titrage Société Radio-Canada", { problem: "empty", line: null }],
  ["Thank you for watching!", { problem: "empty", line: null }],
  ["%PDF-1.7 …", { problem: "not_a_transcript", line: null }],
  ["<!DOCTYPE html><html>", { problem: "not_a_transcript", line: null }],
  ['{"canvas":{"who":"x"}}', { problem: "not_a_transcript", line: null }],
  ["{ broken", { problem: "not_a_transcript", line: null }],
  ["1\n00:00:05,000 --> 00:00:03,000\nBonjour\n", { problem: "times_backwards", line: 2 }],
  [
    "1\n00:01:00,000 --> 00:01:03,000\na\n\n2\n00:00:10,000 --> 00:00:12,000\nb\n",
    { problem: "times_backwards", line: 6 },
  ],
  ["1\n00:00:01,000 --> 00:00:0x,000\nBonjour\n", { problem: "broken_times", line: 2 }],
  [
    '{"words":[{"word":"a","start":5,"end":6},{"word":"b","start":1,"end":2}]}',
    { problem: "times_backwards", line: 2 },
  ],
  ["mot ".repeat(20_001), { problem: "too_long", line: null }],
])("a file that is no speech is refused with its reason: %.30s", (content, reason) => {
  expect(refused(content)).toEqual(reason);
});
