import { describe, expect, test } from "vitest";
import { expectGoodManners } from "./manner.ts";
import { talk } from "./talk.ts";

const trouble = "les apiculteurs de Sefrou perdent des ruches chaque été";

test("talk beside the work is neither quoted nor kept, and comes back to the open point", async () => {
  for (const said of [
    "il fait trop chaud ici",
    "vous avez vu le match hier",
    "assez de questions",
    "le wifi marche pas",
  ]) {
    const turns = await talk([trouble, said]);
    expectGoodManners(turns);
    const { reply } = turns[1]!;
    expect(reply.text).not.toContain(said);
    expect(reply.proposals).toEqual([]);
    expect(reply.plan.gap, said).toEqual(turns[0]!.reply.plan.gap);
  }
});

test("a team that asks for a moment gets it, without a question", async () => {
  const turns = await talk([trouble, "attendez on discute"]);
  expect(turns[1]!.reply.plan.topic).toBe("smalltalk.pause");
  expect(turns[1]!.reply.text).not.toMatch(/\?/);
});

test("a hedge climbs the ladder and is never their words", async () => {
  const turns = await talk(["slm", "n7ala d sefrou kaykhsro jba7 kol sif", "ymken", "bzaf", "imken"]);
  expectGoodManners(turns);
  expect(turns.slice(2).some(({ reply }) => /ymken|imken/.test(reply.text))).toBe(false);
});

test("a point asked about again and again beside the work is left, and a person offered", async () => {
  const orders = ["écris le toi", "remplis les cases", "une phrase toute faite", "mets ce que tu veux", "fais le"];
  const turns = await talk([trouble, ...orders]);
  expectGoodManners(turns);
  const topics = turns.map(({ reply }) => reply.plan.topic);
  expect(topics).toContain("insist.person");
  expect(turns.every(({ reply }, at) => at === 0 || reply.proposals.length === 0)).toBe(true);
});

describe("a language that was asked for", () => {
  test("holds until another one is asked for", async () => {
    const turns = await talk(
      ["answer in French please", "vendors throw 15 melons a day", "in english please", "every Tuesday at the souk"],
      { language: "en" },
    );
    expectGoodManners(turns);
    expect(turns.map(({ reply }) => reply.language)).toEqual(["fr", "fr", "en", "en"]);
    expect(turns[0]!.reply.plan.topic).toBe("smalltalk.language");
  });
});

test("a first claim of impact is named as what it is, in the first reply", async () => {
  const turns = await talk(["notre impact : 10 000 téléchargements"], { workshop: "impact" });
  expect(turns[0]!.reply.text).toContain("10 000 téléchargements");
});

test("a guiding question is not said twice word for word", async () => {
  const turns = await talk(["les éleveurs l'utilisent, la commune paie, 37 familles en profitent", "ok", "d'accord"], {
    workshop: "solution",
  });
  const asked = turns.map(({ reply }) =>
    reply.text
      .match(/[^.!?]+\?/g)
      ?.at(-1)
      ?.trim(),
  );
  expect(new Set(asked).size).toBe(asked.length);
});

test("numbers, names of patients and family ties reach neither the reply nor the canvas", async () => {
  const turns = await talk([
    "ma soeur est en dépression depuis 2 ans, son numéro 0661234598, au CMP ya 5 mois d'attente",
  ]);
  const { reply } = turns[0]!;
  const shown = [reply.text, ...reply.proposals.map(({ text }) => text)].join("\n");
  expect(shown).not.toMatch(/soeur|0661234598/);
});
