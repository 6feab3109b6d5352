import { readIntent } from "../reading/intent.ts";
import { type AbilityLine, textOf } from "./ability.ts";

export const classify = (line: AbilityLine): object => ({ intent: readIntent(textOf(line, "text")).intent });
