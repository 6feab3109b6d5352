import { readPrivateData } from "../../reading/private-data.ts";
import type { Criterion } from "../finding.ts";
import { type Survey, surveyor } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import * as ideas from "./lexicon/ideas.ts";
import * as safety from "./lexicon/safety.ts";

const readChild = surveyor(() => ({ ...ideas, ...safety }));

const hit = (line: Survey, label: string) => line.hits.get(label)?.[0];

/** The word before, where it is of the same clause: "ma mère", not "mère". */
const withWord = ({ tokens }: Survey, from: number): number =>
  from > 0 && tokens[from - 1]!.clause === tokens[from]!.clause ? from - 1 : from;

/** Met where a list is found, missing elsewhere. */
const names =
  (id: string, label: string, except?: RegExp): Criterion =>
  ({ text }) => {
    const line = readChild(text);
    const named = hit(line, label);
    return named === undefined || except?.test(line.folded.text)
      ? without(id, "missing")
      : found(id, "met", line, withWord(line, named.from), named.to);
  };

/** A task that a machine can do: what it takes in and what it gives back. A wish alone is weak. */
const aiTask: Criterion = ({ text }) => {
  const line = readChild(text);
  const input = hit(line, "senses");
  const output = (line.hits.get("answers") ?? []).find(({ from }) => from !== input?.from);
  if (input !== undefined && output !== undefined)
    return found("ai_task", "met", line, input.from, output.to < input.from ? input.to : output.to);
  const half = input ?? output ?? (line.tokens.length >= 2 ? wish(line) : undefined);
  return half === undefined ? without("ai_task", "missing") : found("ai_task", "weak", line, half.from, half.to);
};

/** "Une IA intelligente" is praise; "elle aide les gens" is at least a wish. */
const wish = (line: Survey) =>
  line.hits
    .get("wishes")
    ?.find(({ from }) => !/^(?:intelligente?|smart|intelligent|ذكي|ذكيه|mieux)$/.test(line.tokens[from]!.form));

/** Something that the machine must never do, said as such. */
const aiLimit: Criterion = ({ text }) => {
  const line = readChild(text);
  const limit = hit(line, "limits");
  if (limit === undefined) return without("ai_limit", "missing");
  const to = Math.min(limit.to + 3, line.tokens.length - 1);
  return found("ai_limit", line.tokens.length - limit.to > 1 ? "met" : "weak", line, limit.from, to);
};

/** Nothing by which a child could be found: telephone, address, school's name, account, e-mail, cards. */
const noPersonalDetails: Criterion = ({ text }) => {
  if (readChild(text).tokens.length === 0) return without("no_personal_details", "missing");
  const [first] = readPrivateData(text);
  if (first === undefined) return without("no_personal_details", "met");
  const { quote, start, end } = first;
  return { criterion: "no_personal_details", verdict: "missing", quote, start, end };
};

/** What a child's first project with AI is held to, by id. */
export const juniorCriteria: Readonly<Record<string, Criterion>> = {
  ai_task: aiTask,
  ai_limit: aiLimit,
  no_personal_details: noPersonalDetails,
  names_private: names("names_private", "secrets"),
  names_check: names("names_check", "checks"),
  names_adult: names(
    "names_adult",
    "adults",
    /a personne|personne ne|nobody|no one|لا احد|ما نقولها لحتي|l 7ta wa7d|l7ta wa7ed/u,
  ),
};
