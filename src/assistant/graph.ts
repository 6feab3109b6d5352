import { END, START, StateGraph } from "@langchain/langgraph";
import { assess } from "./nodes/assess.ts";
import { check, isSettled } from "./nodes/check.ts";
import { compose } from "./nodes/compose.ts";
import { diagnose } from "./nodes/diagnose.ts";
import { plan } from "./nodes/plan.ts";
import { retrieve } from "./nodes/retrieve.ts";
import { TurnState } from "./state.ts";
import type { Deps } from "./turn-context.ts";

/** One turn, decided before it is spoken; a model's words that fail their check are written again. Compiled once, run without a checkpointer: the store keeps the record. */
export function turnGraph(deps: Deps) {
  return new StateGraph(TurnState)
    .addNode("diagnose", diagnose(deps))
    .addNode("retrieve", retrieve(deps))
    .addNode("assess", assess())
    .addNode("decide", plan())
    .addNode("compose", compose(deps))
    .addNode("verify", check())
    .addEdge(START, "diagnose")
    .addEdge("diagnose", "retrieve")
    .addEdge("diagnose", "assess")
    .addEdge(["retrieve", "assess"], "decide")
    .addEdge("decide", "compose")
    .addEdge("compose", "verify")
    .addConditionalEdges("verify", (state) => (isSettled(state) ? END : "compose"), [END, "compose"])
    .compile();
}
