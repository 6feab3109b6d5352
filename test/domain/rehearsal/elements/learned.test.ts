import { expect, test } from "vitest";
import { elements } from "../../../../src/domain/rehearsal/elements/elements.ts";
import { stumblesIn } from "../../../../src/domain/rehearsal/flags.ts";
import { scriptSpoken } from "../../../../src/domain/rehearsal/spoken.ts";
import { structureOf } from "../../../../src/domain/rehearsal/structure.ts";

const told = (text: string) => {
  const spoken = scriptSpoken(text);
  const found = structureOf(spoken, stumblesIn(spoken)).elements;
  return elements.filter((one) => found[one] !== null);
};

test.each([
  "Nous nous sommes rencontrés le premier jour. On a beaucoup appris et on est fiers de notre équipe. Merci à tous.",
  "We met in this programme and learned a lot. We believe in our project. Thank you for your patience.",
  "التقينا في هذا البرنامج وتعلمنا الكثير. نحن فخورون بفريقنا ونؤمن بالمستقبل. شكرا لكم.",
  "Tla9ina f had l programme w t3ellemna bezzaf. Merci 3la sber dyalkom.",
])("the story of a team tells no part of a pitch: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ["Ils sont sept mille dans la plaine, et ils perdent un tiers de la récolte.", "problem"],
  ["Quatre ateliers l'utilisent depuis octobre.", "feasibility"],
  ["We'd love your help in finding a carpenter before March.", "call_for_support"],
  ["نريد أن ينتقل كل تلميذ من كتاب واحد إلى عشرين كتابا في السنة.", "impact"],
  ["Kol pharmacie katkhelles 99 dh f l3am.", "usage_market"],
] as const)("a part is told by what it says, not by its name: %s", (text, part) => {
  expect(told(`${text} Notre projet continue.`)).toContain(part);
});
