import { type Asked, type Candidate, cited, type Draft } from "./draft.ts";
import { dayUnits } from "./question.ts";
import { rankTold } from "./score.ts";
import type { Told } from "./targets.ts";

/** Answers that stand in the programme folder: what its sources tell, and what they leave open. */
export function toldCandidates(context: Asked): (Candidate & { told: Told })[] {
  const { question, targets } = context;
  return rankTold(question, dayUnits(question.days), targets)
    .slice(0, 4)
    .map(({ item, score }) => ({ score, from: "told" as const, told: item, draft: () => draft(context, item) }));
}

function draft({ library, language }: Asked, { item, known }: Told): Draft {
  return {
    text: item.answer[language],
    citations: item.citations.flatMap(({ passage, quote }) => cited(library, passage, quote)),
    grounded: known,
  };
}
