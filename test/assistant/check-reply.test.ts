import { expect, test } from "vitest";
import { checkReply, passes } from "../../src/assistant/check-reply.ts";
import type { Plan } from "../../src/domain/guidance.ts";
import type { Language } from "../../src/domain/language/names.ts";

const plan: Plan = {
  strategy: "narrow",
  intention: "focus",
  rung: 1,
  gap: null,
  topic: "ask.who",
  phrasings: [],
  alert: null,
};
const check = (text: string, language: Language = "fr", sources: string[] = ["ben les malades"]) =>
  checkReply({ text, citations: [] }, { language, plan }, sources);

test("words between quotation marks must stand in what the team wrote, letter for letter", () => {
  expect(check("C'est encore large, « \u2068les malades\u2069 ». Lesquels ?").grounded).toBe(true);
  expect(check("C'est encore large, « les patients ». Lesquels ?").grounded).toBe(false);
});

test("one question at most, and last", () => {
  expect(check("Qui vit cela ? Et où ?").oneQuestion).toBe(false);
  expect(check("Qui vit cela ? Je note.").oneQuestion).toBe(false);
  expect(check("Je note. Qui vit cela ?").oneQuestion).toBe(true);
  expect(check("Vous écrivez « les malades ». À vous.").oneQuestion).toBe(true);
});

test("a question mark of the team's own words is not a question of ours", () => {
  expect(check("Vous écrivez « ça va ? ». Qui vit cela ?", "fr", ["ça va ?"]).oneQuestion).toBe(true);
});

test("under sixty words, a report under a hundred and twenty", () => {
  const long = `${"mot ".repeat(70)}fin.`;
  expect(check(long).shortEnough).toBe(false);
  expect(
    checkReply({ text: long, citations: [] }, { language: "fr", plan: { ...plan, topic: "report" } }, []).shortEnough,
  ).toBe(true);
});

test("our own words are in the language of the reply, whatever language the team is quoted in", () => {
  expect(check("أحتفظ بعبارة «les malades». من يعيش هذا تحديداً؟", "ar").rightLanguage).toBe(true);
  expect(check("I keep “les malades”: people live that every day. Who exactly lives this?", "fr").rightLanguage).toBe(
    false,
  );
  expect(passes(check("Gardons ces mots : « les malades ». Qui vit cela, exactement ?"))).toBe(true);
});
