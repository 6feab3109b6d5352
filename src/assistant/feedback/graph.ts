import { END, START, StateGraph } from "@langchain/langgraph";
import { choose } from "./choose.ts";
import type { DraftDeps } from "./draft-context.ts";
import { DraftState } from "./state.ts";
import { word } from "./word.ts";
import { wordSpeech } from "./word-speech.ts";
import { write } from "./write.ts";

/**
 * One draft: findings, or what a rehearsal's report says, are chosen by rule, said in the phrasebook's words with passages of the guides, and said better by
 * a model where one is set. Its words that fail their check are written again, once; then the phrasebook's stand.
 */
export function draftGraph(deps: DraftDeps) {
  return new StateGraph(DraftState)
    .addNode("choose", choose())
    .addNode("word", word(deps))
    .addNode("word_speech", wordSpeech(deps))
    .addNode("write", write(deps))
    .addConditionalEdges(START, ({ input }) => (input.speech === null ? "choose" : "word_speech"), [
      "choose",
      "word_speech",
    ])
    .addEdge("choose", "word")
    .addEdge("word", "write")
    .addEdge("word_speech", "write")
    .addConditionalEdges("write", ({ faults }) => (faults === null ? END : "write"), [END, "write"])
    .compile();
}
