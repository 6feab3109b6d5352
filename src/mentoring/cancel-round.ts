import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import { mayCancel } from "../domain/ideas.ts";
import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { inRound } from "./held-round.ts";
import { identifier, parse } from "./parse.ts";

export const cancelRoundInput = z.object({ round: identifier });

/** Takes a round back: its starter may while nobody else has written; else `forbidden`. */
export async function cancelRound(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids">,
  { actor, ...input }: { actor: Member } & z.input<typeof cancelRoundInput>,
): Promise<void> {
  const { round } = parse(cancelRoundInput, input);
  await inRound(deps, {
    actor,
    round,
    action: "cancel_round",
    during: ["writing", "sorting"],
    async work(rooms, held) {
      const { ideas } = await rooms.rounds.rows(round);
      if (!mayCancel(held, ideas, actor.id)) throw new DomainError("forbidden");
      await rooms.rounds.move({ ...held, state: "cancelled", closedAt: deps.clock.now().toISOString() });
    },
  });
}
