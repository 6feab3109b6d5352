import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import { DomainError } from "../domain/errors.ts";
import type { RunHead, RunLine } from "../domain/evaluation.ts";
import { readLog } from "../evaluation/log/read-lines.ts";

type Place = Pick<Config, "dataDir">;

/** The log of a run by its id. */
export const logOf = ({ dataDir }: Place, run: string): string => join(dataDir, "evaluations", run, "log.jsonl");

/** Ids of the runs of this machine, newest first: they begin with their time. */
export function runsKept({ dataDir }: Place): string[] {
  const folder = join(dataDir, "evaluations");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((run) => existsSync(logOf({ dataDir }, run)))
    .sort()
    .reverse();
}

/** The log that a person names: a file, the folder of a run, or a run's id. Throws `invalid_input` where there is none. */
export function logNamed(config: Place, name: string): string {
  const candidates = [name, join(name, "log.jsonl"), logOf(config, name)];
  const found = candidates.find((path) => existsSync(path) && statSync(path).isFile());
  if (found !== undefined) return found;
  const known = runsKept(config).slice(0, 5);
  const mend = known.length === 0 ? "No run is kept yet." : `The newest runs are: ${known.join(", ")}.`;
  throw new DomainError("invalid_input", { mistakes: [`${name}: there is no log of a run here. ${mend}`] });
}

/** The newest run that `fits`, of the last ten; null where there is none. Logs that cannot be read are passed over. */
export async function newestRun(
  config: Place,
  fits: (head: RunHead, lines: readonly RunLine[]) => boolean,
): Promise<{ path: string; lines: RunLine[] } | null> {
  for (const run of runsKept(config).slice(0, 10)) {
    const path = logOf(config, run);
    const lines = await readLog(path).catch(() => []);
    const [first] = lines;
    if (first?.line === "run" && fits(first.run, lines)) return { path, lines };
  }
  return null;
}
