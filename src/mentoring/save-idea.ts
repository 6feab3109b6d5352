import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import { type Idea, mostIdeas, type Round, roundStates } from "../domain/ideas.ts";
import type { Member } from "../domain/people.ts";
import type { Rooms } from "../domain/ports.ts";
import type { Deps } from "./deps.ts";
import { refuseWithoutGuardian } from "./guardian-lock.ts";
import { inRound } from "./held-round.ts";
import { ideaText, identifier, key, parse } from "./parse.ts";

export const saveIdeaInput = z.object({ round: identifier, key, text: ideaText });

export interface SavedIdea {
  id: string;
  late: boolean;
}

/**
 * A member's idea under the phone's own key: sent again it stays one idea, with other words it is changed. After the
 * end nothing that comes is lost: a new idea, or other words for one that is shown already, is taken as late. Throws
 * `round_stage` once the round is an end, and `too_many_ideas`.
 */
export async function saveIdea(
  deps: Pick<Deps, "store" | "feed" | "clock" | "ids" | "programme">,
  { actor, ...input }: { actor: Member } & z.input<typeof saveIdeaInput>,
): Promise<SavedIdea> {
  const { round, key, text } = parse(saveIdeaInput, input);
  await refuseWithoutGuardian(deps, actor);
  return await inRound(deps, {
    actor,
    round,
    action: "save_idea",
    during: roundStates.filter((state) => state !== "cancelled"),
    work: (rooms, held) => put(deps, rooms, { actor, round: held, key, text }),
    details: ({ id, late }) => ({ idea: id, late }),
  });
}

async function put(
  deps: Pick<Deps, "clock" | "ids">,
  rooms: Rooms,
  { actor, round, key, text }: { actor: Member; round: Round; key: string; text: string },
): Promise<SavedIdea> {
  const { ideas } = await rooms.rounds.rows(round.id);
  const mine = ideas.filter((idea) => idea.member === actor.id);
  const late = round.state !== "writing";
  // Words that were changed in time but come after the reveal stand beside the ones that are shown.
  const own = [key, `${key}/late`].map((name) => mine.find((idea) => idea.key === name));
  const known = own.find((idea) => idea !== undefined && (!late || idea.text === text));
  if (known !== undefined) {
    if (known.text !== text) await rooms.rounds.writeIdea(known.id, text);
    return { id: known.id, late: known.late };
  }
  if (own[1] !== undefined) throw new DomainError("round_closed");
  if (mine.length >= mostIdeas) throw new DomainError("too_many_ideas", { limit: mostIdeas });
  const idea: Idea = {
    id: deps.ids.next(),
    round: round.id,
    team: round.team,
    member: actor.id,
    name: actor.nickname,
    key: own[0] === undefined ? key : `${key}/late`,
    text,
    late,
    group: null,
    at: deps.clock.now().toISOString(),
  };
  await rooms.rounds.addIdea(idea);
  if (round.state === "voting" || round.state === "voted") await standAlone(deps, rooms, idea);
  return { id: idea.id, late };
}

/** Gives an idea a group of its own, so that it can be voted for. */
export async function standAlone({ ids }: Pick<Deps, "ids">, rooms: Rooms, idea: Idea): Promise<void> {
  const id = ids.next();
  await rooms.rounds.addGroup({ id, round: idea.round, team: idea.team, name: null, namedBy: null });
  await rooms.rounds.placeIdeas([idea.id], id);
}
