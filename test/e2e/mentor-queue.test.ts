import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { goTo, hasFocus, type MentorHall, openMentorHall, wrongWith } from "../support/mentor-hall.ts";

let hall: MentorHall;

beforeAll(async () => {
  hall = await openMentorHall();
});
afterAll(async () => {
  await hall?.close();
});
beforeEach(async () => {
  await hall.renew();
});

test("an empty queue says why: nobody asked, drafts on their way, a filter, no written feedback", async () => {
  const desk = await hall.desk("mentor", hall.cast.tokens.mentor);
  const { page } = desk;
  await page.getByText("Rien à décider pour le moment").waitFor();
  await page.getByText("Quand une équipe demande un avis").waitFor();
  await expect.poll(() => wrongWith(desk)).toEqual([]);
  await hall.call("amina", "PUT", "/api/canvas/framing/statement", { text: "Le puits de Jorf est à sec", revision: 0 });
  await hall.call("amina", "POST", "/api/feedback", { workshop: "framing" });
  await page.getByText("1 brouillon s’écrit").waitFor();
  await hall.served.app.worker.once();
  await page.locator(".line", { hasText: "Atlas" }).waitFor();
  await expect.poll(() => page.locator("nav .badge").first().innerText()).toBe("1");
  await page.selectOption("#by-workshop", "pitch");
  await page.getByText("Rien ne correspond à ces choix").waitFor();
  await page.getByRole("button", { name: "Voir tout ce qui est à décider" }).click();
  await page.locator(".line", { hasText: "Atlas" }).waitFor();
  await page.selectOption("#by-language", "ar");
  await page.locator(".line").waitFor({ state: "detached" });
  await page.selectOption("#by-language", "fr");
  await page.locator(".line", { hasText: "Atlas" }).waitFor();
  await desk.close();
});

test("deadlines are told by the programme's clock: calm, then saffron, then red with a triangle", async () => {
  const at = hall.served.clock.now().toISOString();
  await hall.drafted();
  const badge = async (moment: string) => {
    hall.served.clock.moveTo(moment);
    const desk = await hall.desk("mentor", hall.cast.tokens.mentor);
    const due = desk.page.locator(".line .due");
    const seen = [await due.getAttribute("class"), (await due.innerText()).replace(/\s+/g, " ")];
    await desk.close();
    return seen;
  };
  await expect
    .poll(() => badge("2026-06-16T15:20:00.000Z"))
    .toEqual(["due ", expect.stringMatching(/^18:30 .*2 h 10$/)]);
  await expect
    .poll(() => badge("2026-06-16T16:32:00.000Z"))
    .toEqual(["due soon", expect.stringMatching(/^18:30 .*58 min$/)]);
  await expect
    .poll(() => badge("2026-06-16T17:18:00.000Z"))
    .toEqual(["due end", expect.stringMatching(/^18:30 .*12 min$/)]);
  hall.served.clock.moveTo(at);
});

test("who holds what is seen live by all, with its end; it is given back and taken over", async () => {
  const id = await hall.drafted();
  const mine = await hall.desk("mentor", hall.cast.tokens.mentor);
  const hers = await hall.desk("mentor", await hall.colleague("Nadia"));
  await Promise.all([mine.page.locator(".line").waitFor(), hers.page.locator(".line").waitFor()]);
  await mine.page.keyboard.press("j");
  await expect.poll(() => hasFocus(mine, ".line a.open")).toBe(true);
  await mine.page.keyboard.press("p");
  await mine.page.getByText(/à vous jusqu’à \S*\d\d:\d\d/).waitFor();
  await hers.page.getByText(/pris par \S*Salma\S* jusqu’à/).waitFor();
  await expect.poll(() => hers.page.getByRole("button", { name: "Prendre" }).count()).toBe(0);
  await expect.poll(() => wrongWith(hers)).toEqual([]);
  await mine.page.keyboard.press("p");
  await hers.page.getByRole("button", { name: "Prendre" }).click();
  await hers.page.locator("article.remark").first().waitFor();
  await mine.page.getByText(/pris par \S*Nadia/).waitFor();
  await goTo(mine, `#/queue/${id}`, ".verdicts");
  await expect.poll(() => mine.page.getByRole("button", { name: "Accepter tel quel" }).count()).toBe(0);
  await mine.page.keyboard.press("a");
  await mine.page.getByRole("button", { name: "Prendre à sa place" }).click();
  await mine.page.getByRole("button", { name: "Accepter tel quel" }).waitFor();
  await hers.page
    .getByText(/pris par \S*Salma/)
    .first()
    .waitFor();
  await Promise.all([mine.close(), hers.close()]);
});

test("after a verdict the next one is a key away, and the last verdict can still be taken back from there", async () => {
  const first = await hall.drafted("amina");
  await hall.drafted("driss");
  const desk = await hall.desk("mentor", hall.cast.tokens.mentor, `#/queue/${first}`);
  const { page } = desk;
  await page.locator("article.remark").first().waitFor();
  await page.keyboard.press("i");
  await expect.poll(() => hasFocus(desk, ".ignoring")).toBe(true);
  await expect.poll(() => page.locator(".verdicts .human").isDisabled()).toBe(true);
  await page.keyboard.press("5");
  await page.keyboard.press("Control+Enter");
  await page.getByText(/Sans avis écrit pour \S*Atlas/).waitFor();
  await page.keyboard.press("n");
  await page.getByRole("heading", { name: "Dunes" }).waitFor();
  await page.keyboard.press("u");
  await page.getByRole("heading", { name: "Atlas" }).waitFor();
  await page.locator(".ignoring, article.remark").first().waitFor();
  await hall.settle();
  await expect.poll(() => hall.told()).toMatchObject([{ state: "waiting" }]);
  await desk.close();
});

test("organisers choose the posture, for all and for one workshop; mentors and teams see it", async () => {
  const desk = await hall.desk("organiser", hall.cast.tokens.organiser, "#/settings");
  const { page } = desk;
  await page.locator(".postures").waitFor();
  await expect.poll(() => wrongWith(desk)).toEqual([]);
  await page.selectOption("#posture-framing", "off");
  await page.getByText("Enregistré.").waitFor();
  await page.getByLabel("Envoi direct").check();
  await expect
    .poll(async () => (await hall.call("organiser", "GET", "/api/cohort/review")).body)
    .toMatchObject({
      posture: "auto",
      postures: { framing: "off" },
    });
  await page.selectOption("#planted", "5");
  await expect
    .poll(async () => (await hall.call("organiser", "GET", "/api/cohort/review")).body.plantedShare)
    .toBe(0.05);
  const mentor = await hall.desk("mentor", hall.cast.tokens.mentor);
  await mentor.page.getByText("Envoi direct", { exact: true }).waitFor();
  await mentor.page.getByText(/Problématisation: Pas d’avis écrit/).waitFor();

  const team = await hall.phone("Amina");
  await team.tab("board");
  await team.page.locator(".feedback-in").click();
  await team.page.getByText("Il n’y a pas d’avis écrit pour cet atelier").waitFor();
  await expect.poll(() => team.page.getByRole("button", { name: "Demander un avis" }).count()).toBe(0);
  await expect.poll(() => wrongWith(team)).toEqual([]);
  await page.selectOption("#posture-framing", "");
  await expect.poll(async () => (await hall.call("organiser", "GET", "/api/cohort/review")).body.postures).toEqual({});
  await hall.drafted();
  await team.page.keyboard.press("Escape");
  await team.tab("talk");
  const card = team.page.locator(".talk .says.advice");
  await card.getByText("aucun mentor n’a relu").waitFor();
  await expect.poll(() => team.page.locator(".talk .mentor").count()).toBe(0);
  await Promise.all([desk.close(), mentor.close(), team.close()]);
});

test("organisers see what mentors decided and why, and no mentor's name", async () => {
  const id = await hall.drafted();
  const { feedback } = (await hall.call("mentor", "GET", `/api/queue/${id}`)).body;
  const seen = { draft: feedback.draftNumber, edition: feedback.edition };
  await hall.call("mentor", "POST", `/api/queue/${id}/verdict`, { kind: "ignore", ...seen, reason: "in_person" });
  const desk = await hall.desk("organiser", hall.cast.tokens.organiser, "#/settings");
  const rows = desk.page.locator(".wide-table tbody tr");
  await rows.first().waitFor();
  await expect
    .poll(() => rows.allInnerTexts())
    .toEqual([
      expect.stringMatching(/^Tous\s+0\s+0\s+0\s+1\s+0\s+0\s+0\s+0\s+1\s+0$/),
      expect.stringMatching(/^Problématisation\s/),
    ]);
  await expect.poll(() => desk.page.locator("main").innerText()).not.toContain("Salma");
  await desk.close();
});
