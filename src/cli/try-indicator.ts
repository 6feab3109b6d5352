import { indicator } from "../domain/abilities/indicator.ts";
import { answerLines } from "./lines.ts";

export const tryIndicator = (): Promise<void> => answerLines(indicator);
