import { describe, expect, test } from "vitest";
import type { AdviceKind } from "../../../src/domain/rehearsal/advice.ts";
import { elements } from "../../../src/domain/rehearsal/elements/elements.ts";
import { defaultJury } from "../../../src/domain/rehearsal/jury-grid.ts";
import { rehearsalReport } from "../../../src/domain/rehearsal/report.ts";
import { proposedSplit } from "../../../src/domain/rehearsal/split.ts";
import { scriptSpoken } from "../../../src/domain/rehearsal/spoken.ts";
import { clockText, figure } from "../../../src/web/shared/rehearsal/figures.ts";
import { adviceText } from "../../../src/web/shared/rehearsal/first-three.tsx";
import { reportWords } from "../../../src/web/shared/rehearsal/words.ts";
import { ar } from "../../../src/web/shared/strings/rehearsal-ar.ts";
import { en } from "../../../src/web/shared/strings/rehearsal-en.ts";
import { fr } from "../../../src/web/shared/strings/rehearsal-fr.ts";
import { pitches } from "../../support/rehearsing.ts";

const languages = ["fr", "ar", "en"] as const;
const books = { fr, ar, en };

/** Every text of a book, functions called with what is like what they get. */
function textsOf(book: object): string[] {
  return Object.values(book).flatMap((value): string[] => {
    if (typeof value === "string") return [value];
    if (typeof value === "function") {
      const one = value({ part: "X", count: "3", allowed: "5:00" });
      return [value(2, "4:00", "5:00"), Array.isArray(one) ? one : []]
        .flat()
        .filter((text) => typeof text === "string");
    }
    return value === null ? [] : textsOf(value);
  });
}

describe.each(languages)("the report's words in %s", (language) => {
  const words = reportWords[language];

  test("every kind of advice says what, and how to mend it, for every part", () => {
    for (const kind of Object.keys(words.advice) as AdviceKind[])
      for (const element of elements) {
        const [what, how] = adviceText({ kind, element, quote: null, against: null, value: 12 }, 300, language);
        expect([kind, element, what.trim() !== "", how.trim() !== ""]).toEqual([kind, element, true, true]);
      }
  });

  test("every part of the split, every criterion of the jury and everything a level more may want has its words", () => {
    for (const { id } of proposedSplit) expect(words.part[id]).toBeTruthy();
    for (const criterion of defaultJury) expect(words.criterion[criterion]).toBeTruthy();
    const texts = [
      "Bonjour.",
      "Merci à tous.",
      ...Object.values(pitches),
      ...Object.values(pitches).map((text) => text.slice(0, 200)),
    ];
    const wants = new Set(
      texts.flatMap((text) =>
        rehearsalReport({ spoken: scriptSpoken(text, 900) }).grid.lines.flatMap((line) => line.wants),
      ),
    );
    expect(wants.size).toBeGreaterThan(8);
    expect([...wants].filter((want) => words.want[want] === undefined)).toEqual([]);
  });

  test("Western digits, no promise of winning, no praise", () => {
    const all = [...textsOf(words), ...textsOf(books[language])].join("\n");
    expect(all.length).toBeGreaterThan(3000);
    expect(all).not.toMatch(/[٠-٩۰-۹]/);
    expect(all).not.toMatch(/bravo|félicitations|excellent|great job|well done|amazing|أحسنتم|رائع|ممتاز/i);
    expect(all).not.toMatch(/vous (allez|pouvez) gagner|you will win|ستفوزون/i);
  });

  test("figures are Western in every language; a stopwatch shows whole seconds", () => {
    expect(figure(4.26, language)).toMatch(/^4[.,]3$/);
    expect([clockText(0), clockText(59.6), clockText(278), clockText(-4)]).toEqual(["0:00", "1:00", "4:38", "0:00"]);
  });
});

test("French signs stand after a space that does not break", () => {
  const all = [...textsOf(reportWords.fr), ...textsOf(fr)];
  expect(all.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
});
