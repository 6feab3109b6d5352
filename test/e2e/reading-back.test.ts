import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage, slowAssistant } from "../support/served.ts";

const long = "Une ligne pour remplir l'écran. ".repeat(20);

let served: Served;
let browser: Browser;
let salma: Phone;
let youssef: Phone;

/** How far the conversation is from its end, in pixels. */
const fromEnd = (phone: Phone) =>
  phone.page.locator(".talk").evaluate((box) => Math.round(box.scrollHeight - box.scrollTop - box.clientHeight));
const readBack = async (phone: Phone) => {
  await phone.page.locator(".talk").evaluate((box) => box.scrollTo(0, 0));
  await expect.poll(() => fromEnd(phone)).toBeGreaterThan(200);
};
const sign = (phone: Phone) => phone.page.locator(".newer");

beforeAll(async () => {
  const assistant = slowAssistant(() => ({ pieces: [long] }));
  [served, browser] = await Promise.all([serveStage({ assistant }), openBrowser()]);
  [salma, youssef] = await Promise.all([openPhone(browser), openPhone(browser, { language: "ar" })]);
  for (const [phone, name] of [
    [salma, "Salma"],
    [youssef, "يوسف"],
  ] as const)
    await phone.join(`${served.url}/t/${served.cast.atlas.code}`, name);
  await salma.say(long);
  for (const phone of [salma, youssef]) await phone.answers.filter({ hasText: long.trim() }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("someone who reads back is told of a new message, not moved, and a touch brings them to it", async () => {
  await readBack(youssef);
  const before = await youssef.page.locator(".talk").evaluate((box) => box.scrollTop);
  await salma.say("on a relu le registre");
  await sign(youssef).waitFor();
  await expect.poll(() => sign(youssef).textContent()).toBe("رسائل جديدة");
  await expect.poll(() => youssef.page.locator(".talk").evaluate((box) => box.scrollTop)).toBe(before);
  await expect.poll(() => youssef.barriers()).toEqual([]);
  await expect.poll(() => sign(salma).count()).toBe(0);
  await sign(youssef).click();
  await expect.poll(() => fromEnd(youssef)).toBeLessThan(3);
  await expect.poll(() => sign(youssef).count()).toBe(0);
});

test("one's own message is always in sight, also for someone who was reading back", async () => {
  await expect.poll(() => youssef.answers.count()).toBe(2);
  await readBack(youssef);
  await youssef.say("شنو دابا؟");
  await expect.poll(() => youssef.answers.count()).toBe(3);
  await expect.poll(() => fromEnd(youssef)).toBeLessThan(3);
  await expect.poll(() => sign(youssef).count()).toBe(0);
});

test("a keyboard that opens and a phone that turns leave the last words in sight", async () => {
  await expect.poll(() => fromEnd(youssef)).toBeLessThan(3);
  for (const viewport of [
    { width: 360, height: 420 },
    { width: 740, height: 360 },
    { width: 360, height: 760 },
  ]) {
    await youssef.page.setViewportSize(viewport);
    await expect.poll(() => fromEnd(youssef)).toBeLessThan(3);
  }
});

test("who reads back, looks at the canvas and comes back stands where they were", async () => {
  await readBack(youssef);
  await youssef.tab("board");
  await youssef.tab("talk");
  await expect.poll(() => fromEnd(youssef)).toBeGreaterThan(200);
});

test("an empty conversation begins at its hint, also on a low screen", async () => {
  const phone = await openPhone(browser, { width: 640, height: 360 });
  await phone.join(`${served.url}/t/${served.cast.dunes.code}`, "Hajar");
  await phone.page.locator(".starters").waitFor();
  const [box, hint] = await Promise.all([".talk", ".empty"].map((part) => phone.page.locator(part).boundingBox()));
  expect(hint!.y).toBeGreaterThanOrEqual(box!.y);
  await phone.say("bonjour");
  await expect.poll(() => phone.answers.count()).toBe(1);
  await expect.poll(() => fromEnd(phone)).toBeLessThan(3);
  await phone.close();
});

test("nothing went wrong on the phones", () => {
  for (const phone of [salma, youssef]) expect([phone.faults, phone.violations, phone.strangers]).toEqual([[], [], []]);
});
