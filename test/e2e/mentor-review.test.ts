import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { goTo, hasFocus, type MentorHall, openMentorHall, statement, wrongWith } from "../support/mentor-hall.ts";
import { pitches } from "../support/rehearsing.ts";

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

test("a team asks on a phone, a mentor edits with the keyboard only, and the team receives it live", async () => {
  await hall.call("amina", "PUT", "/api/canvas/framing/statement", { text: statement, revision: 0 });
  const team = await hall.phone("Amina");
  await team.tab("board");
  await team.page.locator(".feedback-in").click();
  await team.page.getByText("c’est le mentor qui décide de ce qui part").waitFor();
  await team.page.getByText("avant ⁨18:30⁩").waitFor();
  await expect.poll(() => team.barriers()).toEqual([]);
  await team.page.getByRole("button", { name: "Demander un avis" }).click();
  await team.page.getByText("en attente d’un mentor").waitFor();
  await expect.poll(() => team.page.getByRole("button", { name: "Demander un avis" }).count()).toBe(0);
  await team.page.keyboard.press("Escape");
  await team.page.getByRole("button", { name: "Avis demandé, en attente" }).waitFor();

  const desk = await hall.desk("mentor", hall.cast.tokens.mentor);
  const { page } = desk;
  await page.getByText("brouillon en cours d’écriture").first().waitFor();
  await hall.served.app.worker.once();
  await page.locator(".line").waitFor();
  await expect
    .poll(() => page.locator(".line .tally").innerText())
    .toMatch(/^[1-9]\d*\s+acquis[\s\S]*faible[\s\S]*manque/);
  await page.keyboard.press("j");
  await expect.poll(() => hasFocus(desk, ".line a.open")).toBe(true);
  await page.keyboard.press("o");
  await page.locator("article.remark").first().waitFor();
  await page.getByText("à vous jusqu’à").waitFor();
  // Whoever waits sees who reads.
  await team.page.locator(".feedback-in").click();
  await team.page.getByText(/Salma\S* vous lit/).waitFor();
  await team.page.keyboard.press("Escape");
  await team.tab("talk");
  await expect.poll(() => page.locator(".verdicts .human").count()).toBe(0);
  await page.keyboard.press("e");
  await expect.poll(() => hasFocus(desk, "#remark-0")).toBe(true);
  await page.keyboard.press("End");
  await page.keyboard.press("Control+End");
  // Letters that are keys elsewhere are letters here.
  await page.keyboard.type(" Dites aussi à qui est ce cahier, en mai.");
  await page.keyboard.press("Control+Enter");
  await page.locator(".changes ins", { hasText: "Dites aussi à qui est ce cahier" }).waitFor();
  await expect.poll(() => page.locator(".remark.changed").count()).toBe(1);
  await page.keyboard.press("s");
  await page.getByText("L’avis part vers").waitFor();
  await expect.poll(() => page.locator(".undo .seconds").innerText()).toMatch(/^\d s$/);
  await expect.poll(() => hall.told()).toMatchObject([{ state: "waiting", remarks: [] }]);

  await hall.settle();
  const card = team.page.locator(".talk .mentor.advice");
  await card.getByText("Dites aussi à qui est ce cahier, en mai.").waitFor();
  await expect
    .poll(() => card.innerText())
    .toMatch(/Salma[\s\S]*avis formel[\s\S]*Proposé par Dalil, modifié par \S*Salma/);
  await expect.poll(() => team.barriers()).toEqual([]);
  expect((await hall.told())[0]).toMatchObject({ origin: "edited", by: { name: "Salma" } });
  expect([team.faults, desk.faults, team.violations, desk.violations]).toEqual([[], [], [], []]);
  await Promise.all([team.close(), desk.close()]);
});

test("letters do nothing while one types, and all of them are listed by a question mark", async () => {
  const id = await hall.drafted();
  const desk = await hall.desk("mentor", hall.cast.tokens.mentor, `#/queue/${id}`);
  const { page } = desk;
  await page.locator("article.remark").first().waitFor();
  await page.keyboard.press("?");
  await page.locator(".key-list").first().waitFor();
  await page.keyboard.press("a");
  await page.keyboard.press("Escape");
  await page.locator(".key-list").first().waitFor({ state: "detached" });
  await page.keyboard.press("r");
  await expect.poll(() => hasFocus(desk, "#answer")).toBe(true);
  await page.keyboard.type("aeirsdnpu?");
  await expect.poll(() => page.locator("#answer").inputValue()).toBe("aeirsdnpu?");
  await page.keyboard.press("Escape");
  await page.keyboard.press("i");
  await expect.poll(() => hasFocus(desk, ".ignoring")).toBe(true);
  await page.keyboard.press("2");
  await expect.poll(() => page.locator("#reason-not_useful").isChecked()).toBe(true);
  expect((await hall.told())[0].state).toBe("waiting");
  expect((await hall.call("mentor", "GET", `/api/queue/${id}`)).body.feedback.decision).toBeNull();
  await desk.close();
});

test("two mentors decide at once: one wins, the other is told and loses nothing typed", async () => {
  const id = await hall.drafted();
  // Their line is cut: what a colleague does comes as a refusal.
  const mine = await hall.desk("mentor", hall.cast.tokens.mentor, `#/queue/${id}`, { cut: "**/api/queue/events" });
  await mine.page.locator("article.remark").first().waitFor();
  await mine.page.keyboard.press("r");
  const words = "Allez voir l'infirmier demain matin, il a les chiffres de juin.";
  await mine.page.locator("#answer").fill(words);

  const nadia = await hall.desk("mentor", await hall.colleague("Nadia"), `#/queue/${id}`);
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
  await expect.poll(() => mine.page.locator("#kept").inputValue()).toBe(words);
  await expect.poll(() => mine.barriers()).toEqual([]);
  await mine.page.getByRole("button", { name: "L’envoyer comme message à l’équipe" }).click();
  await expect
    .poll(async () => (await hall.call("amina", "GET", "/api/conversations/framing")).body.messages.at(-1))
    .toMatchObject({ text: words, author: { kind: "mentor", name: "Salma" } });
  await hall.settle();
  expect((await hall.told())[0]).toMatchObject({ state: "released", by: { name: "Nadia" }, origin: "suggested" });
  await Promise.all([mine.close(), nadia.close()]);
});

test("the canvas moved on: the mentor is told, sees what changed, and one key drafts again", async () => {
  const id = await hall.drafted();
  const desk = await hall.desk("mentor", hall.cast.tokens.mentor, `#/queue/${id}`);
  const { page } = desk;
  await page.locator("article.remark").first().waitFor();
  await page.keyboard.press("e");
  await page.locator("#remark-0").fill("Un mot à moi, à ne pas perdre.");
  await page.keyboard.press("Escape");
  const text = statement.replace("31 des 94", "42 des 94");
  await hall.call("amina", "PUT", "/api/canvas/framing/statement", { text, revision: 1 });
  await page.keyboard.press("e");
  await page.locator("#remark-0").press("Control+Enter");
  await page.keyboard.press("s");
  await page.getByText("Le canevas a changé depuis la demande").waitFor();
  await page.locator(".canvas del", { hasText: "31" }).waitFor();
  await page.locator(".canvas ins", { hasText: "42" }).waitFor();
  await expect.poll(() => desk.barriers()).toEqual([]);
  expect((await hall.told())[0].state).toBe("waiting");
  await page.keyboard.press("d");
  await page.getByText("Le brouillon s’écrit").waitFor();
  await hall.served.app.worker.once();
  await page.locator("article.remark").first().waitFor();
  await page.locator(".earlier", { hasText: "Un mot à moi, à ne pas perdre." }).waitFor();
  await expect.poll(() => page.getByText("Le canevas a changé depuis la demande").count()).toBe(0);
  await page.locator(".canvas", { hasText: "42 des 94" }).waitFor();
  await page.keyboard.press("a");
  await page.getByText("L’avis part vers").waitFor();
  await hall.settle();
  expect((await hall.told())[0]).toMatchObject({ state: "released", origin: "suggested" });
  await desk.close();
});

test("a verdict is taken back while there is time, with what was typed, and not after", async () => {
  const id = await hall.drafted();
  const desk = await hall.desk("mentor", hall.cast.tokens.mentor, `#/queue/${id}`);
  const { page } = desk;
  await page.locator("article.remark").first().waitFor();
  await page.keyboard.press("r");
  await page.locator("#answer").fill("Trop vite envoyé.");
  await page.keyboard.press("Control+Enter");
  await page.getByText("L’avis part vers").waitFor();
  await page.keyboard.press("u");
  await page.locator("#answer").waitFor();
  await expect.poll(() => page.locator("#answer").inputValue()).toBe("Trop vite envoyé.");
  await hall.settle();
  expect((await hall.told())[0].state).toBe("waiting");
  await page.locator("#answer").fill("Bien pesé.");
  await page.keyboard.press("Control+Enter");
  await page.getByText("L’avis part vers").waitFor();
  await hall.settle();
  await page.keyboard.press("u");
  await page.getByText("Trop tard").waitFor();
  expect((await hall.told())[0]).toMatchObject({ state: "released", origin: "written" });
  await desk.close();
});

test("a planted draft that is accepted reaches nobody, and the mentor is told kindly with the place", async () => {
  await hall.call("organiser", "PUT", "/api/cohort/review/planted", { share: 0.2 });
  const team = await hall.phone("Amina");
  let id = await hall.drafted();
  // One draft in five is planted: asked for again until it is this one's turn.
  const planted = async () => (await hall.served.app.store.feedback.feedback(id))?.plant ?? null;
  for (let turn = 0; turn < 80 && (await planted()) === null; turn += 1) {
    await hall.served.ask("POST", `/api/queue/${id}/verdict`, {
      token: hall.cast.tokens.mentor,
      body: { ...(await seen(id)), kind: "ignore", reason: "duplicate" },
    });
    await hall.settle();
    id = (await hall.call("amina", "POST", "/api/feedback", { workshop: "framing" })).body.id;
    await hall.served.app.worker.once();
  }
  const plant = (await planted())!;
  expect(plant).not.toBeNull();

  const desk = await hall.desk("mentor", hall.cast.tokens.mentor, `#/queue/${id}`);
  const { page } = desk;
  await page.locator("article.remark").first().waitFor();
  await expect.poll(() => page.locator("main").innerText()).not.toMatch(/exprès/);
  await page.keyboard.press("a");
  await page.getByText("portait une erreur glissée exprès").waitFor();
  await expect.poll(() => page.locator(".planted .changes").count()).toBeGreaterThan(0);
  await expect.poll(() => desk.barriers()).toEqual([]);
  await hall.settle();
  expect((await hall.told())[0]).toMatchObject({ state: "waiting", remarks: [] });
  // However slow this machine is, it was a second.
  await page.route("**/verdict", (route) =>
    route.continue({ postData: JSON.stringify({ ...route.request().postDataJSON(), seconds: 1 }) }),
  );
  await page.keyboard.press("a");
  await page.getByText("L’avis part vers").waitFor();
  await page.getByText("Accepté avant d’avoir pu être lu").waitFor();
  await hall.settle();
  await team.page.locator(".talk .mentor.advice", { hasText: "relu et envoyé par" }).first().waitFor();
  expect(JSON.stringify(await hall.told())).not.toContain(plant.words);
  await expect.poll(() => team.page.locator(".app").innerText()).not.toContain(plant.words);

  await goTo(desk, "#/mirror");
  await page.locator(".figure.marked", { hasText: "1 sur 1" }).waitFor();
  await expect.poll(() => desk.barriers()).toEqual([]);
  await Promise.all([team.close(), desk.close()]);
});

test("a rehearsal is reviewed on the words that were said, with what changed in them", async () => {
  const said = { key: "rehearsal-one", source: "script", language: "fr", text: pitches.fr, seconds: 60 };
  const { rehearsal } = (await hall.call("amina", "POST", "/api/rehearsals", said)).body;
  const asked = await hall.call("amina", "POST", `/api/rehearsals/${rehearsal.id}/feedback`);
  await hall.served.app.worker.once();
  const desk = await hall.desk("mentor", hall.cast.tokens.mentor);
  const { page } = desk;
  await page.locator(".line", { hasText: "Pitch · répétition 1" }).waitFor();
  await goTo(desk, `#/queue/${asked.body.id}`, "article.remark");
  await page.getByText("Répétition épinglée").waitFor();
  await page.locator(".canvas .words", { hasText: "Hassan a perdu deux tours" }).waitFor();
  const text = pitches.fr.replace("deux tours", "trois tours");
  await hall.call("amina", "PUT", `/api/rehearsals/${rehearsal.id}`, { text });
  await page.keyboard.press("a");
  await page.locator(".canvas ins", { hasText: "trois" }).waitFor();
  await expect.poll(() => wrongWith(desk)).toEqual([]);
  await page.keyboard.press("d");
  await page.locator("article.remark").first().waitFor({ state: "detached" });
  await hall.served.app.worker.once();
  await page.locator(".canvas .words", { hasText: "Hassan a perdu trois tours" }).waitFor();
  await page.locator("article.remark").first().waitFor();
  await page.keyboard.press("a");
  await page.getByText("L’avis part vers").waitFor();
  await hall.settle();
  expect((await hall.told())[0]).toMatchObject({ state: "released", rehearsal: { number: 1 } });
  await desk.close();
});

async function seen(id: string): Promise<{ draft: number; edition: number; seconds: null }> {
  const { feedback } = (await hall.call("mentor", "GET", `/api/queue/${id}`)).body;
  return { draft: feedback.draftNumber, edition: feedback.edition, seconds: null };
}
