import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import { ModelFault, type Setback } from "../../domain/model.ts";
import type { DraftDeps } from "./draft-context.ts";
import { draftRunOf } from "./draft-context.ts";
import type { State } from "./state.ts";

/** The model writes at most so often; then the phrasebook's words stand. */
const tries = 2;

/** Says the draft better with a model, where one is set; whatever fails, the offline draft goes to the mentor. */
export const write =
  ({ writer }: DraftDeps) =>
  async (state: State, config: LangGraphRunnableConfig): Promise<Partial<State>> => {
    const { input, offline } = state;
    const tried = state.tries ?? 0;
    const setback = input.withoutModel ?? (writer === null ? "off" : tried >= tries ? "unchecked" : null);
    if (setback !== null || writer === null) return asItIs(state, setback);
    try {
      const { remarks, faults } = await writer(input, { remarks: offline, faults: state.faults }, draftRunOf(config));
      return { remarks, faults, tries: tried + 1, voice: "model", setback: null };
    } catch (fault) {
      if (!(fault instanceof ModelFault)) throw fault;
      return asItIs(state, fault.reason);
    }
  };

const asItIs = ({ offline }: State, setback: Setback | null): Partial<State> => ({
  remarks: offline,
  faults: null,
  voice: "offline",
  setback: setback === "off" ? null : setback,
});
