/**
 * The brainwriting round: first each member alone, then the team (6-3-5 and the programme's own method). Ideas of a
 * machine before the members' own make all teams alike [arXiv 2312.00506], hence the lock while a round is written.
 */

/** The workshop in which a round is held: where teams look for their problem. */
export const roundWorkshop = "framing";
/** What a member hands in at least. */
export const fewestIdeas = 3;
/** What one member may hand in at most: a bound, not a wish. */
export const mostIdeas = 20;
export const votesEach = 3;
export const roundMinutes = { least: 2, usual: 5, most: 20 } as const;

/**
 * writing: each alone, nobody sees another's. sorting: revealed and grouped. voting: totals hidden. voted: totals
 * shown, the team picks. chosen and cancelled are ends; a round in any other state is running, one a team at most.
 */
export const roundStates = ["writing", "sorting", "voting", "voted", "chosen", "cancelled"] as const;
export type RoundState = (typeof roundStates)[number];

export interface Round {
  id: string;
  team: string;
  workshop: string;
  /** From 1, per team. */
  number: number;
  state: RoundState;
  /** The member who started it; null once they erased themselves. */
  starter: string | null;
  minutes: number;
  /** ISO 8601, UTC, as all moments here. */
  startedAt: string;
  endsAt: string;
  closedAt: string | null;
  /** Id of the group that the team picked. */
  chosen: string | null;
  chosenAt: string | null;
  /** Grows with everything that happens in the round: a phone with a lower one asks again. */
  version: number;
}

export interface Idea {
  id: string;
  round: string;
  team: string;
  member: string;
  name: string;
  /** The phone's own name for it; unique for a member in a round. */
  key: string;
  text: string;
  /** It came after the writing had ended. */
  late: boolean;
  /** Null: alone. */
  group: string | null;
  at: string;
}

export interface Group {
  id: string;
  round: string;
  team: string;
  /** As a member named it; null: it is called by its shortest idea. */
  name: string | null;
  namedBy: string | null;
}

export interface Vote {
  round: string;
  team: string;
  member: string;
  group: string;
}

/** All rows of a round. */
export interface RoundRows {
  ideas: readonly Idea[];
  groups: readonly Group[];
  votes: readonly Vote[];
}

/** What a team's phones hear of a round: never a word of it. */
export type RoundBrief = Pick<Round, "id" | "workshop" | "number" | "state" | "endsAt" | "version">;

export const briefOf = ({ id, workshop, number, state, endsAt, version }: Round): RoundBrief => ({
  id,
  workshop,
  number,
  state,
  endsAt,
  version,
});

export const isRunning = ({ state }: Pick<Round, "state">): boolean => state !== "chosen" && state !== "cancelled";

/** True while members write alone and the assistant is locked for the whole team. */
export const isWriting = (round: Pick<Round, "state" | "endsAt">, now: Date): boolean =>
  round.state === "writing" && now.getTime() < Date.parse(round.endsAt);

/** Its time is over and nobody has closed it yet. */
export const isOverdue = (round: Pick<Round, "state" | "endsAt">, now: Date): boolean =>
  round.state === "writing" && !isWriting(round, now);

/** How many ideas each member handed in, by member id; those without any are absent. */
export function countsOf(ideas: readonly Pick<Idea, "member">[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { member } of ideas) counts.set(member, (counts.get(member) ?? 0) + 1);
  return counts;
}

/** Before its time, a member who took part may close a round once everyone who took part handed in enough. */
export function mayClose(ideas: readonly Pick<Idea, "member">[], member: string): boolean {
  const counts = countsOf(ideas);
  return counts.has(member) && [...counts.values()].every((count) => count >= fewestIdeas);
}

/** The starter may take a round back while nobody else has written; one without an idea, anyone. */
export const mayCancel = (round: Pick<Round, "state" | "starter">, ideas: readonly Idea[], member: string): boolean =>
  (round.state === "writing" || round.state === "sorting") &&
  (ideas.length === 0 && round.state === "sorting"
    ? true
    : (round.starter === member || round.starter === null) && ideas.every((idea) => idea.member === member));

/** Nobody votes for a group that holds only their own ideas. */
export const isOnlyOwn = (ideas: readonly Pick<Idea, "member" | "group">[], group: string, member: string): boolean =>
  ideas.every((idea) => idea.group !== group || idea.member === member);

/** The words a group goes by: its name, or its shortest idea. */
export function nameOf(group: Group, ideas: readonly Pick<Idea, "text" | "group">[]): string {
  if (group.name !== null) return group.name;
  const texts = ideas.filter((idea) => idea.group === group.id).map(({ text }) => text);
  return texts.toSorted((one, other) => [...one].length - [...other].length)[0] ?? "";
}
