import type { LanguageModel } from "../../domain/model.ts";
import type { Prompts } from "../../model/prompts.ts";
import type { ModelVoice } from "../voice/voice.ts";
import { doubts, readWithModel } from "./reader.ts";
import { writeWithModel } from "./writer.ts";

/** The voice of a language model. */
export const modelVoice = (model: LanguageModel, prompts: Prompts): ModelVoice => ({
  doubts,
  read: (diagnosis, input, run) => readWithModel(model, prompts, diagnosis, input, run),
  write: writeWithModel(model, prompts),
});
