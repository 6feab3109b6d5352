import { detect } from "../domain/abilities/detect.ts";
import { answerLines } from "./lines.ts";

export const tryDetect = (): Promise<void> => answerLines(detect);
