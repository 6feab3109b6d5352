import { expect, test } from "vitest";
import { fold, folded, spanOf, words } from "../../../src/domain/language/fold.ts";

test("letters with and without marks fold to one spelling", () => {
  expect(folded("Élève")).toBe("eleve");
  expect(folded("مَدْرَسَةٌ")).toBe(folded("مدرسه"));
  expect(folded("أإآٱ")).toBe("اااا");
  expect(folded("٤٠٪")).toBe("40%");
});

test("what is found in a folded text is quoted from the original letter for letter", () => {
  const text = "ils  sont à l’ÉCOLE, œuvre";
  const source = fold(text);
  const start = source.text.indexOf("l'ecole");
  expect(spanOf(text, source, start, start + "l'ecole".length).quote).toBe("l’ÉCOLE");
});

test("an elided word and a number with a comma are one word each", () => {
  expect(words("l'eau coûte 1,5 dh").map(({ quote }) => quote)).toEqual(["l'eau", "coûte", "1,5", "dh"]);
});
