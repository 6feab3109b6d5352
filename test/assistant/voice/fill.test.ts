import { expect, test } from "vitest";
import { fill, slotsOf } from "../../../src/assistant/voice/fill.ts";

test("the team's words are isolated inside the marks, and their own direction marks are let go", () => {
  expect(fill("دوّنتُ ذلك: «{q}».", { q: "\u202e16 km\u200f" })).toBe("دوّنتُ ذلك: «\u206816 km\u2069».");
});

test("what a team writes is never read as a slot", () => {
  expect(fill("C'est noté : «\u00a0{q}\u00a0».", { q: "{field} $1 \\n" })).toContain("{field} $1 \\n");
});

test("content goes on in small letters after a colon, not an acronym and not the English I", () => {
  expect(fill("Un indice : {help}", { help: "Trois suffisent." })).toBe("Un indice : trois suffisent.");
  expect(fill("A hint: {help}", { help: "AI is not needed." })).toBe("A hint: AI is not needed.");
  expect(fill("A hint: {help}", { help: "I see." })).toBe("A hint: I see.");
  expect(fill("{help} Et vous ?", { help: "Trois suffisent." })).toBe("Trois suffisent. Et vous ?");
});

test("slots are found in order", () => {
  expect(slotsOf("{q} puis {old}")).toEqual(["q", "old"]);
});
