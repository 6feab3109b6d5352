import { best } from "../best.ts";
import type { Criterion, Finding } from "../finding.ts";
import { groups, narrowing } from "../groups.ts";
import type { Hit } from "../lexicon/entry.ts";
import { placesIn } from "../places.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { without } from "../verdicts.ts";
import { surveyFutures } from "./survey.ts";

const frenchFuture = /^[a-z]{2,}(era|eront|ira|iront|dra|dront|rra|rront|ura|uront|era|ront)$/;
const notFuture = /^(opera|camera|cameras|extra|infra|ultra|para|caldera|colera|tiendra bon)$/;
const arabicFuture = /^س[يتن].{3,}$/;
const notArabicFuture =
  /^(سياق|سياس\p{L}*|سيار\p{L}*|سياح\p{L}*|ستون|ستين|سيد\p{L}*|سيول\p{L}*|سيستيم|سنوات|سنين|سنه|سنويا|سنوي\p{L}*|ستعمل\p{L}*)$/u;
const sceneLength = 5;

function futureVerbs({ tokens }: Survey): Hit[] {
  return tokens.flatMap(({ form, arabic }, at) => {
    const ahead = arabic
      ? arabicFuture.test(form) && !notArabicFuture.test(form)
      : frenchFuture.test(form) && !notFuture.test(form);
    return ahead ? [{ from: at, to: at }] : [];
  });
}

const present = /^(كي|كت|تي|كا)\p{L}{2,}$/u;

/** "مول الحانوت ولا كيبيع": became; "كيبيع ولا كيشري" is one or the other. */
function became({ tokens }: Survey): Hit | undefined {
  const at = tokens.findIndex(({ form, sentence }, index) => {
    if (form !== "ولا" || !present.test(tokens[index + 1]?.form ?? "")) return false;
    return !tokens
      .slice(Math.max(0, index - 4), index)
      .some((before) => before.sentence === sentence && present.test(before.form));
  });
  return at < 0 ? undefined : { from: at, to: at + 1 };
}

/** Something is told to differ from today: no longer, instead of, has become, will. A wish or a bright word is weak. */
export const futureChange: Criterion = ({ text }) => {
  const read = surveyFutures(text);
  const { tokens } = read;
  const changed = hitsOf(read, "changes")[0] ?? became(read);
  if (changed !== undefined) return best("future_change", read, changed, undefined);
  const { named } = people(text);
  const pictured = named !== undefined || placesIn(survey(text)).length > 0;
  const inSentence = (label: string, at: number) =>
    hitsOf(read, label).find(({ from }) => tokens[from]!.sentence === tokens[at]!.sentence);
  const said = [...futureVerbs(read), ...hitsOf(read, "futureCues")].sort((one, other) => one.from - other.from);
  const told = said.find(({ from }) => {
    const length = tokens.filter(({ sentence }) => sentence === tokens[from]!.sentence).length;
    const bright = inSentence("brightWords", from) !== undefined && !pictured;
    return length >= (pictured ? sceneLength : sceneLength + 3) && !bright && inSentence("wishes", from) === undefined;
  });
  const weak = hitsOf(read, "wishes")[0] ?? said[0];
  if (told !== undefined || weak !== undefined) return best("future_change", read, told, weak);
  return without("future_change", tokens.length >= sceneLength ? "weak" : "missing");
};

const oneOrMany = ["segments", "onePeople", "broadGroups", "authorities"];

/** Those whose life it is: a group, or one person who stands for it; then those without a face. */
function people(text: string): { named: Hit | undefined; faceless: Hit | undefined } {
  const read = surveyFutures(text);
  const statement = survey(text);
  const placed = placesIn(statement).length > 0;
  const found = groups(statement);
  const listed = oneOrMany.flatMap((label) => hitsOf(read, label)).sort((one, other) => one.from - other.from)[0];
  const narrow = found.find((group) => group.rank !== "people" || narrowing(statement, group, placed) !== undefined);
  return { named: narrow ?? listed, faceless: found[0] ?? hitsOf(read, "faceless")[0] };
}

function withPeople(criterion: string, text: string): Finding {
  const { named, faceless } = people(text);
  return best(criterion, surveyFutures(text), named, faceless);
}

/** Whose life changes; "society", "people" are weak. */
export const futurePeople: Criterion = ({ text }) => withPeople("future_people", text);

/** Who bears the risk; "everyone", "society" are weak. */
export const riskWho: Criterion = ({ text }) => {
  const relative = bearing.exec(surveyFutures(text).folded.text);
  if (relative === null) return withPeople("risk_who", text);
  const read = surveyFutures(text);
  const from = read.tokens.findIndex((token) => token.end > relative.index);
  const to = read.tokens.findLastIndex((token) => token.start < relative.index + relative[0].length);
  return best("risk_who", read, { from, to }, undefined);
};

/** "Ceux qui ne lisent pas", "those without a phone": told by what they lack. */
const bearing =
  /\b(ceux|celles) (qui|sans|dont|que)( \S+){1,5}|\bthose (who|without|whose)( \S+){1,4}|(الذين|اللواتي|من لا|اللي ما|لي ما)( \S+){1,4}|\b(li|lli) ma( \S+){1,4}/;

/** Somewhere one can picture: a town, a street, a counter; the country is weak. */
export const futurePlace: Criterion = ({ text }) => {
  const statement = survey(text);
  return best("future_place", statement, placesIn(statement)[0], hitsOf(statement, "widePlaces")[0]);
};
