import type { Plan } from "../../domain/guidance.ts";
import { checkReply } from "../check-reply.ts";
import { silentTurn } from "./silent-turn.ts";
import { checkModelWords } from "./words-check.ts";
import { faultsOf } from "./writer.ts";

/** Words beside a conversation are held to what a reply is held to: no work done for the team, no fact that nobody gave. */
const plan: Plan = {
  strategy: "acknowledge_and_probe",
  intention: "ground",
  rung: 1,
  gap: null,
  topic: "report",
  phrasings: [],
  alert: null,
};

/**
 * What is wrong with words that a model wrote beside a conversation, as it is told; "" when nothing is. `draft`: the
 * house's words for it. `keeps`: what they must say again stands in them.
 */
export function faultsAside(
  text: string,
  aside: Parameters<typeof silentTurn>[0],
  given: { sources: readonly string[]; draft: string; marks: ReadonlySet<string>; keeps?: boolean },
): string {
  const { sources, draft, marks, keeps = true } = given;
  const brief = { input: silentTurn(aside), plan, language: aside.language };
  const { quoted, spoken, ...words } = checkModelWords(text, brief, { sources, draft, marks });
  const said = checkReply({ text, citations: [] }, brief, sources);
  return faultsOf({
    ...said,
    ...words,
    grounded: said.grounded && quoted && keeps,
    rightLanguage: said.rightLanguage && spoken,
  });
}
