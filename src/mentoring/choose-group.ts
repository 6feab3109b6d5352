import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { inRound } from "./held-round.ts";
import { identifier, parse } from "./parse.ts";

export const chooseGroupInput = z.object({ round: identifier, group: identifier });

/** The team picks the problem it goes on with. Votes advise; a tie, or another choice, is the team's to settle. */
export async function chooseGroup(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids">,
  { actor, ...input }: { actor: Member } & z.input<typeof chooseGroupInput>,
): Promise<void> {
  const { round, group } = parse(chooseGroupInput, input);
  await inRound(deps, {
    actor,
    round,
    action: "choose_group",
    during: ["voted"],
    async work(rooms, held) {
      const { groups } = await rooms.rounds.rows(round);
      if (!groups.some((known) => known.id === group)) throw new DomainError("not_found");
      const chosenAt = deps.clock.now().toISOString();
      await rooms.rounds.move({ ...held, state: "chosen", chosen: group, chosenAt });
    },
    details: () => ({ group }),
  });
}
