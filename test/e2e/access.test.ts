import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../../src/domain/language/names.ts";
import { openBrowser } from "../support/browser.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage, slowAssistant } from "../support/served.ts";

const said = {
  fr: "Les fellahs de Jorf perdent 2 tours d’eau sur 5 l’été",
  ar: "الفلاحون في الجرف يفقدون نوبتين من 5 في الصيف",
  en: "Farmers in Jorf lose 2 water turns out of 5 every summer",
} as const;
const answers = {
  fr: "Vous tenez une difficulté : « 2 tours d’eau ». Qui l’a compté ?",
  ar: "في كلامكم صعوبة: «نوبتين من 5». من عدّها؟",
  en: "You hold a difficulty: “2 water turns”. Who counted them?",
} as const;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  const assistant = slowAssistant(({ text }) => {
    const language = languages.find((language) => said[language] === text) ?? "fr";
    return {
      pieces: [answers[language]],
      language,
      citations: [
        { passage: "programme#x", source: "RallyIA Future Lab", place: "Jour 2", quote: "Les équipes", language: "fr" },
      ],
      proposals: [{ field: "statement", text, quotes: [text] }],
    };
  });
  [served, browser] = await Promise.all([serveStage({ assistant }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

for (const dark of [false, true])
  for (const language of languages)
    test(`no view has a barrier, ${language}, ${dark ? "night" : "day"}`, async () => {
      const phone = await openPhone(browser, { language, dark });
      const { page } = phone;
      const seen: Record<string, string[]> = {};
      const look = async (view: string) => {
        seen[view] = await phone.barriers();
      };
      const sheet = async (view: string, open: () => Promise<void>) => {
        await open();
        await page.locator(".sheet").waitFor();
        await look(view);
        await page.keyboard.press("Escape");
        await page.locator(".sheet").waitFor({ state: "detached" });
      };

      await page.goto(`${served.url}/t/${served.cast.dunes.code}`);
      await page.waitForSelector("#name");
      await look("join");
      await page.click("form .main");
      await page.waitForSelector("[aria-invalid=true]");
      await look("join without a nickname");
      await page.fill("#name", "Salma");
      await page.click("form .main");
      await page.waitForSelector(".notice");
      await look("notice");
      await sheet("data, from the notice", () => page.click(".notice .bare"));
      await page.click(".notice .main");
      await page.waitForSelector(".starters, .says");
      await look("conversation at first");
      await phone.say(said[language]);
      await phone.answers.locator("strong", { hasText: /[?؟]/ }).last().waitFor();
      await page.locator(".proposal").first().waitFor();
      await look("conversation with a proposal");
      await page.locator(".proposal button").nth(1).click();
      await look("proposal under the pen");
      await sheet("citation", () => page.locator(".cite").last().click());
      await sheet("a person asked for", () => page.locator(".who + button").click());
      await sheet("menu", () => page.locator(".who ~ button").last().click());
      await phone.tab("path");
      await page.waitForSelector(".path");
      await look("path");
      await phone.tab("board");
      await page.waitForSelector(".card");
      await look("board");
      await page.locator(".card").first().click();
      await page.fill(".field textarea", said[language]);
      await page.click(".field .main");
      await page.waitForSelector(".findings");
      await look("field");
      await sheet("revisions", () => page.locator(".foot button").click());
      await phone.context.setOffline(true);
      await page.locator(".field .top button").click();
      await phone.tab("talk");
      await phone.say("sans réseau");
      await page.locator(".strip.offline").waitFor();
      await look("conversation without a network");
      expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((view) => [view, []])));
      expect(Object.keys(seen)).toHaveLength(15);
      await phone.close();
    });

test("the plain pages have no barrier in any language", async () => {
  for (const language of languages) {
    const phone = await openPhone(browser, { language });
    for (const path of ["/", "/host?code=N7K-4QX"]) {
      await phone.page.goto(`${served.url}${path}`);
      expect([path, await phone.barriers()]).toEqual([path, []]);
    }
    expect(phone.violations).toEqual([]);
    await phone.close();
  }
});

test("the conversation beside the board has no barrier", async () => {
  const phone = await openPhone(browser, { width: 1280, height: 800 });
  await phone.join(`${served.url}/t/${served.cast.dunes.code}`, "Idriss");
  await phone.page.locator(".side .card").first().waitFor();
  await expect.poll(() => phone.barriers()).toEqual([]);
  await phone.close();
});

test("keys alone are enough to join, write, choose a view, open a sheet and leave it", async () => {
  const phone: Phone = await openPhone(browser);
  const { page } = phone;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () =>
    page.evaluate(() => {
      const inside = document.activeElement?.shadowRoot?.activeElement;
      return inside?.id || inside?.getAttribute("aria-label") || inside?.textContent || "";
    });
  await page.goto(`${served.url}/t/${served.cast.atlas.code}`);
  await page.waitForSelector("#name");
  await press("Tab");
  await expect.poll(() => focused()).toBe("name");
  await page.keyboard.type("Nour");
  await press("Enter");
  await page.waitForSelector(".notice .main");
  await press("Tab");
  await expect.poll(() => focused()).toBe("C’est compris, on y va");
  await press("Enter");
  await page.waitForSelector(".starters");
  await page.locator(".compose textarea").focus();
  await page.keyboard.type("une ligne");
  await press("Shift+Enter");
  await page.keyboard.type("et une autre");
  await press("Enter");
  await expect.poll(() => page.locator(".mine .bubble").last().textContent()).toBe("une ligne\net une autre");
  await page.locator("#tab-talk").focus();
  await press("ArrowRight");
  await expect.poll(() => focused()).toBe("tab-board");
  await page.locator(".card").first().waitFor();
  await press("ArrowRight");
  await expect.poll(() => focused()).toBe("tab-path");
  await page.getByRole("button", { name: "Menu" }).focus();
  await press("Enter");
  await page.locator(".sheet").waitFor();
  for (let tabs = 0; tabs < 12; tabs++) {
    await press("Tab");
    const inside = await page.evaluate(() => {
      const root = document.querySelector("dalil-panel")!.shadowRoot!;
      return root.activeElement === null || root.querySelector(".sheet")!.contains(root.activeElement);
    });
    expect(inside).toBe(true);
  }
  await press("Escape");
  await page.locator(".sheet").waitFor({ state: "detached" });
  await expect.poll(() => focused()).toBe("Menu");
  await phone.close();
});
