import { detectLanguage } from "../domain/language/detect.ts";
import { answerLines, textOf } from "./lines.ts";

export const tryDetect = (): Promise<void> =>
  answerLines((line) => {
    const { language, mixed } = detectLanguage(textOf(line, "text"));
    return { language, mixed };
  });
