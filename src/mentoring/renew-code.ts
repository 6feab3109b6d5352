import { z } from "zod";
import type { Actor } from "../domain/people.ts";
import { freeCode } from "./cohorts.ts";
import { type Deps, teamTopic } from "./deps.ts";
import { identifier, parse } from "./parse.ts";
import { askedTeam, named } from "./permission.ts";

export const renewCodeInput = z.object({ team: identifier });

/**
 * Gives a team a new code: the old one leads nowhere and its members' tokens open nothing, so that everyone enters
 * again. What the team wrote stays.
 */
export async function renewCode(
  { store, feed, clock, ids }: Pick<Deps, "store" | "feed" | "clock" | "ids">,
  { actor, ...input }: { actor: Actor } & z.input<typeof renewCodeInput>,
): Promise<{ code: string }> {
  const { team } = parse(renewCodeInput, input);
  const { id } = await askedTeam({ store }, actor, "manage_people", team);
  const code = await store.atomically(async (rooms) => {
    const code = await freeCode(rooms, ids.teamCode);
    for (const member of await rooms.people.members(id)) await rooms.people.revokeHolder(member.id);
    await rooms.people.renewCode(id, code);
    await rooms.audit.note({
      at: clock.now().toISOString(),
      actor: named(actor),
      action: "renew_code",
      subject: id,
      details: {},
    });
    return code;
  });
  feed.announce(teamTopic(id));
  return { code };
}
