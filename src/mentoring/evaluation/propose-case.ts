import { z } from "zod";
import { DomainError } from "../../domain/errors.ts";
import { type Case, caseLanguages } from "../../domain/evaluation.ts";
import type { CaseCandidate } from "../../domain/evaluation-runs.ts";
import { detectLanguage } from "../../domain/language/detect.ts";
import type { Organiser } from "../../domain/people.ts";
import { hidePrivate } from "../../domain/reading/hide-private.ts";

import { identifier, parse, questionText } from "../parse.ts";
import { allow, named } from "../permission.ts";
import type { EvaluationDeps } from "./deps.ts";
import { readTrace } from "./read-trace.ts";

/** A case of a run, or a question that the library did not cover. */
export const proposeCaseInput = z.union([
  z.strictObject({ run: identifier, suite: identifier, case: identifier }),
  z.strictObject({ question: questionText }),
]);

/** The suite that asks whether what the documents do not tell is declined. */
const groundingSuite = "grounding";

/** Puts a case before the organisers; it is played once one of them lets it in. Nobody is named in it. */
export async function proposeCase(
  deps: Pick<EvaluationDeps, "store" | "clock" | "ids" | "evaluator">,
  { actor, ...input }: { actor: Organiser } & z.input<typeof proposeCaseInput>,
): Promise<CaseCandidate> {
  allow(actor, "evaluate", { kind: "cohort", cohort: actor.cohort });
  const asked = parse(proposeCaseInput, input);
  const id = deps.ids.next();
  const at = deps.clock.now().toISOString();
  const common = { id, cohort: actor.cohort, state: "open", at, settledBy: null, settledAt: null } as const;
  const candidate: CaseCandidate =
    "question" in asked
      ? { ...common, source: "uncovered", suite: groundingSuite, case: uncovered(id, asked.question) }
      : { ...common, source: "trace", suite: asked.suite, case: await traced(deps, actor, asked, id) };
  await deps.store.atomically(async (rooms) => {
    const waiting = await rooms.evaluations.candidates(actor.cohort, "open");
    if (waiting.some((other) => saidIn(other) === saidIn(candidate))) throw new DomainError("case_settled");
    await rooms.evaluations.addCandidate(candidate);
    await rooms.audit.note({ at, actor: named(actor), action: "propose_case", subject: id, details: {} });
  });
  return candidate;
}

const saidIn = ({ suite, case: { play } }: CaseCandidate): string => JSON.stringify([suite, play]);

function uncovered(id: string, question: string): Case {
  const { language } = detectLanguage(question);
  return {
    id: `own-${id}`,
    language: caseLanguages.find((known) => known === language) ?? "fr",
    workshop: null,
    cluster: `own-${id}`,
    play: { kind: "talk", say: [hidePrivate(question.trim())] },
    expect: { declines: {} },
  };
}

/** The same case under a name of its own: what it expects can be changed before it is let in. */
async function traced(
  deps: Pick<EvaluationDeps, "store" | "evaluator">,
  actor: Organiser,
  asked: { run: string; suite: string; case: string },
  id: string,
): Promise<Case> {
  const { case: played } = await readTrace(deps, { actor, ...asked });
  return { ...played, id: `own-${id}`, cluster: played.cluster };
}
