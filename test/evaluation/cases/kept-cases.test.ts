import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readKnowledge } from "../../../src/app.ts";
import { readConfig } from "../../../src/config.ts";
import { type Case, caseLanguages } from "../../../src/domain/evaluation.ts";
import { formatMistake } from "../../../src/domain/mistakes.ts";
import { readCases } from "../../../src/evaluation/cases/read-cases.ts";
import { judges } from "../../../src/evaluation/judges/judges.ts";
import { readPersonas } from "../../../src/evaluation/personas/read-personas.ts";

const evals = join(import.meta.dirname, "../../../evals");
const names = readdirSync(join(evals, "cases"))
  .filter((name) => name.endsWith(".jsonl"))
  .sort();
const { programme } = await readKnowledge(readConfig());
const known = { judges, programme, personas: Object.keys(readPersonas(join(evals, "personas")).personas) };
const read = names.map((name) => ({
  suite: name.slice(0, -".jsonl".length),
  ...readCases(`cases/${name}`, readFileSync(join(evals, "cases", name), "utf8"), known),
}));
const all = read.flatMap(({ suite, cases }) => cases.map((placed) => ({ suite, case: placed.case })));

/** What is played, as one text: two cases that share it are one case written twice. */
const played = ({ play, workshop }: Case): string =>
  play.kind === "talk"
    ? `${JSON.stringify(play.given?.canvas ?? null)} ${play.say.join("\n")}`
    : play.kind === "persona"
      ? `${play.persona} in ${workshop}`
      : play.kind === "feedback"
        ? JSON.stringify(play.given.canvas)
        : JSON.stringify([play.ability, play.input]);

/** The rows of the README's table: file, then one count a language, then all. */
const told = readFileSync(join(evals, "README.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| [a-z-]+ +\| +\d/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const countsOf = (suite: string | null): string[] => {
  const cases = all.filter((one) => suite === null || one.suite === suite);
  const counts = caseLanguages.map((language) => cases.filter((one) => one.case.language === language).length);
  return [...counts, cases.length].map(String);
};

describe("the cases that are kept", () => {
  it("read without a mistake", () => {
    expect(read.flatMap(({ mistakes }) => mistakes).map(formatMistake)).toEqual([]);
  });

  it("are more than six hundred, and a hundred and more in every language", () => {
    const counts = countsOf(null).map(Number);
    expect(counts.at(-1)).toBeGreaterThanOrEqual(600);
    for (const count of counts) expect(count).toBeGreaterThanOrEqual(100);
  });

  it("are as many as the README says", () => {
    expect(told).toEqual([...read.map(({ suite }) => [suite, ...countsOf(suite)]), ["all", ...countsOf(null)]]);
  });

  it("are named after their file and language, each once", () => {
    for (const { suite, case: one } of all) expect(one.id).toMatch(new RegExp(`^${suite}-${one.language}-\\d{3}$`));
    expect(new Set(all.map((one) => one.case.id)).size).toBe(all.length);
  });

  it("are no text written twice", () => {
    const seen = new Map<string, string>();
    const twice = all.flatMap(({ case: one }) => {
      const before = seen.get(played(one));
      seen.set(played(one), one.id);
      return before === undefined ? [] : [`${one.id} is ${before}`];
    });
    expect(twice).toEqual([]);
  });

  it("speak of every field of every workshop that has criteria to meet", () => {
    const checked = new Set(
      all.flatMap(({ case: one }) => (one.play.kind === "ability" ? [one.play.input.place as string | undefined] : [])),
    );
    for (const workshop of Object.keys(programme.canvases))
      expect([...checked].filter((place) => place?.startsWith(`${workshop}.`)).length).toBeGreaterThanOrEqual(4);
  });
});
