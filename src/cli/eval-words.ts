import type { Change, Comparison, Figure, Ruling, RunSummary, SuiteSummary, Verdict } from "../domain/evaluation.ts";
import { plainly } from "../evaluation/told.ts";

const percent = (share: number): string => `${(share * 100).toFixed(1).replace(/\.0$/, "")} %`;
const points = (share: number): string => `${share >= 0 ? "+" : "-"}${(Math.abs(share) * 100).toFixed(1)} points`;
const between = ({ value, low, high }: Figure): string => `${percent(value)} (${percent(low)} to ${percent(high)})`;

/** "40 s", "12 min", "1 h 05": as a person would say it. */
export function shortTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds <= 1) return "a second";
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: "holds",
  fail: "FLOOR MISSED",
  regression: "WORSE THAN BEFORE",
  cannot_tell: "cannot tell",
};

/** A line a suite, then whatever is not well, then the verdict in one sentence. */
export function summaryWords({ suites, verdict, change }: RunSummary): string {
  const rows = suites.map((suite) => {
    const [whole] = suite.rulings;
    return [
      suite.suite,
      String(whole!.rate.count),
      between(whole!.rate),
      percent(whole!.floor),
      verdictWords[suite.verdict],
      suite.change === null ? "" : points(suite.change.difference.value),
    ];
  });
  const heads = ["suite", "cases", "hold (95 %)", "floor", "verdict", change === null ? "" : "change"];
  return `${table([heads, ...rows])}${suites.flatMap(remarks).join("")}${sentence(verdict, suites, change)}\n`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

/** What of a suite a person should look at. */
function remarks(suite: SuiteSummary): string[] {
  const lines: string[] = [];
  for (const { of, rate, floor, verdict } of suite.rulings)
    if (verdict === "fail")
      lines.push(`${suite.suite}${placeOf(of)}: ${between(rate)} of the cases hold, ${percent(floor)} are asked.`);
  const open = suite.rulings.filter(({ verdict }) => verdict === "cannot_tell");
  if (open.length > 0) {
    const places = open.map(({ of, needed }) => {
      const place = of.kind === "suite" ? "on the whole" : placeOf(of).trimStart();
      return needed === null ? place : `${place} ${needed}`;
    });
    lines.push(`${suite.suite}: too few cases to tell; so many would settle it: ${places.join(", ")}.`);
  }
  if (suite.change?.verdict === "regression")
    lines.push(
      `${suite.suite}: no longer held: ${suite.change.worse.slice(0, 8).join(", ")}${suite.change.worse.length > 8 ? "…" : ""}.`,
    );
  if (suite.broken > 0) lines.push(`${suite.suite}: ${suite.broken} trials ended in a fault of ours.`);
  if (suite.infrastructure > 0)
    lines.push(`${suite.suite}: ${suite.infrastructure} trials got no answer of the provider and do not count.`);
  if (suite.unscored > 0) lines.push(`${suite.suite}: ${suite.unscored} trials could not be scored and do not count.`);
  return lines.map((line) => `${line}\n`);
}

const placeOf = (of: Ruling["of"]): string =>
  of.kind === "suite" ? "" : ` in ${of.kind === "language" ? of.language : of.workshop}`;

function sentence(verdict: Verdict, suites: readonly SuiteSummary[], change: Change | null): string {
  const named = (wanted: Verdict) =>
    suites
      .filter((suite) => suite.verdict === wanted)
      .map(({ suite }) => suite)
      .join(", ");
  switch (verdict) {
    case "pass":
      return change === null ? "Every promise is kept." : "Every promise is kept, and nothing is worse than before.";
    case "fail":
      return `Not good enough: ${named("fail")}.`;
    case "regression":
      return `Worse than before: ${named("regression") || "over all suites together"}.`;
    case "cannot_tell":
      return `Cannot tell: ${named("cannot_tell") || "the run was not played to its end"}.`;
  }
}

const changeWords: Readonly<Record<Change["verdict"], string>> = {
  better: "better",
  regression: "WORSE",
  same: "no difference that matters",
  cannot_tell: "cannot tell",
};

/** Two runs: a line for the whole, each suite, language and workshop, then the cases that turned, worse first. */
export function comparisonWords({
  overall,
  suites,
  languages,
  workshops,
  flips,
  tried,
  before,
  after,
}: Comparison): string {
  const row = (name: string, { difference, worse, better, verdict, needed }: Change) => [
    name,
    `${points(difference.value)} (${points(difference.low)} to ${points(difference.high)})`,
    `${worse.length} worse, ${better.length} better`,
    `${changeWords[verdict]}${verdict === "cannot_tell" && needed !== null ? `; ${needed} cases would settle it` : ""}`,
  ];
  const rows = [
    row("all", overall),
    ...suites.map(({ suite, change }) => row(suite, change)),
    ...languages.map(({ language, change }) => row(`in ${language}`, change)),
    ...workshops.map(({ workshop, change }) => row(`in ${workshop}`, change)),
  ];
  const differs = tried.length === 0 ? "Both tried the same." : `What differs: ${tried.join(", ")}.`;
  const turned = flips.map(
    (flip) => `${flip.after < flip.before ? "worse " : "better"}  ${flip.suite}/${flip.case}: ${plainly(flip.why)}\n`,
  );
  return `${before.id} -> ${after.id}\n${differs}\n${table(rows)}${turned.join("")}`;
}
