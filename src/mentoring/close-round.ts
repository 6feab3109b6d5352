import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import { fewestIdeas, mayClose } from "../domain/ideas.ts";
import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { inRound, reveal } from "./held-round.ts";
import { identifier, parse } from "./parse.ts";

export const closeRoundInput = z.object({ round: identifier });

/**
 * Ends the writing before its time: a member who took part may, once everyone who took part handed in three ideas;
 * else `round_unready`.
 */
export async function closeRound(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids">,
  { actor, ...input }: { actor: Member } & z.input<typeof closeRoundInput>,
): Promise<void> {
  const { round } = parse(closeRoundInput, input);
  await inRound(deps, {
    actor,
    round,
    action: "close_round",
    during: ["writing"],
    async work(rooms, held) {
      const { ideas } = await rooms.rounds.rows(round);
      if (!mayClose(ideas, actor.id)) throw new DomainError("round_unready", { fewest: fewestIdeas });
      await reveal(deps, rooms, held, deps.clock.now().toISOString());
    },
  });
}
