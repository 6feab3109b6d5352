import { expect, test } from "vitest";
import { choose } from "../../../src/domain/planning/choice.ts";

test("the clause of the list that the choice names is the one kept", () => {
  const list = "chez nous ya plus de médecin, les routes sont cassées et en plus les jeunes n'ont pas de travail";
  expect(choose(list, "la route")?.kept).toBe("les routes sont cassées");
  expect(choose(list, "les jeunes")?.kept).toContain("n'ont pas de travail");
  expect(choose("ماكاينش الما، الطريق مقطوعة، والسبيطار بعيد", "الطريق")?.kept).toBe("الطريق مقطوعة");
});

test("a choice that names none of them keeps none", () => {
  expect(choose("l'eau manque et les routes sont cassées", "tout")).toBeNull();
});
