import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { juryQuestionShape, sittingShape } from "../../src/http/rehearsal-shapes.ts";
import type { Script } from "../../src/model/scripted/script.ts";
import { type ScriptedModel, startScriptedModel } from "../../src/model/scripted/server.ts";
import { openStage, type Stage } from "../support/app.ts";
import { pitches } from "../support/rehearsing.ts";

type Who = "amina" | "brahim" | "chaimae";
interface Question {
  key: string;
  seat: string;
  topic: string;
  from: string;
  about: string | null;
  words: string;
  voice: string;
  prompt: string | null;
}

let alone: Stage;
beforeAll(async () => {
  alone = await openStage();
});
afterAll(() => alone.app.close());

let keys = 0;
const newKey = () => {
  keys += 1;
  return `key-${keys}`;
};
async function rehearse(house: Stage, text: string = pitches.fr, as: Who = "amina"): Promise<string> {
  const body = { key: newKey(), source: "script", language: "fr", text, seconds: 120 };
  return (await house.ask("POST", "/api/rehearsals", { as, body })).body.rehearsal.id;
}
const questions = async (house: Stage, query: string, as: Who = "amina"): Promise<Question[]> =>
  (await house.ask("GET", `/api/jury?${query}`, { as })).body.questions;
const answer = (more: object, as: Who = "amina") =>
  alone.ask("POST", "/api/jury", {
    as,
    body: {
      key: newKey(),
      language: "fr",
      question: "payer.fear",
      topic: "payer",
      seat: "investor",
      asked: "Qui paie ?",
      ...more,
    },
  });
const sittings = async (as: Who = "amina") => (await alone.ask("GET", "/api/jury/sittings", { as })).body.sittings;

describe("the jury", () => {
  test("asks from three seats, about all topics for the file, in the language that is asked for", async () => {
    const id = await rehearse(alone);
    const asked = await questions(alone, `rehearsal=${id}&language=fr`);
    for (const question of asked) expect(() => juryQuestionShape.parse(question)).not.toThrow();
    expect(new Set(asked.map(({ seat }) => seat))).toEqual(new Set(["expert", "investor", "institution"]));
    expect(asked.every(({ words, voice }) => words.endsWith("?") && voice === "offline")).toBe(true);
    const all = await questions(alone, `rehearsal=${id}&language=ar&all=true`);
    expect(all.length).toBeGreaterThan(asked.length);
    expect(all.every(({ words }) => words.endsWith("؟"))).toBe(true);
  });

  test("insists once when an answer goes past, keeps who owns the topic, and a sitting goes on", async () => {
    const first = await answer({ answer: "Merci beaucoup pour cette belle question.", owner: "Amina", seconds: 12 });
    expect(first.body.followUp).toMatch(/\?$/);
    const { id } = first.body.sitting;
    const second = await answer({ sitting: id, answer: "On est très motivés, vraiment." });
    expect(second.body.followUp).toBeNull();
    expect(() => sittingShape.parse(second.body.sitting)).not.toThrow();
    expect(second.body.sitting.answers.length).toBe(2);
    const kept = (await sittings()).find((one: { id: string }) => one.id === id);
    expect(kept).toMatchObject({ author: { name: "Amina" } });
    expect(kept.answers[0]).toMatchObject({ owner: "Amina", seconds: 12, followUp: first.body.followUp });
  });

  test("takes an answer that meets the question", async () => {
    const { body } = await answer({ answer: "La commune paie 500 dirhams par mois." });
    expect(body.followUp).toBeNull();
  });

  test("a sitting of another team is not written into: another begins", async () => {
    const { id } = (await answer({ answer: "La commune paie 500 dirhams." })).body.sitting;
    const stranger = await answer({ sitting: id, answer: "La commune paie 500 dirhams." }, "chaimae");
    expect(stranger.body.sitting.id).not.toBe(id);
    expect((await sittings("chaimae")).length).toBe(1);
  });
});

describe("an answer that a phone sends twice", () => {
  test("is kept once and told again as it was, at the beginning of a sitting and inside it", async () => {
    const begins = { key: newKey(), answer: "Merci beaucoup pour cette belle question." };
    const before = (await sittings()).length;
    const first = await answer(begins);
    expect(first.body.followUp).not.toBeNull();
    expect((await answer(begins)).body).toEqual(first.body);
    expect((await sittings()).length).toBe(before + 1);
    const { id } = first.body.sitting;
    const goesOn = { key: newKey(), sitting: id, answer: "La commune paie 500 dirhams par mois." };
    const second = await answer(goesOn);
    expect((await answer(goesOn)).body).toEqual(second.body);
    // A page opened again does not know its sitting any more.
    const { sitting: _, ...forgotten } = goesOn;
    expect((await answer(forgotten)).body).toEqual(second.body);
    expect(second.body.sitting.answers.length).toBe(2);
    expect((await sittings()).length).toBe(before + 1);
  });

  test("both at the same moment: one answer", async () => {
    const begins = { key: newKey(), answer: "La commune paie 500 dirhams par mois." };
    const before = (await sittings()).length;
    const both = await Promise.all([answer(begins), answer(begins)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[1]!.body).toEqual(both[0]!.body);
    expect((await sittings()).length).toBe(before + 1);
  });

  test("a mate's phone may have made the same key: both answers are kept", async () => {
    const begins = { key: newKey(), answer: "La commune paie 500 dirhams par mois." };
    const [mine, theirs] = [await answer(begins), await answer(begins, "brahim")];
    expect(theirs.body.sitting.id).not.toBe(mine.body.sitting.id);
  });

  test("without a key nothing is taken", async () => {
    const { status, body } = await answer({ key: undefined, answer: "La commune paie." });
    expect([status, body.error.code]).toEqual([400, "invalid_input"]);
  });
});

describe("the jury with a model", () => {
  /** A house whose model says the questions so; `json` null: it is out of order. */
  async function withModel(
    json: object | null,
    work: (house: Stage, model: ScriptedModel) => Promise<void>,
  ): Promise<void> {
    const rules: Script["rules"] = [
      { when: { format: "jury_questions" }, ...(json === null ? { fault: 500 } : { json: { questions: json } }) },
    ];
    const model = await startScriptedModel({ script: { rules } });
    const house = await openStage({}, { OPENAI_BASE_URL: model.url, MODEL: "scripted", MODEL_MS: "3000" });
    try {
      await work(house, model);
    } finally {
      await Promise.all([house.app.close(), model.close()]);
    }
  }
  /** Without what a model may change. */
  const chosen = (all: readonly Question[]) => all.map(({ words: _w, voice: _v, prompt: _p, ...rest }) => rest);
  const nearer = (asked: readonly Question[]) =>
    asked.map(({ key, words }) => ({ key, text: words.replace(/\s?\?$/u, ", pour l'eau de Jorf ?") }));

  test("it words what the rules chose: same topics, angles, seats and quotes, and says so", async () => {
    const house = await questions(alone, `rehearsal=${await rehearse(alone)}&language=fr`);
    await withModel(nearer(house), async (stage, model) => {
      const id = await rehearse(stage);
      const asked = await questions(stage, `rehearsal=${id}&language=fr`);
      expect(chosen(asked)).toEqual(chosen(house));
      for (const { words, voice, prompt } of asked) {
        expect(words).toContain("pour l'eau de Jorf");
        expect([voice, prompt]).toEqual(["model", expect.stringMatching(/^[0-9a-f]{12}$/)]);
      }
      const used = await stage.app.store.modelUse.ofTeam(stage.cast.atlas.id, "2026-06-16");
      expect(used.tokens).toBeGreaterThan(0);
      const calls = model.calls.length;
      expect(await questions(stage, `rehearsal=${id}&language=fr`)).toEqual(asked);
      expect(model.calls.length).toBe(calls);
    });
  });

  test("a question that fails its check twice is the house's, and the others are the model's", async () => {
    const house = await questions(alone, `rehearsal=${await rehearse(alone)}&language=fr`);
    const [first, ...others] = nearer(house);
    const spoiled = { key: first!.key, text: "La commune paiera 9 000 dirhams, n'est-ce pas ?" };
    await withModel([spoiled, ...others], async (stage) => {
      const asked = await questions(stage, `rehearsal=${await rehearse(stage)}&language=fr`);
      expect(asked.map(({ voice }) => voice)).toEqual(["offline", ...others.map(() => "model")]);
      expect(asked[0]).toEqual(house[0]);
    });
  });

  test("out of order, or used up for the day, it leaves the house's questions", async () => {
    const house = await questions(alone, `rehearsal=${await rehearse(alone)}&language=fr`);
    const same = async (stage: Stage) =>
      expect(await questions(stage, `rehearsal=${await rehearse(stage)}&language=fr`)).toEqual(house);
    await withModel(null, same);
    await withModel(nearer(house), async (stage, model) => {
      await stage.app.store.modelUse.add(stage.cast.atlas.id, "2026-06-16", 400_000);
      await same(stage);
      expect(model.calls).toEqual([]);
    });
  });

  test("names of the team and its members do not leave the house, and equal pitches get equal topics", async () => {
    const told = (team: string, name: string) => `Bonjour, je suis ${name} de l'équipe ${team}. ${pitches.fr}`;
    await withModel([], async (stage, model) => {
      const { atlas, amina, dunes, chaimae } = stage.cast;
      const all: Question[][] = [];
      for (const [as, text] of [
        ["amina", told(atlas.name, amina.nickname)],
        ["chaimae", told(dunes.name, chaimae.nickname)],
      ] as const)
        all.push(await questions(stage, `rehearsal=${await rehearse(stage, text, as)}&language=fr`, as));
      expect(chosen(all[1]!)).toEqual(chosen(all[0]!));
      const sent = model.calls.map(({ ask }) => JSON.stringify(ask)).join("\n");
      expect(sent).toContain("perdent 2 tours d'eau sur 5");
      for (const name of [atlas.name, amina.nickname, dunes.name, chaimae.nickname]) expect(sent).not.toContain(name);
    });
  });
});
