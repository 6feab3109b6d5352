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

test.each([
  ["Gas reaches the city, it does not climb the mountain.", "innovation"],
  ["Le gaz arrive en ville, il ne monte pas la montagne.", "innovation"],
  ["Avant : une heure d'attente. Maintenant : six minutes.", "impact"],
  ["قبل كانو خمسة فالسيمانة، ودابا والو.", "impact"],
  ["Une infirmière s'en est servie tout un mois.", "feasibility"],
  ["If one baker gave us his oven at night, we would be ready.", "call_for_support"],
] as const)("a part is told by the manner of saying it: %s", (text, part) => {
  expect(told(`The wells are dry and families walk for water. Our solution is a pump. ${text}`)).toContain(part);
});

test.each([
  "We ask the city for two interpreters. Eight deaf parents in eight understood nothing at the meeting. A volunteer signs and the sheet stays. We tried it once and six parents stayed.",
  "Guides have no clients in January, thirteen of sixteen. Inns will share bookings every Sunday. We start in November with three inns.",
])("what a pitch hardly does without is heard beside other parts: %s", (text) => {
  expect(told(text)).toContain("solution");
});
