import type { Criterion } from "../finding.ts";
import { counts } from "../lexicon/roles.ts";
import { evidence } from "../statement/evidence.ts";
import { hitsOf, survey, surveyor } from "../survey.ts";
import { offer } from "../value/offer.ts";
import { found, without } from "../verdicts.ts";
import { inside, placedNumbers, sentences, speech } from "./speech.ts";

const lists = surveyor(() => ({ counts }));
const dated: ReadonlySet<string> = new Set(["date", "time", "year"]);

/** A number with the one who saw, counted or signed it. */
export const sourcedNumber: Criterion = (input) => {
  const read = speech(input.text);
  const number = placedNumbers(read).find((one) => !dated.has(one.number.kind));
  if (number === undefined) {
    const seen = evidence(input);
    return seen.verdict === "met"
      ? { ...seen, criterion: "sourced_number", verdict: "weak" }
      : without("sourced_number", "missing");
  }
  const sourced =
    evidence(input).verdict === "met" ||
    hitsOf(lists(input.text), "counts").length > 0 ||
    hitsOf(survey(input.text), "sources").length > 0;
  return found("sourced_number", sourced ? "met" : "weak", read, number.from, number.to);
};

/** The change expected in people's lives, with the number that moves; "improve their lives" is a wish. */
export const changeExpected: Criterion = ({ text }) => {
  const read = speech(text);
  const numbers = placedNumbers(read).filter(({ number }) => !dated.has(number.kind));
  for (const sentence of sentences(read)) {
    const change = inside(read, "changes", sentence)[0] ?? inside(offer(text), "gains", sentence)[0];
    const number = numbers.find(({ from, to }) => from >= sentence.from && to <= sentence.to);
    if (change === undefined || number === undefined) continue;
    const from = Math.min(change.from, number.from);
    return found("change_expected", "met", read, from, Math.min(Math.max(change.to, number.to), from + 11));
  }
  const told =
    hitsOf(offer(text), "results")[0] ?? hitsOf(read, "changes")[0] ?? hitsOf(offer(text), "improvements")[0];
  if (told !== undefined) return found("change_expected", "weak", read, told.from, told.to);
  return without("change_expected", "missing");
};

const planned =
  /^(allons|va|ferons|fera|pourra|pourrons|sera|serons|voulons|veut|compte|comptons|prevoyons|prevoit|will|plan|hope|want|going|سوف|سنقوم|نريد|ننوي|نعتزم|غادي|بغينا|ghadi|bghina)$/;

/** Something is done, made, priced or promised: a test, a prototype, a cost, a partner, a team that can. */
export const tried: Criterion = ({ text }) => {
  const read = speech(text);
  const done = hitsOf(read, "doings");
  const real = done.find((hit) => {
    const { clause } = read.tokens[hit.from]!;
    return !read.tokens.slice(0, hit.from).some((token) => token.clause === clause && planned.test(token.form));
  });
  if (real !== undefined) return found("tried", "met", read, real.from, real.to);
  const [first] = done;
  return first === undefined ? without("tried", "missing") : found("tried", "weak", read, first.from, first.to);
};
