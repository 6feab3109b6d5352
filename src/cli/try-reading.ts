import { classify } from "../domain/abilities/classify.ts";
import { answerLines } from "./lines.ts";

export const tryClassify = (): Promise<void> => answerLines(classify);
