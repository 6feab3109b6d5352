import type { LangGraphRunnableConfig } from "@langchain/langgraph";
import type { BrokenLink } from "../../domain/coherence/link.ts";
import type { Finding } from "../../domain/criteria/finding.ts";
import { readStanding, type Standing } from "../../domain/planning/standing.ts";
import { statementCriteria } from "../../domain/planning/statement-findings.ts";
import { brokenNow } from "../../domain/planning/thread.ts";
import type { State } from "../state.ts";
import { runOf } from "../turn-context.ts";

/** Where the team stands in this workshop: what was said, saved and proposed, this message included. */
export const assess =
  () =>
  ({ input, past, diagnosis }: State, config: LangGraphRunnableConfig): Partial<State> => {
    const canvas = input.programme.canvases[input.workshop];
    if (!canvas) throw new Error(`no canvas for the workshop "${input.workshop}"`);
    const standing = readStanding({
      canvas,
      texts: input.canvases[input.workshop] ?? {},
      proposals: input.openProposals.filter(({ workshop }) => workshop === input.workshop),
      past,
      text: input.text,
      diagnosis,
    });
    if (standing.framing && standing.attempted)
      runOf(config).emit({ kind: "findings", field: canvas.deliverable, findings: findingsOf(standing) });
    let links: readonly BrokenLink[] | undefined;
    const { workshop, canvases, openProposals: proposals } = input;
    const broken = () => {
      links ??= brokenNow({ workshop, canvases, proposals, standing });
      return links;
    };
    return { standing, broken };
  };

/** The statement's findings as they stand after this message; places only for words of the message itself. */
export function findingsOf({ best, now, sentence }: Standing): Finding[] {
  if (sentence?.from === "message") return statementCriteria.map((criterion) => sentence.findings[criterion]);
  return statementCriteria.map((criterion) => {
    const here = now[criterion];
    const held = best.get(criterion);
    if (criterion === "no_solution" || criterion === "one_problem" || !held) return here;
    if (held.quote === here.quote && held.verdict === here.verdict) return here;
    return { criterion, verdict: held.verdict, quote: held.quote, start: null, end: null };
  });
}
