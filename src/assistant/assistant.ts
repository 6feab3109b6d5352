import { mayBeKept } from "../domain/criteria/guarded.ts";
import { detectLanguage } from "../domain/language/detect.ts";
import { replyLanguage } from "../domain/language/reply-language.ts";
import { propose } from "../domain/planning/propose.ts";
import type { Answer, Assistant, Library } from "../domain/ports.ts";
import { findField, type Programme } from "../domain/programme.ts";
import { answerQuestion } from "./answers/answer-question.ts";
import { targetsOf } from "./answers/targets.ts";
import { turnGraph } from "./graph.ts";
import { findingsOf } from "./nodes/assess.ts";
import { useOf } from "./spent.ts";
import type { State } from "./state.ts";
import type { Run } from "./turn-context.ts";
import { offlineVoice } from "./voice/offline.ts";
import type { Phrasebook } from "./voice/phrasebook.ts";
import type { ModelVoice, Spent } from "./voice/voice.ts";

/**
 * Builds the assistant: the graph compiled once, the offline voice unless another is given. A given programme's words
 * are read at once, so that the first question does not wait for them.
 */
export function createAssistant(options: {
  programme?: Programme;
  library: Library;
  phrasebook: Phrasebook;
  now: () => Date;
  /** The model's voice; left out, rules and the phrasebook alone answer. */
  model?: ModelVoice | null;
  /** The library as it is searched for one question; left out, always the same. */
  widened?: (question: string, signal: AbortSignal) => Promise<Library>;
  /** How long a model may take over a turn, in milliseconds. */
  modelMilliseconds?: number;
}): Assistant {
  const { library, phrasebook, now } = options;
  if (options.programme) targetsOf(options.programme);
  const { model = null, modelMilliseconds = 15_000 } = options;
  const graph = turnGraph({
    offline: offlineVoice(phrasebook),
    model,
    library,
    async ask(question, { programme, now }, language, signal) {
      const searched = (await options.widened?.(question, signal)) ?? library;
      return answerQuestion(question, { programme, library: searched, now, language });
    },
  });
  return {
    recall(input, signal) {
      return this.reply({ ...input, withoutModel: "off" }, () => {}, signal);
    },
    async reply(input, emit, signal) {
      signal.throwIfAborted();
      const spent: Spent[] = [];
      const run: Run = {
        deadline: performance.now() + modelMilliseconds,
        spend: (one) => void spent.push(one),
        emit: (step) => {
          if (!signal.aborted) emit(step);
        },
        signal,
      };
      const state = (await graph.invoke({ input }, { configurable: { run } })) as State;
      signal.throwIfAborted();
      const { diagnosis, standing, plan, spoken, check } = state;
      return {
        text: spoken.text,
        language: diagnosis.reply,
        citations: spoken.citations,
        diagnosis,
        findings: standing.framing && standing.attempted ? findingsOf(standing) : [],
        plan,
        check,
        voice: state.voice,
        setback: state.setback,
        use: useOf(spent),
        proposals: propose({ text: input.text, diagnosis, standing, plan, past: state.past }).filter((entry) => {
          const field = findField(input.programme, input.workshop, entry.field);
          return field !== undefined && mayBeKept(field, entry.text, input.programme.settings);
        }),
      };
    },
    answer(question, programme): Answer {
      const language = replyLanguage(detectLanguage(question), "fr");
      return answerQuestion(question, { programme, library, now: now(), language });
    },
  };
}
