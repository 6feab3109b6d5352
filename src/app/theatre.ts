import type { Config } from "../config.ts";
import type { Assistant, Papers } from "../domain/ports.ts";
import { rehearsalReport } from "../domain/rehearsal/report.ts";
import type { Theatre } from "../evaluation/playing/stage.ts";
import { firstNoon } from "../evaluation/playing/when.ts";
import { openAssistant, openDrafter } from "./assistant.ts";
import { openKnowledge } from "./knowledge.ts";

/** No trial is cut short for what a team may use in a day. */
const share = { teamTokens: Infinity, teamTurns: Infinity, dayTokens: Infinity };

const papers: Papers = {
  write: async (document, format) => (await import("../papers/papers.ts")).papers.write(document, format),
};

/**
 * Where cases are played: the programme, its library and one assistant, and for each trial a store in memory, a clock
 * that stands still and ids counted from 1. The model's voice is asked for by `voice` and needs MODEL.
 */
export async function openTheatre(config: Config, voice: "offline" | "model"): Promise<Theatre> {
  const [{ programme, library }, { openStore }, { createFeed }, { createTurns }, { createPresence }, { countedIds }] =
    await Promise.all([
      openKnowledge(config),
      import("../store/open.ts"),
      import("../store/feed.ts"),
      import("../mentoring/turns.ts"),
      import("../mentoring/presence.ts"),
      import("../evaluation/playing/counted-ids.ts"),
    ]);
  const withModel = voice === "model";
  const noon = firstNoon(programme);
  const thought = { programme, library, clock: { now: () => noon } };
  const assistant: Assistant = await openAssistant(withModel ? { ...thought, config } : thought);
  const drafter = await openDrafter({
    programme,
    library,
    config: withModel ? config : { ...config, model: undefined },
  });
  const answer = (question: string) => assistant.answer(question, programme);
  return {
    programme,
    library,
    voice,
    model: withModel ? (config.model ?? null) : null,
    calls: withModel ? config.modelCalls : 1,
    answer,
    async open(now) {
      const store = await openStore(":memory:");
      const faults: unknown[] = [];
      const turns = createTurns();
      return {
        faults,
        deps: {
          store,
          programme,
          library,
          assistant,
          drafter,
          report: async (input) => rehearsalReport(input),
          answer: async (question) => answer(question),
          turns,
          papers,
          feed: createFeed(),
          presence: createPresence(),
          clock: { now: () => new Date(now) },
          ids: countedIds(),
          log: { info() {}, warn() {}, error: (facts) => void faults.push("fault" in facts ? facts.fault : facts) },
          // Steps gather until the reply is whole: nobody reads along, and one write is quicker than five.
          pace: { gatherMilliseconds: 1000, lookAgainMilliseconds: 1000, replyMilliseconds: config.replyMilliseconds },
          reviewPace: { undoMilliseconds: 1000, claimMilliseconds: 1000, leaseMilliseconds: 1000 },
          share: withModel ? share : null,
        },
        async close() {
          await turns.close(config.closeMilliseconds);
          await store.close();
        },
      };
    },
  };
}
