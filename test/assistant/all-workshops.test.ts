import { appendFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fullCanvases } from "../support/full-canvases.ts";
import { TeamAtWork } from "../support/team-at-work.ts";
import { expectGoodManners } from "./manner.ts";
import { programme, type Turn, talk, transcript } from "./talk.ts";

const times: Readonly<Record<string, string>> = {
  futures: "2026-06-16T14:35:00Z",
  framing: "2026-06-16T16:00:00Z",
  solution: "2026-06-17T13:35:00Z",
  impact: "2026-06-17T15:02:00Z",
  pitch: "2026-06-18T13:35:00Z",
};
const longest = 70;

/** A team is led through a workshop, with what it wrote in the ones before saved. */
async function lead(language: "fr" | "ar", workshop: string): Promise<Turn[]> {
  const team = new TeamAtWork(language);
  const done = Object.keys(times).slice(0, Object.keys(times).indexOf(workshop));
  const canvases = Object.fromEntries(
    done.map((earlier) => [
      earlier,
      Object.fromEntries(
        Object.entries(fullCanvases[language][earlier]!).map(([field, text]) => [field, { text, revision: 1 }]),
      ),
    ]),
  );
  const turns = await talk(
    (before) =>
      before.length === 0
        ? team.begin()
        : before.length > longest
          ? null
          : team.answer(workshop, before.at(-1)!.reply.plan),
    { workshop, language, at: times[workshop]!, canvases },
  );
  if (process.env.TRANSCRIPTS)
    appendFileSync(process.env.TRANSCRIPTS, `${transcript(`${language} ${workshop}`, turns)}\n`);
  return turns;
}

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");
/** Our own sentences of a reply: the team's words between quotation marks may come back, ours may not. */
const sentences = (text: string): string[] =>
  bare(text)
    .replace(/«[^»]*»|“[^”]*”|\[\d+\]/gu, " ")
    .split(/(?<=[.!?؟])\s+/u)
    .map((sentence) => sentence.replace(/\s+/gu, " ").trim())
    .filter((sentence) => sentence.split(" ").length >= 4);

describe.each(["fr", "ar"] as const)("a team in %s", (language) => {
  test.each(Object.keys(times))(
    "is led through %s to its end, in good manners and without a loop",
    async (workshop) => {
      const turns = await lead(language, workshop);
      expectGoodManners(
        turns,
        Object.values(fullCanvases[language]).flatMap((fields) => Object.values(fields)),
      );
      expect(turns.at(-1)!.reply.plan.topic).toMatch(/^done/);
      expect(turns.length).toBeLessThan(longest);

      const filled = new Set(turns.flatMap(({ reply }) => reply.proposals.map(({ field }) => field)));
      const missing = programme.canvases[workshop]!.fields.filter(({ id }) => !filled.has(id)).map(({ id }) => id);
      expect(missing).toEqual([]);

      turns.forEach(({ reply }, place) => {
        const before = new Set(
          turns.slice(Math.max(0, place - 10), place).flatMap((turn) => sentences(turn.reply.text)),
        );
        for (const sentence of sentences(reply.text))
          expect(before.has(sentence), `said within ten turns: ${sentence}`).toBe(false);
      });
      // The same gap is not asked about for ever.
      const asked = turns.map(({ reply }) => `${reply.plan.topic} ${reply.plan.gap?.field}`);
      for (const one of new Set(asked.filter((topic) => topic.startsWith("ask"))))
        expect(asked.filter((topic) => topic === one).length, one).toBeLessThanOrEqual(4);
    },
  );
});

test("a workshop that begins quotes what the team wrote in the one before", async () => {
  const [turn] = await lead("fr", "solution");
  expect(bare(turn!.reply.text)).toContain("Dans cinq douars autour de Rissani");
});

test("the end of a workshop names the next one", async () => {
  const turns = await lead("fr", "solution");
  expect(turns.at(-1)!.reply.text).toContain("impact et mesure");
});
