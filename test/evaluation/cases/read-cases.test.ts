import { beforeAll, describe, expect, test } from "vitest";
import type { Known } from "../../../src/evaluation/cases/known.ts";
import { readCases } from "../../../src/evaluation/cases/read-cases.ts";
import { judges } from "../../../src/evaluation/judges/judges.ts";
import { shippedKnowledge } from "../../support/small-theatre.ts";

let known: Known;
beforeAll(async () => {
  known = { judges, personas: ["shy-water.fr"], programme: (await shippedKnowledge()).programme };
});

const talk = { kind: "talk", say: ["salam"] };
const good = { id: "grounding-fr-001", language: "fr", workshop: "framing", play: talk, expect: { language: true } };
const read = (...lines: readonly unknown[]) =>
  readCases(
    "cases/x.jsonl",
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
    known,
  );

describe("a file of cases", () => {
  test("is read line by line; a case without a cluster is one of its own", () => {
    const second = { ...good, id: "grounding-fr-002", cluster: "the-well", workshop: null, note: "asked at night" };
    const { cases, mistakes } = read(good, "", second);
    expect(mistakes).toEqual([]);
    expect(cases.map((placed) => placed.case)).toEqual([{ ...good, cluster: "grounding-fr-001" }, second]);
    expect(cases.map(({ line }) => line)).toEqual([1, 3]);
  });

  test("every play is read as it is written, empty messages too", () => {
    const given = {
      canvas: { framing: { who: "les femmes" } },
      now: "2026-06-17T10:00:00+01:00",
      screen: "ar",
      accept: true,
    };
    const plays = [
      { kind: "talk", given, say: ["", "  "] },
      { kind: "persona", persona: "shy-water.fr", turns: 12 },
      { kind: "ability", ability: "check", input: { place: "framing.statement", text: "" } },
      { kind: "ability", ability: "coherence", input: { problem: "30 %" } },
    ];
    const { cases, mistakes } = read(...plays.map((play, place) => ({ ...good, id: `a-${place}`, play })));
    expect(mistakes).toEqual([]);
    expect(cases.map((placed) => placed.case.play)).toEqual(plays);
  });

  test.each([
    ["half a line", '{"id": "x', /^not JSON/, /JSON object/],
    ["a list", "[]", /"play.kind" is not one/, /talk, persona, feedback, ability/],
    ["no play", { ...good, play: undefined }, /"play.kind" is not one/, /talk/],
    ["a misspelt key", { ...good, langage: "fr" }, /unknown key "langage"/, /Did you mean "language"/],
    ["a misspelt key inside", { ...good, play: { ...talk, givn: {} } }, /unknown key "givn"/, /Did you mean "given"/],
    ["no language", { ...good, language: undefined }, /language/, /fr, ar, ary, ary-Latn, en/],
    ["a language nobody writes", { ...good, language: "es" }, /"language"/, /fr, ar, ary, ary-Latn, en/],
    ["nothing said", { ...good, play: { kind: "talk", say: [] } }, /"play.say" is empty/, /at least 1/],
    ["an id with spaces", { ...good, id: "a b" }, /"id" is not well formed/, /grounding-fr-012/],
    [
      "a moment without offset",
      { ...good, play: { ...talk, given: { now: "2026-06-16" } } },
      /now/,
      /2026-06-16T16:50/,
    ],
    ["an unknown judge", { ...good, expect: { langage: true } }, /unknown judge "langage" in "expect"/, /"language"/],
    ["a judge's wrong parameters", { ...good, expect: { short: { word: 3 } } }, /short/, /./],
    ["an unknown workshop", { ...good, workshop: "framming" }, /unknown workshop "framming"/, /"framing"/],
    [
      "a canvas nobody has",
      { ...good, play: { ...talk, given: { canvas: { x: {} } } } },
      /unknown workshop "x"/,
      /framing/,
    ],
    [
      "a field nobody has",
      { ...good, play: { ...talk, given: { canvas: { framing: { whos: "a" } } } } },
      /unknown field of "framing" "whos"/,
      /"who"/,
    ],
    [
      "feedback on a canvas without a word",
      { ...good, play: { kind: "feedback", given: { canvas: { pitch: { hook: "a" } } } } },
      /nothing of the workshop/,
      /one field/,
    ],
    [
      "an unknown persona",
      { ...good, play: { kind: "persona", persona: "shi-water.fr", turns: 3 } },
      /persona/,
      /shy-water/,
    ],
    [
      "an unknown ability",
      { ...good, play: { kind: "ability", ability: "detct", input: {} } },
      /ability "detct"/,
      /detect/,
    ],
    [
      "an ability without its text",
      { ...good, play: { kind: "ability", ability: "ask", input: {} } },
      /question/,
      /takes/,
    ],
    [
      "a place that is no field",
      { ...good, play: { kind: "ability", ability: "check", input: { place: "framing.statemnt", text: "a" } } },
      /canvas field "framing.statemnt"/,
      /framing.statement/,
    ],
    [
      "an ability with a strange input",
      { ...good, play: { kind: "ability", ability: "detect", input: { text: "a", txet: "b" } } },
      /input of "detect" "txet"/,
      /"text"/,
    ],
  ])("%s is told with its line and its mend, and the other cases are read", (_, line, what, mend) => {
    const { cases, mistakes } = read(good, line, { ...good, id: "last" });
    expect(cases.map((placed) => placed.case.id)).toEqual(["grounding-fr-001", "last"]);
    expect(mistakes[0]).toMatchObject({ file: "cases/x.jsonl", line: 2 });
    expect(mistakes[0]!.what).toMatch(what);
    expect(mistakes[0]!.mend).toMatch(mend);
  });

  test("a judge may be taken away by null; an empty file is a mistake", () => {
    expect(read({ ...good, expect: { language: null } }).mistakes).toEqual([]);
    expect(read("", " ").mistakes).toMatchObject([{ what: "the file holds no case" }]);
  });
});
