import { expect, test } from "vitest";
import { words } from "../../../src/web/widget/poster/words.ts";

/** Every sentence, its counting ones said for several numbers. */
const sentences = (language: keyof typeof words): [string, string][] => {
  const { part, enter, revision, trace, ...plain } = words[language];
  return [
    ...Object.entries(plain),
    ["enter", enter("N7K-4QX")],
    ["revision", revision(3)],
    ...[1, 2, 5, 11].map((votes): [string, string] => [`trace ${votes}`, trace("A", votes > 1, "B", votes)]),
  ];
};

test("the poster says the same things in the three languages", () => {
  const keys = (language: keyof typeof words) => sentences(language).map(([key]) => key);
  expect(keys("ar")).toEqual(keys("fr"));
  expect(keys("en")).toEqual(keys("fr"));
  for (const language of ["fr", "ar", "en"] as const)
    for (const [key, text] of sentences(language)) expect([key, text.trim()]).not.toEqual([key, ""]);
});

test("its Arabic is Arabic, and its French keeps its narrow spaces", () => {
  for (const [key, text] of sentences("ar")) expect([key, /[\u0600-\u06ff]/.test(text)]).toEqual([key, true]);
  for (const [key, text] of sentences("fr"))
    expect([key, / [;:!?»%]|« |[a-zà-ÿ]'[a-zà-ÿ]/i.test(text)]).toEqual([key, false]);
});

test("votes are counted as Arabic counts them", () => {
  const votes = [1, 2, 5, 11].map((count) => /\(([^)]*)\)/.exec(words.ar.trace("A", false, "B", count))?.[1]);
  expect(votes).toEqual(["صوت واحد", "صوتان", "5 أصوات", "11 صوتاً"]);
});
