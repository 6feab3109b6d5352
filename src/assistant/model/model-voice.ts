import { type LanguageModel, ModelFault } from "../../domain/model.ts";
import type { Prompts } from "../../model/prompts.ts";
import type { ModelRun, ModelVoice } from "../voice/voice.ts";
import { doubts, readWithModel } from "./reader.ts";
import { writeWithModel } from "./writer.ts";

/** The voice of a language model. */
export function modelVoice(model: LanguageModel, prompts: Prompts): ModelVoice {
  const write = writeWithModel(model, prompts);
  return {
    doubts,
    read: (diagnosis, input, run) => paid(model, run, () => readWithModel(model, prompts, diagnosis, input, run)),
    write: (brief, given, run) => paid(model, run, () => write(brief, given, run)),
  };
}

/** Calls that failed were paid for too. */
async function paid<T>(model: LanguageModel, { spend }: ModelRun, work: () => Promise<T>): Promise<T> {
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
