import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage, slowAssistant } from "../support/served.ts";

/** A clock that runs like a wall's, and can be put forward. */
const start = Date.parse("2026-06-16T16:05:00.000Z") - Date.now();
let forward = 0;
const clock = { now: () => new Date(Date.now() + start + forward) };

let served: Served;
let browser: Browser;
let salma: Phone;
let youssef: Phone;
let hajar: Phone;
let link: string;

const field = (phone: Phone, number: number) => phone.page.locator(".idea textarea").nth(number);
async function write(phone: Phone, number: number, text: string): Promise<void> {
  await field(phone, number).fill(text);
  await field(phone, number).blur();
}
const counts = async (phone: Phone) =>
  (await phone.page.locator(".people li").allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());
const groups = (phone: Phone) => phone.page.locator("dialog .group");
/** By its name or an idea's own words: the lists of where an idea can go name groups too. */
const said = (phone: Phone, words: string) => ({ has: phone.page.locator("h2, p.words", { hasText: words }) });
const groupOf = (phone: Phone, words: string) => groups(phone).filter(said(phone, words));
const ideaOf = (phone: Phone, words: string) => groups(phone).locator("li").filter(said(phone, words));
const seen = (phone: Phone) => phone.page.locator("dialog").textContent();

beforeAll(async () => {
  const assistant = slowAssistant(() => ({ pieces: ["Bien."] }));
  const settings = { WRITES_PER_MINUTE: "10000" };
  [served, browser] = await Promise.all([serveStage({ assistant, clock }, settings), openBrowser()]);
  [salma, youssef, hajar] = await Promise.all([
    openPhone(browser),
    openPhone(browser, { language: "ar" }),
    openPhone(browser, { language: "en", width: 320, dark: true }),
  ]);
  link = `${served.url}/t/${served.cast.atlas.code}`;
  await salma.join(link, "Salma");
  await youssef.join(link, "يوسف");
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("one starts a round from the empty conversation; the other's phone shows the lock, its clock and the way in", async () => {
  await salma.page.locator(".starters button").first().click();
  await salma.page.locator("dialog.ideas").waitFor();
  await expect.poll(() => salma.barriers()).toEqual([]);
  await salma.page.click("dialog .main");
  await salma.page.locator(".timer").waitFor();
  const lock = youssef.page.locator(".lock");
  await lock.waitFor();
  await expect.poll(() => lock.locator("[role=timer]").textContent()).toMatch(/^[45]:\d\d$/);
  await lock.locator("button").click();
  await youssef.page.locator(".timer").waitFor();
});

test("each writes alone: the other sees how many, never what", async () => {
  await write(salma, 0, "Le fellah marche 6 km pour connaître son tour d'eau");
  await write(salma, 1, "Les canaux se remplissent de sable");
  await write(youssef, 0, "الفلاح كيمشي 6 كلم باش يعرف نوبتو ديال الما");
  await expect.poll(() => counts(youssef)).toContain("Salma 2/3");
  await expect.poll(() => counts(salma)).toContain("يوسف 1/3");
  await expect.poll(() => seen(youssef)).not.toContain("fellah");
  await expect.poll(() => seen(salma)).not.toContain("الفلاح");
  for (const phone of [salma, youssef]) await expect.poll(() => phone.barriers()).toEqual([]);
});

test("a message to the assistant waits with its reason, and words about one's safety go through", async () => {
  await youssef.page.click("dialog .top button");
  await youssef.say("واش هاد المشكل مزيان؟");
  await youssef.page.locator(".error").waitFor();
  await expect.poll(() => youssef.page.locator(".error").textContent()).toContain("بعد إغلاق الجولة");
  await expect.poll(() => youssef.barriers()).toEqual([]);
  await youssef.say("بغيت نموت");
  await youssef.answers.first().waitFor();
  await youssef.page.click(".lock button");
});

test("a phone that dies in the middle of a word comes back with every letter, and what had not left leaves", async () => {
  await salma.page.route("**/api/rounds/**", (route) => route.abort());
  await field(salma, 2).fill("Les femmes ne sont pas préve");
  await salma.page.close({ runBeforeUnload: false });
  const page = await salma.context.newPage();
  salma.page = page;
  await page.goto(link);
  await page.locator(".lock button").click();
  await expect.poll(() => field(salma, 2).inputValue()).toBe("Les femmes ne sont pas préve");
  await expect.poll(() => field(salma, 0).inputValue()).toBe("Le fellah marche 6 km pour connaître son tour d'eau");
  await expect.poll(() => counts(youssef)).toContain("Salma 3/3");
  await write(salma, 2, "Les femmes ne sont pas prévenues");
});

test("a member who joins late writes until the end", async () => {
  await hajar.join(link, "Hajar");
  await hajar.page.click(".lock button");
  await write(hajar, 0, "farmers walk 6 km to know their water turn");
  await expect.poll(() => counts(youssef)).toContain("Hajar 1/3");
  await expect.poll(() => hajar.barriers()).toEqual([]);
});

test("the time ends the round for everyone: ideas are shown with names, in groups across languages, and it is told", async () => {
  forward =
    5 * 60_000 -
    (Date.now() + start - Date.parse((await served.app.store.rounds.rounds(served.cast.atlas.id))[0]!.startedAt)) -
    4000;
  // Any answer tells the phones the server's time.
  await write(hajar, 1, "sand fills the irrigation canals");
  for (const phone of [salma, youssef, hajar]) await groups(phone).first().waitFor();
  await expect.poll(() => hajar.page.locator("[aria-live=assertive]").textContent()).toContain("Time is up");
  const turn = groupOf(salma, "fellah");
  await expect.poll(() => turn.locator("li").count()).toBe(3);
  await expect.poll(() => turn.textContent()).toContain("Hajar");
  await expect.poll(() => groupOf(salma, "sable").textContent()).toContain("sand");
  for (const phone of [youssef, hajar]) await expect.poll(() => phone.barriers()).toEqual([]);
});

test("an idea moves by keyboard, to the other phones as well, and a group gets a name", async () => {
  const idea = ideaOf(salma, "Les femmes");
  await idea.locator("select").focus();
  await salma.page.keyboard.type("Nouveau");
  await salma.page.keyboard.press("Enter");
  await expect.poll(() => groups(youssef).count()).toBe(3);
  await groupOf(salma, "fellah").locator(".icon").click();
  await salma.page.fill(".rename input", "Connaître son tour");
  await salma.page.keyboard.press("Enter");
  await groupOf(hajar, "Connaître son tour").first().waitFor();
  await ideaOf(youssef, "sand fills").locator("select").selectOption("alone");
  await ideaOf(youssef, "sand fills").locator("option[value=alone]").waitFor({ state: "detached" });
});

test("votes are counted at the end, and nobody votes for their own alone", async () => {
  await salma.page.locator("dialog .main.last").click();
  for (const phone of [salma, youssef, hajar]) await phone.page.locator("[aria-pressed]").first().waitFor();
  await expect.poll(() => groupOf(salma, "Les femmes").locator("[aria-pressed]").count()).toBe(0);
  for (const phone of [youssef, hajar, salma]) {
    await groupOf(phone, "Connaître son tour").locator("[aria-pressed]").click();
    await phone.page.locator('[aria-pressed="true"]').waitFor();
  }
  await groupOf(youssef, "Les femmes").locator("[aria-pressed]").click();
  await expect.poll(() => counts(salma)).toContain("يوسف 2/3");
  await expect.poll(() => salma.page.locator("dialog .mark").allTextContents()).toEqual(["votre voix"]);
  for (const phone of [youssef, hajar]) await expect.poll(() => phone.barriers()).toEqual([]);
  await salma.page.locator("dialog .last .main").click();
  await salma.page.locator(".sure .main").click();
  await groupOf(youssef, "Connaître son tour").locator(".mark", { hasText: "3" }).waitFor();
  await expect.poll(() => groups(youssef).first().textContent()).toContain("Connaître son tour");
});

test("the chosen words go to the composer, for the team to say them itself, and the trace stays", async () => {
  await groupOf(youssef, "Connaître son tour").locator("button").click();
  for (const phone of [salma, youssef, hajar]) await phone.page.locator(".trace").waitFor();
  await expect.poll(() => salma.page.locator(".trace").textContent()).toContain("Idée de");
  await expect.poll(() => hajar.barriers()).toEqual([]);
  await salma.page.locator("dialog .last .main").click();
  await salma.page.locator("dialog").waitFor({ state: "detached" });
  const words = await salma.page.inputValue(".compose textarea");
  expect(words).toContain("Connaître son tour");
  expect(words).toContain("Le fellah marche 6 km pour connaître son tour d'eau");
  await expect.poll(() => salma.page.locator(".lock").count()).toBe(0);
  await salma.page.click("#tab-board");
  await salma.page.locator(".card").first().click();
  await salma.page.fill(".field textarea", "Les fellahs de Jorf marchent 6 km");
  await salma.page.click(".field .main");
  await salma.page.locator(".field details", { hasText: "D’où vient" }).click();
  await expect.poll(() => salma.page.locator(".field .trace").textContent()).toContain("révision 1");
});

test("a round taken back leaves its starter's words for the next one, and a word that comes after the end is late", async () => {
  const { page } = youssef;
  await page.locator("dialog .bare.wide").click();
  await page.click("dialog .main");
  await page.locator(".timer").waitFor();
  await write(youssef, 0, "الطريق كتقطع بالتلج");
  await page.locator(".people", { hasText: "1/3" }).waitFor();
  // The feed tells of it before the answer to the step is there.
  await page.route("**/cancel", async (route) => {
    const response = await route.fetch();
    await page.locator("dialog .main.wide").waitFor();
    await page.waitForTimeout(300);
    await route.fulfill({ response });
  });
  await page.locator("dialog .bare.wide").click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.click("#tab-path");
  await page.locator(".path .chosen button", { hasText: "جولة" }).click();
  await page.locator("dialog .bare.wide").click();
  await page.click("dialog .main");
  await page.locator(".timer").waitFor();
  await expect.poll(() => field(youssef, 0).inputValue()).toBe("الطريق كتقطع بالتلج");
  // Without a network until after the end.
  await page.locator(".people", { hasText: "1/3" }).waitFor();
  await youssef.context.setOffline(true);
  await field(youssef, 1).fill("ماكاينش الريزو فالدوار");
  forward += 6 * 60_000;
  await youssef.context.setOffline(false);
  await page.locator(".loose li", { hasText: "ماكاينش الريزو" }).locator("text=وصلت متأخرة").waitFor();
});

test("nothing went wrong on the phones, and nothing was asked of strangers", () => {
  for (const phone of [salma, youssef, hajar])
    expect([phone.faults, phone.violations, phone.strangers]).toEqual([[], [], []]);
});
