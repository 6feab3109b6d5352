import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { allow } from "./permission.ts";

/**
 * The key under which a member's last message of a workshop was sent, if it says the same and its turn failed; else
 * null. Software that names no key of its own then asks again instead of saying it twice.
 */
export async function failedBefore(
  { store }: Pick<Deps, "store">,
  { actor, workshop, text }: { actor: Member; workshop: string; text: string },
): Promise<string | null> {
  allow(actor, "write_team", { kind: "team", team: actor.team, cohort: actor.cohort });
  const [last] = await store.conversations.window(actor.team, workshop, 1);
  if (last === undefined || last.turn === null || last.author.id !== actor.id || last.text !== text) return null;
  const turn = await store.conversations.turn(last.turn);
  return turn?.state === "failed" ? turn.key : null;
}
