import { expect, test } from "vitest";
import type { Finding, FindingVerdict } from "../../../src/domain/criteria/finding.ts";
import { teamView } from "../../../src/domain/feedback/feedback.ts";
import { tallyOf, tallyOfSpeech } from "../../../src/domain/feedback/tally.ts";
import { rehearsalReport } from "../../../src/domain/rehearsal/report.ts";
import { scriptSpoken } from "../../../src/domain/rehearsal/spoken.ts";
import { feedbackOf } from "../../support/feedback.ts";

const finding = (verdict: FindingVerdict): Finding => ({
  criterion: "who",
  verdict,
  quote: null,
  start: null,
  end: null,
});

test("findings are counted over all fields of a canvas", () => {
  const findings = { who: [finding("met"), finding("weak")], causes: [finding("met"), finding("missing")] };
  expect(tallyOf(findings)).toEqual({ met: 2, weak: 1, missing: 1 });
});

test("parts of a pitch that were not told are missing", () => {
  const report = rehearsalReport({ spoken: scriptSpoken("Bonjour, nous sommes trois de Jorf.") });
  const untold = Object.values(report.elements).filter((element) => element === null).length;
  expect(untold).toBeGreaterThan(3);
  expect(tallyOfSpeech(report).missing).toBe(tallyOf(report.findings).missing + untold);
});

test("a team that waits sees who reads; once it is answered nobody does", () => {
  const claim = { by: "m", name: "Nadia", at: "2026-06-16T16:00:00.000Z", until: "2026-06-16T16:10:00.000Z" };
  expect(teamView(feedbackOf({ claim })).reader).toEqual({ name: "Nadia", until: claim.until });
  expect(teamView(feedbackOf()).reader).toBeNull();
  expect(teamView(feedbackOf({ claim, state: "released" })).reader).toBeNull();
});
