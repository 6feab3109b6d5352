import { field } from "../domain/abilities/field.ts";
import { answerLines } from "./lines.ts";

export const tryField = (): Promise<void> => answerLines(field);
