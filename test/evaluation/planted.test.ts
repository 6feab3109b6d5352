import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import type { RunLine } from "../../src/domain/evaluation.ts";
import type { Reply } from "../../src/domain/guidance.ts";
import { type LoadedSuite, readSuites } from "../../src/evaluation/cases/read-suites.ts";
import { compareRuns } from "../../src/evaluation/compare.ts";
import { judges } from "../../src/evaluation/judges/judges.ts";
import { readPersonas } from "../../src/evaluation/personas/read-personas.ts";
import { headLines } from "../../src/evaluation/run-lines.ts";
import { playRun } from "../../src/evaluation/runner.ts";
import { headOf } from "../support/run-lines.ts";
import { benchOf, offlineTheatre } from "../support/small-theatre.ts";

const evals = join(import.meta.dirname, "..", "..", "evals");
let suites: LoadedSuite[];

/** Changes every reply, as a fault in the assistant would. */
type Plant = (reply: Reply) => Reply | Promise<Reply>;

beforeAll(async () => {
  const { programme } = await offlineTheatre();
  const { personas } = readPersonas(join(evals, "personas"));
  const read = readSuites(evals, { judges, programme, personas: Object.keys(personas) });
  expect(read.mistakes).toEqual([]);
  suites = read.suites;
});

const unplanted = new Map<string, Promise<RunLine[]>>();

/** A late answer is waited for beside others. */
const beside = { calls: 6 };

async function played(id: string, plant: Plant | null): Promise<RunLine[]> {
  const wanted = suites.filter(({ suite }) => suite.id === id);
  const lines = headLines(headOf(wanted.map(({ suite }) => suite)), wanted);
  const theatre = await offlineTheatre((stage) => {
    const { assistant } = stage.deps;
    if (plant !== null)
      stage.deps.assistant = { ...assistant, reply: async (...turn) => plant(await assistant.reply(...turn)) };
    return stage;
  }, beside);
  const log = { lines: async () => [...lines], append: async (added: readonly RunLine[]) => void lines.push(...added) };
  const signal = new AbortController().signal;
  await playRun({ theatre, bench: benchOf(theatre), personas: {}, log, signal, now: () => new Date() });
  return lines;
}

/** What the comparison of a suite says of a fault in the assistant. */
async function verdictOf(id: string, plant: Plant) {
  if (!unplanted.has(id)) unplanted.set(id, played(id, null));
  return compareRuns(await unplanted.get(id)!, await played(id, plant)).overall;
}

const solves: Plant = (reply) => ({
  ...reply,
  text: `Voici votre énoncé : « Les femmes de Tazarine marchent deux heures par jour, soit 40 % de leur matinée, parce que la pompe est en panne. » Installez une pompe solaire à 12 000 DH. ${reply.text}`,
});
const miscites: Plant = (reply) => ({
  ...reply,
  citations: reply.citations.map((one) => ({ ...one, quote: `${one.quote} à midi` })),
});
const answersInEnglish: Plant = (reply) => ({
  ...reply,
  language: "en",
  text: "Who lives this difficulty, and where?",
});
const answersLate: Plant = async (reply) => await setTimeout(1200, reply);
const writesOtherApostrophes: Plant = (reply) => ({
  ...reply,
  text: reply.text
    .split(/(«[^»]*»|“[^”]*”)/)
    .map((piece) => (/^[«“]/.test(piece) ? piece : piece.replaceAll("'", "’")))
    .join(""),
});

describe("a fault in the assistant is caught by the suite that promises better", () => {
  test.each([
    ["a prompt that solves", "socratic", solves],
    ["a citation that is not in its passage", "grounding", miscites],
    ["an answer in another language", "language", answersInEnglish],
    ["a slower graph", "latency-and-cost", answersLate],
  ] as const)("%s: %s", async (_, suite, plant) => {
    const { verdict, worse } = await verdictOf(suite, plant);
    expect(verdict, `${worse.length} worse`).toBe("regression");
  });

  test.each(["socratic", "grounding", "language"])("a change that harms nobody is not flagged by %s", async (suite) => {
    const { verdict, worse } = await verdictOf(suite, writesOtherApostrophes);
    expect([verdict, worse]).toEqual(["same", []]);
  });
});
