import { constants, setPriority } from "node:os";
import { type ReportInput, rehearsalReport } from "../domain/rehearsal/report.ts";
import { type PackedSpoken, scriptSpoken, unpackSpoken } from "../domain/rehearsal/spoken.ts";

// On Linux a thread has a priority of its own: where cores are few, whoever chats comes first.
if (process.platform === "linux") setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);

// The lists of words are compiled by their first use: before somebody waits.
for (const text of ["Notre solution aide 12 familles.", "حلنا يساعد 12 أسرة.", "Our solution helps 12 families."])
  rehearsalReport({ spoken: scriptSpoken(text, 5) });

/** The thread in which rehearsals are read: a `ReportInput` with its packed speech to a `Report`, both as JSON; null only opens it. */
export default function readReport(asked: string | null): string {
  if (asked === null) return "null";
  const { spoken, ...input }: Omit<ReportInput, "spoken"> & { spoken: PackedSpoken } = JSON.parse(asked);
  return JSON.stringify(rehearsalReport({ ...input, spoken: unpackSpoken(spoken) }));
}
