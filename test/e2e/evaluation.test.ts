import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../../src/domain/language/names.ts";
import { openBrowser } from "../support/browser.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { type Served, serveStage } from "../support/served.ts";

let served: Served;
let browser: Browser;
let desk: Phone;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStage(), openBrowser()]);
  desk = await openPhone(browser, { width: 1200 });
  await desk.page.goto(`${served.url}/organiser#${served.cast.tokens.organiser}`);
  await desk.page.locator(".staff h1").waitFor();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function go(place: string, sign: string): Promise<void> {
  await desk.page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await desk.page.locator(sign).first().waitFor();
}

/** Chooses a small suite, so that a run takes seconds, starts it, and waits for its verdict. */
async function run(number: number): Promise<void> {
  const { page } = desk;
  await page.locator(".choose .chips button", { hasText: "Le bon passage" }).click();
  await page.locator(".choose [role=status]", { hasText: "environ" }).waitFor();
  await page.locator(".choose .main").click();
  await page
    .locator(".runs li", { hasText: `Évaluation ${number}` })
    .locator(".gate svg")
    .waitFor({ timeout: 60_000 });
}

test("a first look says that nothing was evaluated, and what a first run needs", async () => {
  await go("#/evaluations", ".choose");
  await desk.page.getByText("Rien n’a encore été évalué").waitFor();
  await expect.poll(() => desk.page.locator("#voice option[value=model]").isDisabled()).toBe(true);
  await expect.poll(() => desk.barriers()).toEqual([]);
});

test("an organiser chooses a promise, sees what it takes, starts, watches, and reads the verdict", async () => {
  await run(1);
  const row = desk.page.locator(".promises tbody tr");
  await row.first().waitFor();
  await expect.poll(() => row.count()).toBe(1);
  await expect.poll(() => row.innerText()).toMatch(/Le bon passage[\s\S]*(tenue|on ne peut pas dire|sous le seuil)/);
  await expect.poll(() => desk.barriers()).toEqual([]);
});

test("every case can be found, opened and read, and proposed as one of the cohort's own", async () => {
  const { page } = desk;
  await page.locator(".runs a").first().click();
  await page.locator(".case-list li").first().waitFor();
  const all = await page.locator(".case-list li").count();
  expect(all).toBeGreaterThan(5);
  await page.selectOption("#by-language", "ary-Latn");
  await expect.poll(() => page.locator(".case-list li").count()).toBeLessThan(all);
  await page.selectOption("#by-language", "");
  await expect.poll(() => desk.barriers()).toEqual([]);
  await page.locator(".case-list a").first().click();
  await page.locator(".trace .judged li").first().waitFor();
  await expect.poll(() => page.locator(".trace .said").first().innerText()).not.toBe("");
  await expect.poll(() => desk.barriers()).toEqual([]);
  await page.getByRole("button", { name: "Proposer comme cas à nous" }).click();
  await page.getByText("Proposé : à décider").waitFor();
});

test("a proposed case is read first, and played once it is let in", async () => {
  const { page } = desk;
  await go("#/cases", ".candidates li");
  await expect.poll(() => desk.barriers()).toEqual([]);
  await page.locator(".candidates select").nth(1).selectOption("answeredWith");
  await page.locator(".candidates input").fill("خطوة; 2026");
  await page.locator(".candidates select").nth(1).selectOption("asItIs");
  await page.getByRole("button", { name: "Admettre" }).click();
  await page.getByText("Aucun cas n’attend").waitFor();
  await go("#/evaluations", ".choose");
  const before = (await served.app.store.evaluations.runs(served.cast.organiser.cohort, 1))[0]!.progress.trials;
  await run(2);
  const [second] = await served.app.store.evaluations.runs(served.cast.organiser.cohort, 1);
  expect(second!.progress.trials).toBe(before + 1);
});

test("two runs are compared case by case", async () => {
  const { page } = desk;
  await go("#/evaluations", ".runs");
  await page.getByRole("link", { name: "Comparer", exact: true }).click();
  await page.getByRole("heading", { name: "Évaluation 1 contre évaluation 2" }).waitFor();
  await page.getByText("Aucun cas n’a basculé").waitFor();
  await expect.poll(() => desk.barriers()).toEqual([]);
});

test("a run is stopped after the cases under way, and resumed to its end", async () => {
  const { page } = desk;
  await go("#/evaluations", ".choose");
  await page.locator(".choose .chips button", { hasText: "Les critères" }).click();
  await page.selectOption("#repeat", "10");
  await page.locator(".choose .main").click();
  await page.getByRole("button", { name: "Arrêter après ce cas" }).click();
  await page.getByRole("button", { name: "Reprendre" }).waitFor();
  const stopped = (await served.app.store.evaluations.runs(served.cast.organiser.cohort, 1))[0]!;
  expect(stopped.state).toBe("stopped");
  expect(stopped.progress.played).toBeLessThan(stopped.progress.trials);
  await page.getByRole("button", { name: "Reprendre" }).click();
  await page.getByText("reprise une fois").waitFor();
  await page.getByRole("button", { name: "Arrêter après ce cas" }).click();
  await page.getByRole("button", { name: "Reprendre" }).waitFor();
});

test("the report is kept as a page, and for machines", async () => {
  const runs = await served.app.store.evaluations.runs(served.cast.organiser.cohort, 3);
  for (const [format, sign] of [
    ["html", "<!doctype html>"],
    ["junit", "<testsuites"],
    ["json", '"summary"'],
    ["log", '"line":"run"'],
  ] as const) {
    const path = `/api/evaluation/runs/${runs[2]!.id}/report?format=${format}`;
    const answer = await served.ask("GET", path, { token: served.cast.tokens.organiser });
    expect([format, answer.status, answer.text.includes(sign)]).toEqual([format, 200, true]);
  }
});

test.each(languages)("the pages read at 360 px in %s", async (language) => {
  const phone = await openPhone(browser, { language });
  await phone.page.goto(`${served.url}/organiser#${served.cast.tokens.organiser}`);
  await phone.page.locator(".staff h1").waitFor();
  const runs = await served.app.store.evaluations.runs(served.cast.organiser.cohort, 3);
  const { trial } = (await served.app.store.evaluations.lines(runs[2]!.id)).find((line) => line.line === "trial")!;
  for (const [place, sign] of [
    ["#/evaluations", ".promises"],
    [`#/run/${runs[2]!.id}`, ".case-list"],
    // What a judge saw is told in the reader's language.
    [`#/run/${runs[2]!.id}/${trial.suite}/${trial.case}`, `.judged bdi[lang=${language}]`],
    ["#/cases", ".staff h1"],
  ] as const) {
    await phone.page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await phone.page.locator(sign).first().waitFor();
    await expect.poll(() => phone.barriers()).toEqual([]);
    await expect.poll(() => phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
  expect([phone.faults, phone.strangers]).toEqual([[], []]);
  await phone.context.close();
});

test("another cohort's organiser, a mentor and a team see nothing of it", async () => {
  const [run] = await served.app.store.evaluations.runs(served.cast.organiser.cohort, 1);
  for (const [as, status] of [
    ["mentor", 403],
    ["amina", 403],
  ] as const)
    for (const path of ["suites", "runs", `runs/${run!.id}`, `runs/${run!.id}/events`, "candidates"])
      expect((await served.ask("GET", `/api/evaluation/${path}`, { token: served.cast.tokens[as] })).status).toBe(
        status,
      );
  const { addCast } = await import("../support/people.ts");
  const other = await addCast(served.app.store);
  for (const path of [`runs/${run!.id}`, `runs/${run!.id}/events`, `runs/${run!.id}/report?format=log`])
    expect((await served.ask("GET", `/api/evaluation/${path}`, { token: other.tokens.organiser })).status).toBe(404);
});
