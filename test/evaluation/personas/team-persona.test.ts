import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/domain/guidance.ts";
import { type Manner, type Project, teamPersona } from "../../../src/evaluation/personas/team-persona.ts";
import { dice } from "../../../src/evaluation/statistics/dice.ts";

const manner: Manner = {
  language: "fr",
  about: "une équipe",
  answers: 1,
  says: "short",
  opening: ["salut"],
  lines: ["bof", "jsp"],
};
const project: Project = {
  language: "fr",
  about: "un projet",
  told: ["on parle des apiculteurs"],
  answers: {
    "statement.magnitude": ["4 ruches sur 10 du village", "4 sur 10"],
    magnitude: ["beaucoup de ruches"],
    who: ["les apiculteurs"],
    assemble: ["la phrase entière"],
  },
};

const planOf = (topic: string, field?: string, criterion = ""): Plan => ({
  strategy: "narrow",
  intention: "ground",
  rung: 1,
  gap: field === undefined ? null : { field, criterion },
  topic,
  phrasings: [],
  alert: null,
});

type Seen = { said: string; reply: string; plan: Plan | null; turn: number }[];
const opened: Seen = ["salut", "on parle des apiculteurs"].map((said, at) => ({
  said,
  reply: "?",
  plan: null,
  turn: at + 1,
}));
const asked = (plan: Plan | null, before: Seen = opened): Seen => [...before.slice(0, -1), { ...before.at(-1)!, plan }];
const always = () => 0;

describe("a team that plays its part", () => {
  const team = teamPersona(manner, project);

  it("opens as its manner does, then tells its project", () => {
    expect(team.next([], always)).toBe("salut");
    expect(team.next(opened.slice(0, 1), always)).toBe("on parle des apiculteurs");
  });

  it.each<[string, Plan, string]>([
    ["a criterion of a field before the criterion", planOf("ask.magnitude", "statement", "magnitude"), "4 sur 10"],
    ["a criterion of whatever field", planOf("ask.magnitude", "other", "magnitude"), "beaucoup de ruches"],
    ["a field where its criterion is not known", planOf("field.who", "who", "long_enough"), "les apiculteurs"],
    ["a topic where there is no gap", planOf("assemble.again"), "la phrase entière"],
  ])("answers %s", (_, plan, answer) => {
    expect(team.next(asked(plan), always)).toBe(answer);
  });

  it("says the longest text first where its manner is to say all", () => {
    const full = teamPersona({ ...manner, says: "long" }, project);
    expect(full.next(asked(planOf("ask", "statement", "magnitude")), always)).toBe("4 ruches sur 10 du village");
  });

  it("says something of its manner when it has no answer, was not understood, or will not answer", () => {
    const unwilling = teamPersona({ ...manner, answers: 0 }, project);
    expect(team.next(asked(planOf("ask.what", "statement", "what")), always)).toBe("bof");
    expect(team.next(asked(null), () => 0.99)).toBe("jsp");
    expect(unwilling.next(asked(planOf("field.who", "who")), always)).toBe("bof");
  });

  it("says no text twice and ends when nothing is left", () => {
    const seen: Seen = [];
    const random = dice(7);
    for (let said = team.next(seen, random); said !== null; said = team.next(seen, random))
      seen.push({ said, reply: "?", plan: planOf("ask.magnitude", "statement", "magnitude"), turn: seen.length + 1 });
    const texts = seen.map(({ said }) => said);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toHaveLength(7);
  });

  it("draws from the given dice and nothing else", () => {
    const talk = (seed: number) => {
      const seen: Seen = [...opened];
      const random = dice(seed);
      const shy = teamPersona({ ...manner, answers: 0.5, lines: ["a", "b", "c", "d", "e"] }, project);
      for (let turn = 0; turn < 5; turn += 1)
        seen.push({ said: shy.next(seen, random)!, reply: "?", plan: planOf("x", "who", "who"), turn });
      return seen.map(({ said }) => said).join();
    };
    expect(talk(3)).toBe(talk(3));
    expect(new Set([1, 2, 3, 4, 5].map(talk)).size).toBeGreaterThan(1);
  });
});
