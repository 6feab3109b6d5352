import { expect, test } from "vitest";
import { stumblesIn } from "../../../../src/domain/rehearsal/flags.ts";
import { scriptSpoken } from "../../../../src/domain/rehearsal/spoken.ts";
import { structureOf } from "../../../../src/domain/rehearsal/structure.ts";

const heard = (text: string) => {
  const spoken = scriptSpoken(text);
  return structureOf(spoken, stumblesIn(spoken)).elements;
};

test.each([
  ["Les élèves ratent le car chaque matin.", "Un panneau au carrefour affiche l'heure du prochain passage."],
  ["Les bergers perdent des bêtes chaque hiver.", "On attache une clochette à la brebis de tête."],
  ["Deaf patients miss their turn at the clinic.", "A lamp above the door turns green with their number."],
  ["مرضى الربو لا يجدون دواء في القرية.", "سيارة صغيرة تحمل الدواء صباح كل خميس."],
  ["المشكل هو الطلبة كيتسناو ساعة فالشباك.", "حنا كنعلقو لائحة الأوراق فالباب."],
  ["lmochkil howa l7out kaykhser f lmersa.", "kan7etto lbach fo9 snade9 w kanrechoh b lma."],
])("a thing or people at work after the problem is the solution: %s", (problem, solution) => {
  expect(heard(`${problem} ${solution}`)).toMatchObject({
    problem: { quote: problem },
    solution: { quote: solution },
    conclusion: null,
  });
});

test("where a solution is announced, a gesture told before it is none", () => {
  const found = heard(
    "Les élèves ratent le car. Un voisin les conduit parfois. Notre solution est une application qui partage les trajets.",
  );
  expect(found.solution?.quote).toContain("Notre solution");
});

test.each([
  "Les femmes portent le bois sur leur dos et tombent malades. Une mère met trois heures pour rapporter un fagot.",
  "يعاني المرضى من طول الطريق. تحمل الأسرة المريض على دابة حتى تصل إلى الطريق. نرجو منكم مساعدتنا.",
  "Students cannot cook in the dormitory. They boil eggs in the kettle and hide it from the guard. Please help us.",
  "السلام عليكم، نحن فريق النور. مشروعنا مبتكر جداً. شكراً لكم",
  "Salam, 7na fari9 Amal, projet dyalna mzyan bzaf. Chokran.",
])("how people cope and praise of a project are no solution: %s", (text) => {
  expect(heard(text).solution).toBeNull();
});

test("dated steps, prices and tests open no speech", () => {
  expect(heard("en mars on ouvre à Taza, en juin à Guercif. on demande deux bus à la région.").hook).toBeNull();
  expect(heard("غادي نبداو ف ماي بعشر ديور، ف شتنبر نكملو الدوار كامل.").hook).toBeNull();
});

test("money that is wanted is asked for, and a change with its term is no step", () => {
  const found = heard("We want 15,000 dirhams from the commune. The problem is that boats have no ice.");
  expect(found.call_for_support?.quote).toContain("15,000");
  expect(heard("The problem is that boats have no ice. From nine lost boxes to two by next July.").roadmap).toBeNull();
});
