import { remembering } from "../../remembering.ts";
import type { Criterion, FindingVerdict } from "../finding.ts";
import { groups } from "../groups.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey, survey as statement } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import { among, offer } from "./offer.ts";
import { livedTroubles } from "./pain.ts";
import { toolAtWork } from "./tool-at-work.ts";
import { unlistedMeans } from "./unlisted-means.ts";

const toolReach = 9;
const afterComparison = 4;
const predicateReach = 3;

/** A thing named only to be replaced ("unlike the paper register") is not how. */
const replacedTool = (survey: Survey, tool: Hit): boolean =>
  hitsOf(survey, "comparisons").some(
    (word) =>
      word.to < tool.from &&
      tool.from - word.to <= afterComparison &&
      survey.tokens[word.to]!.clause === survey.tokens[tool.from]!.clause,
  );

/** "Les locataires de vélos": what the people are named after. */
const ofPeople = (survey: Survey, tool: Hit): boolean =>
  /^(de|des|du|d|of|dyal|ديال)$/.test(survey.tokens[tool.from - 1]?.form ?? "") &&
  groups(statement(survey.original)).some(({ to }) => to === tool.from - 2);

const indefinite = /^(un|une|a|an|notre|nos|our|chi|شي)$/;
const ours = /^(notre|nos|our|my|mon|ma)$/;
const hanging = /^(qui|who|that|اللي|الذين|li|lli)$/;
const definite = /^(le|la|les|l|du|au|aux|the|this|these|that|ce|cette|ces)$/;

/** "Le bus ne passe pas", "the website doesn't work": a thing of their trouble, not of the offer. */
function livedWith(survey: Survey, suffered: readonly Hit[], tool: Hit): boolean {
  const { tokens } = survey;
  const { form, arabic, clause } = tokens[tool.from]!;
  // "3tinahom lampa": it is we who gave it.
  const given = hitsOf(survey, "offering").some(
    ({ to }) => tool.from - to === 1 && /^(kan|3ti|3te|كن|عطي|نعطي)/u.test(tokens[to]!.form),
  );
  if (given) return false;
  if (ours.test(tokens[tool.from - 1]?.form ?? "") || (arabic && form.endsWith("نا"))) return false;
  const known = arabic
    ? /^[وفل]?ال|^لل|^فال/.test(form)
    : definite.test(tokens[tool.from - 1]?.form ?? "") || /^l[a-z3579]{4,}$/.test(form);
  return suffered.some((trouble) => {
    if (tokens[trouble.from]!.clause !== clause || Math.abs(trouble.from - tool.from) > toolReach) return false;
    const hung = [1, 2, 3].some((back) => hanging.test(tokens[trouble.from - back]?.form ?? ""));
    return known || (!hung && trouble.from > tool.from && trouble.from - tool.to <= predicateReach);
  });
}

/** "Le registre le montre" gives a source; "un carnet lu à la radio" is a thing of one's own. */
const ofSource = ({ tokens }: Survey, seen: readonly Hit[], tool: Hit): boolean =>
  among(seen, tool) && ![1, 2, 3].some((back) => indefinite.test(tokens[tool.from - back]?.form ?? ""));

/** Whether the means is told, and the words it rests on. */
interface Mechanism {
  verdict: FindingVerdict;
  hit: Hit | undefined;
}

const mechanismOf = remembering((text: string): Mechanism => {
  const survey = offer(text);
  const tech = hitsOf(survey, "techNames");
  const beside = statement(survey.original);
  const suffered = livedTroubles(survey.original);
  const lacked = hitsOf(beside, "lacks");
  const seen = hitsOf(beside, "sources");
  const tools = hitsOf(survey, "tools").filter(
    (tool) =>
      !among(tech, tool) &&
      !replacedTool(survey, tool) &&
      !ofPeople(survey, tool) &&
      !among(suffered, tool) &&
      !ofSource(survey, seen, tool) &&
      !livedWith(survey, suffered, tool) &&
      !among(lacked, { from: tool.from - 1, to: tool.to }),
  );
  for (const tool of tools) {
    const hit = toolAtWork(survey, tool, suffered);
    if (hit !== undefined) return { verdict: "met", hit };
  }
  const reports = (hit: Hit) => among(seen, hit) || among(seen, { from: hit.to, to: hit.to + 1 });
  const other = hitsOf(survey, "deeds").find((deed) => !reports(deed)) ?? unlistedMeans(survey, suffered);
  if (other !== undefined) return { verdict: "met", hit: other };
  const bare = tools[0] ?? tech[0];
  return { verdict: bare === undefined ? "missing" : "weak", hit: bare };
});

/** How the result comes about, found once a text. */
export const mechanism = (survey: Survey): Mechanism => mechanismOf(survey.original);

/** The means is told: what the tool, the service or the person does; the name of a platform or of AI alone is weak. */
export const how: Criterion = ({ text }) => {
  const read = offer(text);
  const { verdict, hit } = mechanism(read);
  return hit === undefined ? without("how", verdict) : found("how", verdict, read, hit.from, hit.to);
};
