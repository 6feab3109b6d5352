import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openPhone } from "../support/phone.ts";
import { type Served, serveStage, slowAssistant } from "../support/served.ts";

let served: Served;
let browser: Browser;
let host: Server;
let hostUrl: string;

/** Somebody else's page, with styles that would spoil a guest, and a policy that names only the widget's server. */
const hostPage = (code: string) => `<!doctype html><html lang="fr"><head><title>Hôte</title><style>
* { color: red !important; letter-spacing: 9px; } button { background: lime !important; width: 7px; }
div, main, form { display: none !important; } p { font-size: 90px }</style></head>
<body><h1>Hôte</h1><p id="own">texte</p><button id="theirs">bouton</button>
<script src="${served.url}/widget.js" data-team="${code}" async></script></body></html>`;

beforeAll(async () => {
  const assistant = slowAssistant(() => ({ pieces: ["Bien."] }));
  [served, browser] = await Promise.all([serveStage({ assistant }), openBrowser()]);
  host = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html");
    answer.setHeader(
      "content-security-policy",
      `default-src 'none'; script-src ${served.url}; connect-src ${served.url}; style-src 'unsafe-inline'`,
    );
    answer.end(hostPage(served.cast.atlas.code));
  });
  await new Promise<void>((resolve) => host.listen(0, "localhost", resolve));
  hostUrl = `http://localhost:${(host.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  await served?.close();
});

const look = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test("one script tag puts a button on any page, opens the room, and closes it again", async () => {
  const phone = await openPhone(browser, { width: 1000 });
  const { page } = phone;
  await page.goto(hostUrl);
  const open = page.getByRole("button", { name: "Ouvrir l’assistant Dalil" });
  await open.click();
  await page.fill("#name", "Salma");
  await page.click("form .main");
  await page.click(".notice .main");
  await phone.say("bonjour");
  await phone.answers.filter({ hasText: "Bien." }).waitFor();
  await page.getByRole("button", { name: "Fermer" }).click();
  await page.locator(".app").waitFor({ state: "hidden" });
  await open.click();
  await expect.poll(() => phone.answers.allTextContents()).toEqual(["Bien."]);
  expect(phone.faults).toEqual([]);
  expect(phone.violations).toEqual([]);
  await phone.close();
});

test("the host's styles do not reach the widget, nor the widget's the host", async () => {
  const phone = await openPhone(browser, { width: 1000 });
  const { page } = phone;
  await page.goto(hostUrl);
  const before = await look(page, "#own", "font-size");
  await page.getByRole("button", { name: "Ouvrir l’assistant Dalil" }).click();
  await page.waitForSelector("#name");
  await expect.poll(() => look(page, ".app label", "color")).not.toBe("rgb(255, 0, 0)");
  await expect.poll(() => look(page, ".app label", "letter-spacing")).toBe("normal");
  await expect.poll(() => look(page, "form .main", "background-color")).toBe("rgb(42, 63, 143)");
  await expect.poll(() => look(page, "#own", "font-size")).toBe(before);
  await expect.poll(() => look(page, "#theirs", "border-radius")).toBe("0px");
  await phone.close();
});

test("before first use the widget loads at most 15 KB", async () => {
  const phone = await openPhone(browser);
  const { page } = phone;
  const line = await phone.context.newCDPSession(page);
  const asked = new Map<string, string>();
  let bytes = 0;
  await line.send("Network.enable");
  // Only gzip, so that the figure is the one that is promised.
  await line.send("Network.setExtraHTTPHeaders", { headers: { "Accept-Encoding": "gzip" } });
  line.on("Network.requestWillBeSent", ({ requestId, request }) => asked.set(requestId, request.url));
  line.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    if (/widget\.js|\/assets\//.test(asked.get(requestId) ?? "")) bytes += encodedDataLength;
  });
  let usable = Number.NaN;
  await page.goto(`${served.url}/t/${served.cast.atlas.code}`);
  await page.fill("#name", "Salma");
  await page.click("form .main");
  await page.waitForSelector(".notice .main");
  usable = bytes;
  expect(usable).toBeGreaterThan(5000);
  expect(usable).toBeLessThanOrEqual(15 * 1024);
  await page.click(".notice .main");
  await page.fill(".compose textarea", "bonjour");
  await phone.close();
});

test("the language of the screen changes at once and stays", async () => {
  const phone = await openPhone(browser);
  const { page } = phone;
  await phone.join(`${served.url}/t/${served.cast.atlas.code}`, "Salma");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.locator(".sheet [lang=ar]").click();
  await expect.poll(() => page.locator(".app").getAttribute("dir")).toBe("rtl");
  await expect.poll(() => page.locator("#tab-board").textContent()).toBe("اللوحة");
  await expect.poll(() => page.locator(".bar div b").textContent()).toMatch(/[\u0600-\u06ff]/);
  await page.reload();
  await expect.poll(() => page.locator("#tab-board").textContent()).toBe("اللوحة");
  await phone.close();
});

test("a long name leaves room for the others who are here", async () => {
  const [one, two] = await Promise.all([openPhone(browser), openPhone(browser)]);
  const link = `${served.url}/t/${served.cast.dunes.code}`;
  await one.join(link, "Jean-Baptiste Emmanuel de la Montagne 😀");
  await two.join(link, "Hajar");
  await expect.poll(() => one.page.locator(".who p").textContent()).toMatch(/Jean-Baptiste Em….*Hajar.* sont là/);
  await one.close();
  await two.close();
});

test("a raised hand is seen on every phone of the team", async () => {
  const [one, two] = await Promise.all([openPhone(browser), openPhone(browser)]);
  const link = `${served.url}/t/${served.cast.dunes.code}`;
  await one.join(link, "Salma");
  await two.join(link, "Youssef");
  await one.page.getByRole("button", { name: "Demander une personne" }).click();
  await one.page.fill(".sheet textarea", "On est bloqués");
  await one.page.click(".sheet .main");
  await one.page.locator(".sheet .note", { hasText: "Main levée" }).waitFor();
  await two.page.getByRole("button", { name: "Demander une personne" }).click();
  await two.page.locator(".sheet .note", { hasText: "Main levée" }).waitFor();
  const tickets = await served.app.store.tickets.list(served.cast.cohort);
  expect(tickets.map(({ text }) => text)).toEqual(["On est bloqués"]);
  await one.close();
  await two.close();
});

test("a team takes its data away as a file, and a member who erases leaves nothing here or there", async () => {
  const phone = await openPhone(browser);
  const { page } = phone;
  await phone.join(`${served.url}/t/${served.cast.dunes.code}`, "Passage");
  await phone.say("secret de passage");
  await page.locator(".mine .bubble", { hasText: "secret de passage" }).waitFor();
  await phone.answers.first().waitFor();
  await page.getByRole("button", { name: "Menu" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("text=Emporter (JSON)")]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  expect(JSON.stringify(JSON.parse(Buffer.concat(chunks).toString()))).toContain("secret de passage");
  await page.getByRole("button", { name: "Effacer", exact: true }).click();
  await page.getByRole("button", { name: "Oui, effacer" }).click();
  await page.waitForSelector("#name");
  const kept = await page.evaluate(async () => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain("token");
  const left = await served.app.store.conversations.messages(served.cast.dunes.id, "framing", { reader: null });
  expect(JSON.stringify(left)).not.toContain("secret de passage");
  expect(phone.violations).toEqual([]);
  await phone.close();
});

test("a wrong code says what to look at, beside the code", async () => {
  const phone = await openPhone(browser);
  const { page } = phone;
  await page.goto(`${served.url}/t/ZZZ-ZZZ`);
  await page.fill("#name", "Salma");
  await page.click("form .main");
  await page.locator("#code[aria-invalid=true]").waitFor();
  await expect.poll(() => page.locator("#why").textContent()).toContain("ni O, ni I");
  await page.fill("#code", served.cast.atlas.code.replace("-", " ").toLowerCase());
  await page.click("form .main");
  await page.waitForSelector(".notice .main");
  await phone.close();
});

test("a failed answer can be asked again, with the same key", async () => {
  let fails = true;
  const broken = await serveStage({ assistant: slowAssistant(() => ({ pieces: ["Bien."], fails })) });
  const phone = await openPhone(browser);
  await phone.join(`${broken.url}/t/${broken.cast.atlas.code}`, "Salma");
  await phone.say("bonjour");
  const again = phone.page.getByRole("button", { name: "Redemander" });
  await again.waitFor();
  fails = false;
  await again.click();
  await phone.answers.filter({ hasText: "Bien." }).waitFor();
  await phone.page.locator(".bad").waitFor({ state: "detached" });
  const kept = await broken.app.store.conversations.messages(broken.cast.atlas.id, "framing", { reader: null });
  expect(kept.map(({ author }) => author.kind)).toEqual(["member", "assistant"]);
  await phone.close();
  await broken.close();
});
