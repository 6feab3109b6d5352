import { expect, test } from "vitest";
import { entryJoint } from "../../../src/domain/indicators/entry-joint.ts";
import { readIndicators } from "../../../src/domain/indicators/read-indicator.ts";

const form = "Nombre de tours perdus\nDépart : 3 en mai 2026\nCible : 1";
const arabicForm = "عدد نوبات الماء الضائعة\nنقطة الانطلاق: 3 في ماي 2026\nالهدف: 1";

test.each([
  ["another indicator", form, "Nombre de pannes par mois, de 4 à 2", "\n\n"],
  ["another indicator, in Arabic", arabicForm, "عدد الأعطاب في الشهر من 4 إلى 2", "\n\n"],
  ["who keeps the figure", form, "c'est le trésorier qui le note dans le registre", "\n"],
  ["a labelled line", form, "Échéance : fin 2027", "\n"],
  ["the same indicator said again", form, "Nombre de tours perdus, de 3 à 1", "\n"],
  ["an indicator under a wish", "Améliorer la vie.", "Nombre de tours perdus, de 3 à 1", "\n"],
  ["an indicator under a free line", "Nombre de pannes, de 4 à 2", "Nombre de tours perdus, de 3 à 1", "\n"],
  ["the first words", "", "Nombre de tours perdus", "\n"],
])("%s", (_, text, entry, joint) => {
  expect(entryJoint(text, entry)).toBe(joint);
});

test("two indicators stay two, whichever way they came", () => {
  for (const text of [form, "Nombre de pannes, de 4 à 2"]) {
    const entry = "Heures d'attente par tour, de 3 à 1";
    const names = readIndicators(`${text}${entryJoint(text, entry)}${entry}`).map(({ reading }) => reading.slots.name);
    expect(names).toHaveLength(2);
    expect(names[1]?.quote).toContain("Heures d'attente");
  }
});
