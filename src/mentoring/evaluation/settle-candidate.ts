import { z } from "zod";
import { DomainError } from "../../domain/errors.ts";
import type { Case } from "../../domain/evaluation.ts";
import type { CaseCandidate } from "../../domain/evaluation-runs.ts";
import type { Organiser } from "../../domain/people.ts";
import { identifier, parse } from "../parse.ts";
import { allow, named } from "../permission.ts";
import type { EvaluationDeps } from "./deps.ts";

export const settleCandidateInput = z.object({
  candidate: identifier,
  accept: z.boolean(),
  /** Left out: as proposed. */
  suite: identifier.optional(),
  expect: z.record(z.string(), z.unknown()).optional(),
});

/**
 * An organiser lets a proposed case in, as it is or with other expectations, or refuses it. Throws `invalid_input` with
 * what is wrong in it, `case_settled` when a colleague was first.
 */
export async function settleCandidate(
  deps: Pick<EvaluationDeps, "store" | "clock" | "evaluator">,
  { actor, ...input }: { actor: Organiser } & z.input<typeof settleCandidateInput>,
): Promise<CaseCandidate> {
  const asked = parse(settleCandidateInput, input);
  const found = await deps.store.evaluations.candidate(asked.candidate);
  if (found === null) throw new DomainError("not_found");
  allow(actor, "evaluate", { kind: "cohort", cohort: found.cohort });
  const suite = asked.suite ?? found.suite;
  const changed: Case = asked.expect === undefined ? found.case : { ...found.case, expect: asked.expect };
  const mistakes = asked.accept ? await deps.evaluator.mistakes({ suite, case: changed }) : [];
  if (mistakes.length > 0) throw new DomainError("invalid_input", { issues: mistakes });
  const at = deps.clock.now().toISOString();
  const state = asked.accept ? "accepted" : "refused";
  const settled = { state, suite, case: changed, settledBy: actor.name, settledAt: at } as const;
  await deps.store.atomically(async (rooms) => {
    if (!(await rooms.evaluations.settleCandidate(found.id, settled))) throw new DomainError("case_settled");
    const action = asked.accept ? "accept_case" : "refuse_case";
    await rooms.audit.note({ at, actor: named(actor), action, subject: found.id, details: { suite } });
  });
  return { ...found, ...settled };
}
