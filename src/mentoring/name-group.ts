import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { inRound } from "./held-round.ts";
import { groupName, identifier, parse } from "./parse.ts";

export const nameGroupInput = z.object({ round: identifier, group: identifier, name: groupName });

/** Gives a group a name of the team's own; an empty one goes back to the words of its shortest idea. */
export async function nameGroup(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids">,
  { actor, ...input }: { actor: Member } & z.input<typeof nameGroupInput>,
): Promise<void> {
  const { round, group: id, name } = parse(nameGroupInput, input);
  await inRound(deps, {
    actor,
    round,
    action: "name_group",
    during: ["sorting", "voting"],
    async work(rooms) {
      const { groups } = await rooms.rounds.rows(round);
      if (!groups.some((group) => group.id === id)) throw new DomainError("not_found");
      await rooms.rounds.nameGroup(id, name === "" ? null : name, name === "" ? null : actor.id);
    },
    details: () => ({ group: id }),
  });
}
