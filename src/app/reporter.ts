import type { Piscina } from "piscina";
import type { Report, ReportInput } from "../domain/rehearsal/report.ts";
import { packSpoken } from "../domain/rehearsal/spoken.ts";

/** How long the thread waits for the next report before it goes, in milliseconds: its memory is then free again. */
const idleTimeout = 300_000;

export interface Reporter {
  report(input: ReportInput): Promise<Report>;
  /** Opens the thread before the first report. */
  expectSpeech(): void;
  close(): Promise<void>;
}

/** Reads rehearsals one after another in a thread of its own, which no chat waits for. */
export function createReporter(): Reporter {
  let pool: Promise<Piscina> | null = null;
  const open = async () => {
    const { Piscina } = await import("piscina");
    const filename = new URL("./report-thread.ts", import.meta.url).href;
    return new Piscina({ filename, minThreads: 0, maxThreads: 1, idleTimeout });
  };
  /** As texts, which cross to a thread for half of what objects cost. */
  const read = async (input: string | null): Promise<string> => {
    pool ??= open();
    return await (await pool).run(input);
  };
  return {
    async report({ spoken, ...input }) {
      return JSON.parse(await read(JSON.stringify({ ...input, spoken: packSpoken(spoken) })));
    },
    expectSpeech() {
      // A thread that will not open is told to whoever sends a speech.
      read(null).catch(() => {});
    },
    async close() {
      await (await pool)?.destroy();
    },
  };
}
