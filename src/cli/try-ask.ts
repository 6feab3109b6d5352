import { openThought } from "../app.ts";
import { readConfig } from "../config.ts";
import { ask } from "../domain/abilities/ask.ts";
import { answerLines } from "./lines.ts";

export async function tryAsk(): Promise<void> {
  const { programme, assistant } = await openThought(readConfig());
  await answerLines((line) => ask(line, { answer: (question) => assistant.answer(question, programme) }));
}
