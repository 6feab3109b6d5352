import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { DraftInput } from "../../domain/feedback/drafter.ts";
import type { Remark } from "../../domain/feedback/feedback.ts";
import type { Library } from "../../domain/ports.ts";
import type { Phrasebook } from "../voice/phrasebook.ts";
import type { ModelRun } from "../voice/voice.ts";

/**
 * Writes a draft's remarks with a model, from the offline ones. `faults`: what was wrong with the try before, and then
 * with this one; null when nothing was. Rejects with `ModelFault`.
 */
export type DraftWriter = (
  input: DraftInput,
  given: { remarks: readonly Remark[]; faults: string | null },
  run: ModelRun,
) => Promise<{ remarks: Remark[]; faults: string | null }>;

/** What the nodes are built with, once. */
export interface DraftDeps {
  phrasebook: Phrasebook;
  library: Library;
  /** Null where no model is set. */
  writer: DraftWriter | null;
}

/** What one run carries beside its state. */
export const draftRunOf = (config: LangGraphRunnableConfig): ModelRun =>
  (config.configurable as unknown as { run: ModelRun }).run;
