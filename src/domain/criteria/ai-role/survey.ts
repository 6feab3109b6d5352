import * as lists from "../lexicon/ai-role.ts";
import type { Hit } from "../lexicon/entry.ts";
import { authorities, broadGroups, segments } from "../lexicon/people.ts";
import { hitsOf, type Survey, surveyor } from "../survey.ts";

/** Reads what is written about the role of AI. */
export const surveyAi = surveyor(() => ({ ...lists, segments, broadGroups, authorities }));

const contrast =
  /^(mais|sauf|cependant|par|toutefois|but|except|however|لكن|الا|ولكن|باستثناء|walakin|walakine|ولاكن|والاكن|غير)$/;
const onlyWith =
  /^(impossible|peut|peuvent|pourrait|pourrions|can|cannot|could|يمكن|يمكننا|يستحيل|نقدرو|n9edro|n9dro)$/;
const elsewhere = /^(ailleurs|else|expert\w*|data|donnee\w*|in|ne)$/;
const models = /^(ia|ai|modele|model|الذكاء|نموذج|النموذج|dakae)$/;

/** Where the team says that AI has no place here; not "without AI we could not", nor "no AI for this, but AI for that". */
export function nowhere(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  return hitsOf(survey, "noAi").find(({ from, to }) => {
    const { sentence } = tokens[from]!;
    const after = tokens.slice(to + 1);
    if (elsewhere.test(after[0]?.form ?? "") && after[0]!.sentence === sentence) return false;
    const same = after.filter((token) => token.sentence === sentence);
    const bare = /^(sans|without|بدون|دون|من|بلا|bla)$/.test(tokens[from]!.form);
    if (bare && same.slice(0, 6).some((token) => onlyWith.test(token.form))) return false;
    const turn = after.findIndex((token) => contrast.test(token.form));
    return turn < 0 || !after.slice(turn).some((token) => models.test(token.form));
  });
}
