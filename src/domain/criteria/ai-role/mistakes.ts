import { best, spanning } from "../best.ts";
import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey } from "../survey.ts";
import { nowhere, surveyAi } from "./survey.ts";

const consequence = 2;
const peoplesLabels = ["persons", "segments", "authorities", "broadGroups"];

/** Mistakes of the machine, told as such: not "fewer errors", "never wrong". */
function mistakes(survey: Survey): Hit[] {
  const { tokens } = survey;
  return hitsOf(survey, "errors").filter(
    ({ from }) =>
      !hitsOf(survey, "fewerErrors").some(
        (less) => less.to < from && from - less.to <= 2 && tokens[less.from]!.clause === tokens[from]!.clause,
      ),
  );
}

/** The mistake and what follows it; undefined when nothing does, or only "we shall see". */
function answered(survey: Survey, { from, to }: Hit): Hit | undefined {
  const { tokens } = survey;
  const { sentence } = tokens[from]!;
  const end = tokens.findLastIndex((token) => token.sentence <= sentence + 1);
  const idle = hitsOf(survey, "noPlan").filter((hit) => hit.from >= from - 6 && hit.to <= end);
  const said = (at: number) => !idle.some((hit) => hit.from <= at && hit.to >= at);
  const after = tokens.filter((token, at) => at > to && token.sentence === sentence && said(at)).length;
  const opening = tokens.filter((token, at) => at < from && token.sentence === sentence).length;
  const enough = idle.length > 0 ? consequence + 2 : consequence;
  // A bare "wrong detections are deleted": what is done may be in front, when a human does it.
  if (after >= enough)
    return {
      from,
      to: Math.min(
        to + 12,
        tokens.findLastIndex((t) => t.sentence === sentence),
      ),
    };
  if (opening >= enough + 2 && takesBack(survey, sentence) !== undefined) return { from, to };
  return undefined;
}

function takesBack(survey: Survey, sentence?: number): Hit | undefined {
  const { tokens } = survey;
  for (const verb of hitsOf(survey, "takeovers")) {
    if (sentence !== undefined && tokens[verb.from]!.sentence !== sentence) continue;
    for (const label of peoplesLabels) {
      const human = hitsOf(survey, label).find(
        (person) =>
          tokens[person.from]!.sentence === tokens[verb.from]!.sentence &&
          (person.to < verb.from ? verb.from - person.to <= 8 : person.from > verb.to && person.from - verb.to <= 5),
      );
      if (human !== undefined) return spanning(human, verb);
    }
  }
  return undefined;
}

/** What happens when it is wrong: the mistake named, and what is done or lost then. */
export const aiWhenWrong: Criterion = ({ text }) => {
  const read = surveyAi(text);
  const told = mistakes(read);
  const met = told.map((hit) => answered(read, hit)).find((hit) => hit !== undefined);
  return best("ai_when_wrong", read, nowhere(read) ?? met, told[0]);
};

/** Which human takes the work back. "It is checked" without anyone is weak. */
export const aiFallback: Criterion = ({ text }) => {
  const read = surveyAi(text);
  const met = nowhere(read) ?? hitsOf(read, "humanChecks")[0] ?? takesBack(read);
  return best("ai_fallback", read, met, hitsOf(read, "takeovers")[0]);
};
