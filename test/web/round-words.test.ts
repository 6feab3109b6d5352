import { expect, test } from "vitest";
import type { RoundWords } from "../../src/web/shared/strings/round.ts";
import { ar } from "../../src/web/shared/strings/round-ar.ts";
import { en } from "../../src/web/shared/strings/round-en.ts";
import { fr } from "../../src/web/shared/strings/round-fr.ts";

/** Every sentence of a language, its counting ones said for several numbers, its naming ones for one name and two. */
function sentences(book: RoundWords): [string, string][] {
  return Object.entries(book).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[key, value]];
    if (typeof value !== "function") return Object.values(value as object).map((text) => [key, text]);
    const said = value as (...given: unknown[]) => string;
    if (["waitFor", "sureSilent", "sureVotes"].includes(key))
      return [["Ali"], ["Ali", "Rim"]].map((names) => [key, said(names)]);
    if (["move", "name", "ideaOf"].includes(key)) return [[key, said("Ali")]];
    if (key === "groupOf") return [0, 1, 2, 7].map((count) => [key, said("Ali", count)]);
    return [0, 1, 2, 3, 10, 11, 20].map((count) => [key, said(count)]);
  });
}
const said = {
  fr: sentences(fr),
  ar: sentences(ar),
  en: sentences(en),
};

test("every sentence is there in the three languages, none is empty, none holds a hole", () => {
  for (const language of ["ar", "en"] as const)
    expect(said[language].map(([key]) => key)).toEqual(said.fr.map(([key]) => key));
  for (const [key, text] of Object.values(said).flat())
    expect([key, text.trim() !== "", /undefined|NaN|\[object/.test(text)]).toEqual([key, true, false]);
});

test("Arabic sentences are Arabic, with Western digits", () => {
  for (const [key, text] of said.ar)
    expect([key, /[٠-٩]/.test(text), /[\u0600-\u06ff]/.test(text)]).toEqual([key, false, true]);
});

test("French keeps its narrow spaces: no plain space before a high sign or inside guillemets", () => {
  for (const [key, text] of said.fr) expect([key, / [;:!?»%]|« |[a-zà-ÿ]'[a-zà-ÿ]/i.test(text)]).toEqual([key, false]);
});

test("one, two and more are counted as each language counts", () => {
  expect([fr.missing(1), fr.waitFor(["Ali"]), fr.waitFor(["Ali", "Rim"])]).toEqual([
    "Encore une idée de votre part.",
    "Ali écrit encore.",
    "Ali et Rim écrivent encore.",
  ]);
  expect([0, 1, 2, 3, 11].map(ar.votes)).toEqual(["لا صوت", "صوت واحد", "صوتان", "3 أصوات", "11 صوتاً"]);
  expect([en.votes(1), en.votes(2), en.votesLeft(1)]).toEqual(["1 vote", "2 votes", "You have 1 vote left."]);
});
