import { createHash } from "node:crypto";
import { z } from "zod";
import { typeset } from "../../domain/language/typeset.ts";
import { type LanguageModel, ModelFault } from "../../domain/model.ts";
import { withoutMarks } from "../../domain/planning/quoting.ts";
import type { JurySaying, JuryVoice, ModelWords, WordedQuestion } from "../../domain/rehearsal/jury/voice.ts";
import type { Prompts } from "../../model/prompts.ts";
import { faultsAside } from "../model/check-aside.ts";
import { marksOf } from "../model/leaks.ts";
import { paid } from "../model/paid.ts";
import { useOf } from "../spent.ts";
import type { ModelRun, Spent } from "../voice/voice.ts";
import { faultsOfQuestion, questionFaults } from "./check-question.ts";
import { toldToJury } from "./told.ts";

const prompt = "jury-questions";
const pitch = "pitch";
const answerSchema = z.object({ questions: z.array(z.object({ key: z.string(), text: z.string() })) });

/** Tokens of a question of some thirty words, Arabic taking most, with its key. */
const tokensEach = 130;
/** So many questions go into one call. */
const atOnce = 6;
/** The questions that fail their check are asked for once more; then the house's words stand. */
const tries = 2;
/** So many questions are remembered, so that a page opened again costs nothing. */
const rememberAtMost = 2000;

/** What the model made of a question; null: twice nothing that passed. */
type Remembered = Map<string, ModelWords | null>;

type Placing = (question: WordedQuestion) => string;

/** The simulated jury in a model's words, checked one by one. */
export function modelJury(model: LanguageModel, prompts: Prompts, milliseconds = 15_000): JuryVoice {
  const marks = marksOf(prompts.body(prompt));
  const known: Remembered = new Map();

  async function ask(
    saying: JurySaying,
    questions: readonly WordedQuestion[],
    faults: string | null,
    run: ModelRun,
  ): Promise<ReadonlyMap<string, ModelWords>> {
    const { text, hash } = prompts.fill(prompt, toldToJury(saying, questions, faults));
    const { value, use } = await model.fill(
      {
        team: saying.team,
        names: saying.names,
        tokens: questions.length * tokensEach,
        deadline: run.deadline,
        messages: [{ role: "user", text }],
        schema: answerSchema,
        name: "jury_questions",
      },
      run.signal,
    );
    run.spend({ use, prompts: { [prompt]: hash } });
    return new Map(value.questions.map((said) => [said.key, { text: said.text.trim(), prompt: hash }]));
  }

  /** A few at a time, side by side, so that a long list takes no longer; what one of them said stays if another fails. */
  async function word(saying: JurySaying, placeOf: Placing, run: ModelRun): Promise<void> {
    const unsaid = saying.questions.filter((question) => !known.has(placeOf(question)));
    const parts = Array.from({ length: Math.ceil(unsaid.length / atOnce) }, (_, part) =>
      unsaid.slice(part * atOnce, (part + 1) * atOnce),
    );
    const ended = await Promise.allSettled(parts.map((part) => wordPart(saying, part, placeOf, run)));
    for (const one of ended) if (one.status === "rejected") throw one.reason;
  }

  /** Asks, checks, asks again for what failed. */
  async function wordPart(
    saying: JurySaying,
    part: readonly WordedQuestion[],
    placeOf: Placing,
    run: ModelRun,
  ): Promise<void> {
    let left = part;
    let faults: string | null = null;
    for (let tried = 1; left.length > 0 && tried <= tries; tried += 1) {
      const said = await paid(model, run, () => ask(saying, left, faults, run));
      const wrong = new Map<WordedQuestion, string>();
      for (const question of left) {
        const { text, prompt } = said.get(question.key) ?? nothing;
        const found = faultsIn(saying, question, text, marks);
        if (found.length > 0) wrong.set(question, found.join(", "));
        else keep(known, placeOf(question), { text: typeset(withoutMarks(text), saying.language), prompt });
      }
      left = [...wrong.keys()];
      faults = [...wrong].map(([{ key }, fault]) => `${key}: ${fault}`).join("; ");
    }
    for (const question of left) keep(known, placeOf(question), null);
  }

  return {
    async say(saying, signal) {
      signal.throwIfAborted();
      const spent: Spent[] = [];
      const run: ModelRun = {
        signal,
        deadline: performance.now() + milliseconds,
        spend: (one) => void spent.push(one),
      };
      const placeOf = placesOf(saying);
      let setback = saying.withoutModel;
      if (setback === null) {
        try {
          await word(saying, placeOf, run);
        } catch (fault) {
          if (!(fault instanceof ModelFault)) throw fault;
          setback = fault.reason;
        }
        signal.throwIfAborted();
      }
      const words = new Map(
        saying.questions.flatMap((question) => {
          const said = known.get(placeOf(question)) ?? null;
          return said === null ? [] : [[question.key, said] as const];
        }),
      );
      if (setback === null && words.size < saying.questions.length) setback = "unchecked";
      return { words, use: useOf(spent), setback: setback === "off" ? null : setback };
    },
  };
}

const nothing: ModelWords = { text: "", prompt: "" };

/** A question with everything that its words hang on. */
function placesOf({ team, language, speech, canvases }: JurySaying): Placing {
  const hash = createHash("sha256")
    .update(JSON.stringify([team, language, speech, canvases]))
    .digest("base64url");
  return ({ key, words }) => `${hash}/${key}/${words}`;
}

function keep(known: Remembered, place: string, words: ModelWords | null): void {
  known.set(place, words);
  for (const oldest of known.keys()) {
    if (known.size <= rememberAtMost) break;
    known.delete(oldest);
  }
}

/** What is wrong with a question as the model wrote it, in words that it is told; none when it may be put. */
function faultsIn(saying: JurySaying, question: WordedQuestion, text: string, marks: ReadonlySet<string>): string[] {
  const { programme, team, names, language, speech, canvases } = saying;
  const sources = [speech, ...Object.values(canvases).flatMap((texts) => Object.values(texts))];
  const found = faultsOfQuestion(text, question, sources, language);
  if (found.includes("empty")) return [questionFaults.empty];
  const house = withoutMarks(question.words);
  // The pitch's canvas, where the programme has one.
  const workshop = Object.hasOwn(programme.canvases, pitch) ? pitch : Object.keys(programme.canvases)[0]!;
  const aside = { programme, workshop, team, names, language, texts: canvases[workshop] ?? {} };
  const others = faultsAside(text, aside, { sources: [...sources, house], draft: house, marks });
  return [...found.map((fault) => questionFaults[fault]), ...(others === "" ? [] : [others])];
}
