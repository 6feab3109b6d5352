import { z } from "zod";
import { folded } from "../../domain/language/fold.ts";
import { standsIn } from "../../domain/planning/quoting.ts";
import { because } from "../because.ts";
import { codeJudge, cut, stepsOf, turnIn, turnNumber, turnsAt, writtenBy, yes, yesOrTurn } from "./look.ts";

const fields = z.array(z.string().min(1)).min(1);

const proposes = codeJudge(
  "proposes",
  z.union([
    fields,
    z.strictObject({
      fields: fields.optional(),
      holds: z.record(z.string(), z.string().min(1)).optional(),
      turn: turnNumber.optional(),
    }),
  ]),
  ({ parameters, trial }) => {
    const asked = Array.isArray(parameters) ? { fields: parameters } : parameters;
    const { holds = {}, turn } = { holds: undefined, turn: undefined, ...asked };
    const found = turnsAt(trial, turn).flatMap((one) => stepsOf(one, "proposed").map(({ proposal }) => proposal));
    const proposed = [...new Set(found.map(({ field }) => field))];
    const wanted = [...new Set([...(asked.fields ?? []), ...Object.keys(holds)])];
    const faults = wanted.flatMap((field) => {
      const texts = found.filter((proposal) => proposal.field === field).map(({ text }) => text);
      if (texts.length === 0) return [because("not_proposed", { field, proposed })];
      const words = holds[field];
      return words === undefined || texts.some((text) => folded(text).includes(folded(words)))
        ? []
        : [because("proposed_otherwise", { field, text: cut(texts.join(" / ")), wanted: words })];
    });
    return { faults, held: because("proposed", { fields: proposed }) };
  },
);

const proposesNothing = codeJudge("proposes_nothing", yesOrTurn, ({ parameters, trial }) => {
  const found = turnsAt(trial, turnIn(parameters)).flatMap((turn) => stepsOf(turn, "proposed"));
  const faults = found.map(({ proposal: { field, text } }) =>
    because("proposed_unasked", { field, text: cut(text, 60) }),
  );
  return { faults, held: because("nothing_proposed") };
});

/** How the pieces of one entry are joined. */
const joint = /\s·\s|\n/u;

const entriesTrue = codeJudge("entries_true", yes, (input) => {
  const faults = input.trial.turns.flatMap((turn, place) => {
    const written = writtenBy(input, place + 1);
    return stepsOf(turn, "proposed").flatMap(({ proposal: { field, text, quotes } }) =>
      [...quotes, ...text.split(joint)]
        .filter((words) => words.trim() !== "" && !standsIn(words.trim(), written))
        .slice(0, 1)
        .map((words) => because("entry_foreign", { field, text: cut(words, 60) })),
    );
  });
  return { faults, held: because("entries_true") };
});

export const proposingJudges = [proposes, proposesNothing, entriesTrue];
