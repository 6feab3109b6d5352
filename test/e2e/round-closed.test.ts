import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openPhone } from "../support/phone.ts";
import { type Served, serveStage, slowAssistant } from "../support/served.ts";

let served: Served;
let browser: Browser;
beforeAll(async () => {
  const assistant = slowAssistant(() => ({ pieces: ["Bien."] }));
  [served, browser] = await Promise.all([serveStage({ assistant }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("a round that is closed by hand is told as closed, and a phone without a network brings its idea late", async () => {
  const [salma, youssef] = await Promise.all([openPhone(browser), openPhone(browser, { language: "ar" })]);
  const link = `${served.url}/t/${served.cast.atlas.code}`;
  await salma.join(link, "Salma");
  await youssef.join(link, "يوسف");
  await salma.page.locator(".starters button").first().click();
  await salma.page.click("dialog .main");
  await youssef.page.locator(".lock button").click();
  await youssef.page.locator(".timer").waitFor();
  await youssef.context.setOffline(true);
  await youssef.page.locator(".idea textarea").first().fill("الما كيتقطع");
  await youssef.page.locator(".idea textarea").first().blur();
  for (const number of [0, 1, 2]) {
    await salma.page.locator(".idea textarea").nth(number).fill(`Idée numéro ${number}`);
    await salma.page.locator(".idea textarea").nth(number).blur();
  }
  await salma.page.locator("dialog .main:enabled").last().click();
  await salma.page.locator(".sure .main").click();
  const told = salma.page.locator("[aria-live=assertive]", { hasText: "Le tour est clos" });
  await told.waitFor({ state: "attached" });
  await youssef.context.setOffline(false);
  const late = salma.page.locator("dialog li", { hasText: "الما كيتقطع" });
  await late.waitFor();
  await expect.poll(() => late.textContent()).toContain("en retard");
  expect([salma.faults, youssef.faults]).toEqual([[], []]);
});
