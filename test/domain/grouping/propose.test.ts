import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { proposeGroups } from "../../../src/domain/grouping/propose.ts";

interface Case {
  round: string;
  /** Each idea after the mark of the problem it tells: ideas of one mark say the same. */
  ideas: [string, string][];
}

const casesOf = (name: string): Case[] =>
  readFileSync(join(import.meta.dirname, "cases", `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Pairs of ideas rightly joined, wrongly joined, and left apart. */
function pairs(cases: readonly Case[]): { right: number; wrong: number; apart: number } {
  const counts = { right: 0, wrong: 0, apart: 0 };
  for (const { ideas } of cases) {
    const groups = proposeGroups(ideas.map(([, text], index) => ({ id: String(index), text })));
    const home = new Map(groups.flatMap((members, group) => members.map((id) => [Number(id), group] as const)));
    for (const [one, [mark]] of ideas.entries())
      for (let other = one + 1; other < ideas.length; other += 1) {
        const same = mark === ideas[other]![0];
        const joined = home.has(one) && home.get(one) === home.get(other);
        if (same && joined) counts.right += 1;
        else if (joined) counts.wrong += 1;
        else if (same) counts.apart += 1;
      }
  }
  return counts;
}

describe.each([
  ["first", 0.9],
  ["set-aside", 0.85],
  ["near-misses", 0.85],
  ["fresh", 0.7],
  ["last", 0.7],
  ["final", 0.7],
  ["closing", 0.7],
] as const)("the ideas of %s", (name, least) => {
  const { right, wrong, apart } = pairs(casesOf(name));
  test("are hardly ever joined wrongly", () => expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.9));
  test("are joined where they say the same", () => expect(right / (right + apart)).toBeGreaterThanOrEqual(least));
});

const groupsOf = (...texts: string[]) => proposeGroups(texts.map((text, id) => ({ id: String(id), text })));

describe("groups", () => {
  test("hold two ideas or more, each idea in one at most, in the order in which they came", () => {
    const groups = casesOf("first").flatMap(({ ideas }) => groupsOf(...ideas.map(([, text]) => text)));
    for (const ids of groups) {
      expect(ids.length).toBeGreaterThan(1);
      expect(ids).toEqual(ids.toSorted((one, other) => Number(one) - Number(other)));
    }
  });

  test("are the same whatever the order of the ideas", () => {
    const [{ ideas }] = casesOf("set-aside") as [Case];
    const texts = ideas.map(([, text]) => text);
    const named = (given: string[]) =>
      groupsOf(...given)
        .map((ids) => ids.map((id) => given[Number(id)]!).sort())
        .sort();
    expect(named(texts.toReversed())).toEqual(named(texts));
  });

  test("join what is written alike even where no word of it is known", () => {
    expect(groupsOf("Zorblax krimu valdor nesti", "zorblax krimu valdor nesti !", "autre chose")).toEqual([["0", "1"]]);
  });

  test("leave apart what shares only its people, or only a lack", () => {
    expect(groupsOf("Les femmes portent l'eau", "Les femmes ne lisent pas", "النسا خايفات فالليل")).toEqual([]);
    expect(groupsOf("pas de médecin", "pas de route", "ماكاينش الضو")).toEqual([]);
  });

  test("of nothing, of signs and of very long texts are none", () => {
    expect(groupsOf()).toEqual([]);
    expect(groupsOf("?", "!!!", "🐫", "   ", "12")).toEqual([]);
    expect(groupsOf("e".repeat(600), "ب ".repeat(300))).toEqual([]);
  });
});
