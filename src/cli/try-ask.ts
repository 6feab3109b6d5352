import { openThought } from "../app.ts";
import { readConfig } from "../config.ts";
import { answerLines, textOf } from "./lines.ts";

export async function tryAsk(): Promise<void> {
  const { programme, assistant } = await openThought(readConfig());
  await answerLines((line) => {
    const { text, language, citations, grounded } = assistant.answer(textOf(line, "question"), programme);
    return {
      answer: text,
      language,
      citations: citations.map(({ source, quote }) => ({ source, quote })),
      grounded,
    };
  });
}
