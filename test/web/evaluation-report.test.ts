import { describe, expect, test } from "vitest";
import { compareRuns } from "../../src/evaluation/compare.ts";
import { readRecord } from "../../src/evaluation/record.ts";
import { summarise } from "../../src/evaluation/summary.ts";
import { toldTrial } from "../../src/evaluation/told.ts";
import {
  changesOf,
  pick,
  type ReportData,
  rowsOf,
  standingOfTrial,
  type Wanted,
} from "../../src/web/organiser/report/report-data.ts";
import ar from "../../src/web/shared/strings/report-ar.ts";
import en from "../../src/web/shared/strings/report-en.ts";
import fr from "../../src/web/shared/strings/report-fr.ts";
import { linesOf, type Told, turnOf } from "../support/run-lines.ts";

const told: Told[] = [
  { id: "holds", values: [1, 1] },
  { id: "lost", values: ["infrastructure", "infrastructure"], language: "en" },
  { id: "half", values: [1, 0], language: "ary", turns: [turnOf({ said: "شحال من كْياس؟", text: "Détaillé ici" })] },
  { id: "unread", values: [null, null] },
  { id: "mended", suite: "grounding", values: [1, 1], note: "A day that is not in the documents" },
  { id: "broke", suite: "grounding", values: ["broken", "broken"], language: "ar" },
];
const before = linesOf(
  told.map((one) => ({ ...one, values: one.id === "mended" ? [0, 0] : one.id === "broke" ? [1, 1] : one.values })),
  { head: { id: "run-46" } },
);
const lines = linesOf(told);
const data = (comparison: ReportData["comparison"]): ReportData => ({
  summary: summarise(lines, before),
  comparison,
  cases: readRecord(lines).cases.map((played) => ({
    ...played,
    trials: played.trials.map(toldTrial),
    opening: "Salam",
  })),
});
const rows = rowsOf(data(null));
const everything: Wanted = { suite: "", language: "", standing: "", turnedOnly: false, typed: "" };
const found = (wanted: Partial<Wanted>) => pick(rows, { ...everything, ...wanted }).map(({ shown }) => shown.case.id);

describe("the report's list", () => {
  test("begins with what broke, then what fails, what has no score, what was lost, what holds", () => {
    expect(found({})).toEqual(["broke", "half", "unread", "lost", "holds", "mended"]);
    expect(rows.map(({ standing }) => standing)).toEqual([
      "failed",
      "failed",
      "unscored",
      "infrastructure",
      "held",
      "held",
    ]);
  });

  test("says how often a case held, why it did not, and whether it turned", () => {
    const row = (id: string) => rows.find(({ shown }) => shown.case.id === id)!;
    expect(row("half")).toMatchObject({
      held: 1,
      counted: 2,
      why: "answered in French, Arabic expected",
      turned: null,
    });
    expect(row("broke")).toMatchObject({ why: "broken: the connection was reset", turned: "worse" });
    expect(row("lost")).toMatchObject({ counted: 0, why: "infrastructure: the connection was reset" });
    expect(row("mended")).toMatchObject({ why: "", turned: "better" });
  });

  test("is narrowed by suite, language, result, what turned, and words without their accents and vowel signs", () => {
    expect(found({ suite: "grounding" })).toEqual(["broke", "mended"]);
    expect(found({ language: "en" })).toEqual(["lost"]);
    expect(found({ standing: "failed", suite: "language" })).toEqual(["half"]);
    expect(found({ turnedOnly: true })).toEqual(["broke", "mended"]);
    expect(found({ typed: "DETAILLE  شحال كياس" })).toEqual(["half"]);
    expect(found({ typed: "documents not" })).toEqual(["mended"]);
    expect(found({ typed: "salam nowhere" })).toEqual([]);
  });

  test("takes what turned, and the changes, from the comparison where there is one", () => {
    const comparison = compareRuns(before, lines);
    expect(rowsOf(data(comparison)).filter(({ turned }) => turned !== null)).toHaveLength(2);
    expect(changesOf(data(comparison))).toBe(comparison.suites);
    expect(changesOf(data(null))!.map(({ suite }) => suite)).toEqual(["language", "grounding"]);
    expect(changesOf({ ...data(null), summary: summarise(lines, null) })).toBeNull();
  });

  test("stands a trial by its fault first", () => {
    const standings = readRecord(lines).cases.map(({ trials }) => standingOfTrial(toldTrial(trials.at(-1)!)));
    expect(standings).toEqual(["held", "infrastructure", "failed", "unscored", "held", "failed"]);
  });
});

/** Every sentence of a book, its counting ones said for several numbers. */
function sentences(book: object): [string, string][] {
  return Object.entries(book).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[key, value]];
    if (typeof value === "object") return sentences(value).map(([inner, text]) => [`${key}.${inner}`, text]);
    const counting = ["broken", "more", "partly", "rung", "length", "onlyIn"].includes(key);
    return (counting ? [0, 1, 2, 3, 11, 100] : ["x"]).map((given) => [key, String(value(given, 8, "y"))]);
  });
}

describe("the report's words", () => {
  const said = { fr: sentences(fr), ar: sentences(ar), en: sentences(en) };

  test("are there in the three languages, none empty, none with a hole", () => {
    for (const language of ["ar", "en"] as const)
      expect(said[language].map(([key]) => key)).toEqual(said.fr.map(([key]) => key));
    for (const [key, text] of Object.values(said).flat())
      expect([key, text.trim() !== "", /undefined|NaN|\[object/.test(text)]).toEqual([key, true, false]);
  });

  test("are Arabic in Arabic, with Western digits", () => {
    for (const [key, text] of said.ar)
      expect([key, /[٠-٩]/.test(text), /[\u0600-\u06ff]/.test(text)]).toEqual([key, false, true]);
  });

  test("keep French spaces and apostrophes", () => {
    for (const [key, text] of said.fr)
      expect([key, / [;:!?»%]|« |[a-zà-ÿ]'[a-zà-ÿ]/i.test(text)]).toEqual([key, false]);
  });
});
