import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Message } from "../../src/domain/conversation.ts";
import { openBrowser } from "../support/browser.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage } from "../support/served.ts";

/** What a team says when it is asked for a criterion, in Darija. */
const answers: Readonly<Record<string, string>> = {
  who: "الفلاحة الصغار ديال الجرف",
  specific: "الفلاحة الصغار اللي كيسقيو من الخطارة",
  what: "كتضيع ليهم النوبة ديال الما",
  where_when: "فالجرف، فالصيف",
  magnitude: "جوج نوبات من 5 كتضيع",
  evidence: "السجل ديال الجمعية، قراه لينا الرئيس",
};
const sentence =
  "فالجرف، فالصيف، الفلاحة الصغار اللي كيسقيو من الخطارة كتضيع ليهم جوج نوبات ديال الما من 5، حسب السجل ديال الجمعية";
const statementCriteria = 8;

let served: Served;
let browser: Browser;
let phone: Phone;

beforeAll(async () => {
  // The real assistant, in its offline voice.
  [served, browser] = await Promise.all([serveStage({ assistant: undefined }), openBrowser()]);
  phone = await openPhone(browser, { language: "ar" });
  await phone.join(`${served.url}/t/${served.cast.atlas.code}`, "سلمى");
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Says something and waits for the answer, on the screen and in the record. */
async function say(text: string): Promise<Message> {
  const before = await phone.answers.count();
  await phone.say(text);
  await expect.poll(() => phone.answers.count()).toBe(before + 1);
  await phone.page.locator(".caret").waitFor({ state: "detached" });
  const messages = await served.app.store.conversations.messages(served.cast.atlas.id, "framing", { reader: null });
  return messages.findLast((message) => message.author.kind === "assistant")!;
}

test("from a complaint in Darija, by answering the questions, a team reaches a statement that meets all criteria", async () => {
  let answer = await say("السلام، عندنا مشكل ديال الما فالدوار");
  for (let turns = 0; turns < 10 && answers[answer.plan?.gap?.criterion ?? ""] !== undefined; turns++) {
    expect(answer.language).toBe("ar");
    answer = await say(answers[answer.plan!.gap!.criterion]!);
  }
  await say(sentence);
  const proposal = phone.page.locator(".proposal", { hasText: sentence });
  await proposal.locator(".main").click();
  await proposal.waitFor({ state: "detached" });
  await phone.tab("board");
  await phone.page.locator(".card", { hasText: sentence }).click();
  await phone.page.locator(".findings li").first().waitFor();
  await expect.poll(() => phone.page.locator(".findings li:not(.met)").allTextContents()).toEqual([]);
  await expect.poll(() => phone.page.locator(".findings li.met").count()).toBeGreaterThanOrEqual(statementCriteria);
});

test("a question about the programme is answered with a citation whose words open to the letter", async () => {
  await phone.page.locator(".field .top button").click();
  await phone.tab("talk");
  const answer = await say("أين يقام البرنامج؟");
  expect(answer.citations.length).toBeGreaterThan(0);
  await phone.page.locator(".cite").last().click();
  await expect.poll(() => phone.page.locator(".sheet q").textContent()).toContain(answer.citations.at(-1)!.quote);
  await phone.page.keyboard.press("Escape");
  expect(phone.faults).toEqual([]);
  expect(phone.strangers).toEqual([]);
});
