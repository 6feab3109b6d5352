import { openTheatre } from "../../src/app/theatre.ts";
import { openKnowledge } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import type { Case, Suite } from "../../src/domain/evaluation.ts";
import { judges } from "../../src/evaluation/judges/judges.ts";
import type { Stage, Theatre } from "../../src/evaluation/playing/stage.ts";
import type { Runner } from "../../src/evaluation/runner.ts";
import { suiteOf } from "./run-lines.ts";

/** A theatre for cases of abilities: nothing is opened that they do not ask for. */
export const abilityTheatre = (more: Partial<Theatre> = {}): Theatre => ({
  programme: null as never,
  library: null as never,
  voice: "offline",
  model: null,
  calls: 1,
  open: () => Promise.reject(new Error("Nobody talks here.")),
  answer: () => {
    throw new Error("Nobody is asked here.");
  },
  ...more,
});

/** Cases that read the language of a text; every third expects another one than is found. */
export function languageSuite(count: number): { suite: Suite; cases: Case[] } {
  const texts = ["les femmes du douar marchent", "the clinic runs out of insulin", "الماء ينقطع كل صباح"];
  const cases = Array.from({ length: count }, (_, place): Case => {
    const id = `detect-${String(place + 1).padStart(3, "0")}`;
    const input = { text: texts[place % 3]! };
    const play = { kind: "ability", ability: "detect", input } as const;
    return { id, language: "fr", workshop: null, cluster: id, play, expect: { detects: { language: ["fr", "en"] } } };
  });
  return { suite: suiteOf("detect", { floor: 0.5 }), cases };
}

export const benchOf = (theatre: Theatre): Runner["bench"] => ({
  judges,
  grader: null,
  ground: { library: theatre.library, programme: theatre.programme },
});

let knowledge: ReturnType<typeof openKnowledge> | undefined;
/** The shipped programme, read once. */
export const shippedKnowledge = () => {
  knowledge ??= openKnowledge({ programme: "knowledge/rallyia-2026" });
  return knowledge;
};

let offline: Promise<Theatre> | undefined;
/** The shipped programme and the offline voice, in a theatre whose stages a test may change. */
export async function offlineTheatre(
  change: (stage: Stage) => Stage = (stage) => stage,
  more: Partial<Theatre> = {},
): Promise<Theatre> {
  offline ??= openTheatre(readConfig({}), "offline");
  const theatre = await offline;
  return { ...theatre, ...more, open: async (now) => change(await theatre.open(now)) };
}
