import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Citation } from "../../src/domain/guidance.ts";
import { openBrowser } from "../support/browser.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage, slowAssistant } from "../support/served.ts";

const citation: Citation = {
  passage: "programme#day-2/14h30",
  source: "RallyIA Future Lab",
  place: "Jour 2, 14h30",
  quote: "Les équipes définissent leur produit, service ou plateforme",
  language: "fr",
};
const pieces = ["في كلامكم صعوبة حقيقية: «ضاعت ليه النوبة». ", "الحلّ مكانه الغد [1]. ", "كم نوبة ضاعت في الصيف؟"];
const complaint = "الفلاح فالجرف ضاعت ليه النوبة ديال الما 2 مرات من 5 فالصيف";

let served: Served;
let browser: Browser;
let phone: Phone;
let other: Phone;

beforeAll(async () => {
  const assistant = slowAssistant(() => ({
    pieces,
    language: "ar",
    pause: 250,
    citations: [citation],
    proposals: [{ field: "statement", text: complaint, quotes: [complaint] }],
  }));
  [served, browser] = await Promise.all([serveStage({ assistant }), openBrowser()]);
  [phone, other] = await Promise.all([
    openPhone(browser, { language: "ar" }),
    openPhone(browser, { language: "fr", width: 320, height: 568 }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("a member joins by link, in Arabic, with a nickname and nothing else", async () => {
  await phone.join(`${served.url}/t/${served.cast.atlas.code}`, "سلمى");
  await expect.poll(() => phone.page.locator(".app").getAttribute("dir")).toBe("rtl");
  await expect.poll(() => phone.page.locator(".who h1").textContent()).toBe("Atlas");
  await expect.poll(() => phone.context.cookies()).toEqual([]);
});

test("a second phone sees the message and the streamed answer, while it comes", async () => {
  await other.join(`${served.url}/t/${served.cast.atlas.code}`, "Youssef");
  await phone.page.waitForFunction(() =>
    document.querySelector("dalil-panel")?.shadowRoot?.querySelector(".who p")?.textContent?.includes("Youssef"),
  );
  await phone.say(complaint);
  await other.page.locator(".mate .bubble", { hasText: complaint }).waitFor();
  await other.page.locator(".caret").waitFor();
  await other.answers.filter({ hasText: "كم نوبة" }).waitFor();
  await expect.poll(() => other.talk()).toEqual(await phone.talk());
});

test("the answer carries its language, its quote to the letter, its citation and its one question", async () => {
  const answer = phone.answers.first();
  await answer.locator("strong").waitFor();
  await expect.poll(() => answer.getAttribute("lang")).toBe("ar");
  await expect.poll(() => answer.getAttribute("dir")).toBe("rtl");
  await expect.poll(() => answer.locator("strong").textContent()).toBe("كم نوبة ضاعت في الصيف؟");
  await expect.poll(() => answer.locator("q").textContent()).toBe("«ضاعت ليه النوبة»");
  await expect.poll(() => phone.page.locator(".mine .bubble").getAttribute("lang")).toBe("ary");
});

test("a citation opens where the words stand, in their own language and direction", async () => {
  await phone.page.locator(".cite").first().click();
  const quote = phone.page.locator(".sheet q");
  await expect.poll(() => quote.getAttribute("lang")).toBe("fr");
  await expect.poll(() => quote.getAttribute("dir")).toBe("ltr");
  await expect.poll(() => quote.textContent()).toContain(citation.quote);
  await phone.page.keyboard.press("Escape");
  await phone.page.locator(".sheet").waitFor({ state: "detached" });
});

test("a proposed entry waits on both phones, and leaves both once one keeps it", async () => {
  await other.page.locator(".proposal").waitFor();
  await expect.poll(() => phone.page.locator(".proposal .words").textContent()).toBe(complaint);
  await phone.page.locator(".proposal .main").click();
  await phone.page.locator(".proposal").waitFor({ state: "detached" });
  await other.page.locator(".proposal").waitFor({ state: "detached" });
});

test("the board shows the entry and its findings with the words they rest on", async () => {
  await phone.tab("board");
  const card = phone.page.locator(".card:not(.void)");
  await expect.poll(() => card.locator(".said").textContent()).toBe(complaint);
  await card.click();
  await phone.page.locator(".findings li").first().waitFor();
  const quotes = await phone.page.locator(".findings q").allTextContents();
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) expect(complaint).toContain(quote.slice(1, -1).trim());
  await other.tab("board");
  await expect.poll(() => other.page.locator(".card:not(.void) .said").textContent()).toBe(complaint);
});

test("nothing leaves the origin, breaks the policy or fails on the way", () => {
  for (const { strangers, violations, faults } of [phone, other]) {
    expect(strangers).toEqual([]);
    expect(violations).toEqual([]);
    expect(faults).toEqual([]);
  }
});
