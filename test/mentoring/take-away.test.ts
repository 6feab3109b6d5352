import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../src/domain/people.ts";
import type { TakeAway } from "../../src/domain/take-away/document.ts";
import { takeAway, takeAwayInput } from "../../src/mentoring/take-away.ts";
import { openStage, type Stage } from "../support/app.ts";
import { fillCanvases, fullCanvases } from "../support/full-canvases.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await fillCanvases(stage.app.store, stage.cast.amina, fullCanvases.fr);
});
afterAll(() => stage.app.close());

const take = (actor: Actor, input: { format?: string; language?: string; team?: string } = {}) =>
  takeAway(stage.app.house, { actor, format: "json", ...input } as Parameters<typeof takeAway>[1]);
const read = async (...asked: Parameters<typeof take>): Promise<TakeAway> =>
  JSON.parse((await take(...asked)).paper.body as string);

describe("taking it away", () => {
  test("gives a member the whole of the team's canvases, with who wrote and when", async () => {
    const document = await read(stage.cast.brahim);
    expect(document.team).toEqual({ name: "Atlas", members: ["Amina", "Brahim"] });
    for (const { id, fields } of document.workshops)
      for (const field of fields) expect(field.text).toBe(fullCanvases.fr[id]![field.id]);
    expect(document.workshops[0]?.fields[0]).toMatchObject({
      author: "Amina",
      at: "2026-06-16T17:00:30.000Z",
      revision: 1,
    });
    expect(document.taken).toBe(stage.clock.now().toISOString());
  });

  test("labels it in the language asked for, else in the reader's own", async () => {
    expect((await read(stage.cast.amina)).language).toBe("fr");
    expect((await read(stage.cast.brahim)).language).toBe("ar");
    const { language, workshops } = await read(stage.cast.brahim, { language: "en" });
    expect([language, workshops[1]?.title]).toEqual(["en", "Problem framing"]);
  });

  test("writes each format as what it is", async () => {
    const starts = { md: "# Atlas", json: "{", html: "<!doctype html>", pptx: "PK" } as const;
    for (const format of takeAwayInput.shape.format.options) {
      const { paper } = await take(stage.cast.amina, { format });
      const text = typeof paper.body === "string" ? paper.body : Buffer.from(paper.body).toString("latin1");
      expect([format, text.startsWith(starts[format])]).toEqual([format, true]);
    }
  });

  test("serves an organiser the teams of their own cohort, and a mentor none", async () => {
    const { atlas, organiser, mentor } = stage.cast;
    expect((await read(organiser, { team: atlas.id })).team.name).toBe("Atlas");
    await expect(take(mentor, { team: atlas.id })).rejects.toMatchObject({ code: "forbidden" });
    await expect(take({ ...organiser, cohort: "other" }, { team: atlas.id })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(take(organiser, {})).rejects.toMatchObject({ code: "not_found" });
  });

  test("serves a member no other team, however asked", async () => {
    await expect(take(stage.cast.driss, { team: stage.cast.atlas.id })).rejects.toMatchObject({ code: "not_found" });
    expect(
      (await read(stage.cast.driss)).workshops.flatMap(({ fields }) => fields.map(({ text }) => text)).join(""),
    ).toBe("");
  });

  test("tells where the problem comes from, once a round ended in a choice, and of no other round", async () => {
    const { dunes, chaimae, driss } = stage.cast;
    const { rounds } = stage.app.store;
    const at = "2026-06-16T15:50:00.000Z";
    const { round } = await rounds.add({
      id: "round-of-dunes",
      team: dunes.id,
      workshop: "framing",
      starter: driss.id,
      minutes: 5,
      startedAt: at,
      endsAt: at,
    });
    const of = { round: round.id, team: dunes.id };
    await rounds.addGroup({ ...of, id: "group-of-dunes", name: "Savoir la veille", namedBy: driss.id });
    const idea = { ...of, member: driss.id, name: "Driss", late: false, group: "group-of-dunes", at };
    await rounds.addIdea({ ...idea, id: "idea-of-dunes", key: "1", text: "Une affiche dehors" });
    await rounds.addIdea({ ...idea, id: "idea-left-alone", key: "2", text: "Un marché couvert", group: null });
    await rounds.addVote({ ...of, member: chaimae.id, group: "group-of-dunes" });
    expect((await read(driss)).traces).toEqual([]);
    await rounds.move({ ...round, state: "chosen", closedAt: at, chosen: "group-of-dunes", chosenAt: at });
    expect((await read(driss)).traces).toEqual([
      {
        workshop: "framing",
        group: "Savoir la veille",
        votes: 1,
        ideas: [{ text: "Une affiche dehors", author: "Driss" }],
        chosen: at,
      },
    ]);
  });

  test("refuses a format or a language that is none", async () => {
    await expect(take(stage.cast.amina, { format: "exe" })).rejects.toMatchObject({ code: "invalid_input" });
    await expect(take(stage.cast.amina, { language: "xx" })).rejects.toMatchObject({ code: "invalid_input" });
  });

  test("is noted, without a word of what it holds", async () => {
    await take(stage.cast.amina, { format: "pptx" });
    const [line] = await stage.app.store.audit.lines({ subject: stage.cast.atlas.id, limit: 1 });
    expect(line).toMatchObject({
      actor: { kind: "member", id: stage.cast.amina.id },
      action: "take_away",
      details: { format: "pptx", language: "fr" },
    });
  });
});
