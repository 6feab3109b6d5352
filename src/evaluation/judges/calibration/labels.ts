import { z } from "zod";
import { type Case, caseLanguages, type Trial } from "../../../domain/evaluation.ts";
import { type Mistake, readBySchema } from "../../../domain/mistakes.ts";
import { dimensions, levels } from "../graders/dimensions.ts";

const text = z.string().trim().min(1);

/** A line of `evals/labels/*.jsonl`: a talk whose last reply people have graded. */
export const labelSchema = z.strictObject({
  id: text,
  /** Who graded: those who make Dalil, or mentors of a programme. */
  by: z.enum(["makers", "mentors"]),
  language: z.enum(caseLanguages),
  workshop: text.nullable(),
  talk: z.array(z.strictObject({ said: text, text })).min(1),
  /** "none": the dimension does not apply to this reply; one that is left out was not graded. */
  levels: z.partialRecord(z.enum(dimensions), z.enum(levels)),
});
export type Label = z.infer<typeof labelSchema>;

/** Reads a file of labels; every mistake is told with its line. */
export function readLabels(file: string, source: string): { labels: Label[]; mistakes: Mistake[] } {
  const labels: Label[] = [];
  const mistakes: Mistake[] = [];
  for (const [index, line] of source
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    const at = { file, line: index + 1 };
    let raw: unknown;
    try {
      raw = JSON.parse(line);
    } catch (fault) {
      const what = `not JSON: ${(fault as Error).message}`;
      mistakes.push({ ...at, what, mend: "Write one whole JSON object on the line." });
      continue;
    }
    const read = readBySchema(raw, labelSchema, { file, line: () => at.line, whole: "the label" });
    mistakes.push(...read.mistakes);
    if (read.value === null) continue;
    if (labels.some(({ id }) => id === read.value!.id))
      mistakes.push({ ...at, what: `the id "${read.value.id}" stands twice`, mend: "Give it another one." });
    labels.push(read.value);
  }
  return { labels, mistakes };
}

/** A label as a case that was played, for a grader that sees no difference. */
export function playedAs({ id, language, workshop, talk }: Label): { case: Case; trial: Trial } {
  const said = talk.map((turn) => turn.said);
  return {
    case: { id, language, workshop, cluster: id, play: { kind: "talk", say: said }, expect: {} },
    trial: {
      suite: "labels",
      case: id,
      repeat: 1,
      turns: talk.map((turn) => ({
        ...turn,
        language: null,
        citations: [],
        plan: null,
        voice: null,
        setback: null,
        private: false,
        tickets: [],
        steps: [],
        milliseconds: 0,
      })),
      answer: null,
      milliseconds: 0,
      tokens: { prompt: 0, completion: 0, calls: 0 },
      fault: null,
    },
  };
}
