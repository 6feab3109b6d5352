import type { RunHead, RunLine } from "../domain/evaluation.ts";
import type { LoadedSuite } from "./cases/read-suites.ts";
import { type Bench, judgeTrial } from "./judge-trial.ts";
import { readRecord } from "./record.ts";

/** What a log begins with: its head and every case, so that it needs no other file. */
export const headLines = (head: RunHead, suites: readonly LoadedSuite[]): RunLine[] => [
  { line: "run", run: head },
  ...suites.flatMap(({ suite, cases }) => cases.map((one): RunLine => ({ line: "case", suite: suite.id, case: one }))),
];

/** How many trials are judged at once: the model's door queues what is too many. */
const together = 8;

/** The lines of a log under another head, each trial judged once more. Nothing is played. */
export async function judgeAgain(
  { bench, signal }: { bench: Bench; signal: AbortSignal },
  lines: readonly RunLine[],
  head: RunHead,
): Promise<RunLine[]> {
  const { cases } = readRecord(lines);
  const suites = new Map(head.suites.map((suite) => [suite.id, suite]));
  const pieces = cases.flatMap((played) => played.trials.map(({ trial }) => ({ played, trial })));
  const judged: RunLine[] = new Array(pieces.length);
  let next = 0;
  const judgeSome = async () => {
    for (let place = next++; place < pieces.length; place = next++) {
      const { played, trial } = pieces[place]!;
      signal.throwIfAborted();
      const piece = { suite: suites.get(played.suite)!, case: played.case };
      judged[place] = { line: "trial", trial, scores: await judgeTrial(bench, piece, trial, signal) };
    }
  };
  await Promise.all(Array.from({ length: together }, judgeSome));
  const end = lines.findLast((line) => line.line === "end");
  return [
    { line: "run", run: head },
    ...cases.map((played): RunLine => ({ line: "case", suite: played.suite, case: played.case })),
    ...judged,
    ...(end === undefined ? [] : [end]),
  ];
}
