import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { inRound } from "./held-round.ts";
import { identifier, parse } from "./parse.ts";
import { standAlone } from "./save-idea.ts";

export const openVotingInput = z.object({ round: identifier });

/** Ends the sorting: every idea that stands alone becomes a group of its own, so that it can be voted for. */
export async function openVoting(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids">,
  { actor, ...input }: { actor: Member } & z.input<typeof openVotingInput>,
): Promise<void> {
  const { round } = parse(openVotingInput, input);
  await inRound(deps, {
    actor,
    round,
    action: "open_voting",
    during: ["sorting"],
    async work(rooms, held) {
      const { ideas } = await rooms.rounds.rows(round);
      if (ideas.length === 0) throw new DomainError("round_stage", { state: held.state, round });
      for (const idea of ideas) if (idea.group === null) await standAlone(deps, rooms, idea);
      await rooms.rounds.move({ ...held, state: "voting" });
    },
  });
}
