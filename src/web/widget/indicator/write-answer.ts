import type { AnswerPlace } from "../../../domain/indicators/answer-place.ts";

/** The field's text with an answer in its place, on one line; every other letter stays. */
export const writeAnswer = (text: string, { start, end, before, after }: AnswerPlace, answer: string): string =>
  text.slice(0, start) + before + answer.replace(/\s+/g, " ").trim() + after + text.slice(end);

/** The field's text with an indicator more, a blank line before it. */
export const writeMore = (text: string, added: string): string =>
  text.trim() === "" ? added.trim() : `${text.trimEnd()}\n\n${added.trim()}`;
