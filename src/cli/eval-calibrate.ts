import { calibrate } from "../app/calibration.ts";
import { readConfig } from "../config.ts";
import { ModelFault } from "../domain/model.ts";
import { complain } from "./output.ts";

const round = (value: number): string => value.toFixed(2);

/** Holds the graders against replies that people graded, prints how far they agree and keeps it. */
export async function calibrateGraders(folder: string | undefined): Promise<void> {
  const signal = new AbortController().signal;
  const work = calibrate(readConfig(), {
    ...(folder === undefined ? {} : { folder }),
    signal,
    told: (done, all) => {
      if (done % 10 === 0 || done === all) complain(`${done} of ${all} replies graded`);
    },
  });
  const kept = await work.catch((fault: unknown) => {
    if (!(fault instanceof ModelFault)) throw fault;
    complain(`The endpoint of JUDGE_MODEL does not answer (${fault.reason}). Nothing is kept.`);
    return null;
  });
  if (kept === null) {
    process.exitCode = 1;
    return;
  }
  const rows = Object.entries(kept.judges).map(([judge, { cases, kappa, calibrated }]) =>
    [
      judge.padEnd(32),
      `kappa ${round(kappa.value)} (${round(kappa.low)} to ${round(kappa.high)})`.padEnd(30),
      `${cases} replies`.padEnd(12),
      calibrated ? "calibrated" : "uncalibrated",
    ].join("  "),
  );
  complain(`It took ${kept.spent.calls} calls and ${kept.spent.tokens} tokens.`);
  process.stdout.write(`${kept.model} against people's grades:\n${rows.join("\n")}\n`);
}
