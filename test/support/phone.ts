import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { Language } from "../../src/domain/language/names.ts";

/** A phone with the widget open, and everything that should not happen on it. */
export interface Phone {
  page: Page;
  context: BrowserContext;
  /** Requests that left the origin. */
  strangers: string[];
  /** Content security policy violations. */
  violations: string[];
  /** Faults of the page's own scripts. */
  faults: string[];
  join(link: string, nickname: string): Promise<void>;
  say(text: string): Promise<void>;
  tab(name: "talk" | "board" | "path"): Promise<void>;
  /** The texts of the conversation, oldest first: bubbles and answers. */
  talk(): Promise<string[]>;
  answers: Locator;
  /** What axe finds, as short sentences. */
  barriers(): Promise<string[]>;
  close(): Promise<void>;
}

const locales: Readonly<Record<Language, string>> = { fr: "fr-FR", ar: "ar-MA", en: "en-GB" };
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function openPhone(
  browser: Browser,
  options: { language?: Language; width?: number; height?: number; dark?: boolean } = {},
): Promise<Phone> {
  const { language = "fr", width = 360, height = 760, dark = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: locales[language],
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const strangers: string[] = [];
  const violations: string[] = [];
  const faults: string[] = [];
  let origin = "";
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (origin !== "" && url.origin !== origin && !["data:", "blob:"].includes(url.protocol)) strangers.push(url.href);
  });
  page.on("pageerror", (fault) => faults.push(fault.message));
  await page.exposeFunction("violated", (what: string) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      // biome-ignore lint/suspicious/noExplicitAny: put there by the test
      (window as any).violated(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return {
    page,
    context,
    strangers,
    violations,
    faults,
    answers: page.locator(".says .rule"),
    async join(link, nickname) {
      origin = new URL(link).origin;
      await page.goto(link);
      await page.fill("#name", nickname);
      await page.click("form .main");
      await page.click(".notice .main");
      await page.waitForSelector(".head .tabs, .steps");
    },
    async say(text) {
      await page.fill(".compose textarea", text);
      await page.press(".compose textarea", "Enter");
    },
    async tab(name) {
      await page.click(`#tab-${name}`);
    },
    async talk() {
      return await page.locator(".talk :is(.bubble, .rule)").allTextContents();
    },
    async barriers() {
      await page.evaluate(axe);
      return await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe put itself there
        const { violations } = await (window as any).axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        });
        return violations.flatMap((violation: { id: string; nodes: { target: unknown; failureSummary: string }[] }) =>
          violation.nodes.map((node) => `${violation.id} ${JSON.stringify(node.target)} ${node.failureSummary}`),
        );
      });
    },
    async close() {
      await context.close();
    },
  };
}
