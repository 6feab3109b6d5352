import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openKnowledge } from "../../../src/app.ts";
import { readConfig } from "../../../src/config.ts";
import { judges } from "../../../src/evaluation/judges/judges.ts";
import { tellPlainly } from "../../../src/evaluation/judges/words/tell.ts";
import { root } from "../../house/source-files.ts";
import { specimens } from "./specimens.ts";

const all = specimens();
const { library, programme } = await openKnowledge(readConfig({}));
const ground = { library, programme };
const signal = new AbortController().signal;

test.each(all.map((one) => [`${one.judge} says ${one.score} (${one.note}) ${one.where}`, one] as const))(
  "%s",
  async (_, { judge: id, parameters, score, case: played, trial }) => {
    const judge = judges[id]!;
    const read = judge.parameters.parse(parameters);
    const given = await judge.score({ case: played, trial, parameters: read, model: null, ground, signal });
    expect(given).toEqual({ judge: id, value: score, why: expect.any(Array) });
    expect(tellPlainly(given.why)).toMatch(/\S{2}/);
  },
);

test("each judge of code is shown two bad trials at least, and a good one", () => {
  const counted = Object.values(judges)
    .filter(({ kind }) => kind === "code")
    .map(({ id }) => {
      const own = all.filter(({ judge }) => judge === id);
      return {
        id,
        bad: own.filter(({ score }) => score === 0).length,
        good: own.filter(({ score }) => score === 1).length,
      };
    });
  expect(counted.filter(({ bad, good }) => bad < 2 || good < 1)).toEqual([]);
});

test("every judge is told of in the README of the evaluations, and no other", () => {
  const table = readFileSync(join(root, "evals/README.md"), "utf8").split("\n## Judges\n")[1]!.split("\n## ")[0]!;
  const told = table
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => [...line.split(" | ")[0]!.matchAll(/`(\w+)`/gu)].map((match) => match[1]!));
  expect(told.toSorted()).toEqual(Object.keys(judges).toSorted());
});
