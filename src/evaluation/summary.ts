import type { JudgeFigure, RunLine, RunSummary, Suite, SuiteSummary } from "../domain/evaluation.ts";
import type { BaselineFile } from "./baseline.ts";
import { changesBySuite, pairCases } from "./compare.ts";
import { held, type PlayedCase, type RunRecord, readRecord, repeatsOf, shareOf } from "./record.ts";
import { ruleOn, worstOf } from "./ruling.ts";
import { bootstrapMean } from "./statistics/bootstrap.ts";
import { type Drawn, mean } from "./statistics/drawn.ts";
import { passPower } from "./statistics/pass-power.ts";
import { quantile } from "./statistics/quantile.ts";
import { rate } from "./statistics/rate.ts";

/** How well each model grader agrees with people, by judge's id; a judge that is not named is plain code. */
export type Calibrations = ReadonlyMap<string, NonNullable<JudgeFigure["calibration"]>>;

/**
 * What a run says. Suites stand in the order of the run. A trial that failed by its provider, or that no judge could
 * score, is left out and counted; a fault of ours counts as not held. `baseline`: an earlier run's log, or the file
 * that was made of one. A run that was stopped never passes: it cannot tell. Throws when the log is not a run's.
 */
export function summarise(
  lines: readonly RunLine[],
  baseline: readonly RunLine[] | BaselineFile | null,
  calibrations: Calibrations = new Map(),
): RunSummary {
  const record = readRecord(lines);
  const past = baseline === null ? null : pastOf(baseline);
  const { overall, suites: changes } = changesBySuite(past === null ? [] : pairCases(record.cases, past.value), {
    deterministic: record.run.voice === "offline" && past?.voice === "offline",
    seed: record.run.seed,
  });
  const suites = record.run.suites.map((suite) => {
    const summary = summariseSuite(suite, record, calibrations);
    const change = changes.get(suite.id) ?? null;
    return { ...summary, change, verdict: change?.verdict === "regression" ? change.verdict : summary.verdict };
  });
  const verdicts = suites.map(({ verdict }) => verdict);
  if (overall?.verdict === "regression") verdicts.push("regression");
  if (!record.finished) verdicts.push("cannot_tell");
  return { run: record.run, finished: record.finished, verdict: worstOf(verdicts), suites, change: overall };
}

/** An earlier run, however it was kept. */
function pastOf(baseline: readonly RunLine[] | BaselineFile): {
  voice: "offline" | "model";
  value: (played: PlayedCase) => number | null | undefined;
} {
  if ("suites" in baseline)
    return { voice: baseline.voice, value: (played) => baseline.suites[played.suite]?.[played.case.id] };
  const { run, cases } = readRecord(baseline);
  const values = new Map(cases.map((one) => [`${one.suite}\n${one.case.id}`, shareOf(one)]));
  return { voice: run.voice, value: (played) => values.get(`${played.suite}\n${played.case.id}`) };
}

function summariseSuite(suite: Suite, { run, cases }: RunRecord, calibrations: Calibrations): SuiteSummary {
  const own = cases.filter((one) => one.suite === suite.id);
  const judged = own.flatMap(({ trials }) => trials);
  const trials = judged.map(({ trial }) => trial);
  const rulings = [
    ruleOn({ kind: "suite" }, suite.floor, drawnOf(own)),
    ...namedFloors(suite.floors.language).map(([language, floor]) =>
      ruleOn({ kind: "language", language }, floor, drawnOf(own.filter((one) => one.case.language === language))),
    ),
    ...namedFloors(suite.floors.workshop).map(([workshop, floor]) =>
      ruleOn({ kind: "workshop", workshop }, floor, drawnOf(own.filter((one) => one.case.workshop === workshop))),
    ),
  ];
  const waits = trials
    .filter(({ fault }) => fault === null)
    .flatMap(({ turns, milliseconds }) => (turns.length > 0 ? turns.map((turn) => turn.milliseconds) : [milliseconds]));
  const sum = (of: "prompt" | "completion" | "calls") => trials.reduce((total, { tokens }) => total + tokens[of], 0);
  return {
    suite: suite.id,
    title: suite.title,
    promise: suite.promise,
    verdict: worstOf(rulings.map(({ verdict }) => verdict)),
    rulings,
    judges: judgesOf(own, run.seed, calibrations),
    everyTime: rate(
      own.flatMap((one): Drawn[] => {
        const { held: times, counted } = repeatsOf(one);
        const chance = passPower(times, counted, run.repeat);
        return chance === null ? [] : [{ value: chance, cluster: one.case.cluster }];
      }),
    ),
    infrastructure: trials.filter(({ fault }) => fault?.kind === "infrastructure").length,
    broken: trials.filter(({ fault }) => fault?.kind === "broken").length,
    unscored: judged.filter((one) => one.trial.fault === null && held(one) === null).length,
    milliseconds: { p50: quantile(waits, 0.5), p95: quantile(waits, 0.95) },
    tokens: { prompt: sum("prompt"), completion: sum("completion"), calls: sum("calls") },
    change: null,
  };
}

/** Floors that are set, by name. */
const namedFloors = <Name extends string>(floors: Readonly<Partial<Record<Name, number>>> | undefined) =>
  Object.entries<number | undefined>(floors ?? {}).flatMap(([name, floor]): [Name, number][] =>
    floor === undefined ? [] : [[name as Name, floor]],
  );

const drawnOf = (cases: readonly PlayedCase[]): Drawn[] =>
  cases.flatMap((one) => {
    const value = shareOf(one);
    return value === null ? [] : [{ value, cluster: one.case.cluster }];
  });

/** Each judge's mean over the cases, a case's repeats taken together; judges in the order in which they first spoke. */
function judgesOf(cases: readonly PlayedCase[], seed: number, calibrations: Calibrations): JudgeFigure[] {
  const judges = new Map<string, { drawn: Drawn[]; unscored: number }>();
  for (const { trials, case: played } of cases) {
    const scores = Map.groupBy(
      trials.flatMap((one) => one.scores),
      ({ judge }) => judge,
    );
    for (const [judge, given] of scores) {
      const values = given.flatMap(({ value }) => (value === null ? [] : [value]));
      const one = judges.get(judge) ?? { drawn: [], unscored: 0 };
      if (values.length > 0) one.drawn.push({ value: mean(values), cluster: played.cluster });
      one.unscored += given.length - values.length;
      judges.set(judge, one);
    }
  }
  return [...judges].map(([judge, { drawn, unscored }]) => ({
    judge,
    // A share has Wilson's interval; a grader's mean is drawn.
    mean: drawn.every(({ value }) => value === 0 || value === 1) ? rate(drawn) : bootstrapMean(drawn, seed),
    unscored,
    calibration: calibrations.get(judge) ?? null,
  }));
}
