import * as lists from "../lexicon/data.ts";
import type { Hit } from "../lexicon/entry.ts";
import { holders, organisations } from "../lexicon/organisations.ts";
import { authorities, broadGroups, segments } from "../lexicon/people.ts";
import { hitsOf, type Survey, surveyor } from "../survey.ts";

/** Reads what is written about the data that a solution needs. */
export const surveyData = surveyor(() => ({
  ...lists,
  organisations,
  holders,
  segments,
  broadGroups,
  authorities,
}));

const keepers = ["organisations", "holders", "segments", "authorities", "broadGroups"];

/** Those who could hold data or agree, in the same sentence as `hit`. */
export const keeperNear = (survey: Survey, hit: Hit): Hit | undefined =>
  keepers
    .flatMap((label) => hitsOf(survey, label))
    .find((keeper) => survey.tokens[keeper.from]!.sentence === survey.tokens[hit.from]!.sentence);

const genitives = /^(de|du|des|d|of|from|chez|aupres|dyal|dial|ديال|د|mn|men|من|عند|3nd|3end)$/;
const between = /^(la|le|les|l|un|une|the|a|an|\d+|chaque|each|notre|nos|our|deux|trois|two|three|ces|cette)$/;

const byWords = /^(par|by|من طرف|mn|mn 3nd)$/;
const at = /^(du|de|d|of|from|chez|dyal|ديال|عند)$/;
const participle = /(e|es|ee|ees|is|it|u|us|ue|ues|ed|en|wn|pt)$/;

/** "Noté par le gardien", "written ... by the caretaker", "du CTM de Taza": someone keeps, gives or writes them. */
export function keptBy(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  const keeper = keepers
    .flatMap((label) => hitsOf(survey, label))
    .find(({ from }) => {
      let at = from - 1;
      while (at > 0 && from - at <= 3 && between.test(tokens[at]!.form)) at -= 1;
      const cue = tokens[at];
      if (cue === undefined || cue.clause !== tokens[from]!.clause || !byWords.test(cue.form)) return false;
      return tokens
        .slice(Math.max(0, at - 8), at)
        .some((token) => token.sentence === cue.sentence && participle.test(token.form));
    });
  if (keeper !== undefined) return keeper;
  return hitsOf(survey, "organisations").find(({ from }) => {
    if (/^[بف].{4,}/.test(tokens[from]!.form) && tokens[from]!.arabic && tokens[from]!.forms.length > 1) return true;
    const before = tokens[from - 1];
    const article = before !== undefined && /^(la|l|le|the)$/.test(before.form) ? tokens[from - 2] : before;
    return article !== undefined && article.clause === tokens[from]!.clause && at.test(article.form);
  });
}

/** "Les tickets de douze épiciers", "la base de la CNSS": data and whose they are. */
export function dataOf(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  const things = hitsOf(survey, "dataThings");
  for (const keeper of keepers.flatMap((label) => hitsOf(survey, label))) {
    let at = keeper.from - 1;
    while (at > 0 && keeper.from - at <= 4 && between.test(tokens[at]!.form)) at -= 1;
    const joined = genitives.test(tokens[at]?.form ?? "") && tokens[at]!.clause === tokens[keeper.from]!.clause;
    if (!joined && !(tokens[keeper.from]!.arabic && /^[لب]?ال/.test(tokens[keeper.from]!.form))) continue;
    const reach = joined ? at : keeper.from;
    const thing = things.find(
      (hit) => hit.to < reach + 1 && hit.to < keeper.from && reach - hit.to <= (joined ? 4 : 1),
    );
    if (thing !== undefined && tokens[thing.from]!.sentence === tokens[keeper.from]!.sentence) {
      return { from: thing.from, to: keeper.to };
    }
  }
  return undefined;
}
