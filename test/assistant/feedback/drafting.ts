import { join } from "node:path";
import { openKnowledge } from "../../../src/app.ts";
import { createDrafter } from "../../../src/assistant/feedback/drafter.ts";
import { draftWriter } from "../../../src/assistant/feedback/model-writer.ts";
import { loadPhrasebook } from "../../../src/assistant/voice/phrasebook.ts";
import { readConfig } from "../../../src/config.ts";
import type { DraftInput } from "../../../src/domain/feedback/drafter.ts";
import type { Language } from "../../../src/domain/language/names.ts";
import type { LanguageModel } from "../../../src/domain/model.ts";
import { findingsOf } from "../../../src/mentoring/findings.ts";
import { loadPrompts } from "../../../src/model/prompts.ts";

const prompts = join(import.meta.dirname, "..", "..", "..", "prompts");
const { programme, library } = await openKnowledge(readConfig({}));
const phrasebook = loadPhrasebook(join(prompts, "voice"));

export { programme };

/** A drafter over the first programme; with a model, in the model's words. */
export const drafterWith = (model: LanguageModel | null) =>
  createDrafter({ phrasebook, library, writer: model === null ? null : draftWriter(model, loadPrompts(prompts)) });

export function inputOf(
  workshop: string,
  texts: Readonly<Record<string, string>>,
  language: Language,
  more: Partial<DraftInput> = {},
): DraftInput {
  const { fields } = programme.canvases[workshop]!;
  const written = fields.filter(({ id }) => texts[id] !== undefined);
  return {
    programme,
    workshop,
    team: "team",
    names: ["Amina"],
    withoutModel: null,
    language,
    texts,
    findings: Object.fromEntries(
      written.map((field) => [field.id, findingsOf(programme, workshop, field, texts[field.id]!)]),
    ),
    links: [],
    speech: null,
    ...more,
  };
}
