import { detectLanguage } from "../language/detect.ts";
import { type AbilityLine, textOf } from "./ability.ts";

export function detect(line: AbilityLine): object {
  const { language, mixed } = detectLanguage(textOf(line, "text"));
  return { language, mixed };
}
