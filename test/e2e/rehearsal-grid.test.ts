import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openKnowledge } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { openBrowser } from "../support/browser.ts";
import { openPhone } from "../support/phone.ts";
import { openStudio, pitches, timedTranscript } from "../support/rehearsing.ts";
import { type Served, serveStage } from "../support/served.ts";

let served: Served;
let browser: Browser;

/** A jury of its own: two criteria that rules read, one of them under another name, and one that only people can judge. */
const criteria = [
  { id: "impact", name: { fr: "ce que cela change", ar: "ما الذي يتغيّر", en: "what it changes" } },
  { id: "inclusion", name: { fr: "place faite à tous", ar: "مكان للجميع", en: "room for everybody" } },
  { id: "feasibility", name: { fr: "faisabilité", ar: "قابلية التنفيذ", en: "feasibility" } },
];

beforeAll(async () => {
  const { programme, library } = await openKnowledge(readConfig({}));
  const last = { ...programme.jury.at(-1)!, criteria };
  const own = { programme: { ...programme, jury: [last] }, library };
  [served, browser] = await Promise.all([serveStage(own), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), served?.close()]);
});

test.each([
  ["fr", "non jugé", "Place faite à tous", "Ce que cela change"],
  ["ar", "لم يُقيَّم", "مكان للجميع", "ما الذي يتغيّر"],
  ["en", "not judged", "Room for everybody", "What it changes"],
] as const)(
  "in %s the grid names the programme's own criteria, and one that no rule reads stays open, not at zero",
  async (language, open, unread, read) => {
    const phone = await openPhone(browser, { language });
    await openStudio(phone, served, served.cast.dunes.code);
    await phone.page.locator(".ways button").nth(3).click();
    await phone.page.fill("#transcript", timedTranscript(pitches[language], 130));
    await phone.page.locator(".studio .main").nth(1).click();
    const lines = phone.page.locator(".criteria-lines > li");
    await lines.first().waitFor({ timeout: 30_000 });
    await expect.poll(() => lines.allTextContents()).toHaveLength(3);
    await expect.poll(() => lines.nth(0).textContent()).toContain(read);
    await expect.poll(() => lines.nth(1).textContent()).toContain(`${unread}${open}`);
    await expect.poll(() => lines.nth(1).locator(".stars").count()).toBe(0);
    const radar = phone.page.locator(".radar");
    await expect.poll(() => radar.locator(".unjudged").count()).toBe(1);
    await expect.poll(() => radar.locator(".dot").count()).toBe(2);
    await expect.poll(() => radar.locator("line.open").count()).toBe(1);
    // One stretch only, between the two that were judged: nothing is drawn across the open one.
    await expect.poll(async () => (await radar.locator(".now").getAttribute("d"))!.match(/M/g)).toHaveLength(1);
    await expect
      .poll(() => phone.page.locator(".rehearsal-report .legend").first().textContent())
      .toContain({ fr: "Non jugé", ar: "لم يُقيَّم", en: "Not judged" }[language]);
    await expect.poll(() => phone.barriers()).toEqual([]);
    await phone.close();
  },
);
