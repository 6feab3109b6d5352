import { expect, test } from "vitest";
import { marked } from "../../../src/assistant/voice/marks.ts";
import type { Citation } from "../../../src/domain/guidance.ts";

const citation = (quote: string): Citation => ({ passage: "p", source: "s", place: "l", quote, language: "fr" });
const answer = (text: string, ...quotes: string[]) =>
  marked({ text, language: "fr", grounded: true, citations: quotes.map(citation) });

test("a citation is marked behind the words it quotes", () => {
  expect(answer("Pause : « Pause-café ». Fin.", "Pause-café").text).toBe("Pause : « Pause-café » [1]. Fin.");
});

test("citations whose words are not quoted are marked at the end of the first sentence, counted as one reads", () => {
  const { text, citations } = answer("À 16h30. Puis « Pause courte ».", "Pause courte", "16h30 - 16h45");
  expect(text).toBe("À 16h30 [1]. Puis « Pause courte » [2].");
  expect(citations.map(({ quote }) => quote)).toEqual(["16h30 - 16h45", "Pause courte"]);
});

test("an answer without citations, or marked already, stays as it is", () => {
  expect(answer("Rien ne le dit.").text).toBe("Rien ne le dit.");
  expect(answer("Oui [1].", "x").text).toBe("Oui [1].");
});
