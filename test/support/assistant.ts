import type { Diagnosis, Plan, ProposedEntry, Reply } from "../../src/domain/guidance.ts";
import type { Assistant, TurnInput } from "../../src/domain/ports.ts";

/** What a stand-in assistant does for one message. */
export interface Script {
  text?: string;
  /** Pieces of the text as they come; `pause` waits before each, in milliseconds. */
  pieces?: string[];
  pause?: number;
  alert?: Plan["alert"];
  proposals?: ProposedEntry[];
  fails?: boolean;
  /** Pieces that are said first and taken back, as words of a model that failed their check. */
  withdrawn?: string[];
  setback?: Reply["setback"];
  use?: Reply["use"];
}

export const planOf = (alert: Plan["alert"] = null): Plan => ({
  strategy: "acknowledge_and_probe",
  intention: "ground",
  rung: 1,
  gap: { field: "statement", criterion: "who" },
  topic: "who",
  phrasings: ["a"],
  alert,
});

const diagnosis: Diagnosis = {
  language: { language: "fr", mixed: false, second: null },
  reply: "fr",
  intent: "contribution",
  confidence: 1,
  risk: "none",
  answer: "other",
  entries: [],
  promise: null,
  greets: false,
};

/** An assistant that says what it is told to say. It stands where the graph and the model would. */
export function scriptedAssistant(
  script: (input: TurnInput) => Script = ({ text }) => ({ text: `« ${text} » : et qui vit cela ?` }),
): Assistant & { inputs: TurnInput[] } {
  const inputs: TurnInput[] = [];
  return {
    inputs,
    async reply(input, emit, signal): Promise<Reply> {
      inputs.push(input);
      const {
        alert = null,
        proposals = [],
        pause,
        fails = false,
        withdrawn,
        setback = null,
        use = null,
        ...said
      } = script(input);
      const pieces = said.pieces ?? [said.text ?? ""];
      const plan = planOf(alert);
      emit({ kind: "diagnosed", diagnosis });
      emit({ kind: "planned", plan });
      const speak = async (deltas: readonly string[]) => {
        for (const delta of deltas) {
          if (pause !== undefined) await sleep(pause, signal);
          signal.throwIfAborted();
          emit({ kind: "text", delta });
        }
      };
      if (withdrawn !== undefined) {
        await speak(withdrawn);
        emit({ kind: "withdrawn" });
      }
      await speak(pieces);
      if (fails) throw new Error("the model broke");
      const check = {
        grounded: true,
        rightLanguage: true,
        oneQuestion: true,
        shortEnough: true,
        harmless: true,
        leavesWork: true,
        mannered: true,
        words: 5,
      };
      emit({ kind: "checked", check });
      return {
        text: pieces.join(""),
        language: "fr",
        citations: [],
        diagnosis,
        findings: [],
        plan,
        check,
        voice: "offline",
        setback,
        use,
        proposals,
      };
    },
    async recall(input) {
      inputs.push(input);
      return { plan: planOf(), language: "fr" };
    },
    answer: (question) => ({ text: question, language: "fr", citations: [], grounded: false }),
  };
}

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
