import { renameSync, rmSync } from "node:fs";

const busy = new Set(["ENOTEMPTY", "EEXIST", "EPERM", "EBUSY"]);
const tries = 20;

const codeOf = (fault: unknown): string => (fault as NodeJS.ErrnoException).code ?? "";

/**
 * Puts the folder `fresh` where `built` stands, each whole at any time. When several processes do so at once, they do it
 * one after the other, and the last one's stays. Throws what the file system says when the place stays busy.
 */
export function takePlace(fresh: string, built: string): void {
  const before = `${fresh}-before`;
  for (let tried = 1; ; tried += 1) {
    try {
      renameSync(built, before);
    } catch (fault) {
      if (codeOf(fault) !== "ENOENT" && !(busy.has(codeOf(fault)) && tried < tries)) throw fault;
    }
    try {
      renameSync(fresh, built);
      return;
    } catch (fault) {
      if (!busy.has(codeOf(fault)) || tried >= tries) throw fault;
    } finally {
      rmSync(before, { recursive: true, force: true });
    }
  }
}
