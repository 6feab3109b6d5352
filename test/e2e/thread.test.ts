import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Team } from "../../src/domain/people.ts";
import { openBrowser } from "../support/browser.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage } from "../support/served.ts";

let served: Served;
let browser: Browser;

/** What a team wrote, as field by field of each workshop. */
type Written = Record<string, Record<string, string>>;

const french: Written = {
  framing: {
    statement:
      "Les petits agriculteurs de Jorf perdent 2 tours d'eau sur 5, faute d'être prévenus (registre de l'association).",
    who: "petits agriculteurs de Jorf",
  },
  solution: {
    features: "Un message vocal aux petits agriculteurs, deux heures avant le tour d'eau.",
    data_needed: "Le registre de l'association d'irrigation.",
  },
  impact: { indicators: "Tours d'eau perdus par saison : de 2 sur 5 à 1 sur 5 fin 2027, registre de l'association." },
  pitch: {
    solution: "Une gestion intelligente de l'eau.",
    message: "60 % des tours d'eau sont perdus par les petits agriculteurs. Notre message sert toute la population.",
  },
};
const arabic: Written = {
  framing: {
    statement: "يفقد صغار الفلاحين بالجرف نوبتي ماء من 5 لأن لا أحد يخبرهم (سجل الجمعية).",
    who: "صغار الفلاحين بالجرف",
  },
  solution: { features: "رسالة صوتية للفلاحين قبل نوبة الماء بساعتين.", data_needed: "سجل جمعية مستعملي الماء." },
  impact: { indicators: "عدد نوبات الماء الضائعة للفلاح: من 40% إلى 20% قبل نهاية 2027، سجل الجمعية." },
  pitch: { solution: "إدارة ذكية للماء.", message: "نوفر الماء، والحل لفائدة كل السكان." },
};

async function write(team: Team, canvases: Written): Promise<void> {
  const { amina } = served.cast;
  for (const [workshop, fields] of Object.entries(canvases))
    for (const [field, text] of Object.entries(fields))
      await served.app.store.canvases.addRevision({
        team: team.id,
        workshop,
        field,
        revision: 1,
        text,
        author: { kind: "member", id: amina.id, name: amina.nickname },
        at: "2026-06-18T14:00:00.000Z",
        proposal: null,
      });
}

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStage(), openBrowser()]);
  await write(served.cast.atlas, french);
  await write(served.cast.dunes, arabic);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function openThread(phone: Phone, team: Team): Promise<void> {
  await phone.join(`${served.url}/t/${team.code}`, "Salma");
  await phone.tab("board");
  await phone.page.locator(".thread-in").click();
  await phone.page.locator(".thread").waitFor();
}
const quotesOf = (phone: Phone, at: number) => phone.page.locator(".break").nth(at).locator("q").allTextContents();

describe("the thread, in French", () => {
  let phone: Phone;
  beforeAll(async () => {
    phone = await openPhone(browser);
    await openThread(phone, served.cast.atlas);
  });
  afterAll(() => phone?.close());

  test("shows each step in order, and each broken link with both ends quoted", async () => {
    await expect
      .poll(() => phone.page.locator(".knot h2").allTextContents())
      .toEqual([
        "Problème",
        "Personnes, relié",
        "Difficulté, relié",
        "Fonctionnalité, relié",
        "Données, relié",
        "Indicateur, relié",
        "Diapo, relié",
        "Parole, rompu",
      ]);
    await expect.poll(() => phone.page.locator(".sum").textContent()).toBe("2 liens rompus");
    await expect.poll(() => quotesOf(phone, 0)).toEqual(["«\u00a060 %\u00a0»", "«\u00a02 tours d'eau sur 5\u00a0»"]);
    await expect
      .poll(() => quotesOf(phone, 1))
      .toEqual(["«\u00a0toute la population\u00a0»", expect.stringContaining("petits agriculteurs")]);
  });

  test("has no barrier that axe knows, and fits a screen of 320 px", async () => {
    await expect.poll(() => phone.barriers()).toEqual([]);
    await phone.page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await phone.page.setViewportSize({ width: 360, height: 760 });
  });

  test("opens the field that an end stands in, in its own workshop, and what is mended there mends the thread", async () => {
    await phone.page.locator(".break").first().locator("button").first().click();
    const text = phone.page.locator(".field textarea");
    await text.waitFor();
    await expect.poll(() => text.inputValue()).toBe(french.pitch!.message);
    await text.fill("40 % des tours d'eau sont perdus, dit le registre. Notre message prévient les agriculteurs.");
    await phone.page.click(".field .main");
    await phone.page.locator(".findings li").first().waitFor();
    await phone.page.click(".field .top button");
    await phone.page.locator(".thread-in").click();
    await phone.page.locator(".sum", { hasText: "Le fil tient" }).waitFor();
    await expect.poll(() => phone.page.locator(".break").count()).toBe(0);
  });
});

describe("the thread, in Arabic", () => {
  test("runs from right to left, with the broken link quoted in Arabic", async () => {
    const phone = await openPhone(browser, { language: "ar" });
    await openThread(phone, served.cast.dunes);
    await expect.poll(() => phone.page.locator(".sum").textContent()).toBe("رابط واحد مقطوع");
    await expect.poll(() => quotesOf(phone, 0)).toEqual(["«كل السكان»", expect.stringContaining("الفلاحين")]);
    const [bead, words] = await Promise.all(
      [".bead", ".end .words"].map((part) => phone.page.locator(part).first().boundingBox()),
    );
    expect(bead!.x).toBeGreaterThan(words!.x + words!.width);
    await expect.poll(() => phone.barriers()).toEqual([]);
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  test("says of a team that wrote nothing that nothing is broken and nothing is written", async () => {
    const phone = await openPhone(browser, { language: "ar" });
    const empty: Team = { ...served.cast.dunes, id: "empty-team", name: "Vide", code: "VIDEVIDE" };
    await served.app.store.people.addTeam(empty);
    await openThread(phone, empty);
    await expect.poll(() => phone.page.locator(".break").count()).toBe(0);
    await expect.poll(() => phone.page.locator(".knot .bead.open").count()).toBe(8);
    await phone.close();
  });
});
