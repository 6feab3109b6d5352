import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/domain/criteria/finding.ts";
import { chooseRemarks, type FieldReading } from "../../../src/domain/feedback/choose-remarks.ts";
import { deadlineOf } from "../../../src/domain/feedback/deadline.ts";
import type { Field, Programme } from "../../../src/domain/programme.ts";

const finding = (criterion: string, verdict: Finding["verdict"], quote: string | null = null): Finding => ({
  criterion,
  verdict,
  quote,
  start: null,
  end: null,
});
const reading = (id: string, findings: Finding[], text = "des mots"): FieldReading => ({
  field: { id, criteria: findings.map(({ criterion }) => criterion) } as Field,
  text,
  findings,
});
const said = (picked: { field: Field; criterion: string | null }[]) =>
  picked.map(({ field, criterion }) => `${field.id}/${criterion}`);

describe("what is worth a mentor's word", () => {
  test("two gaps of the deliverable at most, in the order of its criteria, then one of each other field; three in all", () => {
    const choice = chooseRemarks(
      [
        reading("who", [finding("specific", "weak"), finding("who", "missing")]),
        reading("statement", [
          finding("what", "met"),
          finding("where", "weak"),
          finding("size", "missing"),
          finding("src", "missing"),
        ]),
        reading("causes", [finding("chain", "weak")]),
      ],
      "statement",
    );
    expect(said(choice.lacking)).toEqual(["statement/where", "statement/size", "who/specific"]);
  });

  test("an empty deliverable comes first; other empty fields are not reproached", () => {
    const choice = chooseRemarks(
      [reading("statement", [], " "), reading("who", [finding("who", "weak", "les gens")]), reading("causes", [], "")],
      "statement",
    );
    expect(said(choice.lacking)).toEqual(["statement/null", "who/who"]);
  });

  test("of what is met, figures and phrases before single words, two at most, none that a gap or another quotes too", () => {
    const choice = chooseRemarks(
      [
        reading("statement", [
          finding("who", "met", "diabétiques"),
          finding("what", "met", "repartis sans insuline"),
          finding("size", "met", "31 des 94 diabétiques"),
          finding("src", "met", "le cahier de l'infirmier"),
          finding("one", "weak", "le cahier"),
          finding("own", "met"),
        ]),
      ],
      "statement",
    );
    expect(said(choice.good)).toEqual(["statement/size", "statement/what"]);
  });

  test("a broken link that a jury hears takes the place of the third gap, and is not praised", () => {
    const end = (workshop: string, quote: string) => ({ workshop, field: "size", quote });
    const link = { text: end("pitch", "60 % des potiers"), against: end("framing", "40 %") };
    const gaps = ["who", "what", "size"].map((field) => reading(field, [finding(field, "missing", null)]));
    const good = reading("place", [finding("place", "met", "60 % des potiers de Safi")]);
    const choose = (kind: "number_mismatch" | "feature_without_pain") =>
      chooseRemarks([...gaps, good], "who", [{ kind, ...link }]);
    expect(choose("number_mismatch")).toMatchObject({ link: { kind: "number_mismatch" }, good: [] });
    expect(choose("number_mismatch").lacking).toHaveLength(2);
    expect(choose("feature_without_pain")).toMatchObject({ link: null, lacking: [{}, {}, {}] });
  });

  test("a wish with a figure in it is not praised for the figure", () => {
    const wish = reading("who", [finding("is_indicator", "missing", null), finding("size", "met", "1000 personnes")]);
    expect(chooseRemarks([wish], "who").good).toEqual([]);
  });

  test("where nothing lacks, nothing is invented", () => {
    expect(chooseRemarks([reading("statement", [finding("who", "met", "les potiers")])], "statement").lacking).toEqual(
      [],
    );
  });
});

describe("by when feedback is wanted", () => {
  const programme = {
    timezone: "Africa/Casablanca",
    workshops: [{ id: "framing", sessions: ["day-1/a", "day-2/b"] }],
    days: [
      { date: "2026-06-16", sessions: [{ id: "day-1/a", start: "16:45", end: "18:30" }] },
      { date: "2026-06-17", sessions: [{ id: "day-2/b", start: "09:00", end: null }] },
      { date: "2026-06-18", sessions: [{ id: "day-3/c", start: "09:00", end: "10:00" }] },
    ],
  } as unknown as Programme;

  test.each([
    ["2026-06-16T10:00:00Z", "2026-06-16T17:30:00.000Z"],
    ["2026-06-16T17:29:59Z", "2026-06-16T17:30:00.000Z"],
    ["2026-06-16T17:30:00Z", "2026-06-17T08:00:00.000Z"],
    ["2026-06-18T00:00:00Z", null],
  ])("asked at %s: %s, by the clocks of the programme", (now, deadline) => {
    expect(deadlineOf(programme, "framing", new Date(now))).toBe(deadline);
  });
  test("a workshop without sessions has none", () => {
    expect(deadlineOf(programme, "pitch", new Date("2026-06-16T10:00:00Z"))).toBeNull();
  });
  test("in a winter of another zone the clock is an hour behind", () => {
    const paris = { ...programme, timezone: "Europe/Paris" };
    expect(deadlineOf(paris, "framing", new Date("2026-06-16T10:00:00Z"))).toBe("2026-06-16T16:30:00.000Z");
    const days = [{ date: "2026-01-16", sessions: [{ id: "day-1/a", start: "16:45", end: "18:30" }] }];
    const winter = { ...paris, days } as unknown as Programme;
    expect(deadlineOf(winter, "framing", new Date("2026-01-16T10:00:00Z"))).toBe("2026-01-16T17:30:00.000Z");
  });
});
