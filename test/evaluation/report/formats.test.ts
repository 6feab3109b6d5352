import { describe, expect, test } from "vitest";
import { compareRuns } from "../../../src/evaluation/compare.ts";
import { jsonReport } from "../../../src/evaluation/report/json.ts";
import { junitReport } from "../../../src/evaluation/report/junit.ts";
import { summarise } from "../../../src/evaluation/summary.ts";
import { linesOf, suiteOf, turnOf } from "../../support/run-lines.ts";

const suites = [
  suiteOf("language", { floor: 0.5, floors: { language: { ar: 0.9 }, workshop: { pitch: 0.2 } } }),
  suiteOf("grounding"),
];
const lines = linesOf(
  [
    { id: "holds", values: [1, 1], language: "ar", workshop: "pitch" },
    { id: "fails", values: [1, 0], turns: [turnOf({ said: "Salam <b>", text: 'Dites "combien" & où.' })] },
    { id: "crashes", values: ["broken", "broken"] },
    { id: "no-network", values: ["infrastructure", "infrastructure"] },
    { id: "unread", suite: "grounding", values: [null, null] },
  ],
  { suites },
);
const before = linesOf([{ id: "holds", values: [1, 1] }], { suites });
const summary = summarise(lines, before);
const xml = junitReport(summary, lines);
const part = (id: string) => xml.slice(xml.indexOf(`name="${id}"`)).split("</testcase>")[0]!;

describe("JUnit", () => {
  test("counts each suite's cases, failures, errors and what was skipped", () => {
    expect(xml).toContain('<testsuites name="run-47">');
    expect(xml).toMatch(/<testsuite name="language" tests="4" failures="1" errors="1" skipped="1" time="0.096" /);
    expect(xml).toMatch(/<testsuite name="grounding" tests="1" failures="0" errors="0" skipped="1" /);
    expect(xml).toContain('<testcase classname="language" name="holds" time="0.024"/>');
  });

  test("says why a case failed, and what was said, as text", () => {
    expect(part("fails")).toContain('<failure message="language: answered in French, Arabic expected">');
    expect(part("fails")).toContain("&gt; Salam &lt;b&gt;&#10;Dites &quot;combien&quot; &amp; où.");
    expect(part("crashes")).toContain('<error message="broken: the connection was reset">');
    expect(part("no-network")).toContain('<skipped message="infrastructure: the connection was reset"/>');
    expect(part("unread")).toContain('<skipped message="no judge could score it"/>');
  });

  test("keeps the verdicts against the floors, and the change, as properties", () => {
    expect(xml).toMatch(
      /name="floor: all cases" value="cannot_tell: 0.500, from 0.\d+ to 0.\d+ over 3 cases; floor 0.500"/,
    );
    expect(xml).toMatch(
      /name="floor: language ar" value="cannot_tell: 1.000, .* over 1 cases; floor 0.900; 35 cases would/,
    );
    expect(xml).toMatch(/name="floor: workshop pitch" value="pass: 1.000/);
    expect(xml).toMatch(/name="change" value="same: 0.000, from -\S+ to \S+; better 0, worse 0"/);
  });

  test("writes no sign that XML has no way to write", () => {
    const bad = "a\u0000b\u001bc\ud800d\uffffe\u{1f600}\r\nf";
    const told = linesOf([{ id: bad, values: [[{ judge: "j", value: 0, why: bad }]], turns: [turnOf({ text: bad })] }]);
    const report = junitReport(summarise(told, null), told);
    expect(report).toContain("a\ufffdb\ufffdc\ufffdd\ufffde\u{1f600}&#13;&#10;f");
    expect(report).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(report.isWellFormed()).toBe(true);
  });
});

describe("JSON", () => {
  test("holds the summary, the comparison and each case with its trials", () => {
    const comparison = compareRuns(before, lines);
    const report = JSON.parse(jsonReport(summary, lines, comparison));
    expect(report.summary).toEqual(JSON.parse(JSON.stringify(summary)));
    expect(report.comparison.both).toEqual({ held: 1, failed: 0 });
    expect(
      report.cases.map((one: { case: { id: string }; trials: unknown[] }) => [one.case.id, one.trials.length]),
    ).toEqual([
      ["holds", 2],
      ["fails", 2],
      ["crashes", 2],
      ["no-network", 2],
      ["unread", 2],
    ]);
    expect(JSON.parse(jsonReport(summary, lines)).comparison).toBeNull();
  });
});
