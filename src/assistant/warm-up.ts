import { setImmediate } from "node:timers/promises";
import { languages } from "../domain/language/names.ts";
import type { Assistant } from "../domain/ports.ts";
import type { Programme } from "../domain/programme.ts";

/**
 * Answers what the programme says each canvas is for, as if a team had sent it, and tells nobody: word lists are read
 * and code is compiled before the first team comes, who would wait ten times as long. No model is asked; other work goes
 * between.
 */
export async function warmUp(assistant: Pick<Assistant, "recall">, programme: Programme, now: Date): Promise<void> {
  const { signal } = new AbortController();
  for (const [workshop, canvas] of Object.entries(programme.canvases))
    for (const language of languages) {
      await setImmediate();
      await assistant.recall(
        {
          programme,
          workshop,
          team: "",
          names: [],
          withoutModel: "off",
          member: { id: "", nickname: "", language },
          text: canvas.purpose[language],
          window: [],
          canvases: {},
          openProposals: [],
          now,
        },
        signal,
      );
    }
}
