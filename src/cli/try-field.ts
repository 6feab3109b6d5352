import { readField } from "../domain/reading/field.ts";
import { answerLines, textOf } from "./lines.ts";

export const tryField = (): Promise<void> =>
  answerLines((line) => {
    const found = readField(textOf(line, "text"));
    return { workshop: found?.workshop ?? null, field: found?.field ?? null };
  });
