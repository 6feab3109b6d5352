import { readFile } from "node:fs/promises";
import type { RunLine } from "../../domain/evaluation.ts";
import type { Mistake } from "../../domain/mistakes.ts";

/** A file that is no log of a run, or one that was damaged. */
export class BadLog extends Error {
  readonly mistake: Mistake;
  constructor(mistake: Mistake) {
    super(mistake.what);
    this.name = "BadLog";
    this.mistake = mistake;
  }
}

/**
 * The lines of a log's text, and how many bytes of it are whole: a last line without its end is left out. Throws
 * `BadLog` for anything else that is no line of a run.
 */
export function readLines(file: string, text: string): { lines: RunLine[]; whole: number } {
  const end = text.lastIndexOf("\n") + 1;
  const lines: RunLine[] = [];
  let whole = 0;
  const all = text.slice(0, end).split("\n").slice(0, -1);
  for (const [index, line] of all.entries()) {
    const read = readLine(line, index);
    if (read === null) {
      // A power cut may leave a last line whose length was kept and whose letters were not.
      if (index === all.length - 1 && index > 0) break;
      throw new BadLog({
        file,
        line: index + 1,
        what: index === 0 ? "this is no log of an evaluation" : "this line of the log cannot be read",
        mend: index === 0 ? "Name the log.jsonl of a run." : "Take the line out: its case will be played again.",
      });
    }
    lines.push(read);
    whole += Buffer.byteLength(line) + 1;
  }
  return { lines, whole };
}

/** Reads a log that nobody needs to write: to compare, to judge again, to report. Throws `BadLog`, or ENOENT. */
export async function readLog(path: string): Promise<RunLine[]> {
  return readLines(path, await readFile(path, "utf8")).lines;
}

const kinds: readonly string[] = ["case", "trial", "end"] satisfies RunLine["line"][];

function readLine(text: string, index: number): RunLine | null {
  let value: Partial<RunLine> | null;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (index > 0) return kinds.includes(value?.line ?? "") ? (value as RunLine) : null;
  return value?.line === "run" && value.run?.version === 1 ? (value as RunLine) : null;
}
