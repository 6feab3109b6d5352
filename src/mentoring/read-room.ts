import type { CanvasTexts } from "../domain/canvas.ts";
import { briefOf, type RoundBrief } from "../domain/ideas.ts";
import type { Actor, Member, Team } from "../domain/people.ts";
import type { Programme } from "../domain/programme.ts";
import type { Deps } from "./deps.ts";
import { findingsOf } from "./findings.ts";
import { guardianMissing } from "./guardian-lock.ts";
import { askedTeam, readerOf } from "./permission.ts";
import { currentWorkshop, pathOf } from "./workshop-path.ts";

/** How far a team is in a workshop: fields with a text, and fields whose criteria are all met. */
export interface Progress {
  id: string;
  filled: number;
  met: number;
  total: number;
}

export interface RoomView {
  team: Pick<Team, "id" | "name" | "code">;
  /** Null for staff. */
  me: Pick<Member, "id" | "nickname" | "language"> | null;
  members: { id: string; nickname: string; here: boolean }[];
  /** A raised hand that this reader may know of, their own before others'; null when none is up. */
  hand: { id: string; state: "open" | "claimed" } | null;
  /** The team's rounds of ideas but those taken back, oldest first. */
  rounds: RoundBrief[];
  workshops: Progress[];
  /** The workshop the programme's clock points at; without a clock, the first that the team has not completed. */
  current: string;
  /** False until this member said that a guardian agrees, where the programme asks for it. */
  agreed: boolean;
  /** Number of the last news: read the feed from here. */
  feed: number;
  /** ISO 8601, UTC: the programme's clock. */
  now: string;
}

/** The room as a phone needs it on opening: the team, who is here, how far they are, and where its feed stands. */
export async function readRoom(
  { store, clock, programme, presence }: Pick<Deps, "store" | "clock" | "programme" | "presence">,
  { actor, team }: { actor: Actor; team?: string },
): Promise<RoomView> {
  const { id } = await askedTeam({ store }, actor, "read_team", team);
  // The feed's number comes first: what happens while the rest is read is heard again from there.
  const feed = await store.feed.last(id);
  const [found, members, canvases, rounds] = await Promise.all([
    store.people.team(id),
    store.people.members(id),
    store.canvases.allTexts(id),
    store.rounds.rounds(id),
  ]);
  const hand = await raisedHand(store, id, members, actor);
  const now = clock.now();
  const workshops = progressOf(programme, canvases);
  const complete = (workshop: string) => workshops.some(({ id, filled, total }) => id === workshop && filled === total);
  return {
    team: { id, name: found?.name ?? "", code: found?.code ?? "" },
    me: actor.kind === "member" ? { id: actor.id, nickname: actor.nickname, language: actor.language } : null,
    members: members.map((member) => ({
      id: member.id,
      nickname: member.nickname,
      here: presence.isHere(id, member.id) || (actor.kind === "member" && actor.id === member.id),
    })),
    hand,
    rounds: rounds.filter(({ state }) => state !== "cancelled").map(briefOf),
    workshops,
    current: currentWorkshop(programme, now, complete),
    agreed: actor.kind !== "member" || !(await guardianMissing({ store, programme }, actor)),
    feed,
    now: now.toISOString(),
  };
}

/**
 * A hand that somebody else raised without a word is not told: it may have been raised in a conversation that only they
 * read, and no word of that leaves it.
 */
async function raisedHand(
  { tickets }: Pick<Deps["store"], "tickets">,
  team: string,
  members: readonly Member[],
  actor: Actor,
): Promise<RoomView["hand"]> {
  const reader = readerOf(actor);
  const raised = await Promise.all(members.map(({ id }) => tickets.openFor(team, "help", id)));
  const seen = raised
    .filter((ticket) => ticket !== null)
    .filter(({ member, text }) => reader === null || member === reader || text !== "")
    .sort((one, other) => Number(other.member === reader) - Number(one.member === reader))[0];
  return seen === undefined || seen.state === "closed" ? null : { id: seen.id, state: seen.state };
}

/** How far a team is in each workshop, in the order in which they happen. */
export function progressOf(programme: Programme, canvases: Readonly<Record<string, CanvasTexts>>): Progress[] {
  return pathOf(programme).map(({ workshop }) => {
    const fields = programme.canvases[workshop.id]?.fields ?? [];
    const texts = canvases[workshop.id] ?? {};
    const filled = fields.filter((field) => (texts[field.id]?.text ?? "").trim() !== "");
    const met = filled.filter((field) =>
      findingsOf(programme, workshop.id, field, texts[field.id]!.text).every((finding) => finding.verdict === "met"),
    );
    return { id: workshop.id, filled: filled.length, met: met.length, total: fields.length };
  });
}
