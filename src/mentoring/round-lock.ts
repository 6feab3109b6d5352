import { DomainError } from "../domain/errors.ts";
import { isWriting } from "../domain/ideas.ts";
import type { Member } from "../domain/people.ts";
import type { Rooms } from "../domain/ports.ts";
import type { Deps } from "./deps.ts";

/** The assistant says nothing to a team whose members are writing alone: throws `round_open` with the hour it ends. */
export async function refuseWhileWriting(
  { clock, programme }: Pick<Deps, "clock" | "programme">,
  rooms: Pick<Rooms, "rounds">,
  { team }: Member,
): Promise<void> {
  const round = await rooms.rounds.running(team);
  if (round === null || !isWriting(round, clock.now())) return;
  const until = new Intl.DateTimeFormat("en-GB-u-nu-latn", {
    timeZone: programme.timezone,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).format(new Date(round.endsAt));
  throw new DomainError("round_open", { round: round.id, endsAt: round.endsAt, until });
}
