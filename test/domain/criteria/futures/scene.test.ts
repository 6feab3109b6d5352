import { expect, test } from "vitest";
import { verdict } from "../field-cases.ts";

test("a wish is a weak change", () => {
  expect(verdict("future_change", "J'espère que le Maroc sera développé")).toBe("weak");
  expect(verdict("future_change", "بغينا المغرب يكون زوين")).toBe("weak");
  expect(verdict("future_change", "le facteur ne passe plus")).toBe("met");
});

test("became is a change, one or the other is none", () => {
  expect(verdict("future_change", "مول الحانوت ولا كيبيع ف التيليفون")).toBe("met");
  expect(verdict("future_change", "الناس كيمشيو ولا كيبقاو ف الدار")).not.toBe("met");
});

test("a country has no face", () => {
  expect(verdict("future_people", "la société sera meilleure")).toBe("weak");
  expect(verdict("future_people", "une grand-mère du douar")).toBe("met");
  expect(verdict("risk_who", "tout le monde y perdra")).toBe("weak");
  expect(verdict("risk_who", "ceux qui ne lisent pas")).toBe("met");
});

test("a tool is no need", () => {
  expect(verdict("need_stated", "une application pour savoir les prix")).toBe("weak");
  expect(verdict("need_stated", "savoir le prix avant de partir")).toBe("met");
});
