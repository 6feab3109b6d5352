import { z } from "zod";
import { intentions, intents, strategies } from "../../domain/guidance.ts";
import { because } from "../because.ts";
import { codeJudge, listOf, oneOrMore, stepsOf, turnNumber, turnsAt } from "./look.ts";

const intentOrMore = oneOrMore(z.enum(intents));

const intent = codeJudge(
  "intent",
  z.union([intentOrMore, z.strictObject({ any: intentOrMore, turn: turnNumber.optional() })]),
  ({ parameters, trial }) => {
    const asked = typeof parameters === "string" || Array.isArray(parameters) ? { any: parameters } : parameters;
    const expected: readonly string[] = listOf(asked.any);
    const classified = z.object({ intent: z.string() }).safeParse(trial.answer);
    const turn = turnsAt(trial, "turn" in asked ? asked.turn : undefined).at(-1);
    const read = classified.success
      ? classified.data.intent
      : turn && stepsOf(turn, "diagnosed").at(-1)?.diagnosis.intent;
    if (read === undefined) return { faults: [because("no_intent")], held: null };
    return {
      faults: expected.includes(read) ? [] : [because("intent_wrong", { intent: read, expected })],
      held: because("intent_read", { intent: read }),
    };
  },
);

const fieldOrNone = z.string().min(1).nullable();

const field = codeJudge("field", z.union([fieldOrNone, z.array(fieldOrNone).min(1)]), ({ parameters, trial }) => {
  const expected = listOf(parameters);
  const answer = z.object({ workshop: z.string().nullable(), field: z.string().nullable() }).safeParse(trial.answer);
  if (answer.success) {
    const read = answer.data.field === null ? null : `${answer.data.workshop}.${answer.data.field}`;
    const holds = expected.some((one) => one === read || (one !== null && one === answer.data.field));
    const faults = holds ? [] : [because("field_wrong", { field: read, expected })];
    return { faults, held: because("field_read", { field: read }) };
  }
  const turn = trial.turns.at(-1);
  const entries = turn === undefined ? [] : stepsOf(turn, "diagnosed").flatMap(({ diagnosis }) => diagnosis.entries);
  const fields = [...new Set(entries.map((entry) => entry.field))];
  const holds = expected.some((one) =>
    one === null ? fields.length === 0 : fields.includes(one.slice(one.indexOf(".") + 1)),
  );
  const faults = holds ? [] : [because("entries_wrong", { fields, expected })];
  return { faults, held: because("entries_read", { fields }) };
});

const word = oneOrMore(z.string().min(1));

const plan = codeJudge(
  "plan",
  z.strictObject({
    strategy: oneOrMore(z.enum(strategies)).optional(),
    intention: oneOrMore(z.enum(intentions)).optional(),
    topic: word.optional().describe("beginnings of topics"),
    rung: oneOrMore(z.int().min(0).max(4)).optional(),
    criterion: word.optional(),
    field: word.optional(),
    turn: turnNumber.optional(),
  }),
  ({ parameters: { turn, ...expected }, trial }) => {
    const decided = turnsAt(trial, turn).at(-1)?.plan ?? null;
    if (decided === null) return { faults: [because("nothing_decided")], held: null };
    const seen = {
      strategy: decided.strategy,
      intention: decided.intention,
      topic: decided.topic,
      rung: decided.rung,
      criterion: decided.gap?.criterion ?? "none",
      field: decided.gap?.field ?? "none",
    };
    const faults = Object.entries(expected).flatMap(([name, values]) => {
      const part = name as keyof typeof seen;
      const found = seen[part];
      const wanted: readonly (string | number)[] = listOf<string | number>(values);
      const holds = wanted.some(
        (value) => value === found || (name === "topic" && isBelow(String(value), String(found))),
      );
      return holds ? [] : [because("plan_wrong", { part, found, expected: wanted })];
    });
    const { strategy, intention, topic, rung } = decided;
    return { faults, held: because("decided", { strategy, intention, topic, rung }) };
  },
);

/** "distress" is the beginning of "distress.first", not of "distressing". */
const isBelow = (beginning: string, topic: string): boolean => topic.startsWith(`${beginning}.`);

export const readingJudges = [intent, field, plan];
