import type { Canvas, CriterionText, Programme, Term } from "../domain/programme.ts";
import type { YamlText } from "../domain/yaml-text.ts";
import type { Document } from "./documents.ts";

/** A value with the text it was read from, so that a mistake in it has a line. */
export interface Read<Value> {
  value: Value;
  text: YamlText;
}

/** What was read of a programme folder; null for what could not be. */
export interface Folder {
  programme: Read<Omit<Programme, "canvases" | "criteria" | "glossary">> | null;
  canvases: readonly (Read<Canvas> & { name: string })[];
  /** Names of the files in canvases/, those that could not be read too. */
  canvasNames: readonly string[];
  /** One for each file in criteria/ that could be read. */
  criteria: readonly Read<Readonly<Record<string, CriterionText>>>[];
  /** Every file in criteria/ could be read, so that a criterion without a text is a mistake. */
  criteriaWhole: boolean;
  glossary: Read<readonly Term[]> | null;
  documents: readonly Document[];
  /** Criteria the code can check; null to leave them out. */
  knownCriteria: ReadonlySet<string> | null;
}
