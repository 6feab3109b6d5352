import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "../../src/domain/language/names.ts";
import type { Team } from "../../src/domain/people.ts";
import { type ScriptedModel, startScriptedModel } from "../../src/model/scripted/server.ts";
import { openBrowser } from "../support/browser.ts";
import { ownFolder } from "../support/folders.ts";
import { openPhone, type Phone } from "../support/phone.ts";
import { hearsPitches, openStudio, pitches, reachStudio, timedTranscript } from "../support/rehearsing.ts";
import { type Served, serveStage } from "../support/served.ts";
import { writeSpeechLike } from "../support/speech-like.ts";

const folder = ownFolder();
const voice = join(folder, "voice.wav");
const silence = join(folder, "silence.wav");
writeSpeechLike(voice, [
  [1800, 900],
  [1500, 700],
]);
writeSpeechLike(silence, [[0, 3000]]);
const devices = ["--use-fake-device-for-media-stream"];
const allowed = [...devices, "--use-fake-ui-for-media-stream"];

let model: ScriptedModel;
/** With a transcriber, and without. */
let served: Served;
let alone: Served;
let browser: Browser;

beforeAll(async () => {
  model = await startScriptedModel({ script: hearsPitches });
  const variables = { OPENAI_BASE_URL: model.url, MODEL: "scripted", TRANSCRIBE_MODEL: "scripted" };
  served = await serveStage({}, variables);
  [alone, browser] = await Promise.all([
    serveStage(),
    openBrowser({ args: [...allowed, `--use-file-for-fake-audio-capture=${voice}`] }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([served?.close(), alone?.close(), model?.close()]);
});

let teams = 0;
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
/** A team of its own with a problem on its canvas, so that no test sees another's rehearsals. */
async function newTeam(house: Served): Promise<Team> {
  teams += 1;
  const team: Team = {
    ...house.cast.dunes,
    id: `pitch-${teams}`,
    name: "Jorf",
    code: `REPETE${letters[Math.floor(teams / letters.length)]}${letters[teams % letters.length]}`,
  };
  await house.app.store.people.addTeam(team);
  await house.app.store.canvases.addRevision({
    team: team.id,
    workshop: "framing",
    field: "statement",
    revision: 1,
    text: "Les petits agriculteurs de Jorf perdent 2 tours d'eau sur 5 (registre de l'association).",
    author: { kind: "member", id: house.cast.amina.id, name: house.cast.amina.nickname },
    at: "2026-06-18T14:00:00.000Z",
    proposal: null,
  });
  return team;
}

interface Opening {
  house?: Served;
  language?: Language;
  browser?: Browser;
  width?: number;
}
async function openTeam(given: Opening = {}): Promise<{ phone: Phone; team: Team }> {
  const { house = served, language = "fr" } = given;
  const team = await newTeam(house);
  const phone = await openPhone(given.browser ?? browser, { language, ...(given.width ? { width: given.width } : {}) });
  await openStudio(phone, house, team.code);
  return { phone, team };
}
const way = (phone: Phone, place: number) => phone.page.locator(".ways button").nth(place);
const main = (phone: Phone) => phone.page.locator(".studio .main");
const clock = (phone: Phone) => phone.page.locator(".studio .clock b");
const report = (phone: Phone) => phone.page.locator(".rehearsal-report");
const trouble = (phone: Phone) => phone.page.locator(".trouble");
/** Waits until so many seconds have passed on the stopwatch. */
const runs = (phone: Phone, seconds: number) =>
  expect.poll(async () => Number((await clock(phone).textContent())!.slice(-2))).toBeGreaterThanOrEqual(seconds);
/** Records for a moment; the stopwatch runs when it resolves. */
async function record(phone: Phone): Promise<void> {
  await way(phone, 0).click();
  await main(phone).click();
  await runs(phone, 2);
}
const kept = (house: Served, team: Team) => house.app.store.rehearsals.list(team.id);

describe.each(["fr", "ar", "en"] as const)("in %s, from the microphone to the report", (language) => {
  let phone: Phone;
  let team: Team;
  beforeAll(async () => {
    ({ phone, team } = await openTeam({ language }));
  });
  afterAll(() => phone?.close());

  test("the ways in, and what becomes of the sound, are told before the first second", async () => {
    await expect.poll(() => phone.page.locator(".ways button").count()).toBe(5);
    await expect.poll(() => phone.barriers()).toEqual([]);
    await way(phone, 0).click();
    await expect.poll(() => phone.page.locator(".flag").textContent()).toContain("scripted");
    await expect.poll(() => phone.page.locator("input[type=checkbox]:checked").count()).toBe(0);
    await expect.poll(() => phone.barriers()).toEqual([]);
  });

  test("while it runs: the clock, the part that is planned, the level in words; a slide by a key, a pause", async () => {
    await main(phone).click();
    await phone.page.locator(".meter [role=meter]").waitFor();
    await expect
      .poll(() => phone.page.locator(".meter [role=meter]").getAttribute("aria-valuetext"))
      .toMatch(/^(On vous entend|نسمعكم|We hear you)$/);
    await runs(phone, 2);
    await phone.page.keyboard.press("PageDown");
    await expect.poll(() => phone.page.locator(".controls .slide").textContent()).toMatch(/\(2\)/);
    await phone.page.locator(".controls button").nth(1).click();
    await phone.page.locator(".studio .flag[role=status]").waitFor();
    const stood = await clock(phone).textContent();
    await expect.poll(() => phone.barriers()).toEqual([]);
    await expect.poll(() => clock(phone).textContent()).toBe(stood);
    await phone.page.locator(".controls button").nth(1).click();
  });

  test("the report: three things first, the words marked as a machine's, every figure also as text", async () => {
    await phone.page.locator(".controls .main").click();
    await report(phone).waitFor();
    await expect.poll(() => phone.page.locator(".doubt").textContent()).toContain("62");
    await expect.poll(() => phone.page.locator("ol.next > li").count()).toBe(3);
    await expect.poll(() => phone.page.locator(".sheet-card table tbody tr").count()).toBe(7);
    await expect
      .poll(() => phone.page.locator(".criteria-lines > li .level").count())
      .toBe(await phone.page.locator(".criteria-lines > li").count());
    const shown = (await report(phone).textContent())!;
    expect(shown).not.toMatch(/gagner|vainqueur|chances|ستفوزون|الفائز|will win|winner/i);
    const [one] = await kept(served, team);
    expect(one).toMatchObject({ source: "recording", uncertain: true, transcribedBy: "scripted", soundKept: false });
    expect(one!.slides.length).toBe(1);
    expect(one!.voice!.spoken.length).toBeGreaterThan(0);
    await expect.poll(() => phone.barriers()).toEqual([]);
  });

  test("it fits a phone of 360 px and one of 320, and draws time the way one reads", async () => {
    for (const width of [360, 320]) {
      await phone.page.setViewportSize({ width, height: 760 });
      const box = phone.page.locator(".studio .flow");
      await expect.poll(() => box.evaluate((flow) => flow.scrollWidth - flow.clientWidth)).toBe(0);
    }
    const blocks = await phone.page
      .locator(".time-line .stretch rect")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    const [first, last] = [blocks[0]!, blocks.at(-1)!];
    expect(language === "ar" ? first > last : first < last).toBe(true);
    await expect.poll(() => report(phone).textContent()).not.toMatch(/[٠-٩]/);
    await phone.page.setViewportSize({ width: 1280, height: 900 });
    await expect.poll(() => phone.barriers()).toEqual([]);
    await phone.page.setViewportSize({ width: 360, height: 760 });
  });

  test("corrected words are no longer uncertain, and the report follows them", async () => {
    const card = phone.page.locator(".spoken-words");
    await card.locator("button").click();
    const box = card.locator("textarea");
    await box.fill(`${await box.inputValue()} 77 %.`);
    await card.locator(".main").click();
    await card.locator("textarea").waitFor({ state: "detached" });
    expect((await kept(served, team))[0]!.uncertain).toBe(false);
    await expect.poll(() => report(phone).textContent()).toContain("77");
    expect(phone.faults).toEqual([]);
    expect(phone.violations).toEqual([]);
    expect(phone.strangers).toEqual([]);
  });
});

describe("when something is in the way", () => {
  test("a call in the middle: the clock stands still, what was said stays, and it goes on with another microphone", async () => {
    const { phone, team } = await openTeam();
    await phone.page.evaluate(() => {
      const { mediaDevices } = navigator;
      const ask = mediaDevices.getUserMedia.bind(mediaDevices);
      // biome-ignore lint/suspicious/noExplicitAny: the test's own hook
      mediaDevices.getUserMedia = async (wanted) => ((window as any).heard = await ask(wanted));
    });
    await record(phone);
    await phone.page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: the test's own hook
      const [track] = (window as any).heard.getAudioTracks();
      track.stop();
      track.dispatchEvent(new Event("ended"));
    });
    await trouble(phone).waitFor();
    await expect.poll(() => trouble(phone).textContent()).toContain("gardé sur cet appareil");
    await expect.poll(() => phone.barriers()).toEqual([]);
    await trouble(phone).locator(".main").click();
    await phone.page.locator(".controls .main").waitFor();
    await runs(phone, 4);
    await phone.page.locator(".controls .main").click();
    await report(phone).waitFor();
    const [one] = await kept(served, team);
    // Both stretches were written down, the second where the clock had come to.
    expect(one!.spoken.text.split("Hassan a perdu").length - 1).toBe(2);
    expect(model.calls.at(-2)!.kind).toBe("speech");
    await phone.close();
  });

  test("no network at the end: it waits on the phone, over a reload, and leaves when the network is back", async () => {
    const { phone, team } = await openTeam();
    await record(phone);
    await phone.context.setOffline(true);
    await phone.page.locator(".controls .main").click();
    await trouble(phone).waitFor();
    await expect.poll(() => trouble(phone).textContent()).toContain("Pas de réseau");
    await phone.context.setOffline(false);
    await phone.page.reload();
    await phone.page.locator("#tab-path").waitFor();
    await reachStudio(phone);
    await expect.poll(() => phone.page.locator(".waits").textContent()).toMatch(/Une répétition attend.*0:0\d/s);
    await expect.poll(() => kept(served, team)).toEqual([]);
    await phone.page.locator(".waits .main").click();
    await report(phone).waitFor();
    expect((await kept(served, team)).length).toBe(1);
    await phone.close();
  });

  test("two rehearsals made without a network wait side by side, over a reload; each is sent or thrown away by itself", async () => {
    const { phone, team } = await openTeam();
    const waits = phone.page.locator(".waits li");
    await record(phone);
    await phone.context.setOffline(true);
    await phone.page.locator(".controls .main").click();
    await trouble(phone).waitFor({ timeout: 20_000 });
    await trouble(phone).locator("button").last().click();
    await expect.poll(() => waits.count()).toBe(1);
    await record(phone);
    await runs(phone, 4);
    await phone.page.locator(".controls .main").click();
    await trouble(phone).waitFor({ timeout: 20_000 });
    await trouble(phone).locator("button").last().click();
    await expect.poll(() => waits.count()).toBe(2);
    await expect.poll(() => phone.barriers()).toEqual([]);
    await phone.context.setOffline(false);
    await phone.page.reload();
    await phone.page.locator("#tab-path").waitFor();
    await reachStudio(phone);
    await expect.poll(() => waits.count()).toBe(2);
    await expect.poll(() => phone.page.locator(".waits > p").textContent()).toContain("2 répétitions");
    // The newest first, each with its length.
    await expect.poll(() => waits.first().textContent()).toMatch(/^0:0[45]/);
    await expect.poll(() => waits.last().textContent()).toMatch(/^0:0[23]/);
    await waits.last().locator("button").last().click();
    await waits.last().locator("button.bad").click();
    await expect.poll(() => waits.count()).toBe(1);
    await waits.first().locator(".main").click();
    await report(phone).waitFor({ timeout: 30_000 });
    const [one, ...others] = await kept(served, team);
    expect([one!.voice!.length > 2500, others]).toEqual([true, []]);
    await phone.page.locator(".studio > .top button").click();
    await expect.poll(() => waits.count()).toBe(0);
    await expect.poll(() => phone.page.locator(".past li").count()).toBe(1);
    await phone.close();
  });

  test("a page closed in the middle of a sentence leaves what was said on the phone", async () => {
    const { phone } = await openTeam();
    await record(phone);
    await runs(phone, 3);
    await phone.page.reload();
    await phone.page.locator("#tab-path").waitFor();
    await reachStudio(phone);
    await phone.page.locator(".waits .main").click();
    await report(phone).waitFor();
    await phone.close();
  });

  test("a microphone that is refused: why, and three ways on", async () => {
    const strict = await openBrowser({ args: [...devices, "--use-fake-ui-for-media-stream=deny"] });
    const { phone } = await openTeam({ browser: strict });
    await way(phone, 0).click();
    await main(phone).click();
    await trouble(phone).waitFor();
    await expect.poll(() => trouble(phone).textContent()).toContain("Le micro est refusé");
    await expect.poll(() => trouble(phone).locator("button").count()).toBe(3);
    await expect.poll(() => phone.barriers()).toEqual([]);
    await trouble(phone).locator("button").nth(1).click();
    await phone.page.locator("#script").waitFor();
    await strict.close();
  });

  test("no microphone at all: the script goes on without, nothing typed twice", async () => {
    const bare = await openBrowser();
    const { phone, team } = await openTeam({ browser: bare });
    await way(phone, 0).click();
    await phone.page.fill("#script", pitches.fr);
    await main(phone).click();
    await trouble(phone).waitFor();
    await expect.poll(() => trouble(phone).textContent()).toContain("Aucun micro trouvé");
    await trouble(phone).locator("button").nth(1).click();
    await runs(phone, 2);
    await phone.page.locator(".controls .main").click();
    await report(phone).waitFor();
    expect((await kept(served, team))[0]).toMatchObject({ source: "script", voice: null });
    await bare.close();
  });

  test("no voice at all is told before anything is sent, and the words can be written instead", async () => {
    const quiet = await openBrowser({ args: [...allowed, `--use-file-for-fake-audio-capture=${silence}`] });
    const { phone, team } = await openTeam({ browser: quiet });
    await record(phone);
    const before = model.calls.length;
    await phone.page.locator(".controls .main").click();
    await trouble(phone).waitFor();
    await expect.poll(() => trouble(phone).textContent()).toContain("On n’entend aucune voix");
    expect(model.calls.length).toBe(before);
    await expect.poll(() => phone.barriers()).toEqual([]);
    await trouble(phone).locator("button").nth(2).click();
    await phone.page.fill("#script", pitches.fr);
    await main(phone).click();
    await report(phone).waitFor();
    expect((await kept(served, team))[0]).toMatchObject({ source: "recording", uncertain: false });
    await quiet.close();
  });

  test("a transcription that comes out empty: the sound stays, and the team writes what was said", async () => {
    const deaf = await startScriptedModel({ script: { speech: [{ text: "" }] } });
    const house = await serveStage({}, { OPENAI_BASE_URL: deaf.url, MODEL: "scripted", TRANSCRIBE_MODEL: "scripted" });
    const { phone, team } = await openTeam({ house });
    await record(phone);
    await phone.page.locator(".controls .main").click();
    await trouble(phone).waitFor();
    await expect.poll(() => trouble(phone).textContent()).toContain("Aucune parole");
    await trouble(phone).locator("button").nth(1).click();
    await phone.page.fill("#script", pitches.fr);
    await main(phone).click();
    await report(phone).waitFor();
    expect((await kept(house, team))[0]!.voice!.length).toBeGreaterThan(1000);
    await phone.close();
    await Promise.all([house.close(), deaf.close()]);
  });
});

describe("a file brought along", () => {
  const choose = (phone: Phone, path: string) => phone.page.setInputFiles("input[type=file]", path);

  test("200 MB, a video, a film in a sound's clothes, nothing, a picture: each told apart, none of it sent", async () => {
    const { phone } = await openTeam();
    await way(phone, 2).click();
    const huge = join(folder, "pitch.mp3");
    const handle = openSync(huge, "w");
    ftruncateSync(handle, 200 * 1024 * 1024);
    closeSync(handle);
    const film = join(folder, "pitch.mp4");
    writeFileSync(film, "film");
    const hidden = join(folder, "pitch.webm");
    writeFileSync(hidden, "\x1aE\xdf\xa3 V_VP9 A_OPUS", "latin1");
    const empty = join(folder, "vide.m4a");
    writeFileSync(empty, "");
    const picture = join(folder, "photo.png");
    writeFileSync(picture, "png");
    const before = model.calls.length;
    for (const [path, told] of [
      [huge, "pèse 200 Mo"],
      [film, "est une vidéo"],
      [hidden, "est une vidéo"],
      [empty, "est vide"],
      [picture, "n’est ni un son ni un texte"],
    ] as const) {
      await choose(phone, path);
      await expect.poll(() => trouble(phone).textContent()).toContain(told);
    }
    await expect.poll(() => phone.barriers()).toEqual([]);
    expect(model.calls.length).toBe(before);
    await choose(phone, voice);
    await report(phone).waitFor();
    await phone.close();
  });

  test("a transcript: empty, of no use, then a good one; the sound is kept only where it was ticked", async () => {
    const { phone, team } = await openTeam();
    await way(phone, 3).click();
    const empty = join(folder, "vide.srt");
    writeFileSync(empty, "");
    await choose(phone, empty);
    await expect.poll(() => trouble(phone).textContent()).toContain("est vide");
    const cues = join(folder, "bruit.srt");
    writeFileSync(cues, "1\n00:00:00,000 --> 00:00:04,000\n[Musique]\n");
    await choose(phone, cues);
    await main(phone).nth(1).click();
    await expect.poll(() => trouble(phone).textContent()).toContain("Aucune parole");
    const good = join(folder, "pitch.txt");
    writeFileSync(good, pitches.fr);
    await choose(phone, good);
    await expect.poll(() => phone.page.inputValue("#transcript")).toBe(pitches.fr);
    await main(phone).nth(1).click();
    await report(phone).waitFor();
    expect((await kept(served, team))[0]).toMatchObject({ source: "transcript", uncertain: false });
    await phone.close();
  });

  test("the sound ticked to be kept is kept, can be had, and is erased", async () => {
    const { phone, team } = await openTeam();
    await way(phone, 2).click();
    await phone.page.locator(".tickbox").click();
    await choose(phone, voice);
    await report(phone).waitFor();
    expect((await kept(served, team))[0]!.soundKept).toBe(true);
    await phone.page.locator(".keeping .row").first().locator("button").nth(1).click();
    await expect.poll(async () => (await kept(served, team))[0]!.soundKept).toBe(false);
    await phone.close();
  });
});

describe("without a transcriber", () => {
  test("a script read with the stopwatch and the teleprompter is timed, and its silences are the microphone's", async () => {
    const { phone, team } = await openTeam({ house: alone });
    await way(phone, 1).click();
    await main(phone).click();
    await expect
      .poll(() => phone.page.locator(".studio .bad[role=alert]").textContent())
      .toContain("Écrivez d’abord votre texte");
    await phone.page.fill("#script", pitches.fr);
    for (const box of await phone.page.locator(".tickbox").all()) await box.click();
    await main(phone).click();
    await phone.page.locator(".prompter.guided .saying").waitFor();
    await expect.poll(() => phone.barriers()).toEqual([]);
    await runs(phone, 4);
    await phone.page.locator(".controls .main").click();
    await report(phone).waitFor();
    const [one] = await kept(alone, team);
    expect(one).toMatchObject({ source: "script", uncertain: false, transcribedBy: null });
    expect(one!.voice!.spoken.length).toBeGreaterThan(0);
    await expect.poll(() => phone.page.locator(".doubt").count()).toBe(0);
    await phone.close();
  });

  test("recorded here, the words come from the script; nothing is sent but them", async () => {
    const { phone, team } = await openTeam({ house: alone });
    await way(phone, 0).click();
    await expect.poll(() => phone.page.locator(".flag").textContent()).toContain("ne quitte pas cet appareil");
    await phone.page.fill("#script", pitches.fr);
    await main(phone).click();
    await runs(phone, 3);
    await phone.page.locator(".controls .main").click();
    await report(phone).waitFor();
    expect((await kept(alone, team))[0]).toMatchObject({ source: "recording", soundKept: false, transcribedBy: null });
    await phone.close();
  });

  test("as on the day there is no pause", async () => {
    const { phone } = await openTeam({ house: alone });
    await way(phone, 1).click();
    await phone.page.locator(".pick button").nth(1).click();
    await phone.page.fill("#script", pitches.fr);
    await main(phone).click();
    await runs(phone, 1);
    await expect.poll(() => phone.page.locator(".controls button").count()).toBe(2);
    await phone.page.keyboard.press("Escape");
    await expect.poll(() => clock(phone).count()).toBe(1);
    await phone.close();
  });
});

describe("what comes after a rehearsal", () => {
  const paste = async (phone: Phone, text: string) => {
    await way(phone, 3).click();
    await phone.page.fill("#transcript", text);
    await main(phone).nth(1).click();
    await report(phone).waitFor();
  };
  const back = (phone: Phone) => phone.page.locator(".studio > .top button").click();

  test("the next one is compared: what is mended, what still stands, the radar of before; any earlier one can be chosen", async () => {
    const { phone } = await openTeam();
    await paste(phone, timedTranscript("Nous demandons un local. Notre solution est un message vocal.", 120));
    await expect.poll(() => phone.page.locator(".change").count()).toBe(0);
    await back(phone);
    await paste(phone, timedTranscript(pitches.fr, 120));
    const change = phone.page.locator(".change");
    await expect.poll(() => change.locator("h2").textContent()).toContain("répétition 1");
    await expect.poll(() => change.textContent()).toContain("Réglé");
    await expect.poll(() => phone.page.locator(".radar .past").count()).toBe(1);
    await back(phone);
    await paste(phone, timedTranscript(pitches.fr, 200));
    await expect.poll(() => change.textContent()).toMatch(/Mots par minute.*de \d+ à \d+/);
    await phone.page.locator(".against select").selectOption({ label: "Répétition 1" });
    await expect.poll(() => change.locator("h2").textContent()).toContain("répétition 1");
    await expect.poll(() => phone.barriers()).toEqual([]);
    await back(phone);
    await expect.poll(() => phone.page.locator(".past li").count()).toBe(3);
    await phone.page.locator(".past button").last().click();
    await report(phone).waitFor();
    await expect.poll(() => phone.page.locator(".studio h1").textContent()).toContain("1");
    await phone.close();
  });

  test("forgotten by the team, it is gone; a second touch asks first", async () => {
    const { phone, team } = await openTeam();
    await paste(phone, pitches.fr);
    const forget = phone.page.locator(".keeping .row button").last();
    await forget.click();
    expect((await kept(served, team)).length).toBe(1);
    await phone.page.locator(".keeping .row button").last().click();
    await phone.page.locator(".ways").waitFor();
    await expect.poll(() => kept(served, team)).toEqual([]);
    await phone.close();
  });

  test.each(["fr", "ar"] as const)(
    "the jury, in %s: one question at a time, an owner, a dodge asked again, the file",
    async (language) => {
      const { phone, team } = await openTeam({ language });
      await paste(phone, pitches[language]);
      await phone.page.locator(".doings .main").click();
      await phone.page.locator(".seats").waitFor();
      await expect.poll(() => phone.page.locator(".seats li").count()).toBe(3);
      await expect.poll(() => phone.barriers()).toEqual([]);
      await main(phone).click();
      const asked = phone.page.locator(".asked h2");
      await asked.waitFor();
      await expect.poll(() => phone.page.locator(".seats li.asks").count()).toBe(1);
      await expect.poll(() => phone.page.locator(".countdown b").textContent()).toMatch(/^[34]\d$/);
      const first = await asked.textContent();
      await phone.page.locator("#owner").selectOption({ label: "Salma" });
      await phone.page.fill(
        "#answer",
        { fr: "Merci pour cette belle question, vraiment.", ar: "شكرا جزيلا على هذا السؤال الجميل." }[language],
      );
      await main(phone).click();
      await expect.poll(() => asked.textContent()).not.toBe(first);
      await expect
        .poll(() => phone.page.locator(".asked .small").textContent())
        .toBe({ fr: "Le jury insiste", ar: "اللجنة تُلحّ" }[language]);
      await expect.poll(() => phone.barriers()).toEqual([]);
      await phone.page.fill(
        "#answer",
        { fr: "La commune paie 500 dirhams, essai fini en mai.", ar: "الجماعة تدفع 500 درهم، والتجربة انتهت في ماي." }[
          language
        ],
      );
      await main(phone).click();
      await phone.page.locator(".asked").waitFor();
      const told = async () => (await phone.page.locator(".asked h2").allTextContents()).join();
      while ((await phone.page.locator(".asked").count()) > 0) {
        const before = await told();
        await phone.page.locator(".studio .row button").first().click();
        await expect.poll(told).not.toBe(before);
      }
      await main(phone).click();
      await phone.page.locator(".objections").waitFor();
      await expect.poll(() => phone.page.locator(".objections li").count()).toBeGreaterThan(6);
      await expect.poll(() => phone.page.locator(".objections").textContent()).toContain("500");
      await expect.poll(() => phone.barriers()).toEqual([]);
      const [file] = await Promise.all([phone.page.waitForEvent("download"), main(phone).click()]);
      expect(file.suggestedFilename()).toBe(`objections-${team.code}.md`);
      const text = readFileSync(await file.path(), "utf8");
      expect(text).toContain("500");
      expect(text).toContain("Salma");
      const [sitting] = await served.app.store.rehearsals.sittings(team.id);
      expect(sitting!.answers.map(({ owner }) => owner)).toEqual(["Salma", "Salma"]);
      expect(phone.violations).toEqual([]);
      await phone.close();
    },
  );

  test("an answer whose receipt is lost on the way is sent again and kept once, words and all", async () => {
    const { phone, team } = await openTeam();
    await paste(phone, pitches.fr);
    await phone.page.locator(".doings .main").click();
    await main(phone).click();
    const first = await phone.page.locator(".asked h2").textContent();
    await phone.page.fill("#answer", "Merci pour cette belle question, vraiment.");
    let lost = 0;
    await phone.page.route("**/api/jury", async (route) => {
      if (route.request().method() !== "POST" || lost > 0) return await route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await main(phone).click();
    await phone.page.locator(".studio .bad[role=alert]").waitFor({ timeout: 20_000 });
    const sittings = () => served.app.store.rehearsals.sittings(team.id);
    expect((await sittings()).map(({ answers }) => answers.length)).toEqual([1]);
    await expect.poll(() => phone.page.inputValue("#answer")).toBe("Merci pour cette belle question, vraiment.");
    await main(phone).click();
    await expect.poll(() => phone.page.locator(".asked .small").textContent()).toBe("Le jury insiste");
    await expect.poll(() => phone.page.inputValue("#answer")).toBe("");
    await expect.poll(() => phone.page.locator(".asked h2").textContent()).not.toBe(first);
    expect((await sittings()).map(({ answers }) => answers.length)).toEqual([1]);
    await phone.close();
  });

  test("an answer spoken is written down under the pen before it counts", async () => {
    const { phone } = await openTeam();
    await paste(phone, pitches.fr);
    await phone.page.locator(".doings .main").click();
    await main(phone).click();
    const speak = phone.page.locator(".studio .flow > button.wide");
    await speak.click();
    await expect.poll(() => speak.getAttribute("aria-pressed")).toBe("true");
    await expect
      .poll(async () => Number(await phone.page.locator(".countdown b").textContent()))
      .toBeLessThanOrEqual(43);
    await speak.click();
    await expect.poll(() => phone.page.inputValue("#answer")).toBe(pitches.fr);
    await phone.close();
  });

  test("staff read a team's rehearsals and change nothing", async () => {
    const { phone, team } = await openTeam();
    await paste(phone, timedTranscript(pitches.fr, 140));
    const staff = await openPhone(browser, { width: 1280, height: 900 });
    await staff.page.goto(`${served.url}/mentor#${served.cast.tokens.mentor}`);
    await staff.page.locator(".mast").waitFor();
    await staff.page.goto(`${served.url}/mentor#/teams/${team.id}`);
    await staff.page.locator(".rehearsals button").click();
    await report(staff).waitFor();
    await expect.poll(() => staff.page.locator(".rehearsal-report button, .rehearsal-report textarea").count()).toBe(0);
    await expect.poll(() => staff.barriers()).toEqual([]);
    await Promise.all([phone.close(), staff.close()]);
  });

  test("a member who erases their data leaves nothing of a waiting rehearsal on the phone", async () => {
    const { phone } = await openTeam();
    await record(phone);
    await phone.context.setOffline(true);
    await phone.page.locator(".controls .main").click();
    await trouble(phone).waitFor();
    await phone.context.setOffline(false);
    await back(phone);
    await back(phone);
    await phone.page.locator(".head .top button").last().click();
    await phone.page.locator(".sheet .row button").last().click();
    await phone.page.locator(".sheet button.bad").click();
    await phone.page.locator("#name").waitFor();
    const left = await phone.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open("dalil");
          opening.onsuccess = () => {
            const names = opening.result.transaction("kept").objectStore("kept").getAllKeys();
            names.onsuccess = () => resolve(names.result.map(String));
          };
        }),
    );
    expect(left.filter((name) => name.includes("take:"))).toEqual([]);
    await phone.close();
  });
});
