import { afterAll, beforeAll, expect, test } from "vitest";
import { DomainError } from "../../src/domain/errors.ts";
import { type Idea, isOnlyOwn, votesEach } from "../../src/domain/ideas.ts";
import type { Member } from "../../src/domain/people.ts";
import type { RoundView } from "../../src/domain/round-view.ts";
import { cancelRound } from "../../src/mentoring/cancel-round.ts";
import { castVote } from "../../src/mentoring/cast-vote.ts";
import { chooseGroup } from "../../src/mentoring/choose-group.ts";
import { closeRound } from "../../src/mentoring/close-round.ts";
import { closeVoting } from "../../src/mentoring/close-voting.ts";
import { exportTeam } from "../../src/mentoring/export-team.ts";
import { joinTeam } from "../../src/mentoring/join-team.ts";
import { moveIdea } from "../../src/mentoring/move-idea.ts";
import { nameGroup } from "../../src/mentoring/name-group.ts";
import { openVoting } from "../../src/mentoring/open-voting.ts";
import { readRoom } from "../../src/mentoring/read-room.ts";
import { readRound } from "../../src/mentoring/read-round.ts";
import { saveIdea } from "../../src/mentoring/save-idea.ts";
import { startRound } from "../../src/mentoring/start-round.ts";
import { withdrawIdea } from "../../src/mentoring/withdraw-idea.ts";
import { openStage, type Stage } from "../support/app.ts";
import { addCast } from "../support/people.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.app.close());

/** Chance that comes out the same every time (mulberry32). */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Refusals are part of the play; anything else is a fault. */
async function tried<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (fault) {
    if (fault instanceof DomainError) return null;
    throw fault;
  }
}

/** A team of three, one of whom joins late, plays a round at random; two act at the same moment now and then. */
async function play(seed: number) {
  const chance = chanceFrom(seed);
  const cast = await addCast(stage.app.store);
  const { house } = stage.app;
  const team = [cast.amina, cast.brahim];
  const { id: round } = await startRound(house, { actor: cast.amina, workshop: "framing", minutes: 2 });
  /** What each phone was told is kept, by member and key. */
  const kept = new Map<string, string>();
  const words = (actor: Member, key: string) => `idée${actor.id}${key}v${chance(3)}`;
  const someone = () => team[chance(team.length)]!;
  const view = async (actor: Member): Promise<RoundView> => (await readRound(house, { actor, round })).round;

  const save = async (actor: Member) => {
    const key = `k${chance(4)}`;
    const text = words(actor, key);
    const saved = await tried(saveIdea(house, { actor, round, key, text }));
    if (saved === null) return;
    kept.set(`${actor.id} ${saved.late && kept.has(`${actor.id} ${key}`) ? `${key}/late` : key} ${saved.id}`, text);
  };
  const acts: ((actor: Member) => Promise<unknown>)[] = [
    save,
    save,
    save,
    async (actor) => {
      const key = `k${chance(4)}`;
      const gone = await tried(withdrawIdea(house, { actor, round, key }).then(() => true));
      if (gone) for (const name of kept.keys()) if (name.startsWith(`${actor.id} ${key} `)) kept.delete(name);
    },
    async () => stage.clock.pass(chance(20_000)),
    (actor) => tried(closeRound(house, { actor, round })),
    async (actor) => {
      const { ideas, groups } = await view(actor);
      const idea = ideas[chance(ideas.length || 1)];
      const to = ["new", null, groups[chance(groups.length || 1)]?.id ?? null][chance(3)]!;
      if (idea !== undefined) await tried(moveIdea(house, { actor, round, idea: idea.id, from: idea.group, to }));
    },
    async (actor) => {
      const { groups } = await view(actor);
      const group = groups[chance(groups.length || 1)];
      if (group !== undefined)
        await tried(nameGroup(house, { actor, round, group: group.id, name: `nom ${chance(9)}` }));
    },
    async (actor) => {
      const { groups } = await view(actor);
      const group = groups[chance(groups.length || 1)];
      const votes = chance(4) > 0;
      if (group !== undefined) await tried(castVote(house, { actor, round, group: group.id, votes }));
    },
    (actor) => (chance(3) === 0 ? tried(openVoting(house, { actor, round })) : Promise.resolve()),
    (actor) => (chance(8) === 0 ? tried(closeVoting(house, { actor, round })) : Promise.resolve()),
    (actor) => (chance(30) === 0 ? tried(cancelRound(house, { actor, round })) : Promise.resolve()),
    async () => {
      if (team.length > 2) return;
      const joined = await joinTeam(house, { code: cast.atlas.code, nickname: "Hajar", language: "ar" });
      team.push(joined.member);
    },
  ];

  for (let step = 0; step < 60; step += 1) {
    const before = (await stage.app.store.rounds.round(round))!.state;
    await Promise.all(Array.from({ length: 1 + chance(3) }, () => acts[chance(acts.length)]!(someone())));
    await everyoneSeesWhatTheyMay(cast, team, round, before);
  }
  const { ideas } = await stage.app.store.rounds.rows(round);
  return { kept, ideas, last: await view(cast.amina), cast, round };
}

async function everyoneSeesWhatTheyMay(
  cast: Awaited<ReturnType<typeof addCast>>,
  team: readonly Member[],
  round: string,
  before: string,
): Promise<void> {
  const { house, store } = stage.app;
  const rows = await store.rounds.rows(round);
  const told = JSON.stringify(await store.feed.after(cast.atlas.id, 0, null));
  expect(told).not.toContain("idée");
  for (const actor of [...team, cast.organiser]) {
    const { round: seen } = await readRound(house, { actor, round });
    const { state } = (await store.rounds.round(round))!;
    const taken = JSON.stringify(await exportTeam(house, { actor, team: cast.atlas.id }));
    const room = actor.kind === "member" ? JSON.stringify(await readRoom(house, { actor })) : "";
    expect(room).not.toContain("idée");
    if (state === "writing" || state === "cancelled")
      for (const idea of rows.ideas.filter((one) => one.member !== actor.id)) {
        expect(JSON.stringify(seen)).not.toContain(idea.text);
        expect(taken).not.toContain(idea.text);
      }
    if (state === "voting") expect(seen.groups.every(({ votes }) => votes === null)).toBe(true);
    if (state !== before) expect([before, state]).not.toEqual(["voting", "sorting"]);
  }
  for (const { id } of team) {
    const votes = rows.votes.filter(({ member }) => member === id);
    expect(votes.length).toBeLessThanOrEqual(votesEach);
    expect(new Set(votes.map(({ group }) => group)).size).toBe(votes.length);
    for (const { group } of votes) expect(isOnlyOwn(rows.ideas, group, id)).toBe(false);
  }
  for (const { group } of rows.ideas) if (group !== null) expect(rows.groups.map(({ id }) => id)).toContain(group);
}

test("whatever a team does, in any order and at once: nobody sees too early, and nothing that was taken is lost", async () => {
  const ends = new Set<string>();
  for (let seed = 1; seed <= 16; seed += 1) {
    const { kept, ideas, last } = await play(seed);
    ends.add(last.state);
    const texts = new Map(ideas.map((idea: Idea) => [idea.id, idea.text]));
    for (const [name, text] of kept) expect([seed, texts.has(name.split(" ")[2]!), text]).toEqual([seed, true, text]);
  }
  // The play went far enough to mean something.
  expect([...ends]).toEqual(expect.arrayContaining(["voting", "voted"]));
});

test("an idea and the end of the time that meet are settled one way: in time, or late, never lost", async () => {
  const cast = await addCast(stage.app.store);
  const { house, store } = stage.app;
  const { id: round } = await startRound(house, { actor: cast.amina, workshop: "framing", minutes: 2 });
  for (const key of ["1", "2", "3"]) await saveIdea(house, { actor: cast.amina, round, key, text: `à elle ${key}` });
  const outcomes = await Promise.all([
    ...["1", "2", "3", "4"].map((key) => saveIdea(house, { actor: cast.brahim, round, key, text: `à lui ${key}` })),
    tried(closeRound(house, { actor: cast.amina, round })),
    ...["4", "5"].map((key) => saveIdea(house, { actor: cast.amina, round, key, text: `à elle ${key}` })),
  ]);
  expect(outcomes).toHaveLength(7);
  const { ideas } = await store.rounds.rows(round);
  expect(ideas).toHaveLength(9);
});

test("a late idea during the vote stands in a group of its own, and after the choice it is still kept", async () => {
  const cast = await addCast(stage.app.store);
  const { house } = stage.app;
  const { id: round } = await startRound(house, { actor: cast.amina, workshop: "framing", minutes: 2 });
  await saveIdea(house, { actor: cast.amina, round, key: "1", text: "le puits est à sec" });
  stage.clock.pass(2 * 60_000);
  await openVoting(house, { actor: cast.brahim, round });
  await saveIdea(house, { actor: cast.brahim, round, key: "1", text: "la route est coupée" });
  const { groups } = (await readRound(house, { actor: cast.amina, round })).round;
  expect(groups.map(({ name, own }) => [name, own])).toEqual([
    ["le puits est à sec", true],
    ["la route est coupée", false],
  ]);
  await closeVoting(house, { actor: cast.amina, round });
  await chooseGroup(house, { actor: cast.amina, round, group: groups[0]!.id });
  const late = await saveIdea(house, { actor: cast.brahim, round, key: "2", text: "le bus ne vient plus" });
  expect(late.late).toBe(true);
  expect((await readRound(house, { actor: cast.amina, round })).round.ideas.at(-1)).toMatchObject({ group: null });
});
