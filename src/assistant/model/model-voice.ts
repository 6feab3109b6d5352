import type { LanguageModel } from "../../domain/model.ts";
import type { Prompts } from "../../model/prompts.ts";
import type { ModelVoice } from "../voice/voice.ts";
import { paid } from "./paid.ts";
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
