import { expect, test } from "vitest";
import { readField } from "../../../src/domain/reading/field.ts";
import { cases, judge } from "./cases.ts";

test("at least 85 in 100 texts are put in their field", () => {
  const all = cases<{ text: string; field: string | null }>("fields");
  const { share, misses } = judge(all, ({ text, field }) => (readField(text)?.field ?? null) === field);
  expect(share, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.85);
});

test("a label names the field", () => {
  expect(readField("contexte : la montagne")).toEqual({ workshop: "framing", field: "context" });
  expect(readField("الأسباب: قلة الصيانة")).toEqual({ workshop: "framing", field: "causes" });
});

test("a greeting speaks to no field", () => {
  expect(readField("bonjour")).toBeNull();
  expect(readField("")).toBeNull();
});
