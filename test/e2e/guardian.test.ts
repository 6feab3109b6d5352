import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openKnowledge } from "../../src/app.ts";
import { openBrowser } from "../support/browser.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage } from "../support/served.ts";

let served: Served;
let browser: Browser;

beforeAll(async () => {
  const knowledge = await openKnowledge({ programme: "knowledge/ai-master-junior" });
  [served, browser] = await Promise.all([serveStage(knowledge), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const agreed = async () => {
  const members = await served.app.store.people.members(served.cast.atlas.id);
  return await served.app.store.people.guardianAgreedAt(members.at(-1)!.id);
};

const arrive = async (phone: Phone) => {
  await phone.page.goto(`${served.url}/t/${served.cast.atlas.code}`);
  await phone.page.fill("#name", "Nour");
  await phone.page.click("form .main");
  await phone.page.locator(".notice .main:enabled").waitFor();
};

test("a child reads that a guardian must agree, says so with the button, and then writes", async () => {
  for (const language of ["fr", "ar"] as const) {
    const phone = await openPhone(browser, { language });
    await arrive(phone);
    const wanted = { fr: /parent ou tuteur est d'accord/, ar: /وليّ أمري موافق/ }[language];
    await expect.poll(() => phone.page.locator(".notice .main").textContent()).toMatch(wanted);
    await expect.poll(() => phone.page.locator(".notice li").count()).toBe(5);
    await expect.poll(() => phone.barriers()).toEqual([]);
    await expect.poll(() => agreed()).toBeNull();
    await phone.page.click(".notice .main");
    await phone.page.waitForSelector(".head .tabs");
    await expect.poll(() => agreed()).not.toBeNull();
    await phone.say("l'eau est sale dans la cour");
    await phone.answers.first().waitFor();
    expect([phone.faults, phone.violations]).toEqual([[], []]);
    await phone.close();
  }
});

test("without the network nothing opens: the page says so, and the button is there again", async () => {
  const phone = await openPhone(browser);
  await arrive(phone);
  await phone.context.setOffline(true);
  await phone.page.click(".notice .main");
  await phone.page.locator(".notice [role=alert]").waitFor();
  await expect.poll(() => agreed()).toBeNull();
  await phone.context.setOffline(false);
  await phone.page.click(".notice .main");
  await phone.page.waitForSelector(".head .tabs");
  await expect.poll(() => agreed()).not.toBeNull();
  await phone.close();
});

test("a phone that read the notice before the programme asked for a guardian is shown it again", async () => {
  const phone = await openPhone(browser);
  await arrive(phone);
  await phone.page.evaluate((code) => {
    const kept = JSON.parse(localStorage.getItem(`dalil:${code}`)!);
    localStorage.setItem(`dalil:${code}`, JSON.stringify({ ...kept, noticed: true }));
  }, served.cast.atlas.code);
  await phone.page.reload();
  await phone.page.locator(".notice .main:enabled").waitFor();
  await expect.poll(() => agreed()).toBeNull();
  await phone.close();
});
