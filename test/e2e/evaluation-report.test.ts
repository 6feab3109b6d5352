import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CaseLanguage, RunLine } from "../../src/domain/evaluation.ts";
import type { TurnStep } from "../../src/domain/events.ts";
import { because } from "../../src/evaluation/because.ts";
import { compareRuns } from "../../src/evaluation/compare.ts";
import { htmlReport } from "../../src/evaluation/report/html.ts";
import { junitReport } from "../../src/evaluation/report/junit.ts";
import { summarise } from "../../src/evaluation/summary.ts";
import { openBrowser } from "../support/browser.ts";
import { naughtyStrings } from "../support/naughty.ts";
import { casesOf, linesOf, suiteOf, type Told, turnOf } from "../support/run-lines.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "report-"));

const steps: TurnStep[] = [
  {
    kind: "diagnosed",
    diagnosis: {
      language: { language: "ary-Latn", mixed: false, second: null },
      reply: "ar",
      intent: "programme_question",
      confidence: 0.9,
      risk: "none",
      answer: "other",
      entries: [{ field: "who", quote: "les apprentis", start: 0, end: 13 }],
      promise: null,
      greets: false,
    },
  },
  {
    kind: "passages",
    citations: [
      { passage: "p#1", source: "Programme", place: "Jour 1, 16h45", quote: "16h45 - 18h30", language: "fr" },
    ],
  },
  {
    kind: "findings",
    field: "statement",
    findings: [{ criterion: "magnitude", verdict: "missing", quote: null, start: null, end: null }],
  },
  {
    kind: "planned",
    plan: {
      strategy: "ask_for_number",
      intention: "size",
      rung: 1,
      gap: { field: "statement", criterion: "magnitude" },
      topic: "ask.magnitude",
      phrasings: [],
      alert: null,
    },
  },
  {
    kind: "checked",
    check: {
      grounded: true,
      rightLanguage: true,
      oneQuestion: false,
      shortEnough: true,
      harmless: true,
      leavesWork: true,
      mannered: true,
      words: 24,
    },
  },
];
const turn = turnOf({
  said: "wa9tach khasna nseliw lmochkil?",
  text: "تنتهي الورشة على الساعة 18:30.",
  language: "ar",
  citations: [{ passage: "p#1", source: "Programme", place: "Jour 1, 16h45", quote: "16h45 - 18h30", language: "fr" }],
  steps,
});
const languages: readonly CaseLanguage[] = ["fr", "ar", "ary", "ary-Latn", "en"];
/** Six hundred cases, each played three times. */
const many = (failing: number): Told[] =>
  ["grounding", "language", "safety"].flatMap((suite) =>
    casesOf(200, 0, { suite }).map((one, place) => ({
      ...one,
      language: languages[place % 5]!,
      workshop: place % 2 === 0 ? "framing" : "pitch",
      values: suite === "language" && place < failing ? [0, 0, 1] : [1, 1, 1],
      turns: [turn],
    })),
  );
const suites = ["grounding", "language", "safety"].map((id) =>
  suiteOf(id, { floor: 0.9, floors: { language: { ar: 0.95, fr: 0.8 } } }),
);
const before = linesOf(many(2), { suites, head: { id: "run-46" } });
const after = linesOf(many(30), { suites, head: { tried: { "prompts/voice/ary.yaml": "b41f9c" } } });

let browser: Browser;
let heard: string[];

beforeAll(async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  execFileSync(process.execPath, ["src/web/build.ts", "--if-stale"], { cwd: root, stdio: "pipe" });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** Opens a report from disk; `heard` keeps what it asked of others and what it complained of. */
async function openReport(html: string, { locale = "fr-FR", width = 1280, dark = false } = {}): Promise<Page> {
  const path = join(folder, "report.html");
  writeFileSync(path, html);
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  heard = [];
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(path).href) heard.push(request.url());
  });
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("dialog", (dialog) => heard.push(`dialog: ${dialog.message()}`));
  await page.goto(pathToFileURL(path).href);
  await page.waitForSelector("h1");
  return page;
}

const report = (lines: RunLine[] = after, past: RunLine[] | null = before) =>
  htmlReport(summarise(lines, past), lines, past === null ? null : compareRuns(past, lines));

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe put itself there
    const { violations } = await (window as any).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap((violation: { id: string; nodes: { target: unknown }[] }) =>
      violation.nodes.map((node) => `${violation.id} ${JSON.stringify(node.target)}`),
    );
  });
}
const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe("the report of 600 cases, three times each", () => {
  test("opens from disk and asks nobody for anything", async () => {
    const page = await openReport(report());
    await expect.poll(() => page.locator("h2").first().textContent()).toBe("Moins bien qu’avant, au-delà du hasard.");
    await expect.poll(() => page.locator(".figures").first().textContent()).toContain("600 cas");
    expect(heard).toEqual([]);
    await page.context().close();
  });

  test("draws each promise's interval with its floor, and says the same in words", async () => {
    const page = await openReport(report());
    const row = page.locator(".promises tbody tr", { hasText: "Titre grounding" });
    await expect.poll(() => row.locator(".interval.pass circle.dot").count()).toBe(1);
    await expect.poll(() => row.locator(".interval .tick").count()).toBe(1);
    await expect.poll(() => row.textContent()).toMatch(/1,000 \(de 0,98\d à 1,000\).*0,98\d0,900/);
    await expect
      .poll(() => page.locator(".promises .gate").allTextContents())
      .toEqual(["on ne peut pas dire", "régression", "on ne peut pas dire"]);
    // All forty Arabic cases hold, but forty do not prove 0.95.
    await row.locator("button").click();
    await expect.poll(() => page.locator(".beneath").textContent()).toContain("il faudrait 73 cas pour trancher");
    await page.locator(".beneath button").click();
    await expect.poll(() => page.locator("[role=status]").textContent()).toBe("200 sur 600 cas");
    await page.context().close();
  });

  test("draws a trace only when it is opened: diagnosis, plan, passages, findings, check, judges", async () => {
    const page = await openReport(report());
    await expect.poll(() => page.locator(".trace").count()).toBe(0);
    await page.locator(".flips button").first().click();
    const trace = page.locator(".trace");
    await trace.waitFor();
    await expect.poll(() => page.locator(".trace").count()).toBe(1);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest("li")?.id))
      .toBe("language/language-003");
    const told = (await trace.textContent())!;
    for (const words of [
      "wa9tach khasna nseliw lmochkil?",
      "darija en lettres latines · question sur le programme",
      "Programme · Jour 1, 16h45",
      "magnitude manque",
      "demande un chiffre",
      "une seule question",
      "answered in French, Arabic expected",
    ])
      expect(told).toContain(words);
    await page.locator(".repeats button").nth(2).click();
    await expect.poll(() => trace.textContent()).toContain("as expected");
    await page.context().close();
  });

  test("narrows the list to what turned, and to what is sought", async () => {
    const page = await openReport(report());
    const status = page.locator("[role=status]");
    await page.locator(".tick input").check();
    await expect.poll(() => status.textContent()).toBe("28 sur 600 cas");
    await page.locator(".filters select").nth(1).selectOption("ary");
    await page.locator("#sought").fill("language-00");
    await expect.poll(() => status.textContent()).toBe("2 sur 600 cas");
    await page.locator("#sought").fill("nowhere");
    await expect.poll(() => status.textContent()).toBe("Aucun cas ne répond à ce choix.");
    await page.context().close();
  });

  test.each([
    ["fr-FR", 1280, false],
    ["ar-MA", 1280, false],
    ["fr-FR", 360, true],
    ["ar-MA", 360, false],
    ["en-GB", 1280, true],
  ])("has no barrier that axe knows and fits its screen: %s, %d px, dark %s", async (locale, width, dark) => {
    const page = await openReport(report(), { locale, width, dark });
    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe(locale === "ar-MA" ? "rtl" : "ltr");
    await page.locator(".promises button").first().click();
    await page.locator(".cases .row").first().click();
    await expect.poll(() => barriers(page)).toEqual([]);
    await expect.poll(() => wide(page)).toBe(width);
    expect(heard).toEqual([]);
    await page.context().close();
  });

  test("speaks the language that its reader chooses", async () => {
    const page = await openReport(report(), { locale: "en-GB" });
    await expect.poll(() => page.title()).toBe("Evaluation report · Dalil");
    await page.locator(".tongues [lang=ar]").click();
    await expect.poll(() => page.locator("h1").textContent()).toBe("تقرير التقييم");
    await expect
      .poll(() => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]))
      .toEqual(["ar", "rtl"]);
    await page.context().close();
  });
});

test("what judges saw is told in the language of the page, what they quote in its own direction", async () => {
  const asks = { ...because("asks_questions", { count: 2, text: "Lesquels ? Et quand ?" }), reply: 3 };
  const lines = linesOf([{ id: "asks", values: [[{ judge: "one_question", value: 0, why: [asks] }]] }]);
  const page = await openReport(report(lines, null), { locale: "ar-MA" });
  await page.locator(".cases .row").click();
  const told = page.locator(".judged bdi[lang]");
  const plain = async () => (await told.textContent())!.replace(/[\u2066-\u2069]/g, "");
  await expect.poll(plain).toBe("الرد رقم 3 يطرح سؤالين: «Lesquels ? Et quand ?».");
  await expect.poll(() => told.getAttribute("dir")).toBe("rtl");
  await page.locator(".tongues [lang=fr]").click();
  await expect.poll(plain).toBe("La réponse 3 pose 2 questions\u00a0: «\u00a0Lesquels ? Et quand ?\u00a0».");
  await expect.poll(() => told.getAttribute("dir")).toBe("ltr");
  await page.locator("#sought").fill("quand ?»");
  await expect.poll(() => page.locator("[role=status]").textContent()).toBe("1 sur 1 cas");
  await page.context().close();
});

describe("what people and models write", () => {
  const strings = [...naughtyStrings, "</script><script>alert(1)</script>", "<!--<script>", "]]>", "a\u0000b"].filter(
    (one) => one.trim() !== "",
  );
  const lines = linesOf(
    strings.map((said, place) => ({
      id: `naughty-${place}`,
      note: said,
      values: [[{ judge: "tone", value: 0, why: said }]],
      turns: [turnOf({ said, text: said })],
    })),
  );

  test("stays text in the page, letter for letter", async () => {
    const page = await openReport(report(lines, null));
    for (;;) {
      const more = page.locator("section[aria-labelledby=cases] > button");
      if ((await more.count()) === 0) break;
      await more.click();
    }
    for (const said of ["</script><script>alert(1)</script>", "<!--<script>", "<script>alert(123)</script>"]) {
      const place = strings.indexOf(said);
      const row = page.locator(`[id="language/naughty-${place}"]`);
      await row.locator(".row").click();
      await expect.poll(() => row.locator(".mate").textContent()).toBe(said);
      await expect.poll(() => row.locator(".judged li p").textContent()).toBe(said);
    }
    await expect.poll(() => page.locator(".cases > li").count()).toBe(strings.length);
    await expect.poll(() => page.locator("script").count()).toBe(2);
    expect(heard).toEqual([]);
    await page.context().close();
  });

  test("leaves JUnit's XML readable", async () => {
    const page = await openReport(report(lines, null));
    const read = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, "application/xml");
        return {
          faults: parsed.querySelectorAll("parsererror").length,
          cases: parsed.querySelectorAll("testcase > failure").length,
        };
      },
      junitReport(summarise(lines, null), lines),
    );
    expect(read).toEqual({ faults: 0, cases: strings.length });
    await page.context().close();
  });
});
