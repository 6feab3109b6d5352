import { findField } from "../../domain/programme.ts";
import type { Brief } from "./brief.ts";

/** A field's name with its article, as a sentence carries it; null when it holds quotation marks or is unknown. */
export function fieldLabel(brief: Brief, field: string): string | null {
  const label = findField(brief.input.programme, brief.input.workshop, field)?.label[brief.language].definite;
  return label && !/[«»“”]/.test(label) ? label : null;
}
