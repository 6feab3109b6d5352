import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { RunLine, RunLog } from "../../domain/evaluation.ts";
import { takeLock } from "./lock.ts";
import { readLines } from "./read-lines.ts";

/**
 * A run's log in a file of its own, one JSON line after another. `append` resolves when the disk has them (fsync);
 * lines that arrive together share one. A last line that was cut by a kill is taken away when the file is opened.
 * Throws `Locked` while another process writes it.
 */
export async function openFileLog(path: string): Promise<RunLog & { close(): Promise<void> }> {
  await mkdir(dirname(path), { recursive: true });
  const giveBack = await takeLock(path);
  const handle = await open(path, "a+").catch(async (fault) => {
    await giveBack();
    throw fault;
  });
  const written = await handle.readFile("utf8");
  const { lines, whole } = readLines(path, written);
  if (whole < Buffer.byteLength(written)) await handle.truncate(whole);
  await syncFolder(dirname(path));

  let waiting: { text: string; done: () => void; failed: (fault: unknown) => void }[] = [];
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      await handle.appendFile(batch.map(({ text }) => text).join(""));
      await handle.datasync();
      for (const { done } of batch) done();
    } catch (fault) {
      for (const { failed } of batch) failed(fault);
    }
  }

  return {
    append(added) {
      const text = added.map((line) => `${JSON.stringify(line)}\n`).join("");
      return new Promise((done, failed) => {
        waiting.push({
          text,
          done() {
            lines.push(...added);
            done();
          },
          failed,
        });
        writing = writing.then(write);
      });
    },
    lines: async () => [...lines] as RunLine[],
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
