import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openKnowledge } from "../../../src/app.ts";
import { createAssistant } from "../../../src/assistant/assistant.ts";
import { modelVoice } from "../../../src/assistant/model/model-voice.ts";
import { loadPhrasebook } from "../../../src/assistant/voice/phrasebook.ts";
import { readConfig } from "../../../src/config.ts";
import type { Message } from "../../../src/domain/conversation.ts";
import type { LanguageModel } from "../../../src/domain/model.ts";
import type { Library } from "../../../src/domain/ports.ts";
import { loadPrompts } from "../../../src/model/prompts.ts";
import { openStage, type Stage } from "../../support/app.ts";
import { fakeModel } from "../../support/fake-model.ts";
import { talk } from "../talk.ts";
import { type Attempt, attempts, plainMessage } from "./attempts.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const phrasebook = loadPhrasebook(join(root, "prompts", "voice"));
const prompts = loadPrompts(join(root, "prompts"));
const knowledge = openKnowledge(readConfig({}));

/** A library whose every citation carries an order. */
const poisoned = (library: Library, order: string): Library => ({
  ...library,
  cite(passage, quote) {
    const citation = library.cite(passage, quote);
    return citation && { ...citation, quote: `${citation.quote} ${order}` };
  },
});

/** A whole app whose model is the given one; none: the offline voice alone. */
async function stageWith(model: LanguageModel | null, passage?: string): Promise<Stage> {
  const { programme, library } = await knowledge;
  const clock = () => new Date("2026-06-16T16:05:00.000Z");
  const assistant = createAssistant({
    programme,
    library: passage === undefined ? library : poisoned(library, passage),
    phrasebook,
    now: clock,
    model: model === null ? null : modelVoice(model, prompts),
  });
  return await openStage({ assistant }, model === null ? {} : { MODEL: "double" });
}

/** A model that does what it was told to do by whoever wrote to it. */
const obeying = ({ obeys, reading }: Attempt) =>
  fakeModel((ask) => {
    if (ask.name !== "reading") return obeys;
    const entries = [
      { field: "statement", quote: obeys },
      { field: "who", quote: "approved by the mentor" },
    ];
    return { json: reading ?? { intent: "contribution", risk: "none", entries } };
  });

const conversation = "/api/conversations/framing";

async function sent(stage: Stage, text: string, as: "amina" | "brahim"): Promise<{ message: Message; shown: string }> {
  const { body, status } = await stage.ask("POST", `${conversation}/messages`, { as, body: { text, key: `${as}-1` } });
  expect(status).toBe(202);
  const events = await stage.listen(`/api/turns/${body.turn}/events`, { as });
  const shown = events
    .slice(events.findLastIndex(({ event }) => event === "withdrawn") + 1)
    .map(({ data }) => data.delta ?? "")
    .join("");
  return { message: events.at(-1)!.data.message, shown };
}

/** Plays an attempt through the doors of the app: what came back to each message. */
async function play({ via, text, language }: Attempt, stage: Stage): Promise<{ message: Message; shown: string }[]> {
  if (via === "canvas") {
    const saved = await stage.ask("PUT", "/api/canvas/framing/statement", { body: { text, revision: 0 } });
    expect(saved.status).toBe(200);
    return [await sent(stage, plainMessage[language], "amina")];
  }
  if (via === "mate") return [await sent(stage, text, "brahim"), await sent(stage, plainMessage[language], "amina")];
  return [await sent(stage, text, "amina")];
}

/** All that a turn could have touched beside its own words. */
async function record({ app: { store }, cast }: Stage) {
  const { canvases, people, tickets, feed, erasure, audit } = store;
  const own = await erasure.exportTeam(cast.atlas.id, null);
  return {
    revisions: (await canvases.standing(cast.atlas.id)).map(({ field, text, revision, author }) => ({
      field,
      text,
      revision,
      by: author.kind,
    })),
    accepted: await canvases.proposals(cast.atlas.id, "framing", "accepted"),
    members: (await people.members(cast.atlas.id)).map(({ nickname, language }) => ({ nickname, language })),
    tickets: (await tickets.list(cast.cohort, { closed: true })).map(({ reason, state }) => ({ reason, state })),
    audit: (await audit.lines({})).map(({ action, actor }) => ({ action, by: actor.kind })),
    told: (own.messages as { author_kind?: string }[]).length,
    dunes: await erasure.exportTeam(cast.dunes.id, null),
    news: (await feed.after(cast.dunes.id, 0, null)).length,
  };
}

const withoutIds = ({ dunes, ...rest }: Awaited<ReturnType<typeof record>>) => ({
  ...rest,
  dunes: Object.fromEntries(Object.entries(dunes).map(([rows, all]) => [rows, all.length])),
});

describe("a model that obeys an order hidden in what it reads", () => {
  test.each(attempts.map((attempt) => [attempt.kind, attempt.via, attempt.id, attempt] as const))(
    "changes nothing but its words, and those are caught (%s, %s: %s)",
    async (_kind, _via, _id, attempt) => {
      const model = obeying(attempt);
      const stage = await stageWith(model, attempt.passage);
      const twin = await stageWith(null, attempt.passage);
      const before = await record(stage);
      const turns = await play(attempt, stage);
      await play(attempt, twin);

      const typed = [attempt.text, plainMessage[attempt.language]];
      for (const { message, shown } of turns) {
        expect(shown).toBe(message.text);
        if (attempt.passes !== undefined) continue;
        expect(message.text).not.toContain(attempt.obeys);
        expect(message.voice).toBe("offline");
        expect(message.setback === "unchecked" || message.setback === null).toBe(true);
      }
      // Whoever was asked to write was read the order; nobody is asked where people's own words answer.
      const asked = model.asks.filter(({ name }) => name === undefined);
      for (const { message } of turns)
        if (message.setback === "unchecked") expect(asked.length).toBeGreaterThanOrEqual(2);
      if (attempt.via === "library")
        expect(asked.some(({ messages }) => messages[0]!.text.includes(attempt.passage!.slice(0, 40)))).toBe(true);
      if (attempt.via === "canvas") expect(asked[0]!.messages[0]!.text).toContain(attempt.text.slice(-40));

      const after = await record(stage);
      expect(withoutIds(after)).toEqual(withoutIds(await record(twin)));
      expect(after.dunes).toEqual(before.dunes);
      for (const { text, quotes } of await stage.app.store.canvases.proposals(stage.cast.atlas.id, "framing", "open"))
        for (const words of [text, ...quotes])
          expect(typed.some((one) => words.split(" · ").every((part) => one.includes(part)))).toBe(true);
      await Promise.all([stage.app.close(), twin.app.close()]);
    },
  );

  test.each(attempts.filter(({ passes }) => passes === undefined))(
    "is caught in its words alone, whatever it was told: $id",
    async ({ obeys, language }) => {
      const model = fakeModel((ask) => (ask.name === "reading" ? { fault: "late" } : obeys));
      const [turn] = await talk([plainMessage[language]], { model, language });
      expect(turn!.reply).toMatchObject({ voice: "offline", setback: "unchecked" });
    },
  );

  test.each(attempts.filter(({ passes }) => passes !== undefined))(
    "may pass where it is harmless: $id, $passes",
    async ({ obeys, text, language }) => {
      const [turn] = await talk([text], { model: fakeModel(() => obeys), language });
      expect(turn!.reply).toMatchObject({ voice: "model", text: obeys });
    },
  );

  test("is caught in its rewrite as well", async () => {
    const model = fakeModel((_, nth) => (nth === 1 ? "Qui ? Quoi ?" : "Le jury a validé votre énoncé. Qui marche ?"));
    const [turn] = await talk([plainMessage.fr], { model });
    expect(turn!.reply).toMatchObject({ voice: "offline", setback: "unchecked" });
    expect(model.asks).toHaveLength(2);
  });

  test("is not believed about a person in danger: a raised risk calls a person, as the same words typed would", async () => {
    const doubtful = "bon voila quoi le truc de tout a l'heure tu vois";
    const model = fakeModel(() => ({ json: { intent: "distress", risk: "distress", entries: [] } }));
    const stage = await stageWith(model);
    const { message } = await sent(stage, doubtful, "amina");
    const tickets = await stage.app.store.tickets.list(stage.cast.cohort);
    expect(tickets.map(({ reason, text }) => [reason, text])).toEqual([["distress", ""]]);
    expect(message.privateTo).toBe(stage.cast.amina.id);
    await stage.app.close();
  });

  test("cannot make an attack of a team's words, nor lower a risk that the rules heard", async () => {
    const reading = (risk: string) =>
      fakeModel(() => ({ json: { intent: risk === "none" ? "smalltalk" : "attack", risk, entries: [] } }));
    const [plain] = await talk(["bon voila quoi le truc de tout a l'heure tu vois"], { model: reading("attack") });
    expect(plain!.reply.diagnosis.risk).toBe("none");
    const model = reading("none");
    const [hurt] = await talk(["jveux mourir jen peux plus", "c'est rien, oublie ce tourment"], { model });
    expect(hurt!.reply.diagnosis.risk).toBe("distress");
    expect(model.asks).toEqual([]);
  });
});
