import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { type Cable, layCable } from "../support/cable.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage, slowAssistant } from "../support/served.ts";

const words = Array.from({ length: 24 }, (_, index) => `mot${index} `);
const whole = `${words.join("")}fin.`;

let served: Served;
let browser: Browser;
let cable: Cable;
let phone: Phone;

beforeAll(async () => {
  const assistant = slowAssistant(() => ({ pieces: [...words, "fin."], pause: 90 }));
  [served, browser] = await Promise.all([serveStage({ assistant }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
beforeEach(async () => {
  const code = served.app.house.ids.teamCode();
  const team = { id: served.app.house.ids.next(), cohort: served.cast.cohort, name: "Oasis", code, revoked: false };
  await served.app.store.people.addTeam(team);
  cable = await layCable(served.url);
  phone = await openPhone(browser);
  await phone.join(`${cable.url}/t/${code}`, "Salma");
});
afterEach(async () => {
  await phone.close();
  await cable.close();
});

/** Every text that the running answer showed, looked at on each frame. */
const watchAnswer = () =>
  phone.page.evaluate(() => {
    const seen: string[] = [];
    // biome-ignore lint/suspicious/noExplicitAny: kept for the test
    (window as any).seen = seen;
    const root = document.querySelector("dalil-panel")!.shadowRoot!;
    const look = () => {
      const text = root.querySelector(".says .rule")?.firstChild?.textContent ?? "";
      if (text !== seen.at(-1)) seen.push(text);
      requestAnimationFrame(look);
    };
    look();
  });
const messagesOf = async () => {
  const [team] = (await served.app.store.people.teams(served.cast.cohort)).filter(
    (team) => team.code === new URL(phone.page.url()).pathname.split("/").at(-1),
  );
  return await served.app.store.conversations.messages(team!.id, "framing", { reader: null });
};

test("a line cut three times in mid-answer loses no letter and repeats none", async () => {
  await watchAnswer();
  await phone.say("bonjour");
  for (let cuts = 0; cuts < 3; cuts++) {
    const before = await phone.answers.first().textContent();
    await phone.page.waitForFunction(
      (text) => document.querySelector("dalil-panel")!.shadowRoot!.querySelector(".says .rule")?.textContent !== text,
      before,
    );
    cable.cut();
    await phone.page.locator(".cut").waitFor();
    cable.mend();
    await phone.page.locator(".cut").waitFor({ state: "detached" });
  }
  await phone.answers.filter({ hasText: "fin." }).waitFor();
  await expect.poll(() => phone.answers.allTextContents()).toEqual([whole]);
  // biome-ignore lint/suspicious/noExplicitAny: kept by watchAnswer
  const seen = (await phone.page.evaluate(() => (window as any).seen)) as string[];
  expect(seen.length).toBeGreaterThan(3);
  for (const text of seen) expect(whole.startsWith(text)).toBe(true);
});

test("a reload in mid-answer takes the answer up again, once", async () => {
  await phone.say("bonjour");
  await phone.answers.filter({ hasText: "mot2" }).waitFor();
  await phone.page.reload();
  await phone.answers.filter({ hasText: "fin." }).waitFor();
  await expect.poll(() => phone.answers.allTextContents()).toEqual([whole]);
  expect((await messagesOf()).map((message) => message.author.kind)).toEqual(["member", "assistant"]);
});

test("messages written without a network wait in order, survive a reload of the page, and arrive once", async () => {
  cable.cut();
  for (const text of ["un", "deux", "trois"]) await phone.say(text);
  await phone.page.locator(".waits .bubble", { hasText: "trois" }).waitFor();
  await expect.poll(() => phone.page.locator(".waits .bubble").allTextContents()).toEqual(["un", "deux", "trois"]);
  cable.mend();
  await phone.page.reload();
  await phone.page.locator(".mine .bubble", { hasText: "trois" }).waitFor();
  await expect
    .poll(async () => (await messagesOf()).filter((m) => m.author.kind === "member").map((m) => m.text), {
      timeout: 15_000,
    })
    .toEqual(["un", "deux", "trois"]);
  await expect.poll(() => phone.page.locator(".mine .bubble").allTextContents()).toEqual(["un", "deux", "trois"]);
});

test("a line cut while a message is being sent neither loses nor doubles it", async () => {
  // The server takes the message, but its acknowledgement never arrives.
  let cut = false;
  await phone.page.route("**/messages", async (route) => {
    const answer = await route.fetch().catch(() => null);
    if (cut || answer === null) return answer === null ? route.abort() : route.fulfill({ response: answer });
    cut = true;
    await route.abort();
  });
  await phone.say("une seule fois");
  await phone.answers.filter({ hasText: "fin." }).waitFor();
  await expect.poll(() => phone.page.locator(".mine .bubble").allTextContents()).toEqual(["une seule fois"]);
  expect((await messagesOf()).filter((m) => m.author.kind === "member")).toHaveLength(1);
});

test("a phone that goes offline says so, keeps what is written, and tells when it left", async () => {
  await phone.context.setOffline(true);
  await phone.page.locator(".strip.offline").waitFor();
  await phone.say("sans réseau");
  await phone.page.locator(".waits", { hasText: "sans réseau" }).waitFor();
  await phone.context.setOffline(false);
  await phone.page.locator(".strip.sent").waitFor();
  await phone.answers.filter({ hasText: "fin." }).waitFor();
  await expect.poll(() => phone.page.locator(".mine .bubble").allTextContents()).toEqual(["sans réseau"]);
});

test("the stop button ends the answer and what was said stays", async () => {
  await phone.say("bonjour");
  await phone.answers.filter({ hasText: "mot2" }).waitFor();
  await phone.page.click(".compose .stop");
  await phone.page.locator(".caret").waitFor({ state: "detached" });
  const said = (await phone.answers.first().textContent())!;
  expect(whole.startsWith(said.trim())).toBe(true);
  expect(said.length).toBeLessThan(whole.length);
});

test("a withdrawn code is told beside the message, and a new code of the team takes it along", async () => {
  const { people } = served.app.store;
  const team = (await people.teams(served.cast.cohort)).find((known) => phone.page.url().endsWith(known.code))!;
  await people.revokeTeam(team.id);
  await phone.say("toujours là");
  await phone.page.locator(".strip", { hasText: "retiré" }).waitFor();
  await phone.page.locator(".error").waitFor();
  await expect.poll(() => phone.page.locator(".error p").textContent()).toContain("le code de l’équipe a été retiré");
  await phone.page.click(".error .main");
  await expect.poll(() => phone.page.locator("#code").isVisible()).toBe(true);
});

test("what leaves while the room is being read again stays in sight, though the answer is older", async () => {
  await phone.say("avant");
  await phone.answers.filter({ hasText: "fin." }).waitFor();
  await phone.context.setOffline(true);
  await phone.page.locator(".strip.offline").waitFor();
  await phone.say("pendant");
  // The message leaves once the conversation was read, and is kept before that reading reaches the phone.
  const kept = async () => (await messagesOf()).map(({ text }) => text);
  const read = new Promise<void>((done) =>
    phone.page.route("**/api/conversations/*?limit*", async (route) => {
      const answer = await route.fetch();
      done();
      await expect.poll(kept).toContain("pendant");
      await phone.page.locator(".waits").waitFor({ state: "detached" });
      await route.fulfill({ response: answer });
    }),
  );
  await phone.page.route("**/messages", async (route) => {
    await read;
    await route.continue();
  });
  const told = phone.page.waitForResponse(/api.conversations.*limit/);
  await phone.context.setOffline(false);
  await (await told).finished();
  await phone.answers.nth(1).filter({ hasText: "fin." }).waitFor();
  await expect.poll(() => phone.page.locator(".mine .bubble").allTextContents()).toEqual(["avant", "pendant"]);
});

test("a browser that forbids to keep things keeps them as long as the page is open", async () => {
  const { page } = phone;
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("forbidden", "SecurityError");
    };
  });
  await page.reload();
  await page.locator(".compose").waitFor();
  await phone.context.setOffline(true);
  await page.locator(".strip.offline").waitFor();
  await phone.say("sans tiroir");
  await page.locator(".waits .bubble", { hasText: "sans tiroir" }).waitFor();
  await phone.context.setOffline(false);
  await phone.answers.filter({ hasText: "fin." }).waitFor();
  await expect.poll(async () => (await messagesOf()).map(({ text }) => text)).toContain("sans tiroir");
  expect(phone.faults).toEqual([]);
});
