import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkText } from "../../../../src/domain/criteria/registry.ts";
import { type Canvas, canvasSchema, notOwnWords } from "../../../../src/domain/programme.ts";

const canvas = (name: string): Canvas =>
  canvasSchema.parse(
    parse(readFileSync(new URL(`../../../../knowledge/rallyia-2026/canvases/${name}.yaml`, import.meta.url), "utf8")),
  );
const ofPeople = new Set(["beneficiaries", "value_proposition", "features", "user_experience"]);
const fields = [...canvas("solution").fields.filter(({ id }) => ofPeople.has(id)), ...canvas("pitch").fields].map(
  (field) => ({ name: field.label.en.bare, field }),
);
const share = 0.8;

describe.each(fields)("the examples of $name", ({ field }) => {
  const ids = field.criteria.filter((id) => id !== "own_words");

  test("good ones meet what the field asks", () => {
    const findings = field.examples.flatMap((example) =>
      Object.values(example.good).flatMap((text) => checkText(ids, { text, notOwn: [] })),
    );
    const met = findings.filter(({ verdict }) => verdict === "met").length;
    expect(met / findings.length).toBeGreaterThanOrEqual(share);
  });

  test("bad ones fail at what matters first or next", () => {
    for (const example of field.examples) {
      for (const text of Object.values(example.bad ?? {})) {
        const findings = checkText(ids, { text, notOwn: [] });
        expect(findings.some(({ verdict }) => verdict !== "met")).toBe(true);
      }
    }
  });

  test("an example copied is told as not the team's own", () => {
    const [example] = field.examples;
    const [finding] = checkText(["own_words"], { text: example!.good.fr, notOwn: notOwnWords(field) });
    expect(finding!.verdict).toBe("missing");
  });
});
