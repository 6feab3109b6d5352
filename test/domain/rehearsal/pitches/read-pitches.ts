import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "../../../../src/domain/rehearsal/elements/elements.ts";

/** A pitch of the set, its sentences with the parts they tell. */
export interface LabelledPitch {
  id: string;
  language: string;
  lines: readonly { parts: readonly Element[]; text: string }[];
}

/** The sets that the weights are learnt from; those whose name begins with `aside` judge them. */
export const learntSets = (): string[] =>
  readdirSync(import.meta.dirname)
    .filter((name) => !/\.|aside/.test(name))
    .sort();

/** Pitches of one set: a file a language; "# id" begins one, then a line a sentence, "parts | words". */
export function readPitches(set: string): LabelledPitch[] {
  const folder = join(import.meta.dirname, set);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split(/^# /m)
      .slice(1)
      .map((block): LabelledPitch => {
        const [id = "", ...lines] = block.split("\n");
        return {
          id: id.trim(),
          language: file.replace(".txt", ""),
          lines: lines.filter((line) => line.includes("|")).map(lineOf),
        };
      }),
  );
}

function lineOf(line: string): LabelledPitch["lines"][number] {
  const [parts = "", ...text] = line.split("|");
  return { parts: parts.trim().split(/\s+/).filter(Boolean) as Element[], text: text.join("|").trim() };
}

export const wordsOf = ({ lines }: LabelledPitch): string => lines.map(({ text }) => text).join(" ");

/** As a transcriber writes it: no capital, no mark. */
export const bare = (text: string): string => text.toLowerCase().replace(/[.,;:!?؟،]/g, "");
