import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readKnowledge } from "../../../src/app.ts";
import { readConfig } from "../../../src/config.ts";
import { criteria } from "../../../src/domain/criteria/registry.ts";
import { caseLanguages } from "../../../src/domain/evaluation.ts";
import { readPersonas } from "../../../src/evaluation/personas/read-personas.ts";

const folder = join(import.meta.dirname, "../../../evals/personas");
const projects = readdirSync(join(folder, "projects"));
const { programme } = await readKnowledge(readConfig());
/** Of a plan's topics those that ask for a text. */
const topics = ["assemble", "no_solution", "one_problem"];

describe("the teams that are kept", () => {
  const { personas, mistakes } = readPersonas(folder);

  it("read without a mistake, at least eight in every language", () => {
    expect(mistakes).toEqual([]);
    const names = Object.keys(personas);
    for (const language of caseLanguages)
      expect(names.filter((name) => name.endsWith(`.${language}`)).length).toBeGreaterThanOrEqual(8);
  });

  it("have every temper: shy, hostile, pasting, in a hurry, expert, mixing, distracted", () => {
    const tempers = new Set(Object.keys(personas).map((name) => name.split("-")[0]));
    expect([...tempers].sort()).toEqual(["code", "distracted", "do", "expert", "hostile", "pastes", "shy"]);
  });

  it.each(projects)("%s answers only what the programme can ask", (file) => {
    const fields = Object.values(programme.canvases).flatMap((canvas) => canvas.fields.map(({ id }) => id));
    const askable = new Set([...fields, ...Object.keys(criteria), ...topics]);
    const { answers } = parse(readFileSync(join(folder, "projects", file), "utf8")) as { answers: object };
    expect(Object.keys(answers).filter((key) => !askable.has(key))).toEqual([]);
  });
});
