import { describe, expect, test } from "vitest";
import { aiRoleCriteria } from "../../../../src/domain/criteria/ai-role/ai-role-criteria.ts";
import { verdict } from "../field-cases.ts";

const all = (text: string) => Object.keys(aiRoleCriteria).map((id) => verdict(id, text));

describe("nowhere is an honest answer", () => {
  test.each([
    "Nulle part.",
    "aucune ia, un cahier suffit",
    "On n'a vraiment pas besoin ici d'une IA",
    "No AI: a bell does it",
    "لا حاجة إلى الذكاء الاصطناعي هنا",
    "ما محتاجينش الذكاء الاصطناعي",
    "ma m7tajinch l'IA",
  ])("%s", (text) => {
    expect(all(text).every((one) => one === "met")).toBe(true);
  });

  test.each([
    "Sans IA on ne pourrait pas classer les demandes",
    "Pas d'IA pour la caisse, mais l'IA prédit les stocks",
    "nowhere else is AI used like this",
    "L'IA n'est pas parfaite mais nous l'utilisons",
  ])("%s, which is not that answer", (text) => {
    expect(verdict("ai_why", text)).not.toBe("met");
  });
});

test("grand verbs decide nothing", () => {
  expect(verdict("ai_decision", "L'IA va optimiser la gestion")).toBe("weak");
  expect(verdict("ai_output", "elle aide les utilisateurs")).toBe("weak");
});

test("data alone are a weak input", () => {
  expect(verdict("ai_input", "on lui donne des données")).toBe("weak");
});

test("fewer errors are no answer to an error", () => {
  expect(verdict("ai_when_wrong", "L'IA réduit les erreurs humaines")).toBe("missing");
});

test("a check by nobody is weak", () => {
  expect(verdict("ai_fallback", "tout est vérifié")).toBe("weak");
  expect(verdict("ai_fallback", "tout est vérifié par l'infirmière")).toBe("met");
});
