import type { Answer } from "../ports.ts";
import type { Programme } from "../programme.ts";

/** A line as people write it: nothing of its shape is known yet. */
export type AbilityLine = Readonly<Record<string, unknown>>;

/** A line that cannot be answered, told on its own line. */
export class BadLine extends Error {}

/** What an ability may ask of the house. */
export interface AbilityHouse {
  programme: Programme;
  answer(question: string): Answer;
  /** Passages of the library, best first. */
  search(question: string): readonly { id: string; score: number }[];
}

/** One ability alone, without a server: a line in, a line out. Throws `BadLine`. */
export interface Ability {
  /** Texts that each line must have. */
  takes: readonly string[];
  /** What else it may have, texts or not. */
  may?: readonly string[];
  answer(line: AbilityLine, house: AbilityHouse): object;
}

/** A text of the line, or the sentence that says which is missing. */
export function textOf(line: AbilityLine, name: string): string {
  const text = line[name];
  if (typeof text !== "string") throw new BadLine(`"${name}" is not a text`);
  return text;
}
