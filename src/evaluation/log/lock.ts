import { open, readdir, readFile, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { processStart } from "./process-start.ts";

/** That another process writes the same file. */
export class Locked extends Error {
  readonly holder: number;
  constructor(file: string, holder: number, lock: string) {
    super(
      `${file} is being written by process ${holder}. Wait for its end or stop it; if it is none of Dalil's, delete ${lock}.`,
    );
    this.name = "Locked";
    this.holder = holder;
  }
}

/**
 * Takes `file` for this process; throws `Locked` while a living process has it. Each taking is a file of its own,
 * "file.lock.3", made only where none is: of two who find a dead holder, one makes the next and the other is refused.
 */
export async function takeLock(file: string): Promise<() => Promise<void>> {
  const folder = dirname(file);
  const start = `${basename(file)}.lock.`;
  for (;;) {
    const numbers = (await readdir(folder))
      .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
      .map((name) => Number(name.slice(start.length)))
      .sort((one, other) => one - other);
    const last = numbers.at(-1) ?? 0;
    const path = (number: number) => join(folder, start + number);
    if (last > 0) {
      const holder = await holderOf(path(last));
      if (holder === "gone") continue;
      if (holder !== null) throw new Locked(file, holder, path(last));
    }
    if (!(await make(path(last + 1)))) continue;
    // Older ones are dead; the newest says who holds it.
    await Promise.all(numbers.map((number) => unlink(path(number)).catch(() => undefined)));
    return async () => void (await unlink(path(last + 1)).catch(() => undefined));
  }
}

/** False where someone was first. */
async function make(path: string): Promise<boolean> {
  try {
    const handle = await open(path, "wx");
    await handle.writeFile(`${process.pid} ${processStart(process.pid) ?? ""}\n`);
    await handle.close();
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw fault;
  }
}

/** The living process that holds it; null when it is dead; "gone" when the lock was given back meanwhile. */
async function holderOf(path: string): Promise<number | null | "gone"> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return "gone";
  }
  const [, pid, start] = /^(\d+) (\d*)\n/.exec(text) ?? [];
  // Half a line: its writer is between making and writing, or died there.
  if (pid === undefined) return await unwritten(path);
  const number = Number(pid);
  if (!lives(number)) return null;
  // Numbers are given again: a process that began at another moment is not the one that took it.
  const began = processStart(number);
  return began === null || start === "" || began === start ? number : null;
}

async function unwritten(path: string): Promise<number | null | "gone"> {
  for (let look = 0; look < 20; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const text = await readFile(path, "utf8").catch(() => null);
    if (text === null) return "gone";
    if (text.endsWith("\n")) return await holderOf(path);
  }
  return null;
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}
