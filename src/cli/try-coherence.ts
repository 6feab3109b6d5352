import { coherence } from "../domain/abilities/coherence.ts";
import { answerLines } from "./lines.ts";

export const tryCoherence = (): Promise<void> => answerLines(coherence);
