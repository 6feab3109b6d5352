import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Language, languages } from "../../src/domain/language/names.ts";
import { openBrowser } from "../support/browser.ts";
import { fillCanvases, fullCanvases } from "../support/full-canvases.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage } from "../support/served.ts";

let served: Served;
let browser: Browser;
let phone: Phone;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStage(), openBrowser()]);
  const { amina, chaimae } = served.cast;
  await fillCanvases(served.app.store, amina, fullCanvases.fr);
  const { framing, ...others } = fullCanvases.ar;
  await fillCanvases(served.app.store, chaimae, { ...others, framing: { statement: framing!.statement! } });
  phone = await openPhone(browser);
  await phone.join(`${served.url}/t/${served.cast.atlas.code}`, "Salma");
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const posterOf = (code: string, query: string) => `${served.url}/t/${code}/poster?${query}`;

/** A browser on which this member has joined already. */
async function openWall(
  member: "amina" | "chaimae",
  options: { language?: Language; width?: number; height?: number } = {},
): Promise<Phone> {
  const wall = await openPhone(browser, { width: 1280, height: 720, ...options });
  const team = member === "amina" ? served.cast.atlas : served.cast.dunes;
  const { language } = served.cast[member];
  const pass = { token: served.cast.tokens[member], code: team.code, team: team.id, name: team.name, language };
  await wall.page.addInitScript(([code, kept]) => localStorage.setItem(`dalil:${code}`, kept!), [
    team.code,
    JSON.stringify({ ...pass, noticed: true }),
  ] as const);
  return wall;
}

test("the board leads to the poster, which shows the whole canvas letter for letter", async () => {
  await phone.tab("board");
  const link = await phone.page.locator(".board a[target]").getAttribute("href");
  expect(link).toContain(`/t/${served.cast.atlas.code}/poster?workshop=`);
  await phone.page.goto(posterOf(served.cast.atlas.code.toLowerCase(), "workshop=framing"));
  await phone.page.locator(".page .words").first().waitFor();
  await expect
    .poll(() => phone.page.locator(".page .words").allTextContents())
    .toEqual([
      fullCanvases.fr.framing!.statement,
      ...Object.entries(fullCanvases.fr.framing!)
        .filter(([field]) => !["statement", "how_might_we"].includes(field))
        .map(([, text]) => text),
      fullCanvases.fr.framing!.how_might_we,
    ]);
  await expect.poll(() => phone.page.locator(".page h1").textContent()).toBe("Atlas");
  await expect
    .poll(() => phone.page.locator(".page footer").textContent())
    .toContain("Révision 1 · 16 juin 2026 à 18:05");
  expect([phone.strangers, phone.violations, phone.faults]).toEqual([[], [], []]);
});

test("what a member saves stands on the wall at once", async () => {
  const wall = await openWall("chaimae");
  await wall.page.goto(posterOf(served.cast.dunes.code, "workshop=framing"));
  await wall.page.locator(".page .empty").first().waitFor();
  const body = { text: "Les femmes <b>du</b> ksar", revision: 0 };
  await served.ask("PUT", "/api/canvas/framing/who", { as: "driss", body });
  await wall.page.locator(".page .words", { hasText: "Les femmes <b>du</b> ksar" }).waitFor();
  await wall.close();
});

test("a choice of the round of ideas is traced under the canvas it led to", async () => {
  const { atlas, amina, brahim } = served.cast;
  const { rounds } = served.app.store;
  const at = "2026-06-16T15:50:00.000Z";
  const { round } = await rounds.add({
    ...{ id: "round-of-atlas", team: atlas.id, workshop: "framing", starter: amina.id },
    ...{ minutes: 5, startedAt: at, endsAt: at },
  });
  const of = { round: round.id, team: atlas.id };
  await rounds.addGroup({ ...of, id: "group-of-atlas", name: "Savoir la veille", namedBy: amina.id });
  const idea = { ...of, id: "idea-of-atlas", key: "1", text: "Une affiche dehors", late: false, at };
  await rounds.addIdea({ ...idea, member: amina.id, name: "Amina", group: "group-of-atlas" });
  await rounds.addVote({ ...of, member: brahim.id, group: "group-of-atlas" });
  await rounds.move({ ...round, state: "chosen", closedAt: at, chosen: "group-of-atlas", chosenAt: at });
  const wall = await openWall("amina");
  await wall.page.goto(posterOf(atlas.code, "workshop=framing&language=fr"));
  const trace = await wall.page.locator(".page .trace").textContent();
  expect(trace?.replace(/[\u2068\u2069]/g, "")).toBe(
    "De l’idée d’Amina, au groupe «\u00a0Savoir la veille\u00a0» (1 voix), à cet énoncé",
  );
  await wall.page.selectOption("select", "solution");
  await wall.page.locator(".page .words", { hasText: fullCanvases.fr.solution!.deployment! }).waitFor();
  await expect.poll(() => wall.page.locator(".page .trace").count()).toBe(0);
  await wall.close();
});

test("another workshop and another language are chosen on the page, and its address says so", async () => {
  const wall = await openWall("chaimae");
  const { page } = wall;
  await page.goto(posterOf(served.cast.dunes.code, "workshop=framing&language=fr"));
  await page.locator(".page").waitFor();
  await page.selectOption("select", "pitch");
  await page.locator(".page .words", { hasText: fullCanvases.ar.pitch!.message! }).waitFor();
  await page.click("button[lang=ar]");
  await page.locator("html[dir=rtl] .page h2", { hasText: "الرسالة" }).first().waitFor();
  expect(new URL(page.url()).search).toBe("?workshop=pitch&language=ar");
  await expect.poll(() => page.locator(".page .lead .words").getAttribute("dir")).toBe("auto");
  await wall.close();
});

test("a canvas without a word says what to do", async () => {
  const wall = await openWall("amina");
  const { page } = wall;
  await page.route("**/api/canvas/solution", async (route) => {
    const answer = await route.fetch();
    const canvas = await answer.json();
    for (const field of Object.values<{ text: string; revision: number }>(canvas.fields)) {
      field.text = "";
      field.revision = 0;
    }
    await route.fulfill({ response: answer, json: canvas });
  });
  await page.goto(posterOf(served.cast.atlas.code, "workshop=solution"));
  await page.locator(".told[role=status]").waitFor();
  await expect.poll(() => page.locator(".told").textContent()).toContain("Remplissez une case sur le canevas");
  await expect.poll(() => page.locator(".page .empty").count()).toBe(10);
  await wall.close();
});

test("without a pass on the device it asks to join, and asks the server nothing", async () => {
  const stranger = await openPhone(browser);
  const asked: string[] = [];
  stranger.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await stranger.page.goto(posterOf(served.cast.atlas.code, "workshop=framing"));
  const link = stranger.page.locator("a.main");
  await link.waitFor();
  await expect.poll(() => link.getAttribute("href")).toBe(`/t/${served.cast.atlas.code}?language=fr`);
  expect(asked.filter((path) => path.startsWith("/api"))).toEqual([]);
  await expect.poll(() => stranger.page.textContent("body")).not.toContain("Atlas");
  await stranger.close();
});

test("a pass that was withdrawn is told, in the server's words", async () => {
  const wall = await openWall("amina");
  await wall.page.route("**/api/room", (route) =>
    route.fulfill({ status: 403, json: { error: { code: "code_revoked", message: "Code retiré.", details: {} } } }),
  );
  await wall.page.goto(posterOf(served.cast.atlas.code, "workshop=framing"));
  await wall.page.locator(".told[role=alert]", { hasText: "Code retiré." }).waitFor();
  await expect.poll(() => wall.page.locator(".page").count()).toBe(0);
  await wall.close();
});

test("the projector shows three fields at a time and turns by the arrows, the way of reading", async () => {
  for (const member of ["amina", "chaimae"] as const) {
    const wall = await openWall(member);
    const { page } = wall;
    const team = member === "amina" ? served.cast.atlas : served.cast.dunes;
    await page.goto(posterOf(team.code, `workshop=solution&language=${member === "amina" ? "fr" : "ar"}`));
    await page.locator(".page").waitFor();
    await page.click(".bar .main >> nth=0");
    const fields = page.locator(".projector .field");
    await fields.first().waitFor();
    await expect.poll(() => fields.count()).toBe(3);
    await expect.poll(() => page.locator(".part").textContent()).toBe("1 / 3");
    const [onward, backward] = member === "amina" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
    await page.keyboard.press(onward!);
    await expect.poll(() => page.locator(".part").textContent()).toBe("2 / 3");
    await page.keyboard.press("End");
    await page.keyboard.press("PageDown");
    await expect.poll(() => page.locator(".part").textContent()).toBe("3 / 3");
    await page.keyboard.press(backward!);
    await expect.poll(() => page.locator(".part").textContent()).toBe("2 / 3");
    for (const part of ["Home", "PageDown", "PageDown"]) {
      await page.keyboard.press(part);
      const cut = await page.locator(".body").evaluate((body) => body.scrollHeight - body.clientHeight);
      expect(cut).toBeLessThanOrEqual(1);
    }
    await page.click(".projector nav button >> nth=0");
    await page.locator(".bar").waitFor();
    await wall.close();
  }
});

test("every canvas prints on one page of A4, white, without the bar", async () => {
  const wall = await openWall("amina");
  for (const workshop of Object.keys(fullCanvases.fr)) {
    await wall.page.goto(posterOf(served.cast.atlas.code, `workshop=${workshop}`));
    await wall.page.locator(".page .words").first().waitFor();
    const printed = await wall.page.pdf({ preferCSSPageSize: true });
    expect([workshop, printed.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length]).toEqual([workshop, 1]);
  }
  await wall.page.emulateMedia({ media: "print" });
  await expect.poll(() => wall.page.locator(".bar").isVisible()).toBe(false);
  await wall.close();
});

for (const language of languages)
  test(`no view of the poster has a barrier, ${language}`, async () => {
    const wall = await openWall("chaimae", { language });
    const seen: Record<string, string[]> = {};
    const { page } = wall;
    await page.goto(posterOf(served.cast.dunes.code, `workshop=framing&language=${language}`));
    await page.locator(".page .empty").first().waitFor();
    seen.poster = await wall.barriers();
    await page.setViewportSize({ width: 360, height: 760 });
    seen.phone = await wall.barriers();
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.click(".bar .main >> nth=0");
    await page.locator(".projector").waitFor();
    seen.projector = await wall.barriers();
    const stranger = await openPhone(browser, { language });
    await stranger.page.goto(posterOf(served.cast.dunes.code, `language=${language}`));
    await stranger.page.locator("a.main").waitFor();
    seen.door = await stranger.barriers();
    expect(seen).toEqual({ poster: [], phone: [], projector: [], door: [] });
    expect([wall.violations, wall.faults, stranger.violations]).toEqual([[], [], []]);
    await Promise.all([wall.close(), stranger.close()]);
  });

test("the menu hands the team its work in the format it picks, under the team's name", async () => {
  const { page } = phone;
  await page.goto(`${served.url}/t/${served.cast.atlas.code}`);
  await page.waitForSelector(".head .tabs");
  await page.locator(".who ~ button").last().click();
  const starts = { "Diapositives (PPTX)": "PK", "À imprimer (HTML)": "<!doctype html>", "Texte (Markdown)": "# Atlas" };
  for (const [name, start] of Object.entries(starts)) {
    const [file] = await Promise.all([page.waitForEvent("download"), page.click(`text=${name}`)]);
    expect(file.suggestedFilename()).toMatch(/^dalil-Atlas\.(pptx|html|md)$/);
    expect(readFileSync(await file.path(), "latin1").startsWith(start)).toBe(true);
  }
  await page.route("**/api/take-away*", (route) => route.abort());
  await page.click("text=Données (JSON)");
  await page.locator(".sheet [role=alert]").waitFor();
});

test("the page to print opens as our elements and nothing else, whatever the team wrote", async () => {
  const text = '<img src=x onerror=alert(1)>\n<script>alert(1)</script>\n"><style>*{display:none}</style>';
  const put = await served.ask("PUT", "/api/canvas/framing/opportunity", {
    as: "chaimae",
    body: { text, revision: 0 },
  });
  expect(put.status).toBe(200);
  const { text: html } = await served.ask("GET", "/api/take-away?format=html&language=ar", { as: "chaimae" });
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", () => asked.push("dialog"));
  await page.setContent(html);
  await expect.poll(() => page.locator("script, img, iframe, object, a, form").count()).toBe(0);
  await expect.poll(() => page.locator("p.words", { hasText: "<script>alert(1)</script>" }).count()).toBe(1);
  expect(asked).toEqual([]);
  await context.close();
});
