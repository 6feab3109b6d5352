import {
  countsOf,
  type Group,
  type Idea,
  isOnlyOwn,
  mayCancel,
  mayClose,
  nameOf,
  type Round,
  type RoundBrief,
  type RoundRows,
  votesEach,
} from "./ideas.ts";

export interface IdeaView {
  id: string;
  /** The phone's own name for it, told to its writer only. */
  key: string | null;
  text: string;
  author: { id: string; name: string };
  late: boolean;
  group: string | null;
}

export interface GroupView {
  id: string;
  name: string;
  /** A member named it. */
  named: boolean;
  /** It holds only ideas of the reader, who therefore may not vote for it. */
  own: boolean;
  /** The reader voted for it. */
  voted: boolean;
  /** Null until voting is closed. */
  votes: number | null;
}

export interface RoundView extends RoundBrief {
  minutes: number;
  startedAt: string;
  closedAt: string | null;
  starter: string | null;
  /** Counts are everybody's to see, from the first idea and the first vote on. */
  members: { id: string; nickname: string; ideas: number; votes: number }[];
  /** The reader's own while the round is written; everybody's after it, oldest first. */
  ideas: IdeaView[];
  /** None while the round is written; most votes first once voting is closed. */
  groups: GroupView[];
  votesLeft: number;
  mayClose: boolean;
  mayCancel: boolean;
  chosen: string | null;
  chosenAt: string | null;
}

/** What `member` (null: staff) may see of a round, and when. The only way from its rows to a reader. */
export function roundView(
  round: Round,
  { ideas, groups, votes }: RoundRows,
  members: readonly { id: string; nickname: string }[],
  member: string | null,
): RoundView {
  const isHidden = round.state === "writing" || round.state === "cancelled";
  const counted = round.state === "voted" || round.state === "chosen";
  const given = countsOf(ideas);
  const cast = countsOf(votes);
  const seen = isHidden ? ideas.filter((idea) => idea.member === member) : ideas;
  const shown = isHidden ? [] : groups.map((group) => groupView(group, { ideas, votes, member, counted }));
  return {
    id: round.id,
    workshop: round.workshop,
    number: round.number,
    state: round.state,
    endsAt: round.endsAt,
    version: round.version,
    minutes: round.minutes,
    startedAt: round.startedAt,
    closedAt: round.closedAt,
    starter: round.starter,
    members: members.map(({ id, nickname }) => ({
      id,
      nickname,
      ideas: given.get(id) ?? 0,
      votes: cast.get(id) ?? 0,
    })),
    ideas: seen.map((idea) => ideaView(idea, member, isHidden)),
    groups: counted ? shown.toSorted((one, other) => (other.votes ?? 0) - (one.votes ?? 0)) : shown,
    votesLeft: votesEach - (cast.get(member ?? "") ?? 0),
    mayClose: member !== null && round.state === "writing" && mayClose(ideas, member),
    mayCancel: member !== null && mayCancel(round, ideas, member),
    chosen: round.chosen,
    chosenAt: round.chosenAt,
  };
}

const ideaView = (idea: Idea, member: string | null, isHidden: boolean): IdeaView => ({
  id: idea.id,
  key: idea.member === member ? idea.key : null,
  text: idea.text,
  author: { id: idea.member, name: idea.name },
  late: idea.late,
  group: isHidden ? null : idea.group,
});

function groupView(
  group: Group,
  {
    ideas,
    votes,
    member,
    counted,
  }: Pick<RoundRows, "ideas" | "votes"> & {
    member: string | null;
    counted: boolean;
  },
): GroupView {
  const forIt = votes.filter((vote) => vote.group === group.id);
  return {
    id: group.id,
    name: nameOf(group, ideas),
    named: group.name !== null,
    own: member !== null && isOnlyOwn(ideas, group.id, member),
    voted: forIt.some((vote) => vote.member === member),
    votes: counted ? forIt.length : null,
  };
}
