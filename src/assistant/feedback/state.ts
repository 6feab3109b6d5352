import { Annotation } from "@langchain/langgraph";
import type { Choice } from "../../domain/feedback/choose-remarks.ts";
import type { DraftInput } from "../../domain/feedback/drafter.ts";
import type { Remark } from "../../domain/feedback/feedback.ts";
import type { PlantMaterial } from "../../domain/feedback/plant.ts";
import type { Setback } from "../../domain/model.ts";

/** What the nodes hand on: one draft's thought, nothing kept after it. Each value is written by one node. */
export const DraftState = Annotation.Root({
  input: Annotation<DraftInput>(),
  choice: Annotation<Choice>(),
  /** In the words of the phrasebook, with their citations. */
  offline: Annotation<Remark[]>(),
  material: Annotation<PlantMaterial>(),
  /** As they go to the mentor. */
  remarks: Annotation<Remark[]>(),
  voice: Annotation<"offline" | "model">(),
  setback: Annotation<Setback | null>(),
  /** How often the model has written, and what was wrong with its last try; null when nothing was. */
  tries: Annotation<number>(),
  faults: Annotation<string | null>(),
});

export type State = typeof DraftState.State;
