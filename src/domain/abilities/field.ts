import { readField } from "../reading/field.ts";
import { type AbilityLine, textOf } from "./ability.ts";

export function field(line: AbilityLine): object {
  const found = readField(textOf(line, "text"));
  return { workshop: found?.workshop ?? null, field: found?.field ?? null };
}
