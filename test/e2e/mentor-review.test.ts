import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Mentor } from "../../src/domain/people.ts";
import { ids } from "../../src/store/ids.ts";
import { openBrowser } from "../support/browser.ts";
import { addCast, type Cast } from "../support/people.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage } from "../support/served.ts";

let served: Served;
let browser: Browser;
/** Every test has a cohort of its own on the one server. */
let cast: Cast;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStage(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
beforeEach(async () => {
  cast = await addCast(served.app.store);
});

const statement =
  "Au centre de santé près de Goulmima, 31 des 94 diabétiques venus en mai sont repartis sans insuline, selon le cahier de l'infirmier";

type Who = keyof Cast["tokens"];
const call = (as: Who, method: string, path: string, body?: unknown) =>
  served.ask(method, path, { token: cast.tokens[as], ...(body === undefined ? {} : { body }) });

/** The team writes its problem and asks; the worker drafts. Gives the request's id. */
async function drafted(as: "amina" | "driss" = "amina"): Promise<string> {
  await call(as, "PUT", "/api/canvas/framing/statement", { text: statement, revision: 0 });
  const asked = await call(as, "POST", "/api/feedback", { workshop: "framing" });
  await served.app.worker.once();
  return asked.body.id;
}

async function colleague(name: string): Promise<string> {
  const mentor: Mentor = { kind: "mentor", id: ids.next(), cohort: cast.cohort, name, language: "fr" };
  const token = ids.secret();
  await served.app.store.people.addMentor(mentor);
  await served.app.store.people.addToken(token, { kind: "mentor", id: mentor.id }, null);
  return token;
}

async function console(token: string, place = "", { cut = "" } = {}): Promise<Phone> {
  const phone = await openPhone(browser, { width: 1280, height: 860 });
  phone.page.setDefaultTimeout(20_000);
  if (cut !== "") await phone.page.route(cut, (route) => route.abort());
  await phone.page.goto(`${served.url}/mentor#${token}`);
  await phone.page.locator(".staff h1").first().waitFor();
  if (place !== "")
    await phone.page.evaluate((hash) => {
      location.hash = hash;
    }, place);
  return phone;
}

/** The time in which a verdict can be taken back passes, and the worker looks. */
async function settle(): Promise<void> {
  served.clock.pass(8000);
  await served.app.worker.once();
}

const told = async () => (await call("amina", "GET", "/api/feedback")).body.feedback;
const isFocused = (phone: Phone, sign: string) => () =>
  phone.page
    .locator(sign)
    .first()
    .evaluate((one) => one.matches(":focus"));

test("a team asks on a phone, a mentor edits with the keyboard only, and the team receives it live", async () => {
  await call("amina", "PUT", "/api/canvas/framing/statement", { text: statement, revision: 0 });
  const team = await openPhone(browser);
  team.page.setDefaultTimeout(20_000);
  await team.join(`${served.url}/t/${cast.atlas.code}`, "Amina");
  await team.tab("board");
  await team.page.locator(".feedback-in").click();
  await team.page.getByText("c’est le mentor qui décide de ce qui part").waitFor();
  await team.page.getByText("avant ⁨18:30⁩").waitFor();
  expect(await team.barriers()).toEqual([]);
  await team.page.getByRole("button", { name: "Demander un avis" }).click();
  await team.page.getByText("en attente d’un mentor").waitFor();
  expect(await team.page.getByRole("button", { name: "Demander un avis" }).count()).toBe(0);
  await team.page.keyboard.press("Escape");
  await team.page.getByRole("button", { name: "Avis demandé, en attente" }).waitFor();
  await team.tab("talk");

  const desk = await console(cast.tokens.mentor);
  const { page } = desk;
  await page.getByText("brouillon en cours d’écriture").first().waitFor();
  await served.app.worker.once();
  await page.locator(".line").waitFor();
  await page.keyboard.press("j");
  await expect.poll(isFocused(desk, ".line a.open")).toBe(true);
  await page.keyboard.press("o");
  await page.locator("article.remark").first().waitFor();
  await page.getByText("à vous jusqu’à").waitFor();
  expect(await page.locator(".verdicts .human").count()).toBe(0);
  await page.keyboard.press("e");
  await expect.poll(isFocused(desk, "#remark-0")).toBe(true);
  await page.keyboard.press("End");
  await page.keyboard.press("Control+End");
  // Letters that are keys elsewhere are letters here.
  await page.keyboard.type(" Dites aussi à qui est ce cahier, en mai.");
  await page.keyboard.press("Control+Enter");
  await page.locator(".changes ins", { hasText: "Dites aussi à qui est ce cahier" }).waitFor();
  expect(await page.locator(".remark.changed").count()).toBe(1);
  await page.keyboard.press("s");
  await page.getByText("L’avis part vers").waitFor();
  expect(await page.locator(".undo .seconds").innerText()).toMatch(/^\d s$/);
  expect(await told()).toMatchObject([{ state: "waiting", remarks: [] }]);

  await settle();
  const card = team.page.locator(".talk .mentor.advice");
  await card.getByText("Dites aussi à qui est ce cahier, en mai.").waitFor();
  expect(await card.innerText()).toMatch(/Salma[\s\S]*avis formel[\s\S]*Proposé par Dalil, modifié par \S*Salma/);
  expect(await team.barriers()).toEqual([]);
  expect((await told())[0]).toMatchObject({ origin: "edited", by: { name: "Salma" } });
  expect([team.faults, desk.faults, team.violations, desk.violations]).toEqual([[], [], [], []]);
  await Promise.all([team.close(), desk.close()]);
});

test("letters do nothing while one types, and all of them are listed by a question mark", async () => {
  const id = await drafted();
  const desk = await console(cast.tokens.mentor, `#/queue/${id}`);
  const { page } = desk;
  await page.locator("article.remark").first().waitFor();
  await page.keyboard.press("?");
  await page.locator(".key-list").first().waitFor();
  await page.keyboard.press("a");
  await page.keyboard.press("Escape");
  await page.locator(".key-list").first().waitFor({ state: "detached" });
  await page.keyboard.press("r");
  await expect.poll(isFocused(desk, "#answer")).toBe(true);
  await page.keyboard.type("aeirsdnpu?");
  expect(await page.locator("#answer").inputValue()).toBe("aeirsdnpu?");
  await page.keyboard.press("Escape");
  await page.keyboard.press("i");
  await expect.poll(isFocused(desk, ".ignoring")).toBe(true);
  await page.keyboard.press("2");
  await expect.poll(() => page.locator("#reason-not_useful").isChecked()).toBe(true);
  expect((await told())[0].state).toBe("waiting");
  expect((await call("mentor", "GET", `/api/queue/${id}`)).body.feedback.decision).toBeNull();
  await desk.close();
});

test("two mentors decide at once: one wins, the other is told and loses nothing typed", async () => {
  const id = await drafted();
  // Their line is cut: what a colleague does comes as a refusal.
  const mine = await console(cast.tokens.mentor, `#/queue/${id}`, { cut: "**/api/queue/events" });
  await mine.page.locator("article.remark").first().waitFor();
  await mine.page.keyboard.press("r");
  const words = "Allez voir l'infirmier demain matin, il a les chiffres de juin.";
  await mine.page.locator("#answer").fill(words);

  const nadia = await console(await colleague("Nadia"), `#/queue/${id}`);
  await nadia.page
    .getByText(/pris par \S*Salma/)
    .first()
    .waitFor();
  await nadia.page.getByRole("button", { name: "Prendre à sa place" }).click();
  await nadia.page.getByText("à vous jusqu’à").waitFor();
  await nadia.page.keyboard.press("a");
  await nadia.page.getByText("L’avis part vers").waitFor();

  await mine.page.keyboard.press("Control+Enter");
  await mine.page.getByText(/Nadia\S* vous a devancé/).waitFor();
  await mine.page.getByText(/Nadia\S* a accepté le brouillon/).waitFor();
  await mine.page.reload();
  await mine.page.getByText(/Nadia\S* a accepté le brouillon/).waitFor();
  await mine.page.getByText(/Nadia\S* vous a devancé/).waitFor();
  expect(await mine.page.locator("#kept").inputValue()).toBe(words);
  expect(await mine.barriers()).toEqual([]);
  await mine.page.getByRole("button", { name: "L’envoyer comme message à l’équipe" }).click();
  await expect
    .poll(async () => (await call("amina", "GET", "/api/conversations/framing")).body.messages.at(-1))
    .toMatchObject({ text: words, author: { kind: "mentor", name: "Salma" } });
  await settle();
  expect((await told())[0]).toMatchObject({ state: "released", by: { name: "Nadia" }, origin: "suggested" });
  await Promise.all([mine.close(), nadia.close()]);
});

test("the canvas moved on: the mentor is told, sees what changed, and one key drafts again", async () => {
  const id = await drafted();
  const desk = await console(cast.tokens.mentor, `#/queue/${id}`);
  const { page } = desk;
  await page.locator("article.remark").first().waitFor();
  await page.keyboard.press("e");
  await page.locator("#remark-0").fill("Un mot à moi, à ne pas perdre.");
  await page.keyboard.press("Escape");
  const text = statement.replace("31 des 94", "42 des 94");
  await call("amina", "PUT", "/api/canvas/framing/statement", { text, revision: 1 });
  await page.keyboard.press("e");
  await page.locator("#remark-0").press("Control+Enter");
  await page.keyboard.press("s");
  await page.getByText("Le canevas a changé depuis la demande").waitFor();
  await page.locator(".canvas del", { hasText: "31" }).waitFor();
  await page.locator(".canvas ins", { hasText: "42" }).waitFor();
  expect(await desk.barriers()).toEqual([]);
  expect((await told())[0].state).toBe("waiting");
  await page.keyboard.press("d");
  await page.getByText("Le brouillon s’écrit").waitFor();
  await served.app.worker.once();
  await page.locator("article.remark").first().waitFor();
  await page.locator(".earlier", { hasText: "Un mot à moi, à ne pas perdre." }).waitFor();
  expect(await page.getByText("Le canevas a changé depuis la demande").count()).toBe(0);
  await page.locator(".canvas", { hasText: "42 des 94" }).waitFor();
  await page.keyboard.press("a");
  await page.getByText("L’avis part vers").waitFor();
  await settle();
  expect((await told())[0]).toMatchObject({ state: "released", origin: "suggested" });
  await desk.close();
});

test("a verdict is taken back while there is time, with what was typed, and not after", async () => {
  const id = await drafted();
  const desk = await console(cast.tokens.mentor, `#/queue/${id}`);
  const { page } = desk;
  await page.locator("article.remark").first().waitFor();
  await page.keyboard.press("r");
  await page.locator("#answer").fill("Trop vite envoyé.");
  await page.keyboard.press("Control+Enter");
  await page.getByText("L’avis part vers").waitFor();
  await page.keyboard.press("u");
  await page.locator("#answer").waitFor();
  expect(await page.locator("#answer").inputValue()).toBe("Trop vite envoyé.");
  await settle();
  expect((await told())[0].state).toBe("waiting");
  await page.locator("#answer").fill("Bien pesé.");
  await page.keyboard.press("Control+Enter");
  await page.getByText("L’avis part vers").waitFor();
  await settle();
  await page.keyboard.press("u");
  await page.getByText("Trop tard").waitFor();
  expect((await told())[0]).toMatchObject({ state: "released", origin: "written" });
  await desk.close();
});

test("a planted draft that is accepted reaches nobody, and the mentor is told kindly with the place", async () => {
  await call("organiser", "PUT", "/api/cohort/review/planted", { share: 0.2 });
  const team = await openPhone(browser);
  team.page.setDefaultTimeout(20_000);
  await team.join(`${served.url}/t/${cast.atlas.code}`, "Amina");
  let id = await drafted();
  // One draft in five is planted: asked for again until it is this one's turn.
  const planted = async () => (await served.app.store.feedback.feedback(id))?.plant ?? null;
  for (let turn = 0; turn < 80 && (await planted()) === null; turn += 1) {
    await served.ask("POST", `/api/queue/${id}/verdict`, {
      token: cast.tokens.mentor,
      body: { ...(await seen(id)), kind: "ignore", reason: "duplicate" },
    });
    await settle();
    id = (await call("amina", "POST", "/api/feedback", { workshop: "framing" })).body.id;
    await served.app.worker.once();
  }
  const plant = (await planted())!;
  expect(plant).not.toBeNull();

  const desk = await console(cast.tokens.mentor, `#/queue/${id}`);
  const { page } = desk;
  await page.locator("article.remark").first().waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/exprès/);
  await page.keyboard.press("a");
  await page.getByText("portait une erreur glissée exprès").waitFor();
  expect(await page.locator(".planted .changes").count()).toBeGreaterThan(0);
  expect(await desk.barriers()).toEqual([]);
  await settle();
  expect((await told())[0]).toMatchObject({ state: "waiting", remarks: [] });
  await page.keyboard.press("a");
  await page.getByText("L’avis part vers").waitFor();
  await settle();
  await team.page.locator(".talk .mentor.advice", { hasText: "relu et envoyé par" }).first().waitFor();
  expect(JSON.stringify(await told())).not.toContain(plant.words);
  expect(await team.page.locator(".app").innerText()).not.toContain(plant.words);

  await page.evaluate(() => {
    location.hash = "#/mirror";
  });
  await page.locator(".figure.marked", { hasText: "1 sur 1" }).waitFor();
  expect(await desk.barriers()).toEqual([]);
  await Promise.all([team.close(), desk.close()]);
});

async function seen(id: string): Promise<{ draft: number; edition: number; seconds: null }> {
  const { feedback } = (await call("mentor", "GET", `/api/queue/${id}`)).body;
  return { draft: feedback.draftNumber, edition: feedback.edition, seconds: null };
}
