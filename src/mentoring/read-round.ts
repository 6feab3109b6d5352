import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import type { Actor } from "../domain/people.ts";
import { type RoundView, roundView } from "../domain/round-view.ts";
import type { Deps } from "./deps.ts";
import { closeOverdue } from "./held-round.ts";
import { identifier, parse } from "./parse.ts";
import { askedTeam, readerOf } from "./permission.ts";
import { type StatementTrace, statementAfter } from "./statement-trace.ts";

export const readRoundInput = z.object({ round: identifier });

export interface TracedRound extends RoundView {
  /** What the team wrote of the chosen group; null until it did. */
  statement: StatementTrace | null;
}

/** A round as this reader may see it now, with what became of it. */
export async function readRound(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids" | "programme">,
  { actor, ...input }: { actor: Actor } & z.input<typeof readRoundInput>,
): Promise<{ round: TracedRound; now: string }> {
  const { round: id } = parse(readRoundInput, input);
  const asked = await deps.store.rounds.round(id);
  if (asked === null) throw new DomainError("not_found");
  await askedTeam(deps, actor, "read_team", asked.team);
  await closeOverdue(deps, asked.team);
  // Its state comes first: a round never goes back, so rows read after it are never shown too early.
  const round = await deps.store.rounds.round(id);
  const rows = await deps.store.rounds.rows(id);
  if (round === null) throw new DomainError("not_found");
  const members = await deps.store.people.members(round.team);
  const rounds = await deps.store.rounds.rounds(round.team);
  return {
    round: {
      ...roundView(round, rows, members, readerOf(actor)),
      statement: await statementAfter(deps, round, rounds),
    },
    now: deps.clock.now().toISOString(),
  };
}
