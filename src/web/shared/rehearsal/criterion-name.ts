import type { Language } from "../answers.ts";
import type { RehearsalView } from "./answers.ts";
import { reportWords } from "./words.ts";

/** A criterion as the programme's jury names it; else as the first programme's was; at worst its id in words. */
export function criterionName({ criteria }: Pick<RehearsalView, "criteria">, id: string, language: Language): string {
  const name = criteria[id]?.[language] ?? reportWords[language].criterion[id] ?? id.replaceAll("_", " ");
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
