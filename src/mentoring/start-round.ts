import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import { isOverdue, type Round, roundMinutes, roundWorkshop } from "../domain/ideas.ts";
import type { Member } from "../domain/people.ts";
import type { Rooms } from "../domain/ports.ts";
import { knownWorkshop } from "./canvas-place.ts";
import { type Deps, teamTopic } from "./deps.ts";
import { tellRound } from "./held-round.ts";
import { identifier, parse } from "./parse.ts";
import { allow, named } from "./permission.ts";

export const startRoundInput = z.object({
  workshop: identifier,
  minutes: z
    .int()
    .min(roundMinutes.least)
    .max(roundMinutes.most)
    .default(roundMinutes.usual)
    .describe("How long each member writes alone."),
});

/**
 * Starts a round of ideas; from here to its end the assistant is locked for the whole team. Throws `round_running` when
 * one runs already; one that ended without a single idea gives way.
 */
export async function startRound(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids" | "programme">,
  { actor, ...input }: { actor: Member } & z.input<typeof startRoundInput>,
): Promise<Round> {
  allow(actor, "write_team", { kind: "team", team: actor.team, cohort: actor.cohort });
  const { workshop, minutes } = parse(startRoundInput, input);
  if (knownWorkshop(deps.programme, workshop) !== roundWorkshop) throw new DomainError("unknown_workshop");
  const now = deps.clock.now();
  const round = await deps.store.atomically(async (rooms) => {
    const asked = {
      id: deps.ids.next(),
      team: actor.team,
      workshop,
      starter: actor.id,
      minutes,
      startedAt: now.toISOString(),
      endsAt: new Date(now.getTime() + minutes * 60_000).toISOString(),
    };
    let { began, round } = await rooms.rounds.add(asked);
    if (!began && (await gaveWay(rooms, round, now))) ({ began, round } = await rooms.rounds.add(asked));
    if (!began) throw new DomainError("round_running", { round: round.id });
    await tellRound(rooms, round.id);
    await rooms.audit.note({
      at: now.toISOString(),
      actor: named(actor),
      action: "start_round",
      subject: actor.team,
      details: { round: round.id, minutes },
    });
    return round;
  });
  deps.feed.announce(teamTopic(actor.team));
  return round;
}

async function gaveWay(rooms: Rooms, { id }: Round, now: Date): Promise<boolean> {
  const round = await rooms.rounds.hold(id);
  if (round === null || !(isOverdue(round, now) || round.state === "sorting")) return false;
  if ((await rooms.rounds.rows(id)).ideas.length > 0) return false;
  await rooms.rounds.move({ ...round, state: "cancelled", closedAt: round.closedAt ?? round.endsAt });
  await tellRound(rooms, id);
  return true;
}
