import { z } from "zod";
import type { TeamEvent } from "../domain/events.ts";
import type { Actor } from "../domain/people.ts";
import { type Deps, teamTopic } from "./deps.ts";
import { identifier, parse, position } from "./parse.ts";
import { askedTeam, readerOf } from "./permission.ts";
import type { Visitor } from "./presence.ts";

export const tailTeamInput = z.object({
  team: identifier.optional(),
  after: position.default(0),
});

/** A mentor's link that was withdrawn is noticed at most so late, in milliseconds. */
const lookAtLink = 3000;

type Tailing = Pick<Deps, "store" | "feed" | "pace" | "presence">;

/** Who has the feed open, members by id, staff by name. It is told at the start and when it changes, and never kept: it has no number. */
export interface Here {
  here: string[];
  visitors: Visitor[];
}

/**
 * A team's news from the number after `after`, live, until the reader leaves, the team's code is withdrawn or replaced,
 * or `isAdmitted` says that a mentor's link no longer opens.
 */
export async function tailTeam(
  deps: Tailing,
  {
    actor,
    signal,
    isAdmitted = async () => true,
    ...input
  }: { actor: Actor; signal: AbortSignal; isAdmitted?: () => Promise<boolean> } & z.input<typeof tailTeamInput>,
): Promise<AsyncGenerator<TeamEvent | Here>> {
  const asked = parse(tailTeamInput, input);
  const { id } = await askedTeam(deps, actor, "read_team", asked.team);
  return follow(deps, id, actor, asked.after, signal, isAdmitted);
}

async function* follow(
  { store, feed, pace, presence }: Tailing,
  team: string,
  actor: Actor,
  after: number,
  signal: AbortSignal,
  isAdmitted: () => Promise<boolean>,
): AsyncGenerator<TeamEvent | Here> {
  let number = after;
  const code = (await store.people.team(team))?.code;
  const leave = entering(presence, team, actor);
  feed.announce(teamTopic(team));
  let told = "";
  const left = new AbortController();
  const ending = AbortSignal.any([signal, left.signal]);
  try {
    while (!signal.aborted) {
      const wait =
        actor.kind === "member" ? pace.lookAgainMilliseconds : Math.min(pace.lookAgainMilliseconds, lookAtLink);
      const woken = feed.wait(teamTopic(team), wait, ending);
      if (!(await isAdmitted())) return;
      const here: Here = { here: presence.here(team), visitors: presence.visitors(team) };
      if (told !== JSON.stringify(here)) {
        told = JSON.stringify(here);
        yield here;
      }
      const events = await store.feed.after(team, number, readerOf(actor));
      for (const [index, event] of events.entries()) {
        number = event.number;
        if (!isRepeated(event, events[index + 1])) yield event;
        const { news } = event;
        if (news.kind === "erased" && actor.kind === "member" && news.member === actor.id) return;
      }
      if (events.length === 0) {
        const current = await store.people.team(team);
        if (current === null || current.revoked || (actor.kind === "member" && current.code !== code)) return;
      }
      await woken;
    }
  } finally {
    left.abort();
    leave();
    feed.announce(teamTopic(team));
  }
}

function entering(presence: Tailing["presence"], team: string, actor: Actor): () => void {
  if (actor.kind === "member") return presence.enter(team, actor.id);
  return actor.kind === "system" ? () => {} : presence.visit(team, { id: actor.id, name: actor.name });
}

/** An erasure empties all older news; a phone needs to hear of it once. */
const isRepeated = (event: TeamEvent, next: TeamEvent | undefined): boolean =>
  event.news.kind === "erased" && next?.news.kind === "erased" && next.news.member === event.news.member;
