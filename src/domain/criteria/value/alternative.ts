import type { Criterion } from "../finding.ts";
import { they } from "../lexicon/comparison.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { troubles } from "../troubles.ts";
import { found, without } from "../verdicts.ts";
import { mechanism } from "./how.ts";
import { clauseEnd, labelled, offer } from "./offer.ts";
import { numberAgainst } from "./said-of-today.ts";

const reach = 10;
const ahead = /^(avant|before|aujourd)$/;
const oneself = /^(hui|ils|elles|on|il|elle|they|he|she|people|les|the)$/;

/** "Avant, ils..." tells a past; "avant une échographie" only what comes first. */
const alone = ({ tokens }: Survey, at: number): boolean => {
  const next = tokens[at + 1];
  return (
    tokens[at]!.form === "hui" || next === undefined || next.clause !== tokens[at]!.clause || oneself.test(next.form)
  );
};

/** "Aujourd'hui ils attendent le facteur": a word for today, and somebody who does something. */
function today(read: Survey, text: string): { from: number; to: number; habit: boolean } | undefined {
  const { tokens } = read;
  const told = troubles(survey(text));
  let weak: { from: number; to: number; habit: boolean } | undefined;
  for (const word of hitsOf(read, "nowadays")) {
    if (ahead.test(tokens[word.from]!.form) && !alone(read, word.to)) continue;
    const { sentence } = tokens[word.from]!;
    const near = (hit: { from: number; to: number }) =>
      tokens[hit.from]!.sentence === sentence && hit.from <= word.to + reach && hit.to >= word.from - reach;
    const habit = hitsOf(read, "habits").find(near);
    if (habit !== undefined)
      return { from: Math.min(word.from, habit.from), to: Math.max(word.to, habit.to), habit: true };
    const next = tokens[word.to + 1];
    if (/^[وف]?(كان\p{L}*|كن)$/u.test(tokens[word.from]!.form)) return { from: word.from, to: word.to, habit: true };
    if (next?.sentence === sentence && they.has(next.form)) return { from: word.from, to: word.to + 2, habit: true };
    const trouble = told.find(near);
    if (trouble !== undefined) weak ??= { from: word.from, to: Math.max(word.to, trouble.to), habit: false };
  }
  return weak;
}

/** "كان يقطع 60 كيلومتراً ... صار يجيب": what was, and what has become. */
function wasThen({ tokens }: Survey): { from: number; to: number } | undefined {
  const was = tokens.findIndex(({ form }) => /^[وف]?كان(وا|ت|و)?$/.test(form));
  const became = tokens.findIndex(
    ({ form }, at) => at > was + 2 && /^[وف]?(صار|اصبح|بات|ولا|ولي)\p{L}{0,2}$/u.test(form),
  );
  return was < 0 || became < 0 ? undefined : { from: was, to: Math.min(was + 5, became) };
}

/** What people use or do today is named and set against the offer. */
export const alternative: Criterion = ({ text }) => {
  const read = offer(text);
  const [against] = hitsOf(read, "comparisons");
  if (against !== undefined) {
    const { clause } = read.tokens[against.to]!;
    let to = against.to;
    while (to < against.to + 5 && read.tokens[to + 1]?.clause === clause) to += 1;
    if (to > against.to || against.from > 0) return found("alternative", "met", read, against.from, to);
  }
  const contrast = hitsOf(read, "contrasts")[0];
  if (contrast !== undefined && mechanism(read).verdict !== "missing")
    return found("alternative", "met", read, contrast.from, Math.min(clauseEnd(read, contrast.to), contrast.to + 5));
  const set = numberAgainst(read);
  if (set >= 0) return found("alternative", "met", read, set, Math.min(set + 5, clauseEnd(read, set)));
  const was = wasThen(read);
  if (was !== undefined) return found("alternative", "met", read, was.from, was.to);
  const now = today(read, text);
  if (now !== undefined)
    return found("alternative", now.habit ? "met" : "weak", read, now.from, Math.min(now.to, read.tokens.length - 1));
  const named = labelled(read, "alternative");
  if (named !== undefined) return found("alternative", "met", read, named.from, named.to);
  const [habit] = hitsOf(read, "habits");
  return habit === undefined
    ? without("alternative", "missing")
    : found("alternative", "weak", read, habit.from, habit.to);
};
