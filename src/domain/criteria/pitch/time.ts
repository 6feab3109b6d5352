import type { Criterion } from "../finding.ts";
import type { Hit } from "../lexicon/entry.ts";
import { hitsOf, type Survey, survey } from "../survey.ts";
import { found, without } from "../verdicts.ts";
import { placedNumbers, speech } from "./speech.ts";

const calendar: ReadonlySet<string> = new Set(["date", "year"]);
const dueCue =
  /^(dans|d|de|sous|en|pendant|durant|apres|avant|within|in|for|by|after|over|خلال|بعد|في|لمده|mn|f|mora|من)$/;
const soon = /^(demain|aujourd|tomorrow|tonight|غدا|ghda|ghdda|يوم|immediatement|bientot)$/;

/** Every place in time that a text names: months, days, dates, "in three months", in text order. */
export function timesIn(text: string): Hit[] {
  const read = speech(text);
  const all: Hit[] = [...hitsOf(survey(text), "moments"), ...hitsOf(read, "deadlines")];
  for (const { from, to, number } of placedNumbers(read)) {
    const before = read.tokens[from - 1]?.form ?? "";
    if (calendar.has(number.kind) || (number.kind === "duration" && dueCue.test(before))) all.push({ from, to });
  }
  for (const [at, token] of read.tokens.entries()) if (soon.test(token.form)) all.push({ from: at, to: at });
  all.sort((one, other) => one.from - other.from || other.to - one.to);
  return all.filter((hit, index) => index === 0 || hit.from > Math.max(...all.slice(0, index).map(({ to }) => to)));
}

const apart = 2;
const wanted = 2;

/** Times with some words of their own between them: steps, not one date said twice. */
function steps(read: Survey, times: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const time of times) {
    const last = kept.at(-1);
    const said = read.tokens
      .slice(time.from, time.to + 1)
      .map(({ form }) => form)
      .join(" ");
    const same = kept.some(
      ({ from, to }) =>
        read.tokens
          .slice(from, to + 1)
          .map(({ form }) => form)
          .join(" ") === said,
    );
    if (!same && (last === undefined || time.from - last.to >= apart)) kept.push(time);
  }
  return kept;
}

/** The next steps, each with its time: two at least. */
export const stepsInTime: Criterion = ({ text }) => {
  const read = speech(text);
  const placed = steps(read, timesIn(text));
  const [first] = placed;
  if (first === undefined)
    return without("steps_in_time", read.tokens.length >= 6 && /[;\n]|\d[.)]/.test(text) ? "weak" : "missing");
  const met = placed.length >= wanted && read.tokens.length > placed.length * apart;
  return found("steps_in_time", met ? "met" : "weak", read, first.from, met ? placed.at(-1)!.to : first.to);
};
