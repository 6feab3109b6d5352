import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import { isOnlyOwn, votesEach } from "../domain/ideas.ts";
import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { inRound } from "./held-round.ts";
import { identifier, parse } from "./parse.ts";

export const castVoteInput = z.object({
  round: identifier,
  group: identifier,
  votes: z.boolean().describe("False takes the vote back."),
});

/**
 * A member's vote for a group, or their taking it back; the same again changes nothing. Throws `own_group` where only
 * their own ideas stand, and `votes_used` past three.
 */
export async function castVote(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids">,
  { actor, ...input }: { actor: Member } & z.input<typeof castVoteInput>,
): Promise<{ votesLeft: number }> {
  const { round, group, votes } = parse(castVoteInput, input);
  return await inRound(deps, {
    actor,
    round,
    action: "cast_vote",
    during: ["voting"],
    async work(rooms, { team }) {
      const rows = await rooms.rounds.rows(round);
      if (!rows.groups.some((known) => known.id === group)) throw new DomainError("not_found");
      const vote = { round, team, member: actor.id, group };
      const others = rows.votes.filter((known) => known.member === actor.id && known.group !== group);
      if (!votes) {
        await rooms.rounds.dropVote(vote);
        return { votesLeft: votesEach - others.length };
      }
      if (isOnlyOwn(rows.ideas, group, actor.id)) throw new DomainError("own_group");
      if (others.length >= votesEach) throw new DomainError("votes_used", { limit: votesEach });
      await rooms.rounds.addVote(vote);
      return { votesLeft: votesEach - others.length - 1 };
    },
  });
}
