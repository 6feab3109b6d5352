import { mkdirSync } from "node:fs";
import { openBrowser } from "../support/browser.ts";
import { openPhone } from "../support/phone.ts";
import { serveStage } from "../support/served.ts";
import { writeSpeechLike } from "../support/speech-like.ts";
import { openScriptedModel } from "../../src/app.ts";
import { test } from "vitest";
test("try", async () => {
writeSpeechLike("/tmp/rehearsal/voice.wav", [[1800, 900],[2400, 700],[1500, 1100]]);
const model = await openScriptedModel("docs/scripted-model.yaml", 0, () => {});
const served = await serveStage({}, { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: "x", MODEL: "scripted", TRANSCRIBE_MODEL: "scripted" });
const browser = await openBrowser({ args: ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", "--use-file-for-fake-audio-capture=/tmp/rehearsal/voice.wav"] });
const lang = (process.env.TRY_LANG ?? "fr") as any;
const phone = await openPhone(browser, { language: lang, width: Number(process.env.TRY_WIDTH ?? 360) });
const log = (x: any) => console.log(x);
phone.page.on("console", (m) => log(m.text()));
try {
  const { amina } = served.cast;
  const put = (workshop: string, field: string, text: string) => served.app.store.canvases.addRevision({ team: served.cast.atlas.id, workshop, field, revision: 1, text, author: { kind: "member", id: amina.id, name: amina.nickname }, at: "2026-06-18T14:00:00.000Z", proposal: null });
  await put("framing", "statement", lang === "ar" ? "يفقد صغار الفلاحين بالجرف 2 من 5 نوبات ماء (سجل الجمعية)." : "Les petits agriculteurs de Jorf perdent 2 tours d'eau sur 5 (registre de l'association).");
  await put("framing", "who", "petits agriculteurs de Jorf");
  await phone.join(`${served.url}/t/${served.cast.atlas.code}`, "Salma");
  if (await phone.page.locator("#tab-path").count()) {
    await phone.tab("path");
    await phone.page.locator(".path section ol > li").last().locator("button").first().click();
    await phone.tab("board");
  } else await phone.page.locator(".steps button").last().click();
  await phone.page.locator(".board > button", { hasText: /Répéter le pitch|تمرّنوا على العرض|Rehearse the pitch/ }).click();
  await phone.page.locator(".ways button").first().waitFor();
  const shot = (n: string) => phone.page.screenshot({ path: `/tmp/rehearsal-shots/${n}-${lang}-${process.env.TRY_WIDTH ?? 360}.png` });
  await shot("home");
  log(await phone.barriers());
  await phone.page.locator(".ways button").first().click();
  await shot("prepare");
  log(await phone.barriers());
  await phone.page.locator(".studio .main.wide").click();
  await phone.page.locator(".controls").waitFor();
  await phone.page.waitForTimeout(2500);
  await phone.page.locator(".slide").click();
  await phone.page.waitForTimeout(2500);
  await shot("running");
  log(await phone.barriers());
  await phone.page.locator(".controls .main").click();
  await phone.page.locator(".rehearsal-report").waitFor();
  log(await phone.page.evaluate(() => document.documentElement.scrollWidth));
  const flow = await phone.page.evaluate(() => document.querySelector("dalil-panel")!.shadowRoot!.querySelector(".studio .flow")!.scrollHeight);
  await phone.page.setViewportSize({ width: Number(process.env.TRY_WIDTH ?? 360), height: flow + 80 });
  await shot("report");
  log(await phone.barriers());
} catch (e) { await phone.page.screenshot({ path: "/tmp/rehearsal-shots/fault.png" }); log(e); }
log(phone.faults); log(phone.violations);
await browser.close(); await served.close(); await model.close();


}, 120000);
