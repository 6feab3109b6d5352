import { type LanguageModel, ModelFault } from "../../domain/model.ts";
import type { ModelRun } from "../voice/voice.ts";

/** Calls that failed were paid for too. */
export async function paid<T>(model: LanguageModel, { spend }: ModelRun, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof ModelFault) {
      const told = (name: string) => Number(fault.details[name] ?? 0);
      const use = { calls: told("calls"), promptTokens: told("promptTokens"), answerTokens: told("answerTokens") };
      if (use.calls > 0) spend({ use: { model: model.name, ...use }, prompts: {} });
    }
    throw fault;
  }
}
