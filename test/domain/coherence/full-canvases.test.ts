import { describe, expect, test } from "vitest";
import { brokenLinks } from "../../../src/domain/coherence/broken-links.ts";
import type { Canvases } from "../../../src/domain/coherence/link.ts";
import { fullCanvases } from "../../support/full-canvases.ts";
import { coastal, darija, english } from "./other-teams.ts";

const told = (canvases: Canvases) =>
  brokenLinks(canvases).map(({ kind, text }) => `${kind} ${text.workshop}.${text.field} ${text.quote}`);

const teams: readonly [string, Canvases][] = [
  ...Object.entries(fullCanvases as Record<string, Canvases>),
  ["coastal", coastal],
  ["darija", darija],
  ["english", english],
];

describe.each(teams)("a team that says one thing throughout (%s)", (_, team) => {
  const workshops = Object.entries(team);

  test("hears of no broken link after any workshop", () => {
    for (let written = 1; written <= workshops.length; written += 1)
      expect(told(Object.fromEntries(workshops.slice(0, written)))).toEqual([]);
  });

  test("hears of none while it writes, field after field", () => {
    const grown: Record<string, Record<string, string>> = {};
    for (const [workshop, fields] of workshops)
      for (const [field, text] of Object.entries(fields)) {
        grown[workshop] = { ...grown[workshop], [field]: text };
        expect(told(grown), `${workshop}.${field}`).toEqual([]);
      }
  });

  test("hears of none when one part of the pitch stands alone, before other canvases too", () => {
    const { pitch, ...earlier } = team;
    const framing = earlier.framing!;
    for (const [field, text] of Object.entries(pitch!))
      for (const canvases of [earlier, { framing }, { framing: { statement: framing.statement! } }])
        expect(told({ ...canvases, pitch: { [field]: text } }), field).toEqual([]);
  });
});

test("the same team that says another share of the same thing is stopped", () => {
  const pitch = { problem: "80 % des femmes enceintes manquent leurs consultations." };
  expect(told({ ...fullCanvases.fr, pitch })).toEqual(["number_mismatch pitch.problem 80 %"]);
});
