import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Message } from "../../src/domain/conversation.ts";
import { checkText } from "../../src/domain/criteria/registry.ts";
import { openBrowser } from "../support/browser.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage } from "../support/served.ts";
import { TeamAtWork } from "../support/team-at-work.ts";

/** When each workshop is held: the first quarter of an hour is over. */
const times: Readonly<Record<string, string>> = {
  futures: "2026-06-16T14:45:00.000Z",
  framing: "2026-06-16T16:00:00.000Z",
  solution: "2026-06-17T13:45:00.000Z",
  impact: "2026-06-17T15:05:00.000Z",
  pitch: "2026-06-18T13:45:00.000Z",
};
const longest = 70;

let served: Served;
let browser: Browser;
beforeAll(async () => {
  // The real assistant, in its offline voice.
  [served, browser] = await Promise.all([serveStage({ assistant: undefined }, { GATHER_MS: "1" }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe.each([
  { language: "fr", team: "atlas", nickname: "Salma" },
  { language: "ar", team: "dunes", nickname: "هاجر" },
] as const)("a team in $language", ({ language, team, nickname }) => {
  let phone: Phone;
  const store = () => served.app.store;
  const id = () => served.cast[team].id;
  const lastAnswer = async (workshop: string): Promise<Message | undefined> =>
    (await store().conversations.messages(id(), workshop, { reader: null })).findLast(
      (message) => message.author.kind === "assistant",
    );

  beforeAll(async () => {
    served.clock.moveTo(times.futures!);
    phone = await openPhone(browser, { language });
    await phone.join(`${served.url}/t/${served.cast[team].code}`, nickname);
  });
  afterAll(() => phone?.close());

  /** Says something and waits for the answer, on the screen and in the record. */
  async function say(workshop: string, text: string): Promise<Message> {
    const before = await phone.answers.count();
    const known = (await lastAnswer(workshop))?.id;
    await phone.say(text);
    await expect.poll(() => phone.answers.count()).toBe(before + 1);
    await expect.poll(async () => (await lastAnswer(workshop))?.id !== known).toBe(true);
    await phone.page.locator(".caret").waitFor({ state: "detached" });
    return (await lastAnswer(workshop))!;
  }

  /** The team keeps every entry that is proposed, one after the other as the phone shows them. */
  async function keepAll(workshop: string): Promise<void> {
    const open = async () => (await store().canvases.proposals(id(), workshop, "open")).length;
    const keep = phone.page.locator(".proposal .main:enabled");
    for (let left = await open(); left > 0; left = await open()) {
      await keep.first().click();
      await expect.poll(open).toBeLessThan(left);
    }
  }

  test.each(Object.keys(times))(
    "is led through %s to a complete canvas",
    async (workshop) => {
      served.clock.moveTo(times[workshop]!);
      if (workshop !== "futures") {
        await phone.tab("path");
        const steps = phone.page.locator(".path li");
        await steps.nth(Object.keys(times).indexOf(workshop)).locator("button.bare").click();
        await phone.page.locator(".empty").waitFor();
      }
      const people = new TeamAtWork(language);
      let next: string | null = people.begin();
      for (let turns = 0; next !== null && turns < longest; turns += 1) {
        const answer = await say(workshop, next);
        expect(answer.language).toBe(language);
        await keepAll(workshop);
        next = people.answer(workshop, answer.plan!);
      }
      expect(next, "the workshop comes to its end").toBeNull();

      const canvas = served.app.house.programme.canvases[workshop]!;
      const texts = await store().canvases.texts(id(), workshop);
      expect(canvas.fields.filter((field) => !texts[field.id]?.text).map((field) => field.id)).toEqual([]);
      const deliverable = canvas.fields.find((field) => field.id === canvas.deliverable)!;
      const findings = checkText(deliverable.criteria, { text: texts[deliverable.id]!.text, notOwn: [] });
      expect(findings.filter(({ verdict }) => verdict !== "met")).toEqual([]);
      expect(phone.faults).toEqual([]);
      expect(phone.strangers).toEqual([]);
    },
    120_000,
  );
});
