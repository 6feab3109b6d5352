import { constants } from "node:fs";
import { mkdir, open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import type { RunLine, RunLog } from "../../domain/evaluation.ts";
import { takeLock } from "./lock.ts";
import { readLines } from "./read-lines.ts";

const textOf = (lines: readonly RunLine[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join("");

/** Makes a log that begins with these lines: it is there with all of them, or it is not there. */
export async function makeLog(path: string, lines: readonly RunLine[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.half`;
  const handle = await open(half, "w");
  try {
    await handle.writeFile(textOf(lines));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(half, path);
  await syncFolder(dirname(path));
}

/**
 * A run's log in a file that is there, one JSON line after another. `append` resolves when the disk has them (fsync);
 * lines that arrive together share one. A last line that a kill cut is taken away when the file is opened. After a
 * write that failed nothing more is taken. Throws `Locked` while another process writes it, `BadLog`, or ENOENT.
 */
export async function openFileLog(path: string): Promise<RunLog & { close(): Promise<void> }> {
  const giveBack = await takeLock(path);
  let handle: Awaited<ReturnType<typeof open>> | undefined;
  try {
    handle = await open(path, constants.O_RDWR | constants.O_APPEND);
    const text = await handle.readFile("utf8");
    const { lines, whole } = readLines(path, text);
    if (whole < Buffer.byteLength(text)) await handle.truncate(whole);
    return appendTo(handle, lines, giveBack);
  } catch (fault) {
    await handle?.close();
    await giveBack();
    throw fault;
  }
}

interface Waiting {
  lines: readonly RunLine[];
  done(): void;
  failed(fault: unknown): void;
}

function appendTo(
  handle: Awaited<ReturnType<typeof open>>,
  lines: RunLine[],
  giveBack: () => Promise<void>,
): RunLog & { close(): Promise<void> } {
  let waiting: Waiting[] = [];
  let writing: Promise<void> = Promise.resolve();
  let broken: { fault: unknown } | null = null;

  async function write(): Promise<void> {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      if (broken !== null) throw broken.fault;
      await handle.appendFile(textOf(batch.flatMap((one) => one.lines)));
      await handle.datasync();
      for (const one of batch) {
        lines.push(...one.lines);
        one.done();
      }
    } catch (fault) {
      // Half a line may stand there: what followed it could not be read.
      broken = { fault };
      for (const one of batch) one.failed(fault);
    }
  }

  return {
    append(added) {
      return new Promise((done, failed) => {
        waiting.push({ lines: added, done, failed });
        writing = writing.then(write);
      });
    },
    lines: async () => [...lines],
    async close() {
      await writing;
      await handle.close();
      await giveBack();
    },
  };
}

/** A new file's name is durable when its folder is. Not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
