import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import { ModelFault, type Setback } from "../../domain/model.ts";
import type { State } from "../state.ts";
import { type Deps, type Run, runOf } from "../turn-context.ts";
import { type Brief, briefOf } from "../voice/brief.ts";
import { clauses } from "../voice/offline.ts";
import type { Spoken } from "../voice/voice.ts";

/** The model writes at most so often; then the offline reply goes out. */
const tries = 2;

/**
 * Puts the plan into words and hands them out as they come. The offline reply is always made: it is what the model
 * starts from, and what goes out where the model fails or has failed its check twice.
 */
export const compose =
  ({ offline, model, library }: Deps) =>
  async (state: State, config: LangGraphRunnableConfig): Promise<Partial<State>> => {
    const run = runOf(config);
    const brief = briefOf(state, library);
    const draft = state.draft ?? offline.compose(brief);
    const plan = { ...state.plan, phrasings: draft.phrasings };
    const tried = state.tries ?? 0;
    if (tried > 0) run.emit({ kind: "withdrawn" });
    const setback = whyOffline(state, brief, model === null, tried);
    if (setback !== null || model === null) return { ...sayDraft(draft, setback, run), plan };
    let begun = false;
    try {
      const text = (delta: string) => {
        begun = true;
        run.emit({ kind: "text", delta });
      };
      const failed = tried > 0 ? { text: state.spoken.text, check: state.check } : null;
      const written = await model.write(brief, { draft, failed }, { ...run, text });
      const spoken = { ...draft, text: written.text };
      return { spoken, draft, plan, tries: tried + 1, voice: "model", setback: null, written: written.check };
    } catch (fault) {
      if (!(fault instanceof ModelFault)) throw fault;
      run.emit({ kind: "stepped_down", step: "write", reason: fault.reason });
      if (begun) run.emit({ kind: "withdrawn" });
      return { ...sayDraft(draft, fault.reason, run), plan };
    }
  };

function sayDraft(draft: Spoken, setback: Setback | "authored" | null, { emit }: Run): Partial<State> {
  if (setback === "unchecked") emit({ kind: "stepped_down", step: "write", reason: setback });
  for (const delta of clauses(draft.text)) emit({ kind: "text", delta });
  const told = setback === "authored" || setback === "off" ? null : setback;
  return { spoken: draft, draft, voice: "offline", setback: told, written: null };
}

/**
 * Why the offline reply goes out; null where the model may write. "authored": what is said to a person in danger, and
 * that the library does not know something, is written by people and stays as it is.
 */
function whyOffline(
  { input }: State,
  { past, plan, diagnosis, answer }: Brief,
  none: boolean,
  tried: number,
): Setback | "authored" | null {
  if (none) return "off";
  if (input.withoutModel !== null) return input.withoutModel;
  if (tried >= tries) return "unchecked";
  if (past.unsafe || diagnosis.risk !== "none" || plan.alert === "distress" || plan.alert === "abuse")
    return "authored";
  if (plan.topic === "report.closed") return "authored";
  return answer !== null && !answer.grounded ? "authored" : null;
}
