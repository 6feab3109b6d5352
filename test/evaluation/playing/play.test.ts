import { beforeAll, describe, expect, test } from "vitest";
import type { Case, Play } from "../../../src/domain/evaluation.ts";
import { because } from "../../../src/evaluation/because.ts";
import type { Persona } from "../../../src/evaluation/playing/persona.ts";
import { play } from "../../../src/evaluation/playing/play.ts";
import type { Theatre } from "../../../src/evaluation/playing/stage.ts";
import { suiteOf } from "../../support/run-lines.ts";
import { offlineTheatre } from "../../support/small-theatre.ts";

let theatre: Theatre;
beforeAll(async () => {
  theatre = await offlineTheatre();
});

const never = new AbortController().signal;
const suite = suiteOf("framing");
const caseOf = (played: Play, more: Partial<Case> = {}): Case => ({
  id: "framing-1",
  language: "fr",
  workshop: "framing",
  cluster: "framing-1",
  play: played,
  expect: {},
  ...more,
});
const playOne = (
  played: Play,
  {
    on = theatre,
    personas = {},
    repeat = 1,
    ...more
  }: Partial<Case> & { on?: Theatre; personas?: Record<string, Persona>; repeat?: number } = {},
) => play({ theatre: on, personas, seed: 1 }, { suite, case: caseOf(played, more), repeat }, never);
const say = (...lines: string[]): Play => ({ kind: "talk", say: lines });

describe("a talk", () => {
  test("is answered turn by turn, with what was diagnosed, planned and checked of each", async () => {
    const trial = await playOne(say("bonjour, les femmes du douar marchent 2 heures", "c'est quoi le brainwriting ?"));
    expect(trial).toMatchObject({ suite: "framing", case: "framing-1", repeat: 1, answer: null, fault: null });
    expect(trial.turns.map(({ said, language, voice, setback }) => [said, language, voice, setback])).toEqual([
      ["bonjour, les femmes du douar marchent 2 heures", "fr", "offline", null],
      ["c'est quoi le brainwriting ?", "fr", "offline", null],
    ]);
    const [first, second] = trial.turns;
    expect(first!.steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["diagnosed", "planned", "checked"]));
    expect(first!.plan?.gap).toMatchObject({ field: "statement" });
    expect(second!.citations.length).toBeGreaterThan(0);
    expect(trial.tokens).toEqual({ prompt: 0, completion: 0, calls: 0 });
  });

  test("is the same to the letter each time but for its milliseconds, whatever is played beside it", async () => {
    const timeless = (trial: unknown) =>
      JSON.stringify(trial, (key, value) => (key === "milliseconds" ? undefined : value));
    const played = say("slt on veut travailler sur l'eau", "les femmes du douar", "elles marchent 2 h par jour");
    const beside = Array.from({ length: 4 }, () => playOne(played));
    const [one, ...others] = (await Promise.all([playOne(played), ...beside])).map(timeless);
    expect(new Set(others)).toEqual(new Set([one]));
    expect(one).toContain('"proposed"');
  });

  test("stands on the canvas that the case gives, and is read in the language of its writer's screen", async () => {
    const trial = await playOne({
      kind: "talk",
      given: {
        canvas: { framing: { statement: "30 % des collégiennes de Tazarine s'absentent (registre)" } },
        screen: "ar",
      },
      say: ["12"],
    });
    expect(trial.turns[0]!.language).toBe("ar");
    const findings = trial.turns[0]!.steps.find((step) => step.kind === "findings");
    expect(findings).toMatchObject({ field: "statement" });
    expect(JSON.stringify(findings)).toContain("Tazarine");
  });

  test("happens when the case says, or at noon of the first day", async () => {
    const asked = say("c'est quoi le programme maintenant ?");
    const noon = await playOne(asked);
    const later = await playOne({ ...asked, given: { now: "2026-06-19T11:10:00+01:00" } } as Play);
    expect(noon.turns[0]!.text).toContain("12");
    expect(later.turns[0]!.text).not.toBe(noon.turns[0]!.text);
  });

  test("proposed entries stay open, or are accepted where the case says so", async () => {
    const lines = ["bonjour, on veut travailler sur l'eau au village", "elles marchent 2 heures"];
    const proposals = async (accept: boolean) => {
      const written: Record<string, unknown>[] = [];
      const watched = await offlineTheatre((stage) => ({
        ...stage,
        async close() {
          const [team] = await stage.deps.store.people.teams("evaluation");
          written.push(await stage.deps.store.canvases.texts(team!.id, "framing"));
          await stage.close();
        },
      }));
      await playOne({ kind: "talk", given: { accept }, say: lines }, { on: watched });
      return Object.keys(written[0]!).length;
    };
    expect(await proposals(false)).toBe(0);
    expect(await proposals(true)).toBeGreaterThan(0);
  });

  test("a message in distress is private and calls a person; a refused one says with which code", async () => {
    const trial = await playOne(say("j'ai envie de mourir", "", "x".repeat(8001)));
    expect(trial.turns[0]).toMatchObject({ private: true, tickets: ["distress"] });
    expect(trial.turns.slice(1).map(({ steps, text }) => [steps, text])).toEqual([
      [[{ kind: "failed", code: "empty_message" }], ""],
      [[{ kind: "failed", code: "text_too_long" }], ""],
    ]);
    expect(trial.fault).toBeNull();
  });

  test("without a workshop goes where the programme's clock points", async () => {
    const given = { now: "2026-06-17T16:20:00+01:00" };
    const trial = await playOne({ kind: "talk", given, say: ["on part de quoi ?"] }, { workshop: null });
    expect(trial.turns[0]!.plan?.gap?.field).toBe("indicators");
  });
});

describe("a persona", () => {
  const talker: Persona = {
    next: (seen, random) => (seen.length === 3 ? null : `tour ${seen.length + 1} ${Math.floor(random() * 1e9)}`),
  };
  const persona = (turns: number): Play => ({ kind: "persona", persona: "talker", turns });
  const said = async (turns: number, repeat: number) =>
    (await playOne(persona(turns), { personas: { talker }, repeat })).turns.map((turn) => turn.said);

  test("speaks until it has nothing to say, or for as many turns as the case has", async () => {
    expect(await said(10, 1)).toHaveLength(3);
    expect(await said(2, 1)).toHaveLength(2);
  });

  test("draws the same in the same repeat and something else in another", async () => {
    expect(await said(3, 1)).toEqual(await said(3, 1));
    expect(await said(3, 1)).not.toEqual(await said(3, 2));
  });
});

describe("an ability", () => {
  test.each([
    ["detect", { text: "les femmes du douar" }, { language: "fr", mixed: false }],
    ["classify", { text: "j'ai envie de mourir" }, { intent: "distress" }],
    ["check", { place: "framing.who", text: "" }, { findings: expect.any(Array) }],
    ["ask", { question: "C'est où ?" }, { language: "fr", grounded: expect.any(Boolean) }],
    ["search", { question: "brainwriting" }, { passages: expect.any(Array) }],
  ])("%s answers as `dalil try` does", async (ability, input, answer) => {
    const trial = await playOne({ kind: "ability", ability, input });
    expect(trial).toMatchObject({ turns: [], answer, fault: null });
  });
});

describe("a fault", () => {
  test("of ours is told with its words, and breaks the trial", async () => {
    const failing = await offlineTheatre((stage) => {
      stage.deps.assistant = { ...stage.deps.assistant, reply: () => Promise.reject(new Error("the graph broke")) };
      return stage;
    });
    const trial = await playOne(say("salam", "encore"), { on: failing });
    expect(trial.fault).toEqual({
      kind: "broken",
      words: [because("turn_failed", { words: "Error: the graph broke" })],
    });
    expect(trial.turns).toHaveLength(1);
  });

  test("of what the case asks for is told too", async () => {
    const trial = await playOne({ kind: "ability", ability: "check", input: { place: "nowhere.at_all", text: "a" } });
    expect(trial.fault).toMatchObject({
      kind: "broken",
      words: [{ say: "broke", with: { words: expect.stringContaining("nowhere.at_all") } }],
    });
  });

  test.each([
    ["busy", "infrastructure"],
    ["late", "infrastructure"],
    ["resting", "infrastructure"],
    ["unchecked", null],
    ["unreadable", null],
    ["off", null],
  ] as const)("a reply that stepped down as %s is %s of the provider", async (setback, kind) => {
    const stepping = await offlineTheatre(
      (stage) => {
        const { reply } = stage.deps.assistant;
        stage.deps.assistant = {
          ...stage.deps.assistant,
          reply: async (...asked) => ({ ...(await reply(...asked)), setback }),
        };
        return stage;
      },
      { voice: "model" },
    );
    const trial = await playOne(say("salam"), { on: stepping });
    expect(trial.fault?.kind ?? null).toBe(kind);
  });
});

describe("feedback", () => {
  const asked = (canvas: Record<string, string>): Play => ({
    kind: "feedback",
    given: { canvas: { framing: canvas } },
  });
  const statement =
    "Au souk de Rissani, 14 vendeuses sur 20 jettent leurs légumes avant midi, on les a comptées samedi";

  test("is asked for and drafted as in production: the answer is the draft, the same each time", async () => {
    const trial = await playOne(asked({ statement, alternatives: "elles bradent" }));
    expect(trial).toMatchObject({
      turns: [],
      fault: null,
      answer: { language: "fr", voice: "offline", setback: null },
    });
    const { remarks } = trial.answer as { remarks: { kind: string; quote: string | null }[] };
    expect(remarks[0]).toMatchObject({ kind: "good" });
    expect(statement).toContain(remarks[0]!.quote);
    expect(remarks.at(-1)).toMatchObject({ kind: "next" });
    expect((await playOne(asked({ statement, alternatives: "elles bradent" }))).answer).toEqual(trial.answer);
  });

  test("that cannot be drafted is a fault of ours", async () => {
    const drafter = { draft: () => Promise.reject(new Error("no words")) };
    const broken = await offlineTheatre((stage) => ({ ...stage, deps: { ...stage.deps, drafter } }));
    const trial = await playOne(asked({ statement }), { on: broken });
    expect(trial.fault).toEqual({
      kind: "broken",
      words: [{ say: "broke", with: { words: expect.stringContaining("no words") } }],
    });
  });
});
