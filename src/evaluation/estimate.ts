import type { RunLine, Trial } from "../domain/evaluation.ts";
import { askedOf } from "./cases/expectations.ts";
import type { LoadedSuite } from "./cases/read-suites.ts";
import type { Judge } from "./judges/judge.ts";
import { readRecord } from "./record.ts";

/** What a run will take. */
export interface Estimate {
  trials: number;
  /** Wall time. */
  milliseconds: number;
  /** Of the model that speaks and of the one that grades. */
  calls: number;
  tokens: number;
  /** Measured on the run before with the same voice, or figures of the trade. */
  from: "last run" | "experience";
}

/** What one turn takes where nothing was measured: tokens counted on the suites, the model's time that of a middling one. */
const usual = {
  offline: { milliseconds: 10, calls: 0, tokens: 0 },
  model: { milliseconds: 3000, calls: 1.2, tokens: 900 },
};
/** What one vote of a grader takes. */
const vote = { milliseconds: 2000, tokens: 1200 };

export interface Planned {
  suites: readonly LoadedSuite[];
  repeat: number;
  voice: "offline" | "model";
  /** How many trials run at once once the pace has grown. */
  width: number;
  judges: Readonly<Record<string, Judge>>;
  /** Votes of a grader on one question; 0 without a judge model. */
  votes: number;
}

/** `last`: the log of the run before with the same voice and model, if there is one. */
export function estimateOf(planned: Planned, last: readonly RunLine[] | null): Estimate {
  const { suites, repeat, voice, width, judges, votes } = planned;
  const known = last === null ? null : measured(last);
  const sum = { milliseconds: 0, calls: 0, tokens: 0 };
  let trials = 0;
  for (const { suite, cases } of suites)
    for (const one of cases) {
      const cost = known?.(suite.id) ?? times(usual[voice], turnsOf(one.play));
      // All graders of a reply are asked in one call.
      const graders = askedOf(suite, one, judges).some(({ judge }) => judge.kind === "model") ? votes : 0;
      trials += repeat;
      sum.milliseconds += repeat * (cost.milliseconds + graders * vote.milliseconds);
      sum.calls += repeat * (cost.calls + graders);
      sum.tokens += repeat * (cost.tokens + graders * vote.tokens);
    }
  return {
    trials,
    milliseconds: Math.round(sum.milliseconds / width),
    calls: Math.round(sum.calls),
    tokens: Math.round(sum.tokens),
    from: known === null ? "experience" : "last run",
  };
}

type Cost = (typeof usual)["offline"];

const times = (cost: Cost, turns: number): Cost => ({
  milliseconds: cost.milliseconds * turns,
  calls: cost.calls * turns,
  tokens: cost.tokens * turns,
});

function turnsOf(play: LoadedSuite["cases"][number]["play"]): number {
  if (play.kind === "talk") return play.say.length;
  if (play.kind === "persona") return play.turns;
  return play.kind === "feedback" ? 1 : 0;
}

/** What a trial of a suite took in an earlier run; of a suite that it did not play, what its trials took on the whole. */
function measured(lines: readonly RunLine[]): ((suite: string) => Cost) | null {
  const trials = readRecord(lines).cases.flatMap((played) => played.trials.map(({ trial }) => trial));
  if (trials.length === 0) return null;
  const bySuite = Map.groupBy(trials, ({ suite }) => suite);
  return (suite) => meanOf(bySuite.get(suite) ?? trials);
}

function meanOf(trials: readonly Trial[]): Cost {
  const mean = (of: (trial: Trial) => number) => trials.reduce((sum, trial) => sum + of(trial), 0) / trials.length;
  return {
    milliseconds: mean(({ milliseconds }) => milliseconds),
    calls: mean(({ tokens }) => tokens.calls),
    tokens: mean(({ tokens }) => tokens.prompt + tokens.completion),
  };
}
