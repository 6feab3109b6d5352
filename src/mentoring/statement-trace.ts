import type { Round } from "../domain/ideas.ts";
import type { Deps } from "./deps.ts";

/** The first thing written in the workshop's deliverable after a choice. */
export interface StatementTrace {
  field: string;
  revision: number;
  at: string;
}

/** The revision that followed a round's choice and stood before the next round's; null until one is written. */
export async function statementAfter(
  { store, programme }: Pick<Deps, "store" | "programme">,
  round: Round,
  rounds: readonly Round[],
): Promise<StatementTrace | null> {
  const field = programme.canvases[round.workshop]?.deliverable;
  if (round.chosenAt === null || field === undefined) return null;
  const next = rounds.find(({ number, chosenAt }) => number > round.number && chosenAt !== null)?.chosenAt;
  const revisions = await store.canvases.revisions(round.team, round.workshop, field);
  const first = revisions.find(({ at }) => at >= round.chosenAt! && (next == null || at < next));
  return first === undefined ? null : { field, revision: first.revision, at: first.at };
}
