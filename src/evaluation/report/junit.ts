import type { Ruling, RunLine, RunSummary, SuiteSummary } from "../../domain/evaluation.ts";
import { tellPlainly } from "../judges/words/tell.ts";
import { type PlayedCase, readRecord, shareOf } from "../record.ts";
import { whyNotPlainly } from "../told.ts";

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Signs that XML 1.0 has no way to write, lone halves of a pair among them. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Line ends and tabs are written as references, as a reader would otherwise take them for spaces. */
const text = (words: string): string =>
  words
    .toWellFormed()
    .replace(unwritable, "\ufffd")
    .replace(/[&<>"]/g, (mark) => marks[mark]!)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);
const share = (value: number): string => value.toFixed(3);

/** What a ruling is about, in a few words. */
function nameOf(of: Ruling["of"]): string {
  if (of.kind === "language") return `language ${of.language}`;
  return of.kind === "workshop" ? `workshop ${of.workshop}` : "all cases";
}

const property = (name: string, value: string): string =>
  `      <property name="${text(name)}" value="${text(value)}"/>`;

function propertiesOf(suite: SuiteSummary): string[] {
  return [
    property("verdict", suite.verdict),
    ...suite.rulings.map(({ of, rate, floor, verdict, needed }) =>
      property(
        `floor: ${nameOf(of)}`,
        `${verdict}: ${share(rate.value)}, from ${share(rate.low)} to ${share(rate.high)} over ${rate.count} cases; floor ${share(floor)}${needed === null ? "" : `; ${needed} cases would settle it`}`,
      ),
    ),
    ...(suite.change === null
      ? []
      : [
          property(
            "change",
            `${suite.change.verdict}: ${share(suite.change.difference.value)}, from ${share(suite.change.difference.low)} to ${share(suite.change.difference.high)}; better ${suite.change.better.length}, worse ${suite.change.worse.length}`,
          ),
        ]),
    property("infrastructure", String(suite.infrastructure)),
    property("unscored", String(suite.unscored)),
  ];
}

function caseOf(played: PlayedCase): string {
  const value = shareOf(played);
  const time = played.trials.reduce((sum, { trial }) => sum + trial.milliseconds, 0);
  const open = `    <testcase classname="${text(played.suite)}" name="${text(played.case.id)}" time="${seconds(time)}"`;
  if (value === 1) return `${open}/>`;
  if (value === null) {
    const fault = played.trials.find(({ trial }) => trial.fault !== null)?.trial.fault?.words;
    const why =
      fault === undefined
        ? played.trials.length === 0
          ? "not played"
          : "no judge could score it"
        : tellPlainly(fault);
    return `${open}>\n      <skipped message="${text(why)}"/>\n    </testcase>`;
  }
  const broken = played.trials.find(({ trial }) => trial.fault?.kind === "broken");
  const kind = broken === undefined ? "failure" : "error";
  const said = played.trials
    .flatMap(({ trial }) => trial.turns.map((turn) => `> ${turn.said}\n${turn.text}`))
    .join("\n");
  return `${open}>\n      <${kind} message="${text(whyNotPlainly(played))}">${text(said)}</${kind}>\n    </testcase>`;
}

/**
 * The run in JUnit's XML, as continuous integration reads it: a `testsuite` a suite, a `testcase` a case. A case that
 * did not hold in each of its repeats is a `failure`, one broken by a fault of ours an `error`, one that does not count
 * (the provider failed, nothing could be scored, not played) `skipped`. Verdicts are properties: a suite may pass with
 * failed cases, or fail on its floors.
 */
export function junitReport(summary: RunSummary, lines: readonly RunLine[]): string {
  const { cases } = readRecord(lines);
  const suites = summary.suites.map((suite) => {
    const own = cases.filter((one) => one.suite === suite.suite);
    const shown = own.map(caseOf);
    const count = (mark: string) => shown.filter((one) => one.includes(`      <${mark} `)).length;
    const time = own.flatMap(({ trials }) => trials).reduce((sum, { trial }) => sum + trial.milliseconds, 0);
    return [
      `  <testsuite name="${text(suite.suite)}" tests="${own.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}" time="${seconds(time)}" timestamp="${text(summary.run.startedAt)}">`,
      "    <properties>",
      ...propertiesOf(suite),
      "    </properties>",
      ...shown,
      "  </testsuite>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${text(summary.run.id)}">`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}
