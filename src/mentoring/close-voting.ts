import { z } from "zod";
import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { inRound } from "./held-round.ts";
import { identifier, parse } from "./parse.ts";

export const closeVotingInput = z.object({ round: identifier });

/** Ends the voting: the totals are everybody's to see. */
export async function closeVoting(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids">,
  { actor, ...input }: { actor: Member } & z.input<typeof closeVotingInput>,
): Promise<void> {
  const { round } = parse(closeVotingInput, input);
  await inRound(deps, {
    actor,
    round,
    action: "close_voting",
    during: ["voting"],
    work: (rooms, held) => rooms.rounds.move({ ...held, state: "voted" }),
  });
}
