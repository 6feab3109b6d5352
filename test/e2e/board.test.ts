import type { Browser, Locator, Route } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage, slowAssistant } from "../support/served.ts";

let served: Served;
let browser: Browser;
let phone: Phone;
let other: Phone;

const openField = async (on: Phone) => {
  await on.tab("board");
  await on.page.locator(".card").first().click();
  await on.page.waitForSelector(".field textarea");
};
const write = (on: Phone, text: string) => on.page.fill(".field textarea", text);
const save = (on: Phone) => on.page.click(".field .main");
const saved = async () => (await served.app.store.canvases.field(served.cast.atlas.id, "framing", "statement")).text;
const revisions = async () =>
  (await served.app.store.canvases.revisions(served.cast.atlas.id, "framing", "statement")).map(({ text }) => text);

beforeAll(async () => {
  const assistant = slowAssistant(() => ({ pieces: ["Bien."] }));
  [served, browser] = await Promise.all([serveStage({ assistant }), openBrowser()]);
  [phone, other] = await Promise.all([openPhone(browser), openPhone(browser)]);
  const link = `${served.url}/t/${served.cast.atlas.code}`;
  await phone.join(link, "Salma");
  await other.join(link, "Youssef");
  await openField(phone);
  await openField(other);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("a saved field shows on the other phone, with its findings", async () => {
  await write(phone, "Les fellahs de Jorf perdent 2 tours sur 5");
  await save(phone);
  await phone.page.locator(".findings li").first().waitFor();
  await other.page.locator(".evidence", { hasText: "2 tours sur 5" }).waitFor();
  await expect.poll(() => other.page.inputValue(".field textarea")).toBe("Les fellahs de Jorf perdent 2 tours sur 5");
  await expect.poll(() => saved()).toBe("Les fellahs de Jorf perdent 2 tours sur 5");
});

test("what is typed and not saved stays in the phone through a reload", async () => {
  await write(other, "Les fellahs de Jorf perdent deux tours");
  await other.page.reload();
  await other.page.waitForSelector(".head .tabs");
  await openField(other);
  await expect.poll(() => other.page.inputValue(".field textarea")).toBe("Les fellahs de Jorf perdent deux tours");
});

test("two members who save the same field see both versions, and both are kept whichever they choose", async () => {
  await write(phone, "Version de Salma");
  await save(phone);
  await other.page.locator(".note").waitFor();
  await save(other);
  await other.page.locator(".version").first().waitFor();
  await expect
    .poll(() => other.page.locator(".version .words").allTextContents())
    .toEqual(["Les fellahs de Jorf perdent deux tours", "Version de Salma"]);
  await expect.poll(() => other.page.locator(".sheet > div > p").first().textContent()).toContain("Salma");
  await other.page.locator(".two button").last().click();
  await other.page.locator(".sheet").waitFor({ state: "detached" });
  await expect.poll(() => saved()).toBe("Version de Salma");
  expect((await revisions()).slice(-3)).toEqual([
    "Version de Salma",
    "Les fellahs de Jorf perdent deux tours",
    "Version de Salma",
  ]);
});

test("merging by hand puts both texts under the pen, and saving it loses neither", async () => {
  await write(other, "Autre texte");
  await write(phone, "Texte de Salma");
  await save(phone);
  await other.page.locator(".note button").click();
  await other.page.locator(".sheet .main").click();
  await expect.poll(() => other.page.inputValue(".field textarea")).toBe("Autre texte\nTexte de Salma");
  await other.page.locator(".field textarea:focus").waitFor();
  await save(other);
  await expect.poll(saved).toBe("Autre texte\nTexte de Salma");
});

/** Where the letters P and ! of a text stand, from the left of the screen. */
const standing = (text: Locator) =>
  text.evaluate((box) => {
    const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const found: number[] = [];
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode())
      for (const { index } of node.textContent!.matchAll(/[P!]/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        found.push(range.getBoundingClientRect().left);
      }
    return found;
  });

test("each line of a text in two scripts runs its own way, in a field and in a message", async () => {
  const text = "لصغار المنتجين فأوفوس.\nPour les petits !";
  await write(other, text);
  await save(other);
  const read = other.page.locator(".evidence", { hasText: "petits" });
  await read.waitFor();
  await phone.page.locator(".field .top button").click();
  await phone.tab("talk");
  await phone.say(text);
  const said = phone.page.locator(".mine:not(.waits) .bubble", { hasText: "petits" });
  await said.waitFor();
  await expect.poll(() => said.getAttribute("dir")).toBe("rtl");
  for (const shown of [read, said]) {
    const [first, last] = await standing(shown);
    expect(last).toBeGreaterThan(first!);
  }
  await openField(phone);
});

test("an earlier revision can be read, with who and when, and brought back", async () => {
  await phone.page.locator(".foot button").click();
  const first = phone.page.locator(".revisions li").last();
  await first.waitFor();
  await expect.poll(() => first.locator(".second").textContent()).toContain("Salma");
  await first.locator("button").click();
  await expect.poll(saved).toBe("Les fellahs de Jorf perdent 2 tours sur 5");
  await expect.poll(() => other.page.inputValue(".field textarea")).toBe("Les fellahs de Jorf perdent 2 tours sur 5");
});

test("what is typed while a save is on its way stays, and is saved next", async () => {
  const { page } = phone;
  let answer = () => {};
  const answered = new Promise<void>((done) => {
    answer = done;
  });
  const slow = async (route: Route) => {
    const response = await route.fetch();
    await answered;
    await route.fulfill({ response });
  };
  await page.route("**/api/canvas/framing/statement", slow, { times: 1 });
  await write(phone, "Les fellahs perdent");
  await save(phone);
  await write(phone, "Les fellahs perdent 2 tours sur 5");
  answer();
  await page.locator(".field .main:enabled").waitFor();
  await expect.poll(() => page.inputValue(".field textarea")).toBe("Les fellahs perdent 2 tours sur 5");
  await save(phone);
  await expect.poll(saved).toBe("Les fellahs perdent 2 tours sur 5");
});

test("who leaves a field stands at its card again", async () => {
  const reader = await openPhone(browser, { height: 420 });
  await reader.join(`${served.url}/t/${served.cast.dunes.code}`, "Hajar");
  await reader.tab("board");
  const card = reader.page.locator(".card").nth(5);
  await card.focus();
  await reader.page.keyboard.press("Enter");
  await reader.page.locator(".field .top button:focus").waitFor();
  await reader.page.keyboard.press("Enter");
  await reader.page.locator(".board").waitFor();
  await expect.poll(() => card.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);
  await expect.poll(() => card.boundingBox().then((box) => box!.y + box!.height)).toBeLessThanOrEqual(420);
  await reader.page.keyboard.press("Shift+Tab");
  await reader.page.keyboard.press("Enter");
  await reader.page.locator(".field .top button:focus").waitFor();
  await reader.close();
});

test("the phone's way back closes a field and the thread, and leaves the page only then", async () => {
  const reader = await openPhone(browser);
  const { page } = reader;
  await page.goto(`${served.url}/openapi.json`);
  await reader.join(`${served.url}/t/${served.cast.dunes.code}`, "Idir");
  await reader.tab("board");
  for (let times = 0; times < 2; times++) {
    await page.locator(".card").nth(times).click();
    await page.locator(".field").waitFor();
    await page.evaluate(() => history.back());
    await page.locator(".board").waitFor();
    // Closed by its own button, nothing of it stays in the history; opened again at once, its entry is there again.
    await page.locator(".card").nth(times).click();
    const gone = page.evaluate(
      () => new Promise<void>((done) => addEventListener("popstate", () => done(), { once: true })),
    );
    await page.locator(".field .top button").click();
    await page
      .locator(".card")
      .nth(times + 1)
      .click();
    await page.locator(".field").waitFor();
    await gone;
    await page.evaluate(() => history.back());
    await page.locator(".board").waitFor();
  }
  await page.locator(".thread-in").click();
  await page.locator(".board").waitFor({ state: "detached" });
  await page.evaluate(() => history.back());
  await page.locator(".board").waitFor();
  await page.goBack();
  await expect.poll(() => page.url()).toContain("openapi");
  expect(reader.faults).toEqual([]);
  await reader.close();
});

test("a part that could not come over the network can be asked for again", async () => {
  const late = await openPhone(browser);
  let refuse = true;
  await late.page.route("**/assets/board-*", (route) => (refuse ? route.abort() : route.continue()));
  await late.join(`${served.url}/t/${served.cast.dunes.code}`, "Idriss");
  await late.tab("board");
  await late.page.locator(".error").waitFor();
  refuse = false;
  await late.page.locator(".error button").click();
  await late.page.locator(".card").first().waitFor();
  await late.close();
});
