import { expect, test } from "vitest";
import { mayBeKept } from "../../../src/domain/criteria/guarded.ts";
import { findField } from "../../../src/domain/programme.ts";
import { loadProgramme } from "../../../src/library/load.ts";

const { programme: cv } = loadProgramme("knowledge/generation-avenir");
const { programme: junior } = loadProgramme("knowledge/ai-master-junior");
const { programme: rally } = loadProgramme("knowledge/rallyia-2026");

test.each([
  ["experience", "j'ai servi 15 clients par jour à l'auberge", true],
  ["experience", "je suis célibataire, j'ai travaillé à l'auberge", false],
  ["about", "ma CIN est PA123456 et je cherche un stage de couture", false],
  ["experience", "appelez-moi au 0612345678", false],
  ["contact", "Sara, Tinghir, 0612345678", true],
  ["contact", "Sara, Tinghir, 0612345678, diabétique", false],
  ["training", "2024, lycée Zaid Ouhmad à Tinghir", true],
])("in the CV's %s «%s» may be kept: %s", (field, text, kept) => {
  expect(mayBeKept(findField(cv!, "cv", field)!, text, cv!.settings)).toBe(kept);
});

test("of a child nothing that tells where they are is kept, a school's name included", () => {
  const field = findField(junior!, "idea", "bother")!;
  expect(mayBeKept(field, "dans la cour il y a un seul robinet", junior!.settings)).toBe(true);
  for (const text of ["au collège Al Massira", "mon insta: sara_2012", "j'habite 12 rue des Oliviers", "0612345678"])
    expect([text, mayBeKept(field, text, junior!.settings)]).toEqual([text, false]);
});

test("where adults write and no criterion guards them, a field takes what it is given", () => {
  const field = findField(rally!, "framing", "who")!;
  expect(mayBeKept(field, "les clients du 12 rue des Oliviers, tel 0524123456", rally!.settings)).toBe(true);
});
