import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { inRound } from "./held-round.ts";
import { identifier, parse } from "./parse.ts";

export const moveIdeaInput = z.object({
  round: identifier,
  idea: identifier,
  from: identifier.nullable().describe("The group in which the member saw it; null: alone."),
  to: identifier.nullable().describe('A group\'s id, "new" for a group of its own, null to stand alone.'),
});

/**
 * Puts an idea into another group. One that a teammate has moved meanwhile is `idea_moved`, with where it is now. A
 * group that is left without an idea goes.
 */
export async function moveIdea(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids">,
  { actor, ...input }: { actor: Member } & z.input<typeof moveIdeaInput>,
): Promise<{ group: string | null }> {
  const { round, idea: id, from, to } = parse(moveIdeaInput, input);
  return await inRound(deps, {
    actor,
    round,
    action: "move_idea",
    during: ["sorting"],
    async work(rooms, { team }) {
      const { ideas, groups } = await rooms.rounds.rows(round);
      const idea = ideas.find((known) => known.id === id);
      if (idea === undefined) throw new DomainError("not_found");
      if (idea.group !== from) throw new DomainError("idea_moved", { group: idea.group });
      let target = to;
      if (to === "new") {
        target = deps.ids.next();
        await rooms.rounds.addGroup({ id: target, round, team, name: null, namedBy: null });
      } else if (to !== null && !groups.some((group) => group.id === to))
        throw new DomainError("idea_moved", { group: from });
      await rooms.rounds.placeIdeas([id], target);
      if (from !== null && from !== target && !ideas.some((other) => other.id !== id && other.group === from))
        await rooms.rounds.dropGroup(from);
      return { group: target };
    },
    details: () => ({ idea: id }),
  });
}
