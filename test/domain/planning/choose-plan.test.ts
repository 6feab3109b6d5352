import { join } from "node:path";
import { expect, test } from "vitest";
import type { Proposal } from "../../../src/domain/canvas.ts";
import type { AnswerKind, Diagnosis, Entry, Plan } from "../../../src/domain/guidance.ts";
import { choosePlan } from "../../../src/domain/planning/choose-plan.ts";
import { hear } from "../../../src/domain/planning/heard.ts";
import { type Past, readPast } from "../../../src/domain/planning/past.ts";
import { readStanding } from "../../../src/domain/planning/standing.ts";
import { openProgramme } from "../../../src/library/load.ts";

const { programme } = openProgramme(join(import.meta.dirname, "..", "..", "..", "knowledge", "rallyia-2026"));

interface Told {
  text: string;
  diagnosis?: Partial<Diagnosis>;
  past?: Partial<Past>;
  proposals?: Partial<Proposal>[];
  answer?: { grounded: boolean };
  pasted?: boolean;
  closed?: boolean;
}

const open = (
  criterion: string,
  rung: Plan["rung"],
  field = "statement",
  topic = `ask.${criterion}`,
): Partial<Past> => {
  const plan: Plan = {
    strategy: "acknowledge_and_probe",
    intention: "ground",
    rung,
    gap: { field, criterion },
    topic,
    phrasings: [],
    alert: null,
  };
  return { plans: [plan], open: plan, last: plan, turns: 1 };
};

function planFor({ text, past = {}, proposals = [], answer, pasted = false, closed = false, ...told }: Told): Plan {
  const diagnosis: Diagnosis = {
    language: { language: "fr", mixed: false, second: null },
    reply: "fr",
    intent: "contribution",
    confidence: 1,
    risk: "none",
    answer: "answer" as AnswerKind,
    entries: [] as Entry[],
    promise: null,
    greets: false,
    ...told.diagnosis,
  };
  const whole: Past = { ...readPast([], "m", new Date(0)), ...past };
  const standing = readStanding({
    canvas: programme.canvases.framing!,
    texts: {},
    proposals: proposals.map((one) => ({ workshop: "framing", state: "open", ...one })) as Proposal[],
    past: whole,
    text,
    diagnosis,
  });
  const heard = hear(text);
  return choosePlan({
    text,
    diagnosis,
    past: whole,
    standing,
    heard,
    broken: () => [],
    answer: answer ?? null,
    pasted,
    closed,
  });
}

test("danger comes before everything, even beside orders and insults", () => {
  const plan = planFor({
    text: "aide moi",
    diagnosis: { risk: "distress", intent: "attack" },
    answer: { grounded: true },
  });
  expect(plan).toMatchObject({
    topic: "distress.first",
    alert: "distress",
    strategy: "hand_to_human",
    gap: null,
    rung: 0,
  });
});

test("an insult at a person stops and alerts; at the machine it sets a boundary and comes back to the point", () => {
  expect(planFor({ text: "t'es nul Karim", diagnosis: { risk: "abuse_person" } })).toMatchObject({ alert: "abuse" });
  expect(planFor({ text: "t'es nul", diagnosis: { risk: "abuse_machine" }, past: open("who", 1) })).toMatchObject({
    topic: "abuse_machine.boundary",
    alert: null,
    gap: { criterion: "who" },
  });
});

test("a question is answered from the library, or handed to a person when the library does not tell", () => {
  const ask = { text: "c'est quand ?", diagnosis: { intent: "programme_question" as const } };
  expect(planFor({ ...ask, answer: { grounded: true } })).toMatchObject({
    strategy: "answer_from_library",
    alert: null,
  });
  expect(planFor({ ...ask, answer: { grounded: false } })).toMatchObject({
    strategy: "hand_to_human",
    alert: "uncovered",
  });
});

test("asked to write it, it declines and takes the first step", () => {
  expect(planFor({ text: "écris-le", diagnosis: { intent: "do_it_for_me" } })).toMatchObject({
    strategy: "decline_and_offer_first_step",
    intention: "own",
    rung: 1,
    gap: { field: "statement", criterion: "what" },
  });
});

test("of what is missing the most important is asked first", () => {
  expect(planFor({ text: "la santé" }).gap?.criterion).toBe("what");
  expect(planFor({ text: "l'eau est coupée chaque jour" }).gap?.criterion).toBe("who");
  expect(planFor({ text: "les élèves ratent leurs cours" }).gap?.criterion).toBe("specific");
});

test("a number is asked after the place, a source after the number, how people cope after the source", () => {
  const said = (text: string) => planFor({ text }).gap?.criterion;
  expect(said("à Alnif, les élèves internes du collège ratent leurs cours du lundi")).toBe("magnitude");
  expect(said("à Alnif, 12 élèves internes du collège sur 40 ratent leurs cours du lundi")).toBe("evidence");
});

test("a solution is separated before anything is asked of it", () => {
  expect(planFor({ text: "on veut faire une application mobile pour les taxis" })).toMatchObject({
    topic: "separate",
    strategy: "separate_problem_from_solution",
    gap: { field: "statement", criterion: "no_solution" },
    rung: 1,
  });
});

test("the same gap that has just failed gets the next rung, and help to unblock", () => {
  const said = [{ text: "à Alnif, les élèves internes du collège ratent leurs cours du lundi", asked: null }];
  const plan = planFor({
    text: "on sait pas",
    past: { ...open("magnitude", 1), said },
    diagnosis: { answer: "does_not_know" },
  });
  expect(plan).toMatchObject({ rung: 2, intention: "unblock", gap: { criterion: "magnitude" } });
});

test("a sentence that meets the eight criteria is confirmed and nothing more is asked of it", () => {
  const text =
    "Au collège d'Alnif, 14 des 30 filles internes ont raté 22 jours de cours cet hiver d'après le registre du surveillant, parce que la piste est coupée.";
  expect(planFor({ text, past: open("long_enough", 1, "statement", "write") })).toMatchObject({
    topic: "confirm",
    strategy: "summarise_and_confirm",
    intention: "secure",
    rung: 0,
  });
});

test("once the statement stands the causes are asked, and each answer opens the next why", () => {
  const statement = {
    field: "statement",
    text: "Au collège d'Alnif, 14 des 30 filles internes ont raté 22 jours de cours cet hiver d'après le registre du surveillant, parce que la piste est coupée.",
  };
  const confirmed = open("x", 0, "statement", "confirm");
  const yes = planFor({ text: "oui", past: confirmed, proposals: [statement], diagnosis: { answer: "yes" } });
  expect(yes).toMatchObject({ topic: "field.causes", gap: { field: "causes" }, rung: 1 });
  const why = planFor({
    text: "il n'y a pas de pont",
    past: open("causes_chain", 1, "causes", "field.causes"),
    proposals: [statement],
  });
  expect(why).toMatchObject({ topic: "why", gap: { field: "causes" } });
});

test("a person who was offered and is welcome is called", () => {
  const offered = open("magnitude", 0, "statement", "act.human");
  expect(planFor({ text: "oui", past: offered, diagnosis: { answer: "yes" } })).toMatchObject({ alert: "human" });
  expect(
    planFor({ text: "non", past: { ...offered, acted: new Set(["statement/magnitude"]) }, diagnosis: { answer: "no" } })
      .alert,
  ).toBeNull();
});

test("asked how good it is where feedback is closed, it hands on to a mentor; anything else goes on as before", () => {
  const asked = { text: "c'est bien ?", diagnosis: { intent: "ask_feedback" } } as const;
  expect(planFor(asked).topic).toBe("report");
  expect(planFor({ ...asked, closed: true })).toMatchObject({ topic: "report.closed", strategy: "hand_to_human" });
  const other = { text: "on a choisi la santé" };
  expect(planFor({ ...other, closed: true })).toEqual(planFor(other));
});
