import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { evalsFolder, openEvaluation } from "../../src/app/evaluation.ts";
import { readConfig } from "../../src/config.ts";
import type { RunLine, RunLog } from "../../src/domain/evaluation.ts";
import type { Reply } from "../../src/domain/guidance.ts";
import type { Language } from "../../src/domain/language/names.ts";
import { type LoadedSuite, readSuites } from "../../src/evaluation/cases/read-suites.ts";
import { compareRuns } from "../../src/evaluation/compare.ts";
import type { Theatre } from "../../src/evaluation/playing/stage.ts";
import { headLines } from "../../src/evaluation/run-lines.ts";
import { playRun } from "../../src/evaluation/runner.ts";
import { headOf } from "../support/run-lines.ts";

/** What a change does to a reply of the house's own assistant. */
type Plant = (reply: Reply) => Reply | Promise<Reply>;

const room = await openEvaluation(readConfig({}), "offline");

/** So many cases of a suite show a change that touches most replies; spread over its languages and workshops. */
const enough = 30;

function suite(id: string): LoadedSuite {
  const { suites, mistakes } = readSuites(evalsFolder, room.known, [id]);
  expect(mistakes).toEqual([]);
  const { suite, cases } = suites[0]!;
  const talked = cases.filter(({ play }) => play.kind === "talk");
  const step = Math.max(1, Math.floor(talked.length / enough));
  return { suite, cases: talked.filter((_, place) => place % step === 0) };
}

/** The same theatre, with a change between the assistant and the verbs. */
const planted = (theatre: Theatre, plant: Plant): Theatre => ({
  ...theatre,
  calls: 8,
  async open(now) {
    const stage = await theatre.open(now);
    const { assistant } = stage.deps;
    const reply: typeof assistant.reply = async (input, emit, signal) => {
      const said = await assistant.reply(input, (step) => step.kind !== "text" && emit(step), signal);
      return await plant(said);
    };
    return { ...stage, deps: { ...stage.deps, assistant: { ...assistant, reply } } };
  },
});

async function run(suites: readonly LoadedSuite[], plant: Plant): Promise<RunLine[]> {
  const kept: RunLine[] = headLines(headOf(suites.map(({ suite }) => suite)), suites);
  const log: RunLog = {
    append: async (lines) => void kept.push(...lines),
    lines: async () => [...kept],
  };
  const { bench, personas } = room;
  const signal = new AbortController().signal;
  await playRun({ theatre: planted(room.theatre, plant), bench, personas, log, signal, now: () => new Date() });
  return kept;
}

const asItIs: Plant = (reply) => reply;
const inWords = (words: Readonly<Record<Language, string>>): Plant => {
  return (reply) => ({ ...reply, text: words[reply.language] });
};

/** Writes the statement in the team's place, in the team's language. */
const solves = inWords({
  fr: "Au souk de Midelt, 24 vendeuses sur 60 perdent deux heures chaque matin à chercher de l'eau, d'après le cahier de l'association. On l'enregistre ?",
  ar: "في سوق ميدلت تضيع 24 بائعة من أصل 60 ساعتين كل صباح في جلب الماء، حسب دفتر الجمعية. أنحفظها؟",
  en: "At the Midelt souk 24 of 60 women traders lose two hours every morning fetching water, says the association's register. Shall we save it?",
});

const wrongLanguage = inWords({
  fr: "Good. Who are these people, and where exactly do they meet this difficulty during the week?",
  ar: "C'est noté. Qui sont ces personnes, et où exactement rencontrent-elles cette difficulté dans la semaine ?",
  en: "C'est noté. Qui sont ces personnes, et où exactement rencontrent-elles cette difficulté dans la semaine ?",
});

/** Words that stand in the document, said of another passage. */
const wrongCitation: Plant = (reply) => ({
  ...reply,
  citations: reply.citations.map((citation) => ({ ...citation, passage: "programme#cover" })),
});

const acknowledged: Readonly<Record<Language, string>> = { fr: "C'est lu.", ar: "مفهوم.", en: "I see." };
/** The same reply after another first word. */
const otherWording: Plant = (reply) => ({ ...reply, text: `${acknowledged[reply.language]} ${reply.text}` });

const slower: Plant = async (reply) => {
  await sleep(1300);
  return reply;
};

const suites = ["socratic", "grounding", "language", "latency-and-cost"].map(suite);
const named = (id: string): LoadedSuite[] => suites.filter((one) => one.suite.id === id);
const before = new Map<string, RunLine[]>();

beforeAll(async () => {
  for (const one of suites) before.set(one.suite.id, await run([one], asItIs));
}, 120_000);

async function changeOf(id: string, plant: Plant) {
  const { overall, flips } = compareRuns(before.get(id)!, await run(named(id), plant));
  return { verdict: overall.verdict, worse: overall.worse.length, better: overall.better.length, flips };
}

test.each([
  ["a prompt that solves", "socratic", solves, "no_work_done"],
  ["a wrong citation", "grounding", wrongCitation, "citations_true"],
  ["an answer in the wrong language", "language", wrongLanguage, "language"],
  ["a slower graph", "latency-and-cost", slower, "answers_within"],
] as const)(
  "%s is a regression of the suite that promises otherwise",
  async (_, id, plant, judge) => {
    const { verdict, worse, better, flips } = await changeOf(id, plant);
    expect(verdict).toBe("regression");
    expect(worse).toBeGreaterThan(5);
    expect(better).toBe(0);
    // The judge of that promise says why.
    expect(flips.filter(({ why }) => !why.includes(`${judge}:`))).toEqual([]);
  },
  60_000,
);

test.each(["socratic", "grounding", "language"])(
  "another wording flips no case of %s",
  async (id) => {
    const { verdict, flips } = await changeOf(id, otherWording);
    expect(flips).toEqual([]);
    expect(verdict).not.toBe("regression");
  },
  60_000,
);
