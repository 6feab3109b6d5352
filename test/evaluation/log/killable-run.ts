/** Plays the run of a log to its end and says each trial that is on the disk: a process to be killed. */
import { openFileLog } from "../../../src/evaluation/log/file-log.ts";
import { playRun } from "../../../src/evaluation/runner.ts";
import { abilityTheatre, benchOf } from "../../support/small-theatre.ts";

const log = await openFileLog(process.argv[2]!);
const theatre = abilityTheatre({ calls: 3 });
await playRun({
  theatre,
  bench: benchOf(theatre),
  personas: {},
  log,
  signal: new AbortController().signal,
  told: ({ played }) => console.log(`played ${played}`),
  now: () => new Date(),
});
await log.close();
