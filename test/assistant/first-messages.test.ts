import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Turn, talk } from "./talk.ts";

const cases = readFileSync(join(import.meta.dirname, "cases", "first-messages.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { text: string; work: boolean });

const languageOf = (text: string) => (/\p{Script=Arabic}/u.test(text) ? "ar" : "fr");
const intentOf = ({ steps }: Turn) => steps.flatMap((step) => (step.kind === "diagnosed" ? [step.diagnosis] : []))[0];

describe("a first message that answers nothing yet", () => {
  test.each(cases.filter(({ work }) => work))("$text: belongs to the workshop", async ({ text }) => {
    const [turn] = await talk([text], { language: languageOf(text) });
    expect(intentOf(turn!)!.intent).toBe("contribution");
    expect(turn!.reply.citations).toEqual([]);
  });

  test.each(cases.filter(({ work }) => !work))("$text: asks about the programme", async ({ text }) => {
    const [turn] = await talk([text], { language: languageOf(text) });
    expect(["programme_question", "navigation"]).toContain(intentOf(turn!)!.intent);
  });

  test.each(["can we skip this one", "on peut passer cette question ?", "واش ممكن ندوزو هاد السؤال؟"])(
    "%s: is no question about the timetable",
    async (text) => {
      const [turn] = await talk([text], { language: languageOf(text) });
      expect(turn!.reply.plan!.topic).toMatch(/^(?:ask|greet)/);
      expect(turn!.reply.citations).toEqual([]);
    },
  );
});

describe("a question that the team wishes to leave", () => {
  const gapOf = ({ reply }: Turn) => reply.plan?.gap?.criterion;

  test("gives way to the next one, and comes back", async () => {
    const turns = await talk(
      [
        "les élèves de notre collège arrivent en retard à cause du bus",
        "on peut passer cette question ?",
        "on l'a vu nous-mêmes devant le portail",
      ],
      { language: "fr" },
    );
    const [first, second] = turns.map(gapOf);
    expect(second).not.toBe(first);
    expect(turns.slice(2).map(gapOf)).toContain(first);
  });

  test("is not asked in turns without end: a person is offered", async () => {
    const skips = ["can we skip this one", "next question please", "skip", "skip it", "let's move on"];
    const turns = await talk(["our patients wait four hours at the clinic in Zagora", ...skips], { language: "en" });
    expect(turns.map(({ reply }) => reply.plan?.topic)).toContain("act.human");
  });
});
