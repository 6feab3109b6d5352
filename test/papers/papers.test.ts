import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { takeAwayFormats } from "../../src/domain/take-away/document.ts";
import { papers } from "../../src/papers/papers.ts";
import { fullCanvases } from "../support/full-canvases.ts";
import { documentOf } from "./documents.ts";

test("every format is written, in every language, of a full canvas and of an empty one", async () => {
  for (const format of takeAwayFormats)
    for (const language of ["fr", "ar", "en"] as const)
      for (const canvases of [fullCanvases.fr, fullCanvases.ar, {}]) {
        const { type, body } = await papers.write(documentOf(language, canvases), format);
        expect([format, language, body.length > 1000, type]).toEqual([format, language, true, expect.any(String)]);
      }
});

test("a server starts without the writers: each is imported when it is first asked", () => {
  const source = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  expect(source("src/app.ts")).not.toMatch(/from "\.\/papers/);
  const known = [...source("src/papers/papers.ts").matchAll(/^import (type )?.*$/gm)];
  expect(known.filter(([, type]) => type === undefined)).toEqual([]);
});

test.each([
  ["ar", "Salma، يوسف"],
  ["fr", "Salma, يوسف"],
] as const)("names are told with the comma of the page's language: %s", async (language, told) => {
  for (const format of ["md", "html"] as const) {
    const { body } = await papers.write(documentOf(language, {}), format);
    const text = Buffer.from(body)
      .toString()
      .replace(/<[^>]*>/g, "");
    expect(text).toContain(told);
  }
});
