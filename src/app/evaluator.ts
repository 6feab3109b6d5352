import { join } from "node:path";
import type { Config } from "../config.ts";
import { DomainError } from "../domain/errors.ts";
import type { Case, RunHead } from "../domain/evaluation.ts";
import type { Evaluator, RunChoice } from "../domain/evaluation-runs.ts";
import { formatMistake } from "../domain/mistakes.ts";
import type { Programme } from "../domain/programme.ts";
import type { LoadedSuite } from "../evaluation/cases/read-suites.ts";
import { evalsFolder, graderVotes } from "./grader.ts";
import { playInThread } from "./run-in-thread.ts";

type Own = readonly { suite: string; case: Case }[];

/** The room that plays and judges, for organisers: suites are read at each look, runs are played in a thread. */
export function createEvaluator(config: Config, programme: Programme): Evaluator {
  const room = () => openRoom(programme);
  return {
    async suites(own) {
      return (await room()).load([], own).map(({ suite, cases }) => ({
        id: suite.id,
        title: suite.title,
        promise: suite.promise,
        cases: cases.length,
        languages: Object.fromEntries(
          Map.groupBy(cases, ({ language }) => language)
            .entries()
            .map(counted),
        ),
        floor: suite.floor,
      }));
    },
    async estimate(choice, own, last) {
      const { load, known, estimateOf } = await room();
      const suites = load(choice.suites, own);
      const width = choice.voice === "model" ? config.modelCalls : 1;
      const votes = config.judgeModel === undefined ? 0 : graderVotes;
      const { judges } = known;
      const { trials, milliseconds, tokens, calls } = estimateOf(
        { suites, repeat: choice.repeat, voice: choice.voice, width, judges, votes },
        last,
      );
      return { trials, seconds: Math.ceil(milliseconds / 1000), tokens, calls };
    },
    async play({ id, choice, own, kept }, append, signal) {
      const { load, headLines } = await room();
      let lines = kept;
      if (kept.length === 0) {
        const suites = load(choice.suites, own);
        lines = headLines(await headOf(config, id, choice, suites), suites);
        const trials = (lines.length - 1) * choice.repeat;
        await append(lines, { trials, played: 0, held: 0, failed: 0, unscored: 0, infrastructure: 0 });
      }
      await playInThread({ config, voice: choice.voice, lines }, append, signal);
    },
    async summarise(lines, before) {
      const { summarise, calibrationsFor } = await room();
      return summarise(lines, before, calibrationsFor(lines));
    },
    async cases(lines) {
      return (await room()).listCases(lines);
    },
    async trace(lines, wanted) {
      return (await room()).traceOf(lines, wanted);
    },
    async compare(before, after) {
      return (await room()).compareRuns(before, after);
    },
    async report(lines, before, format) {
      const { summarise, calibrationsFor, compareRuns, htmlReport, junitReport, jsonReport } = await room();
      const summary = summarise(lines, before, calibrationsFor(lines));
      if (format === "junit") return junitReport(summary, lines);
      const comparison = before === null || summary.change === null ? null : compareRuns(before, lines);
      return format === "html" ? htmlReport(summary, lines, comparison) : jsonReport(summary, lines, comparison);
    },
    async mistakes({ suite, case: proposed }) {
      const { load, known, readCase } = await room();
      const suites = load([], []).map((one) => one.suite.id);
      if (!suites.includes(suite)) return [{ where: "suite", what: `unknown suite "${suite}": ${suites.join(", ")}` }];
      const { mistakes } = readCase(JSON.stringify(proposed), { file: "case", line: 1 }, known);
      return mistakes.map(({ what, mend }) => ({ where: "case", what: `${what}. ${mend}` }));
    },
  };
}

const counted = <Key>([key, cases]: [Key, readonly unknown[]]): [Key, number] => [key, cases.length];

/** Loaded when an organiser first looks: a server that nobody evaluates does not hold it. */
async function openRoom(programme: Programme) {
  const [
    { judges },
    { readPersonas },
    { readSuites },
    { readCase },
    { estimateOf },
    { headLines },
    { summarise },
    { compareRuns },
    { listCases },
    { traceOf },
    { calibrationsFor },
    reports,
  ] = await Promise.all([
    import("../evaluation/judges/judges.ts"),
    import("../evaluation/personas/read-personas.ts"),
    import("../evaluation/cases/read-suites.ts"),
    import("../evaluation/cases/read-cases.ts"),
    import("../evaluation/estimate.ts"),
    import("../evaluation/run-lines.ts"),
    import("../evaluation/summary.ts"),
    import("../evaluation/compare.ts"),
    import("../evaluation/list-cases.ts"),
    import("../evaluation/told.ts"),
    import("./calibration.ts"),
    openReports(),
  ]);
  const { personas } = readPersonas(join(evalsFolder, "personas"));
  const known = { judges, programme, personas: Object.keys(personas) };
  /** The suites wanted, none for all, each with the cohort's own cases. Throws `evaluation_invalid`. */
  const load = (only: readonly string[], own: Own): LoadedSuite[] => {
    const { suites, mistakes } = readSuites(evalsFolder, known, only);
    if (mistakes.length > 0)
      throw new DomainError("evaluation_invalid", { mistakes: mistakes.map(formatMistake).join(" ") });
    return suites.map(({ suite, cases }) => ({
      suite,
      cases: [...cases, ...own.filter((one) => one.suite === suite.id).map((one) => one.case)],
    }));
  };
  return {
    known,
    load,
    readCase,
    estimateOf,
    headLines,
    summarise,
    calibrationsFor,
    compareRuns,
    listCases,
    traceOf,
    ...reports,
  };
}

async function openReports() {
  const [html, junit, json] = await Promise.all([
    import("../evaluation/report/html.ts"),
    import("../evaluation/report/junit.ts"),
    import("../evaluation/report/json.ts"),
  ]);
  return { ...html, ...junit, ...json };
}

/** What a new run says of itself. */
async function headOf(
  config: Config,
  id: string,
  { voice, repeat }: RunChoice,
  suites: readonly LoadedSuite[],
): Promise<RunHead> {
  const { triedOf } = await import("./tried.ts");
  return {
    id,
    version: 1,
    startedAt: new Date().toISOString(),
    voice,
    model: voice === "model" ? (config.model ?? null) : null,
    judgeModel: config.judgeModel ?? null,
    repeat,
    seed: 1,
    suites: suites.map(({ suite }) => suite),
    tried: triedOf(config, suites),
  };
}
