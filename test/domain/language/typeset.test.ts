import { expect, test } from "vitest";
import { typeset } from "../../../src/domain/language/typeset.ts";

test("French spaces do not break a line before a mark", () => {
  expect(typeset("« {q} » : qui ? quoi ; 30 % !", "fr")).toBe(
    "«\u00a0{q}\u00a0»\u00a0: qui\u202f? quoi\u202f; 30\u00a0%\u202f!",
  );
  expect(typeset("«{q}»: من؟", "ar")).toBe("«{q}»: من؟");
});
