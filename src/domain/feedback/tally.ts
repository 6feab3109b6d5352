import type { Finding, FindingVerdict } from "../criteria/finding.ts";
import type { Report } from "../rehearsal/report.ts";

/** How many findings there are of each verdict. */
export type Tally = Readonly<Record<FindingVerdict, number>>;

/** Over all fields of a canvas. */
export function tallyOf(findings: Readonly<Record<string, readonly Finding[]>>): Tally {
  const counts = { met: 0, weak: 0, missing: 0 };
  for (const { verdict } of Object.values(findings).flat()) counts[verdict] += 1;
  return counts;
}

/** Over the parts of a pitch; one that was not told at all is missing. */
export function tallyOfSpeech({ findings, elements }: Pick<Report, "findings" | "elements">): Tally {
  const told = tallyOf(findings);
  const untold = Object.values(elements).filter((element) => element === null).length;
  return { ...told, missing: told.missing + untold };
}
