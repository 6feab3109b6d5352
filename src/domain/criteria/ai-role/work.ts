import { best } from "../best.ts";
import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey } from "../survey.ts";
import { nowhere, surveyAi } from "./survey.ts";

const within = (survey: Survey, outer: string, hit: Hit): boolean =>
  hitsOf(survey, outer).some(({ from, to }) => from <= hit.from && to >= hit.to && to - from > hit.to - hit.from);

/** "Trie les CV": what is sorted, read or translated went in. */
function taken(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  for (const { from, to } of hitsOf(survey, "readings")) {
    const last = Math.min(to + 3, tokens.length - 1);
    const object = tokens.findLastIndex((token, at) => at > to && at <= last && token.clause === tokens[to]!.clause);
    if (object > to) return { from, to: object };
  }
  return undefined;
}

/** What goes in: a photo, a sentence, a series of measures. "Data" alone is weak. */
export const aiInput: Criterion = ({ text }) => {
  const read = surveyAi(text);
  const named = hitsOf(read, "inputs").find((hit) => !within(read, "errors", hit) && !within(read, "noPlan", hit));
  return best("ai_input", read, nowhere(read) ?? named ?? taken(read), hitsOf(read, "vagueInputs")[0]);
};

/** « suspecte » ou « non », green or red: one of two answers, between marks or after "whether". */
function choice(survey: Survey): Hit | undefined {
  const quoted = /[«"“][^«»"“”]{1,30}[»"”]\s*(,|ou|or|أو|ولا|wla|et|and)\s*[«"“][^«»"“”]{1,30}[»"”]/u.exec(
    survey.folded.text,
  );
  if (quoted === null) return undefined;
  const inside = (at: number) => at >= quoted.index && at < quoted.index + quoted[0].length;
  const from = survey.tokens.findIndex((token) => inside(token.start));
  const to = survey.tokens.findLastIndex((token) => inside(token.start));
  return from < 0 ? undefined : { from, to };
}

/** What comes out: a word, a number, a ranking. */
export const aiOutput: Criterion = ({ text }) => {
  const read = surveyAi(text);
  const told = hitsOf(read, "outputs").find((hit) => !within(read, "errors", hit));
  const met = nowhere(read) ?? told ?? deciding(read) ?? choice(read);
  return best("ai_output", read, met, hitsOf(read, "vagueWork")[0]);
};

/** A deciding verb that is the machine's: not the human's own decision. */
function deciding(survey: Survey): Hit | undefined {
  const { tokens } = survey;
  return hitsOf(survey, "decisions").find(({ from, to }) => {
    const { form, clause } = tokens[from]!;
    if (/^(decid|choisi|decide|choose|يقرر|يختار)/.test(form)) {
      const subject = hitsOf(survey, "persons").some(
        (person) => person.to < from && from - person.to <= 3 && tokens[person.from]!.clause === clause,
      );
      if (subject) return false;
    }
    return tokens[to + 1]?.sentence === tokens[to]!.sentence || from > 0;
  });
}

/** What it decides or predicts; "helps", "optimises" say neither. */
export const aiDecision: Criterion = ({ text }) => {
  const read = surveyAi(text);
  return best("ai_decision", read, nowhere(read) ?? deciding(read) ?? choice(read), hitsOf(read, "vagueWork")[0]);
};

/** Why a rule that one could write down would not do. */
export const aiWhy: Criterion = ({ text }) => {
  const read = surveyAi(text);
  const { tokens } = read;
  const rule = hitsOf(read, "rules").find(({ from }) =>
    hitsOf(read, "insufficient").some(
      (other) => tokens[other.from]!.sentence === tokens[from]!.sentence && Math.abs(other.from - from) <= 9,
    ),
  );
  return best("ai_why", read, nowhere(read) ?? rule ?? hitsOf(read, "variety")[0], hitsOf(read, "boasts")[0]);
};
