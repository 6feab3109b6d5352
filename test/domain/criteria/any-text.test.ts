import { expect, test } from "vitest";
import { checkText } from "../../../src/domain/criteria/registry.ts";

const verdict = (id: string, text: string, notOwn: string[] = []) => checkText([id], { text, notOwn })[0]!.verdict;
const example = "Au souk de Rissani, 14 vendeuses de dattes sur 20 jettent un cageot par semaine, faute d'ombre.";

test("two words are short, one is too short, four are enough", () => {
  expect(verdict("long_enough", "tinghir")).toBe("missing");
  expect(verdict("long_enough", "kaybi3o chwiya")).toBe("weak");
  expect(verdict("long_enough", "les diabétiques de Goulmima")).toBe("met");
});

test("the example copied, even with a word changed, is not the team's own", () => {
  expect(verdict("own_words", example, [example])).toBe("missing");
  expect(verdict("own_words", example.replace("dattes", "olives"), [example])).not.toBe("met");
  expect(verdict("own_words", "Au marché de Tata, les potiers attendent la pluie", [example])).toBe("met");
});

test("the question sent back is not an answer", () => {
  expect(verdict("own_words", "Qui vit cette difficulté ?", ["Qui vit cette difficulté ?"])).toBe("missing");
});

test("fillers and blanks left open are placeholders", () => {
  for (const text of ["test", "xxx", "...", "à compléter", "je sais pas", "والو", "ma3reftch", "asdf asdf"]) {
    expect(verdict("not_placeholder", text)).toBe("missing");
  }
  expect(verdict("not_placeholder", "Le mois dernier, à …, … ont attendu")).toBe("weak");
  expect(verdict("not_placeholder", "les malades attendent…")).toBe("met");
});
