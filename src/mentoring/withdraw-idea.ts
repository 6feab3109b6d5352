import { z } from "zod";
import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { inRound } from "./held-round.ts";
import { identifier, key, parse } from "./parse.ts";

export const withdrawIdeaInput = z.object({ round: identifier, key });

/** Takes back an idea of one's own while the round is written; one that is not there is gone already. */
export async function withdrawIdea(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids">,
  { actor, ...input }: { actor: Member } & z.input<typeof withdrawIdeaInput>,
): Promise<void> {
  const { round, key } = parse(withdrawIdeaInput, input);
  await inRound(deps, {
    actor,
    round,
    action: "withdraw_idea",
    during: ["writing"],
    async work(rooms) {
      const { ideas } = await rooms.rounds.rows(round);
      const idea = ideas.find((known) => known.member === actor.id && known.key === key);
      if (idea !== undefined) await rooms.rounds.dropIdea(idea.id);
    },
  });
}
