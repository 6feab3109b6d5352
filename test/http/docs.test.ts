import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../support/app.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.app.close());

const page = async (language: string) =>
  await stage.ask("GET", `/docs?language=${language}`, { as: null, headers: { "accept-encoding": "identity" } });

describe("the page for developers", () => {
  test("names every call that the machine's list names, and every record", async () => {
    const { text } = await page("en");
    const { body } = await stage.ask("GET", "/openapi.json", { as: null });
    for (const [path, methods] of Object.entries<Record<string, { summary: string }>>(body.paths))
      for (const [method] of Object.entries(methods))
        expect(text).toContain(`<b>${method.toUpperCase()}</b> <code>${path}</code>`);
    for (const name of Object.keys(body.components.schemas)) expect(text).toContain(`<details id="${name}"`);
    for (const path of ["/agui", "/mcp", "/v1/chat/completions"]) expect(body.paths[path]).toBeDefined();
  });

  test("tells what to send, what is required and what comes back", async () => {
    const { text } = await page("en");
    const call = text.slice(text.indexOf("<code>/api/proposals/{proposal}</code>")).split("</details>")[0]!;
    expect(call).toContain("<code>verdict</code>");
    expect(call).toContain("&quot;accept&quot; | &quot;edit&quot; | &quot;reject&quot;");
    expect(call).toContain('<i dir="auto">required</i>');
    expect(call).toContain('<a href="#Proposal">Proposal</a>');
  });

  test("links lead to records that are on the page", async () => {
    const { text } = await page("fr");
    const targets = [...text.matchAll(/href="#(\w+)"/g)].map((match) => match[1]!);
    expect(targets.length).toBeGreaterThan(20);
    for (const target of new Set(targets)) expect(text).toContain(`id="${target}"`);
  });

  test("is in the reader's language, from right to left in Arabic, and links to the others", async () => {
    expect((await page("fr")).text).toContain("Les portes de Dalil");
    const arabic = (await page("ar")).text;
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    for (const other of ["fr", "en"]) expect(arabic).toContain(`href="/docs?language=${other}"`);
    expect((await stage.ask("GET", "/?language=en", { as: null })).text).toContain('href="/docs?language=en"');
  });

  test("brings nothing of a third party: one style, no script, a strict policy", async () => {
    const { text, headers } = await page("en");
    expect(text.match(/<(?:script|img|iframe|link)\b[^>]*>/g)).toEqual([
      '<link rel="icon" href="data:,">',
      '<link rel="stylesheet" href="/assets/plain.css">',
    ]);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});
