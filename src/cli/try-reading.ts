import { readIntent } from "../domain/reading/intent.ts";
import { answerLines, textOf } from "./lines.ts";

export const tryClassify = (): Promise<void> =>
  answerLines((line) => ({ intent: readIntent(textOf(line, "text")).intent }));
