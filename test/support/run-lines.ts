import type {
  Case,
  CaseLanguage,
  RunHead,
  RunLine,
  Score,
  Suite,
  Trial,
  TrialTurn,
} from "../../src/domain/evaluation.ts";

export const suiteOf = (id: string, more: Partial<Suite> = {}): Suite => ({
  id,
  title: { fr: `Titre ${id}`, ar: `عنوان ${id}`, en: `Title ${id}` },
  promise: { fr: `La promesse ${id}`, ar: `وعد ${id}`, en: `The promise ${id}` },
  cases: [id],
  judges: {},
  floor: 0.9,
  floors: {},
  ...more,
});

export interface Told {
  id: string;
  suite?: string;
  language?: CaseLanguage;
  workshop?: string | null;
  cluster?: string;
  note?: string;
  /** A repeat each: held or not, unscored (null), or a fault. */
  values: readonly (0 | 1 | null | "infrastructure" | "broken" | Score[])[];
  turns?: readonly TrialTurn[];
}

export const turnOf = (more: Partial<TrialTurn> = {}): TrialTurn => ({
  said: "On perd des pièces à la prise de poste.",
  text: "Combien de pièces, sur quelle période ?",
  language: "fr",
  citations: [],
  plan: null,
  voice: "offline",
  setback: null,
  steps: [],
  private: false,
  tickets: [],
  milliseconds: 12,
  ...more,
});

const scoresOf = (value: Told["values"][number]): Score[] => {
  if (Array.isArray(value)) return value;
  if (typeof value === "string") return [];
  return [{ judge: "language", value, why: value === 0 ? "answered in French, Arabic expected" : "as expected" }];
};

export const headOf = (suites: readonly Suite[], more: Partial<RunHead> = {}): RunHead => ({
  id: "run-47",
  version: 1,
  startedAt: "2026-06-16T10:00:00.000Z",
  suites: [...suites],
  voice: "offline",
  model: null,
  judgeModel: null,
  repeat: 1,
  seed: 7,
  tried: { "prompts/voice/fr.yaml": "a41f9c" },
  ...more,
});

/** The lines of a run, as a log holds them. */
export function linesOf(
  told: readonly Told[],
  options: { suites?: readonly Suite[]; head?: Partial<RunHead>; end?: "finished" | "stopped" | null } = {},
): RunLine[] {
  const { end = "finished" } = options;
  const suites = options.suites ?? [...new Set(told.map(({ suite = "language" }) => suite))].map((id) => suiteOf(id));
  const repeat = Math.max(1, ...told.map(({ values }) => values.length));
  const cases = told.map(({ id, suite = "language", language = "fr", workshop = null, cluster = id, note }) => {
    const one: Case = { id, language, workshop, cluster, play: { kind: "talk", say: ["Salam"] }, expect: {} };
    return { line: "case", suite, case: note === undefined ? one : { ...one, note } } satisfies RunLine;
  });
  const trials = told.flatMap(({ id, suite = "language", values, turns = [turnOf()] }) =>
    values.map((value, place): RunLine => {
      const fault = typeof value === "string" ? { kind: value, words: `${value}: the connection was reset` } : null;
      const trial: Trial = {
        suite,
        case: id,
        repeat: place + 1,
        turns: [...turns],
        answer: null,
        milliseconds: turns.reduce((sum, turn) => sum + turn.milliseconds, 0),
        tokens: { prompt: 100, completion: 20, calls: 1 },
        fault,
      };
      return { line: "trial", trial, scores: scoresOf(value) };
    }),
  );
  return [
    { line: "run", run: headOf(suites, { repeat, ...options.head }) },
    ...cases,
    ...trials,
    ...(end === null ? [] : [{ line: "end", at: "2026-06-16T10:03:00.000Z", reason: end } satisfies RunLine]),
  ];
}

/** `count` cases of which all hold but the `failing` first. */
export const casesOf = (count: number, failing = 0, more: Partial<Told> = {}): Told[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${more.suite ?? "language"}-${String(place + 1).padStart(3, "0")}`,
    values: [place < failing ? 0 : 1],
    ...more,
  }));
