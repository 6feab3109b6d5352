import { persons } from "../lexicon/ai-role.ts";
import type { Hit } from "../lexicon/entry.ts";
import * as lists from "../lexicon/feasibility.ts";
import * as grades from "../lexicon/grades.ts";
import { holders, organisations } from "../lexicon/organisations.ts";
import { authorities, broadGroups, segments } from "../lexicon/people.ts";
import { type Survey, surveyor } from "../survey.ts";

/** Reads what is written about feasibility and deployment. */
export const surveyFeasibility = surveyor(() => ({
  ...lists,
  ...grades,
  organisations,
  holders,
  persons,
  segments,
  broadGroups,
  authorities,
}));

export const sameSentence = (survey: Survey, one: Hit, other: Hit): boolean =>
  survey.tokens[one.from]!.sentence === survey.tokens[other.from]!.sentence;
