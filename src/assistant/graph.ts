import { END, type LangGraphRunnableConfig, START, StateGraph } from "@langchain/langgraph";
import { assess } from "./nodes/assess.ts";
import { check, isSettled } from "./nodes/check.ts";
import { compose } from "./nodes/compose.ts";
import { diagnose } from "./nodes/diagnose.ts";
import { plan } from "./nodes/plan.ts";
import { retrieve } from "./nodes/retrieve.ts";
import { type State, TurnState } from "./state.ts";
import type { Deps } from "./turn-context.ts";

/** One turn, decided before it is spoken; a model's words that fail their check are written again. Compiled once, run without a checkpointer: the store keeps the record. */
export function turnGraph(deps: Deps) {
  return new StateGraph(TurnState)
    .addNode("decide", inTurn(diagnose(deps), retrieve(deps), assess(), plan()))
    .addNode("speak", inTurn(compose(deps), check()))
    .addEdge(START, "decide")
    .addEdge("decide", "speak")
    .addConditionalEdges("speak", (state) => (isSettled(state) ? END : "speak"), [END, "speak"])
    .compile();
}

type Stage = (state: State, config: LangGraphRunnableConfig) => Partial<State> | Promise<Partial<State>>;

/** Stages that always follow one another are one step of the graph, which costs more CPU than most stages do. */
const inTurn =
  (...stages: readonly Stage[]) =>
  async (state: State, config: LangGraphRunnableConfig): Promise<Partial<State>> => {
    const made: Partial<State> = {};
    for (const stage of stages) Object.assign(made, await stage({ ...state, ...made }, config));
    return made;
  };
