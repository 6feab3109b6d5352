import { DomainError } from "../domain/errors.ts";
import { proposeGroups } from "../domain/grouping/propose.ts";
import { briefOf, isOverdue, type Round, type RoundState } from "../domain/ideas.ts";
import type { Member } from "../domain/people.ts";
import type { Rooms } from "../domain/ports.ts";
import { type Deps, teamTopic } from "./deps.ts";
import { allow, named } from "./permission.ts";

type Holding = Pick<Deps, "store" | "feed" | "clock" | "ids">;

/** What a verb does to a round that it holds. */
interface Handling<T> {
  actor: Member;
  round: string;
  /** The verb's name in the audit. */
  action: string;
  /** The states in which it can be done; in any other it is refused as `round_stage`. */
  during: readonly RoundState[];
  work(rooms: Rooms, round: Round): Promise<T>;
  details?: (done: T) => Record<string, string | number | boolean>;
}

/**
 * Works on a round with nobody else at it: permission, the round brought up to its time, its state, the work, the news
 * that it moved (without a word of it) and the audit line, in one transaction. Throws `not_found`, `round_stage`.
 */
export async function inRound<T>(
  deps: Holding,
  { actor, round: id, action, during, work, details }: Handling<T>,
): Promise<T> {
  const done = await deps.store.atomically(async (rooms) => {
    const held = await rooms.rounds.hold(id);
    if (held === null) throw new DomainError("not_found");
    allow(actor, "write_team", { kind: "team", team: held.team, cohort: actor.cohort });
    const round = await broughtToTime(deps, rooms, held);
    if (!during.includes(round.state)) throw new DomainError("round_stage", { state: round.state, round: id });
    const result = await work(rooms, round);
    await tellRound(rooms, id);
    await rooms.audit.note({
      at: deps.clock.now().toISOString(),
      actor: named(actor),
      action,
      subject: round.team,
      details: { round: id, ...details?.(result) },
    });
    return result;
  });
  deps.feed.announce(teamTopic(actor.team));
  return done;
}

/** The round as it stands now, told to the team's phones. */
export async function tellRound(rooms: Rooms, id: string): Promise<void> {
  const round = await rooms.rounds.round(id);
  if (round !== null) await rooms.feed.append(round.team, { kind: "round", round: briefOf(round) });
}

/** A round whose time is over is closed by whoever comes next, as of the moment at which it ended. */
async function broughtToTime(deps: Pick<Deps, "clock" | "ids">, rooms: Rooms, round: Round): Promise<Round> {
  return isOverdue(round, deps.clock.now()) ? await reveal(deps, rooms, round, round.endsAt) : round;
}

/** Ends the writing: ideas are everybody's from here on, near-duplicates stand in proposed groups. */
export async function reveal({ ids }: Pick<Deps, "ids">, rooms: Rooms, round: Round, closedAt: string): Promise<Round> {
  const { ideas } = await rooms.rounds.rows(round.id);
  for (const members of proposeGroups(ideas)) {
    const group = ids.next();
    await rooms.rounds.addGroup({ id: group, round: round.id, team: round.team, name: null, namedBy: null });
    await rooms.rounds.placeIdeas(members, group);
  }
  const closed: Round = { ...round, state: "sorting", closedAt };
  await rooms.rounds.move(closed);
  return closed;
}

/** Closes the team's round if its time is over, so that readers see it as it is. */
export async function closeOverdue(deps: Holding, team: string): Promise<void> {
  const running = await deps.store.rounds.running(team);
  if (running === null || !isOverdue(running, deps.clock.now())) return;
  await deps.store.atomically(async (rooms) => {
    const held = await rooms.rounds.hold(running.id);
    if (held === null || !isOverdue(held, deps.clock.now())) return;
    await reveal(deps, rooms, held, held.endsAt);
    await tellRound(rooms, held.id);
  });
  deps.feed.announce(teamTopic(team));
}
