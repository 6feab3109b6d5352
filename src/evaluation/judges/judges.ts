import { abilityJudges } from "./abilities.ts";
import { courseJudges } from "./course.ts";
import { draftingJudges } from "./drafting.ts";
import { effortJudges } from "./effort.ts";
import { gradedJudges } from "./graded.ts";
import { groundingJudges } from "./grounding.ts";
import type { Judge } from "./judge.ts";
import { mannerJudges } from "./manner.ts";
import { proposingJudges } from "./proposing.ts";
import { readingJudges } from "./reading.ts";
import { safetyJudges } from "./safety.ts";
import { sayingJudges } from "./saying.ts";
import { speakingJudges } from "./speaking.ts";
import { workJudges } from "./work.ts";

const all: readonly Judge[] = [
  ...groundingJudges,
  ...sayingJudges,
  ...speakingJudges,
  ...mannerJudges,
  ...workJudges,
  ...readingJudges,
  ...abilityJudges,
  ...safetyJudges,
  ...proposingJudges,
  ...effortJudges,
  ...courseJudges,
  ...draftingJudges,
  ...gradedJudges,
];

/** Every judge by its id: what a case or a suite may ask. */
export const judges: Readonly<Record<string, Judge>> = Object.fromEntries(all.map((judge) => [judge.id, judge]));
