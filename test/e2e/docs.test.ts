import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../../src/domain/language/names.ts";
import { openBrowser } from "../support/browser.ts";
import { openPhone } from "../support/phone.ts";
import { type Served, serveStage } from "../support/served.ts";

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serveStage(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

for (const dark of [false, true])
  for (const language of languages)
    test(`the page for developers is read at 360 px without a barrier, ${language}, ${dark ? "night" : "day"}`, async () => {
      const phone = await openPhone(browser, { language, dark });
      const { page } = phone;
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${served.url}/docs`);
      await expect.poll(() => page.getAttribute("html", "dir")).toBe(language === "ar" ? "rtl" : "ltr");
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      await expect.poll(() => phone.barriers()).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(asked.filter((url) => !url.startsWith(served.url))).toEqual([]);
      expect(asked.filter((url) => url.endsWith(".js"))).toEqual([]);
      expect([phone.violations, phone.faults]).toEqual([[], []]);
      await phone.close();
    });

test("a click takes a whole example, ready to copy", async () => {
  const phone = await openPhone(browser, { language: "en" });
  await phone.page.goto(`${served.url}/docs`);
  await phone.page.click("#agui pre code");
  const taken = await phone.page.evaluate(() => getSelection()?.toString().trim());
  expect(taken).toContain(`url: "${served.url}/agui"`);
  expect(taken).toMatch(/^import \{ HttpAgent \}[\s\S]*resume \}\);$/);
  await phone.close();
});
