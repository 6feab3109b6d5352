import { describe, expect, test } from "vitest";
import {
  type Group,
  type Idea,
  isOnlyOwn,
  isOverdue,
  isRunning,
  isWriting,
  mayCancel,
  mayClose,
  nameOf,
  type Round,
  roundStates,
  type Vote,
} from "../../src/domain/ideas.ts";
import { roundView } from "../../src/domain/round-view.ts";

const round: Round = {
  id: "r",
  team: "t",
  workshop: "framing",
  number: 1,
  state: "writing",
  starter: "amina",
  minutes: 5,
  startedAt: "2026-06-16T16:00:00.000Z",
  endsAt: "2026-06-16T16:05:00.000Z",
  closedAt: null,
  chosen: null,
  chosenAt: null,
  version: 1,
};
let count = 0;
const idea = (member: string, more: Partial<Idea> = {}): Idea => ({
  id: `i${++count}`,
  round: "r",
  team: "t",
  member,
  name: member,
  key: `k${count}`,
  text: `idée de ${member}`,
  late: false,
  group: null,
  at: round.startedAt,
  ...more,
});
const group = (id: string, name: string | null = null): Group => ({ id, round: "r", team: "t", name, namedBy: null });
const vote = (member: string, to: string): Vote => ({ round: "r", team: "t", member, group: to });
const members = ["amina", "brahim", "hajar"].map((id) => ({ id, nickname: id }));
const three = (member: string) => [idea(member), idea(member), idea(member)];

describe("the time of a round", () => {
  test("is over at its last moment, not a millisecond before", () => {
    const end = Date.parse(round.endsAt);
    expect([isWriting(round, new Date(end - 1)), isOverdue(round, new Date(end - 1))]).toEqual([true, false]);
    expect([isWriting(round, new Date(end)), isOverdue(round, new Date(end))]).toEqual([false, true]);
    expect(isOverdue({ ...round, state: "sorting" }, new Date(end))).toBe(false);
  });

  test("a round runs until it is chosen or taken back", () => {
    expect(roundStates.filter((state) => isRunning({ state }))).toEqual(["writing", "sorting", "voting", "voted"]);
  });
});

describe("who may close before the time", () => {
  test.each([
    ["nobody wrote", [], false],
    ["she has three and is alone", three("amina"), true],
    ["he started and has one", [...three("amina"), idea("brahim")], false],
    ["both have three, one never began", [...three("amina"), ...three("brahim")], true],
    ["she wrote nothing herself", three("brahim"), false],
  ])("%s", (_, ideas, may) => expect(mayClose(ideas, "amina")).toBe(may));
});

describe("who may take a round back", () => {
  test.each([
    ["its starter, before anyone wrote", round, [], "amina", true],
    ["its starter, who alone wrote", round, three("amina"), "amina", true],
    ["its starter, once another wrote", round, [idea("brahim")], "amina", false],
    ["another member", round, [], "brahim", false],
    ["anyone, when it ended without an idea", { ...round, state: "sorting" as const }, [], "brahim", true],
    ["anyone, when its starter is erased", { ...round, starter: null }, [], "brahim", true],
    ["nobody once it is voted on", { ...round, state: "voting" as const }, [], "amina", false],
  ])("%s: %#", (_, given, ideas, member, may) => expect(mayCancel(given, ideas, member)).toBe(may));
});

test("a group goes by the name it was given, else by its shortest idea as a reader counts", () => {
  const ideas = [
    idea("amina", { group: "g", text: "un texte assez long" }),
    idea("brahim", { group: "g", text: "🐫🐫 l'eau" }),
  ];
  expect(nameOf(group("g"), ideas)).toBe("🐫🐫 l'eau");
  expect(nameOf(group("g", "Le puits"), ideas)).toBe("Le puits");
  expect(nameOf(group("empty"), ideas)).toBe("");
});

test("a group is only one's own when nobody else has an idea in it", () => {
  const ideas = [idea("amina", { group: "a" }), idea("amina", { group: "b" }), idea("brahim", { group: "b" })];
  expect(["a", "b"].map((id) => isOnlyOwn(ideas, id, "amina"))).toEqual([true, false]);
});

describe("what may be seen when", () => {
  const ideas = [idea("amina", { group: "g" }), idea("brahim", { group: "g" }), idea("brahim", { group: "h" })];
  const rows = {
    ideas,
    groups: [group("g"), group("h")],
    votes: [vote("brahim", "g"), vote("hajar", "h"), vote("hajar", "g")],
  };
  const seen = (state: Round["state"], member: string | null) => roundView({ ...round, state }, rows, members, member);

  test("while it is written, or once it is taken back: one's own ideas and everybody's counts", () => {
    for (const state of ["writing", "cancelled"] as const) {
      expect(seen(state, "amina").ideas.map(({ author }) => author.id)).toEqual(["amina"]);
      expect(seen(state, null).ideas).toEqual([]);
      expect(seen(state, "amina").groups).toEqual([]);
    }
    expect(seen("writing", "hajar").members.map((one) => one.ideas)).toEqual([1, 2, 0]);
  });

  test("after it: everybody's, with names, and keys for their writer only", () => {
    const { ideas: shown } = seen("sorting", "amina");
    expect(shown.map(({ author, key }) => [author.name, key === null])).toEqual([
      ["amina", false],
      ["brahim", true],
      ["brahim", true],
    ]);
  });

  test("while the vote is open: one's own votes and how many others gave, no totals", () => {
    const { groups, members: cast, votesLeft } = seen("voting", "hajar");
    expect(groups.map(({ voted, votes }) => [voted, votes])).toEqual([
      [true, null],
      [true, null],
    ]);
    expect(cast.map(({ votes }) => votes)).toEqual([0, 1, 2]);
    expect(votesLeft).toBe(1);
  });

  test("after it: totals, most first", () => {
    for (const state of ["voted", "chosen"] as const)
      expect(seen(state, "amina").groups.map(({ id, votes }) => [id, votes])).toEqual([
        ["g", 2],
        ["h", 1],
      ]);
  });

  test("a group of one's own is marked for its owner only", () => {
    expect(seen("voting", "brahim").groups.map(({ own }) => own)).toEqual([false, true]);
    expect(seen("voting", null).groups.map(({ own }) => own)).toEqual([false, false]);
  });
});
