import { pitch } from "../domain/abilities/pitch.ts";
import { answerLines } from "./lines.ts";

/** Each pitch alone, without a canvas; with `tokens`, one mark a word too. */
export const tryPitch = ({ tokens = false }: { tokens?: boolean }): Promise<void> =>
  answerLines((line) => pitch({ ...line, tokens }));
