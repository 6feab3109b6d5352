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
import type { State } from "./state.ts";
import { offlineVoice } from "./voice/offline.ts";
import type { Phrasebook } from "./voice/phrasebook.ts";
import type { Voice } from "./voice/voice.ts";

/**
 * Builds the assistant: the graph compiled once, the offline voice unless another is given. A given programme's words
 * are read at once, so that the first question does not wait for them.
 */
export function createAssistant(options: {
  programme?: Programme;
  library: Library;
  phrasebook: Phrasebook;
  now: () => Date;
  voice?: Voice;
}): Assistant {
  const { library, phrasebook, now } = options;
  if (options.programme) targetsOf(options.programme);
  const voice = options.voice ?? offlineVoice(phrasebook);
  const graph = turnGraph({
    voice,
    library,
    ask: (question, input, language) =>
      answerQuestion(question, { programme: input.programme, library, now: input.now, language }),
  });
  return {
    async reply(input, emit, signal) {
      signal.throwIfAborted();
      const run = {
        emit: (step: Parameters<typeof emit>[0]) => {
          if (!signal.aborted) emit(step);
        },
        signal,
      };
      const state = (await graph.invoke({ input }, { configurable: run })) as State;
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
        voice: voice.kind,
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
