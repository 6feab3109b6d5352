import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openThought } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { ids } from "../../src/store/ids.ts";
import { goTo, type MentorHall, openMentorHall, wrongWith } from "../support/mentor-hall.ts";

let hall: MentorHall;

beforeAll(async () => {
  const { assistant } = await openThought(readConfig({}));
  hall = await openMentorHall({ assistant });
});
afterAll(async () => {
  await hall?.close();
});
beforeEach(async () => {
  await hall.renew();
});

async function say(as: "amina" | "brahim", text: string): Promise<void> {
  const sent = await hall.call(as, "POST", "/api/conversations/framing/messages", { text, key: ids.next() });
  await hall.served.listen(`/api/turns/${sent.body.turn}/events`, { token: hall.cast.tokens[as] });
}

const talkOf = async (as: "amina" | "brahim") =>
  (await hall.call(as, "GET", "/api/conversations/framing")).body.messages;

test("a mentor comes into a team's conversation: the team sees who is there and reads them live", async () => {
  const team = await hall.phone("Zineb");
  const desk = await hall.desk("mentor", hall.cast.tokens.mentor, `#/teams/${hall.cast.atlas.id}/framing`);
  const { page } = desk;
  await page.getByText("vous : l’équipe vous voit").waitFor();
  await team.page.locator(".who p", { hasText: /Salma\S* \(mentor\)/ }).waitFor();
  await page.fill("#write", "Bonjour, je passe vous voir à 17 h 30.");
  await page.keyboard.press("Control+Enter");
  const card = team.page.locator(".talk .mentor", { hasText: "Bonjour, je passe vous voir" });
  await card.waitFor();
  await expect.poll(() => card.innerText()).toMatch(/Salma[\s\S]*mentor/);
  await page.locator(".talking .mentor", { hasText: "Bonjour, je passe vous voir" }).waitFor();
  await expect.poll(() => page.inputValue("#write")).toBe("");
  await team.say("merci, on vous attend");
  await page.locator(".talking .mate", { hasText: "merci, on vous attend" }).waitFor();
  expect([await wrongWith(desk), await wrongWith(team)]).toEqual([[], []]);
  // Whoever goes elsewhere is not there any more.
  await goTo(desk, "#/tickets");
  await expect.poll(() => team.page.locator(".who p").first().innerText()).not.toContain("Salma");
  await Promise.all([team.close(), desk.close()]);
});

test("what is typed survives a server that does not answer, and is sent once", async () => {
  const desk = await hall.desk("mentor", hall.cast.tokens.mentor, `#/teams/${hall.cast.atlas.id}/framing`);
  const { page } = desk;
  await page.locator("#write").waitFor();
  let dropped = 0;
  // The server has it, its answer is lost.
  await page.route("**/conversations/framing", async (route) => {
    if (route.request().method() !== "POST" || dropped > 0) return route.continue();
    dropped += 1;
    await route.fetch();
    await route.abort();
  });
  await page.fill("#write", "Un seul exemplaire.");
  await page.getByRole("button", { name: "Envoyer sous mon nom" }).click();
  await page.getByRole("alert").getByText("Votre texte est gardé ici").waitFor();
  await expect.poll(() => page.inputValue("#write")).toBe("Un seul exemplaire.");
  await page.getByRole("button", { name: "Envoyer sous mon nom" }).click();
  await expect.poll(() => page.inputValue("#write")).toBe("");
  const told = await talkOf("amina");
  expect(told.filter(({ text }: { text: string }) => text === "Un seul exemplaire.")).toHaveLength(1);
  await desk.close();
});

test("a distress call is taken, answered in private, and closed with how it went", async () => {
  await say("amina", "bonjour, on travaille sur l'eau à Jorf");
  await say("amina", "je veux mourir, je n'en peux plus");
  const desk = await hall.desk("mentor", hall.cast.tokens.mentor, "#/tickets");
  const { page } = desk;
  await page.locator(".call.distress .human").click();
  await page.locator(".call.distress .holder").waitFor();
  await page.getByRole("link", { name: /Lire le message privé/ }).click();
  await page.getByLabel(/Amina\S* en privé/).waitFor();
  await expect.poll(() => page.getByLabel(/Amina\S* en privé/).isChecked()).toBe(true);
  await page.fill("#write", "Je suis à l'accueil, venez quand vous voulez.");
  await page.getByRole("button", { name: "Envoyer en privé" }).click();
  await page.locator(".secret .mentor", { hasText: "Je suis à l'accueil" }).waitFor();
  expect(JSON.stringify(await talkOf("amina"))).toContain("Je suis à l'accueil");
  expect(JSON.stringify(await talkOf("brahim"))).not.toContain("Je suis à l'accueil");
  await page.locator(".call.distress").getByRole("button", { name: "Clore" }).click();
  await expect.poll(() => wrongWith(desk)).toEqual([]);
  await page.getByRole("button", { name: "Confié à quelqu’un d’autre" }).click();
  await page.locator(".call.distress").waitFor({ state: "detached" });
  const [closed] = (await hall.call("mentor", "GET", "/api/tickets?closed=true")).body.tickets;
  expect(closed).toMatchObject({ state: "closed", outcome: "passed_on" });
  await desk.close();
});

test("swamped mentors close new calls with a word to the teams, and open them again", async () => {
  const desk = await hall.desk("mentor", hall.cast.tokens.mentor, "#/tickets");
  const { page } = desk;
  await page.getByRole("button", { name: "Fermer les nouveaux appels" }).click();
  await page.fill("#calls-message", "Nous revenons à 18 h.");
  await page.getByRole("button", { name: "Fermer", exact: true }).click();
  await page.getByText("Les nouveaux appels sont fermés").waitFor();
  await expect.poll(() => wrongWith(desk)).toEqual([]);
  const colleague = await hall.desk("organiser", hall.cast.tokens.organiser, "#/tickets");
  await colleague.page.getByText("Nous revenons à 18 h.").waitFor();

  const team = await hall.phone("Zineb");
  await team.page.getByRole("button", { name: "Demander une personne" }).click();
  await team.page.getByText("Nous revenons à 18 h.").waitFor();
  await expect.poll(() => team.page.locator("#hand").count()).toBe(0);
  await expect.poll(() => wrongWith(team)).toEqual([]);
  await team.page.keyboard.press("Escape");
  await colleague.page.getByRole("button", { name: "Rouvrir les appels" }).click();
  await page.getByRole("button", { name: "Fermer les nouveaux appels" }).waitFor();
  await team.page.getByRole("button", { name: "Demander une personne" }).click();
  await team.page.locator("#hand").waitFor();
  // Closed again while the sheet is open: the raised hand is refused with the mentors' words, nothing typed is lost.
  await team.page.fill("#hand", "on est perdus");
  await hall.call("mentor", "PUT", "/api/cohort/calls", { message: "Une heure de pause." });
  await team.page.locator("dialog .main").click();
  await team.page.getByText("Une heure de pause.").waitFor();
  await hall.call("mentor", "PUT", "/api/cohort/calls", { message: null });
  await Promise.all([team.close(), desk.close(), colleague.close()]);
});
