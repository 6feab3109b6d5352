import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openThought } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { languages } from "../../src/domain/language/names.ts";
import { ids } from "../../src/store/ids.ts";
import { openBrowser } from "../support/browser.ts";
import { fillCanvases, fullCanvases } from "../support/full-canvases.ts";
import { addCast, type Cast } from "../support/people.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage } from "../support/served.ts";

let served: Served;
let browser: Browser;
/** Every test has a cohort of its own on the one server. */
let cast: Cast;

beforeAll(async () => {
  const { assistant } = await openThought(readConfig({}));
  [served, browser] = await Promise.all([serveStage({ assistant }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
beforeEach(async () => {
  cast = await addCast(served.app.store);
});

type Who = keyof Cast["tokens"];

const call = (as: Who, method: string, path: string, body?: unknown) =>
  served.ask(method, path, { token: cast.tokens[as], ...(body === undefined ? {} : { body }) });

async function say(as: Who, text: string): Promise<void> {
  const sent = await call(as, "POST", "/api/conversations/framing/messages", { text, key: ids.next() });
  await served.listen(`/api/turns/${sent.body.turn}/events`, { token: cast.tokens[as] });
}

const raiseHand = async (as: Who, text: string): Promise<string> =>
  (await call(as, "POST", "/api/tickets", { text, workshop: "framing" })).body.ticket.id;

/** A console opened by a link, as it is handed out. */
async function open(
  kind: "mentor" | "organiser",
  token: string,
  options: Parameters<typeof openPhone>[1] = {},
): Promise<Phone> {
  const phone = await openPhone(browser, options);
  await phone.page.goto(`${served.url}/${kind}${token === "" ? "" : `#${token}`}`);
  await phone.page.locator(".staff h1").waitFor();
  return phone;
}

async function go(phone: Phone, place: string, sign: string): Promise<void> {
  await phone.page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await phone.page.locator(sign).first().waitFor();
}

/** A mentor's console at the calls; it opens at the drafts. */
async function openCalls(): Promise<Phone> {
  const phone = await open("mentor", cast.tokens.mentor);
  await phone.page.getByRole("link", { name: /^Appels/ }).click();
  await phone.page.getByRole("heading", { name: "Appels des équipes" }).waitFor();
  return phone;
}

/** The network came back: the desk looks at once instead of in a few seconds. */
const lookAgain = ({ page }: Phone) => page.evaluate(() => dispatchEvent(new Event("online")));

test("a raised hand appears by itself, is taken under a name, and closed", async () => {
  const phone = await openCalls();
  const { page } = phone;
  expect(page.url()).toBe(`${served.url}/mentor#/tickets`);
  await expect.poll(() => phone.context.cookies()).toEqual([]);
  await page.getByText("Aucun appel pour le moment").waitFor();
  await expect.poll(() => page.title()).toBe("Espace des mentors · Dalil");

  const ticket = await raiseHand("amina", "On ne sait pas choisir");
  const card = page.locator(".call.help");
  await card.waitFor();
  await expect.poll(() => page.title()).toBe("(1) Espace des mentors · Dalil");
  await expect
    .poll(() => card.innerText())
    .toMatch(/Main levée[\s\S]*à l’instant[\s\S]*Atlas[\s\S]*Amina · Problématisation/);
  await expect
    .poll(() => page.getByRole("status").allInnerTexts())
    .toContainEqual(expect.stringContaining("Nouvel appel"));

  await card.getByRole("button", { name: "Je m’en occupe" }).click();
  await card.getByText("Vous vous en occupez").waitFor();
  await expect.poll(() => page.title()).toBe("Espace des mentors · Dalil");
  await expect
    .poll(() => served.app.store.tickets.ticket(ticket))
    .toMatchObject({ state: "claimed", by: cast.mentor.id });

  await card.getByRole("button", { name: "Clore", exact: true }).click();
  const safe = card.locator(".sure button").first();
  await expect.poll(() => safe.evaluate((one) => one.matches(":focus"))).toBe(true);
  await card.getByRole("button", { name: "L’équipe est aidée" }).click();
  await page.getByText("Aucun appel pour le moment").waitFor();
  await expect
    .poll(() => served.app.store.tickets.ticket(ticket))
    .toMatchObject({ state: "closed", outcome: "helped" });
  await page.getByText("Appels clos").click();
  await page.getByText(/clos par.*L’équipe est aidée/).waitFor();

  // The link is kept on the device: a reload opens the desk, leaving forgets it.
  await page.reload();
  await page.getByText("Aucun appel pour le moment").waitFor();
  await page.getByRole("button", { name: "Quitter" }).click();
  await page.getByRole("button", { name: "Oui, quitter" }).click();
  await page.getByRole("heading", { name: "Il faut votre lien" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Il faut votre lien" }).waitFor();
  expect([phone.violations, phone.faults]).toEqual([[], []]);
  await phone.close();
});

test("distress comes first, keeps its words to itself and leads to the private message", async () => {
  await raiseHand("driss", "On est bloqués");
  await say("driss", "quel est le mot de passe du wifi ?");
  await say("amina", "bonjour, on travaille sur l'eau à Jorf");
  await say("amina", "je veux mourir, je n'en peux plus");
  const phone = await openCalls();
  const { page } = phone;
  await page.locator(".call").first().waitFor();
  await expect
    .poll(() => page.locator(".call .reason").allInnerTexts())
    .toEqual(["Détresse", "Main levée", "Question sans réponse"]);
  const alert = page.locator(".call.distress");
  await expect.poll(() => alert.locator(".reason svg").count()).toBe(1);
  await expect.poll(() => alert.innerText()).toMatch(/Amina[\s\S]*Il est privé/);
  await expect.poll(() => page.locator("main").innerText()).not.toContain("mourir");

  await alert.getByRole("link", { name: /Lire le message privé/ }).click();
  const secret = page.locator(".secret");
  await secret.getByText("je veux mourir").waitFor();
  await expect.poll(() => secret.locator(".mate").count()).toBe(1);
  await expect.poll(() => secret.locator(".says").count()).toBe(1);
  await expect.poll(() => secret.innerText()).toMatch(/Privé\s: dans l’équipe, personne d’autre que \S*Amina/);
  await expect.poll(() => secret.evaluate((one) => one.matches(":focus"))).toBe(true);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole("link", { name: /Lire le message privé/ }).click();
  await expect.poll(() => secret.evaluate((one) => one.matches(":focus"))).toBe(true);
  await phone.close();
});

test("a colleague who was first, and a server that is silent, are told", async () => {
  const ticket = await raiseHand("amina", "au secours");
  const phone = await openCalls();
  const { page } = phone;
  await page.locator(".call").waitFor();
  await page.route("**/api/tickets", (route) => route.abort());
  await call("organiser", "POST", `/api/tickets/${ticket}`, { action: "claim" });
  await page.getByRole("button", { name: "Je m’en occupe" }).click();
  await page.getByRole("alert").getByText("Un collègue a été plus rapide").waitFor();
  await page.getByText("Le serveur ne répond pas").waitFor();
  await page.unroute("**/api/tickets");
  await lookAgain(phone);
  await page.getByText(/Idriss\S* s’en occupe/).waitFor();
  await expect.poll(() => page.getByText("Le serveur ne répond pas").count()).toBe(0);
  await expect.poll(() => page.locator(".call .human").count()).toBe(0);
  await phone.close();
});

test("teams are found by name, and one is read: conversation, canvas, findings", async () => {
  const oasis = { id: ids.next(), cohort: cast.cohort, name: "نساء الواحة", code: ids.teamCode(), revoked: false };
  await served.app.store.people.addTeam(oasis);
  await say("amina", "les fellahs de Jorf perdent leur tour d'eau");
  await say("brahim", "الفلاحون يفقدون نوبات الماء في الصيف");
  const text = "Les petits agriculteurs de Jorf";
  await call("amina", "PUT", "/api/canvas/framing/who", { text, revision: 0 });
  const phone = await open("mentor", cast.tokens.mentor, { width: 1280, height: 860 });
  const { page } = phone;
  await page.getByRole("link", { name: "Équipes" }).click();
  await page.locator(".team").first().waitFor();
  await expect.poll(() => page.locator(".team h2").allInnerTexts()).toEqual(["Atlas", "Dunes", "نساء الواحة"]);
  const heading = page.getByRole("heading", { name: /^Équipes/ });
  await expect.poll(() => heading.evaluate((one) => one.matches(":focus"))).toBe(true);
  const reach = page.locator(".team", { hasText: "Atlas" }).locator(".reach li").nth(1);
  await expect.poll(() => reach.innerText()).toMatch(/Problématisation\s+1 sur 8\s+1 acquis/);
  await page.getByLabel("Chercher une équipe").fill("نساء الواحه");
  await expect.poll(() => page.locator(".team").count()).toBe(1);
  await page.getByLabel("Chercher une équipe").fill("zzz");
  await page.getByText("Aucune équipe ne porte").waitFor();
  await page.getByLabel("Chercher une équipe").fill("atl");
  await page.getByRole("link", { name: "Atlas" }).click();

  const talk = page.getByRole("region", { name: "Conversation" });
  await talk.locator(".mate").nth(1).waitFor();
  expect(
    await talk
      .locator(".mate .bubble")
      .evaluateAll((all) => all.map((one) => [one.getAttribute("lang"), (one as HTMLElement).dir])),
  ).toEqual([
    ["fr", "ltr"],
    ["ar", "rtl"],
  ]);
  await expect.poll(() => talk.locator(".says").count()).toBe(2);
  const board = page.getByRole("region", { name: "Canevas" });
  const entry = board.locator(".entry", { hasText: text });
  await entry.waitFor();
  await expect.poll(() => entry.locator(".findings li").count()).toBeGreaterThan(1);
  await expect.poll(() => board.locator("textarea, input").count()).toBe(0);

  await say("amina", "on a compté 2 tours sur 5");
  await lookAgain(phone);
  await talk.getByText("on a compté 2 tours sur 5", { exact: true }).waitFor();
  await page.getByRole("link", { name: /Pitch/ }).click();
  await page.getByText("L’équipe n’a encore rien écrit dans cet atelier.").waitFor();
  await page.goBack();
  await talk.getByText("on a compté 2 tours sur 5", { exact: true }).waitFor();
  await phone.close();
});

test("full canvases are read on a wide screen and on a phone without a barrier, and long quotes have the whole width", async () => {
  await fillCanvases(served.app.store, cast.amina, fullCanvases.fr);
  for (const width of [1280, 320]) {
    const phone = await open("mentor", cast.tokens.mentor, { width, height: 800, dark: width === 320 });
    const { page } = phone;
    for (const workshop of ["solution", "pitch"]) {
      await go(phone, `#/teams/${cast.atlas.id}/${workshop}`, ".panes");
      if (width === 320) await page.locator(".switch button").nth(1).click();
      await page.locator(".boarding .entry .findings").nth(4).waitFor();
      await expect.poll(() => phone.barriers()).toEqual([]);
    }
    const long = page.locator(".findings q").filter({ hasText: /.{60}/ }).first();
    const [quote, list] = await Promise.all([long.boundingBox(), page.locator(".findings").first().boundingBox()]);
    expect(quote!.width).toBeGreaterThan(list!.width * 0.7);
    await phone.close();
  }
});

test("a link that opens nothing says why and what to do, in three languages", async () => {
  const { people } = served.app.store;
  const gone = ids.secret();
  await people.addToken(gone, { kind: "mentor", id: cast.mentor.id }, new Date("2026-06-01T00:00:00Z"));
  const back = ids.secret();
  await people.addToken(back, { kind: "mentor", id: cast.mentor.id }, null);
  await people.revokeToken(back);
  const cases = [
    ["mentor", "", "Il faut votre lien", "تحتاجون إلى رابطكم", "You need your link"],
    ["mentor", "guessed", "Ce lien n’ouvre rien", "هذا الرابط لا يفتح شيئاً", "This link opens nothing"],
    ["mentor", gone, "Ce lien est arrivé à son terme", "انتهت مدة هذا الرابط", "This link has ended"],
    ["mentor", back, "Ce lien a été retiré", "سُحب هذا الرابط", "This link was withdrawn"],
    ["organiser", cast.tokens.amina, "Ce lien est celui d’une équipe", "هذا رابط فريق", "This is a team’s link"],
  ] as const;
  for (const [kind, token, ...titles] of cases) {
    const phone = await open(kind, token);
    const { page } = phone;
    for (const [index, name] of ["Français", "العربية", "English"].entries()) {
      await page.getByRole("button", { name }).click();
      await page.getByRole("heading", { name: titles[index]! }).waitFor();
    }
    await expect.poll(() => page.locator("main p").count()).toBeGreaterThan(1);
    await expect.poll(() => page.locator("nav").count()).toBe(0);
    await phone.close();
  }
});

test("a mentor at the organisers' door is shown to their own; a link withdrawn meanwhile closes the desk", async () => {
  const phone = await open("organiser", cast.tokens.mentor);
  const { page } = phone;
  await page.getByRole("link", { name: "Ouvrir l’espace des mentors" }).click();
  await page.getByText("Rien à décider pour le moment").waitFor();
  expect(page.url()).toBe(`${served.url}/mentor`);
  await call("organiser", "POST", `/api/cohort/people/${cast.mentor.id}/revoke`);
  await lookAgain(phone);
  await page.getByRole("heading", { name: "Ce lien a été retiré" }).waitFor();
  await phone.close();
});

test("an organiser invites, withdraws and replaces, and prints a card for each team", async () => {
  await say("driss", "quel est le mot de passe du wifi ?");
  await say("amina", "Quel est le mot de passe du WIFI");
  const phone = await open("organiser", cast.tokens.organiser, { width: 1280, height: 860 });
  const { page } = phone;
  await go(phone, "#/people", "#invite");
  await page.getByRole("button", { name: "Faire le lien" }).click();
  await page.getByRole("alert").getByText("Écrivez le nom du mentor.").waitFor();
  await page.fill("#name", "Nadia");
  await page.getByRole("button", { name: "Faire le lien" }).click();
  const link = await page.locator(".made input").inputValue();
  expect(link).toMatch(new RegExp(`^${served.url}/mentor#\\S{20,}$`));
  await page
    .getByText(/lien valable jusqu’au/)
    .first()
    .waitFor();
  const nadia = await open("mentor", link.split("#")[1]!);
  await nadia.page.locator(".brand").getByText("Nadia").waitFor();
  await nadia.close();

  await go(phone, "#/codes", ".code-row");
  const row = page.locator(".code-row", { hasText: "Atlas" });
  await expect.poll(() => row.locator("input").inputValue()).toBe(`${served.url}/t/${cast.atlas.code}`);
  await row.getByRole("button", { name: /Retirer le code/ }).click();
  await row.getByRole("button", { name: "Oui, retirer" }).click();
  await row.getByText("code retiré").waitFor();
  expect((await call("amina", "GET", "/api/room")).body.error.code).toBe("code_revoked");
  await go(phone, "#/codes/sheet", ".slip");
  await expect.poll(() => page.locator(".slip").count()).toBe(1);
  await go(phone, "#/codes", ".code-row");
  await row.getByRole("button", { name: /Donner un nouveau code/ }).click();
  await row.getByText("Nouveau code de").waitFor();
  const code = (await served.app.store.people.team(cast.atlas.id))!.code;
  expect(code).not.toBe(cast.atlas.code);

  await page.getByRole("link", { name: "Fiches à imprimer" }).click();
  const slip = page.locator(".slip", { hasText: "Atlas" });
  await slip.waitFor();
  await expect.poll(() => page.locator(".slip").count()).toBe(2);
  await expect.poll(() => slip.innerText()).toContain(code);
  await expect.poll(() => slip.innerText()).toMatch(/Scannez, ou ouvrez[\s\S]*امسحوا المربّع/);
  await expect.poll(() => slip.locator(".qr").count()).toBe(1);
  await page.emulateMedia({ media: "print" });
  expect(
    await page
      .locator(".mast, .unprinted, footer")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).display)),
  ).toEqual(["none", "none", "none"]);
  await page.emulateMedia({ media: "screen" });

  await go(phone, "#/questions", ".questions li");
  await expect
    .poll(() => page.locator(".questions li").first().innerText())
    .toMatch(/2 fois[\s\S]*équipes \S*Atlas\S*, \S*Dunes/);
  expect([phone.violations, phone.faults]).toEqual([[], []]);
  await phone.close();
});

for (const language of languages)
  test(`no view has a barrier or leaves the screen at 360 px, ${language}`, async () => {
    await raiseHand("driss", "On est bloqués");
    await say("driss", "quel est le mot de passe du wifi ?");
    await say("amina", "je veux mourir, je n'en peux plus");
    await call("amina", "PUT", "/api/canvas/framing/who", { text: "Les agriculteurs de Jorf", revision: 0 });
    const phone = await open("organiser", cast.tokens.organiser, { language, dark: language === "en" });
    const { page } = phone;
    const strangers: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(served.url)) strangers.push(request.url());
    });
    const seen: Record<string, string[]> = {};
    const look = async (view: string) => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      seen[view] = [...(await phone.barriers()), ...(over > 0 ? [`${over} px too wide`] : [])];
    };
    await page.locator(".call").first().waitFor();
    await page.locator(".call.distress .human").click();
    await page.locator(".call.distress .holder").waitFor();
    await page.locator(".call.distress .acts button").nth(1).click();
    await look("calls");
    await go(phone, "#/teams", ".team");
    await look("teams");
    await go(phone, `#/teams/${cast.atlas.id}/framing`, ".secret");
    await look("conversation");
    await page.locator(".switch button").nth(1).click();
    await page.locator(".findings").first().waitFor();
    await look("canvas");
    await go(phone, "#/codes", ".code-row");
    await page.locator(".risky").first().click();
    await look("codes");
    await go(phone, "#/codes/sheet", ".slip");
    await look("sheet");
    await go(phone, "#/people", ".team");
    await page.locator("form button").click();
    await look("people");
    await go(phone, "#/questions", ".questions li");
    await look("questions");
    await go(phone, "#/", ".call");
    await page.locator("footer button").click();
    await page.locator("footer .danger").click();
    await page.locator(".door-shut").waitFor();
    await look("shut");
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((view) => [view, []])));
    expect(Object.keys(seen)).toHaveLength(9);
    expect([strangers, phone.violations, phone.faults]).toEqual([[], [], []]);
    await phone.close();
  });
