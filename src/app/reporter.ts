import type { Piscina } from "piscina";
import type { Report, ReportInput } from "../domain/rehearsal/report.ts";

/** How long the thread waits for the next report before it goes, in milliseconds: its memory is then free again. */
const idleTimeout = 60_000;

/** Reads rehearsals one after another in a thread of its own, which no chat waits for. It is opened by the first. */
export function createReporter(): { report(input: ReportInput): Promise<Report>; close(): Promise<void> } {
  let pool: Promise<Piscina> | null = null;
  const open = async () => {
    const { Piscina } = await import("piscina");
    const filename = new URL("./report-thread.ts", import.meta.url).href;
    return new Piscina({ filename, minThreads: 0, maxThreads: 1, idleTimeout });
  };
  return {
    async report(input) {
      pool ??= open();
      return await (await pool).run(input);
    },
    async close() {
      await (await pool)?.destroy();
    },
  };
}
