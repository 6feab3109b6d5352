import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkText } from "../../../../src/domain/criteria/registry.ts";
import { canvasSchema, type Field } from "../../../../src/domain/programme.ts";

const fieldsOf = (name: string): Field[] =>
  canvasSchema.parse(
    parse(readFileSync(new URL(`../../../../knowledge/rallyia-2026/canvases/${name}.yaml`, import.meta.url), "utf8")),
  ).fields;
const ofMeans = new Set([
  "ai_role",
  "data_needed",
  "implementation_conditions",
  "feasibility",
  "deployment",
  "next_steps",
]);
const share = 0.8;

describe.each([...fieldsOf("solution").filter(({ id }) => ofMeans.has(id)), ...fieldsOf("futures")])(
  "the good examples of $label.en.bare",
  ({ criteria, examples }) => {
    const ids = criteria.filter((id) => id !== "own_words");

    test.each(["fr", "ar", "en"] as const)("meet what the field asks, in %s", (language) => {
      for (const { good } of examples) {
        const findings = checkText(ids, { text: good[language], notOwn: [] });
        const met = findings.filter(({ verdict }) => verdict === "met").length;
        expect(met / findings.length, good[language]).toBeGreaterThanOrEqual(share);
      }
    });
  },
);
