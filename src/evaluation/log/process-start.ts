import { readFileSync } from "node:fs";

/** When a process began, in ticks since the machine did (field 22 of /proc/PID/stat); null where nobody tells. */
export function processStart(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is a name in brackets that may hold anything.
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
