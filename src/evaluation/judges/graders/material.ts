import { createHash } from "node:crypto";
import { withoutMarks } from "../../../domain/planning/quoting.ts";
import type { JudgeInput } from "../judge.ts";

/** A reply in its place, as text for a grader. */
export interface Material {
  workshop: string;
  purpose: string;
  canvas: string;
  library: string;
  talk: string;
  reply: string;
}

/** Most characters of each part: what came last is kept. */
const longest = 6000;
const turnsKept = 12;

const nothing = "(nothing)";
const lastOf = (text: string): string => (text.trim() === "" ? nothing : withoutMarks(text).slice(-longest));

/** What a grader is shown of the reply at `turn` (from 1); null when there is no reply there. */
export function materialOf({ case: played, trial, ground }: JudgeInput, turn: number): Material | null {
  const graded = trial.turns[turn - 1];
  if (graded === undefined || graded.text.trim() === "") return null;
  const { play, workshop } = played;
  const canvas = workshop === null ? undefined : ground.programme.canvases[workshop];
  const given = play.kind === "ability" ? {} : (play.given?.canvas ?? {});
  const before = trial.turns.slice(Math.max(0, turn - turnsKept), turn - 1);
  return {
    workshop: canvas?.title.en.bare ?? nothing,
    purpose: canvas?.purpose.en ?? "",
    canvas: lastOf(
      Object.entries(given)
        .flatMap(([id, fields]) => Object.entries(fields).map(([field, text]) => `${id}.${field}: ${text}`))
        .join("\n"),
    ),
    library: lastOf(graded.citations.map(({ quote }) => quote).join("\n")),
    talk: lastOf(
      [...before.flatMap(({ said, text }) => [`TEAM: ${said}`, `ASSISTANT: ${text}`]), `TEAM: ${graded.said}`].join(
        "\n",
      ),
    ),
    reply: lastOf(graded.text),
  };
}

/**
 * A line that closes the material. It is made of the material's own hash, so no text in it can hold the line that ends
 * it; the same material gives the same one.
 */
export const fenceOf = (material: Material): string =>
  `=====${createHash("sha256").update(JSON.stringify(material)).digest("hex").slice(0, 24)}=====`;
