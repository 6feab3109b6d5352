import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Member } from "../../src/domain/people.ts";
import type { Store } from "../../src/domain/ports.ts";
import { ids } from "../../src/store/ids.ts";
import { planOf } from "../support/assistant.ts";
import { at, messageOf, turnOf } from "../support/messages.ts";
import { addCast, type Cast } from "../support/people.ts";

/** Erasure must really erase, whatever database the store stands on. `words` lists every text the database holds. */
export function erasureErases(open: () => Promise<Store>, words: () => Promise<string>): void {
  let store: Store;
  let cast: Cast;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(async () => {
    await store.close();
  });
  beforeEach(async () => {
    cast = await addCast(store);
  });

  const marker = () => `MOT${ids.next()}`;

  /** A member says something, the assistant quotes it, proposes it, the team accepts it, and asks for help with it. */
  async function speak(member: Member, word: string, revision: number): Promise<void> {
    const turn = turnOf(member, ids.next(), ids.next(), { state: "finished" });
    const message = messageOf(member, `notre ${word} à nous`, { id: turn.message, turn: turn.id });
    const answer = messageOf(member, `« ${word} » : et qui ?`, {
      author: { kind: "assistant", id: "dalil", name: "Dalil" },
      turn: turn.id,
      voice: "offline",
      plan: planOf(),
    });
    const { team } = member;
    const author = { kind: "member", id: member.id, name: member.nickname } as const;
    const proposal = {
      id: ids.next(),
      team,
      workshop: "framing",
      field: "who",
      text: word,
      quotes: [word],
      turn: turn.id,
      state: "accepted",
      at,
    } as const;
    await store.conversations.addTurn(turn);
    const kept = await store.conversations.addMessage(message);
    await store.conversations.appendSteps(turn.id, [{ kind: "text", delta: `« ${word} »` }]);
    const said = await store.conversations.addMessage(answer);
    await store.feed.append(team, { kind: "message", message: kept });
    await store.feed.append(team, { kind: "message", message: said });
    await store.canvases.addProposal({ ...proposal, quotes: [word] });
    const before = await store.canvases.field(team, "framing", "who");
    const text = [before.text, word].filter((line) => line !== "").join("\n");
    await store.canvases.addRevision({
      team,
      workshop: "framing",
      field: "who",
      revision,
      text,
      author,
      at,
      proposal: proposal.id,
    });
    await store.tickets.add({
      id: ids.next(),
      team,
      cohort: member.cohort,
      workshop: "framing",
      member: member.id,
      reason: "help",
      text: `aide pour ${word}`,
      state: "open",
      by: null,
      at,
      closedAt: null,
      outcome: null,
    });
  }

  /** Both members write an idea; the first one's stands alone in the group that the team chose, under her own name for it. */
  async function holdRound(hers: string, his: string): Promise<string> {
    const { id, team } = { id: ids.next(), team: cast.atlas.id };
    const begun = { id, team, workshop: "framing", starter: cast.amina.id, minutes: 5, startedAt: at, endsAt: at };
    const { round } = await store.rounds.add(begun);
    const [one, two] = [ids.next(), ids.next()];
    await store.rounds.addGroup({ id: one, round: id, team, name: `${hers} nom`, namedBy: cast.amina.id });
    await store.rounds.addGroup({ id: two, round: id, team, name: `${hers} autre`, namedBy: cast.amina.id });
    const idea = { round: id, team, late: false, at };
    const [amina, brahim] = [cast.amina, cast.brahim];
    const add = (member: Member, text: string, group: string) =>
      store.rounds.addIdea({
        ...idea,
        id: ids.next(),
        member: member.id,
        name: member.nickname,
        key: text,
        text,
        group,
      });
    await add(amina, `${hers} idée`, one);
    await add(amina, `${hers} bis`, two);
    await add(brahim, `${his} idée`, two);
    for (const group of [one, two])
      for (const { id: member } of [amina, brahim]) await store.rounds.addVote({ round: id, team, member, group });
    await store.rounds.move({ ...round, state: "chosen", closedAt: at, chosen: one, chosenAt: at });
    return id;
  }

  describe("erasing", () => {
    test("a member takes their ideas, votes and names out of a round, and the group that held nothing else", async () => {
      const [hers, his] = [marker(), marker()];
      const id = await holdRound(hers, his);
      await store.erasure.eraseMember(cast.amina.id);
      const left = await words();
      expect(left).not.toContain(hers);
      expect(left).not.toContain(cast.amina.id);
      expect(await store.rounds.round(id)).toMatchObject({ starter: null, chosen: null, state: "chosen" });
      const { ideas, groups, votes } = await store.rounds.rows(id);
      expect(ideas).toMatchObject([{ text: `${his} idée`, group: groups[0]!.id }]);
      expect(groups).toMatchObject([{ name: null, namedBy: null }]);
      expect(votes).toMatchObject([{ member: cast.brahim.id }]);
    });

    test("a team takes its rounds along", async () => {
      const [hers, his] = [marker(), marker()];
      const id = await holdRound(hers, his);
      await store.erasure.eraseTeam(cast.atlas.id);
      for (const gone of [hers, his, id]) expect(await words()).not.toContain(gone);
    });

    test("a team leaves no word, name or code of it, and its neighbours whole", async () => {
      const [theirs, ours] = [marker(), marker()];
      await speak(cast.amina, theirs, 1);
      await speak(cast.driss, ours, 1);
      expect(await words()).toContain(theirs);
      await store.erasure.eraseTeam(cast.atlas.id);
      const left = await words();
      for (const gone of [theirs, cast.atlas.code, cast.amina.id]) expect(left).not.toContain(gone);
      expect(left).toContain(ours);
      expect(await store.people.tokenHolder(cast.tokens.amina, new Date())).toBeNull();
      expect(await store.people.team(cast.atlas.id)).toBeNull();
    });

    test("a member leaves nothing they wrote nor anything made of it, and the others' words stand", async () => {
      const [hers, his] = [marker(), marker()];
      await speak(cast.brahim, his, 1);
      await speak(cast.amina, hers, 2);
      const quoting = messageOf(cast.brahim, `Comme « ${hers} », avec « ${his} ».`, {
        author: { kind: "assistant", id: "dalil", name: "Dalil" },
      });
      await store.conversations.addMessage(quoting);
      const brahim = { kind: "member", id: cast.brahim.id, name: "Brahim" } as const;
      await store.canvases.addRevision({
        team: cast.atlas.id,
        workshop: "framing",
        field: "who",
        revision: 3,
        text: `${his}\n${hers}\net les bergers`,
        author: brahim,
        at,
        proposal: null,
      });
      await store.erasure.eraseMember(cast.amina.id);
      const left = await words();
      expect(left).not.toContain(hers);
      expect(left).toContain(his);
      expect(await store.people.tokenHolder(cast.tokens.amina, new Date())).toBeNull();
      expect(await store.people.members(cast.atlas.id)).toEqual([cast.brahim]);
      const field = await store.canvases.field(cast.atlas.id, "framing", "who");
      expect(field).toEqual({ text: `${his}\net les bergers`, revision: 4 });
      const messages = await store.conversations.messages(cast.atlas.id, "framing", { reader: null });
      expect(messages.at(-1)?.text).toBe(`Comme « … », avec « ${his} ».`);
      expect(await store.feed.after(cast.atlas.id, 0, null)).toMatchObject(
        Array.from({ length: 4 }, () => ({ news: { kind: "erased", member: cast.amina.id } })),
      );
    });

    test("a member in distress leaves the call for a person open, without words or name", async () => {
      await store.tickets.add({
        id: ids.next(),
        team: cast.atlas.id,
        cohort: cast.cohort,
        workshop: "framing",
        member: cast.amina.id,
        reason: "distress",
        text: "",
        state: "open",
        by: null,
        at,
        closedAt: null,
        outcome: null,
      });
      await store.erasure.eraseMember(cast.amina.id);
      expect(await store.tickets.list(cast.cohort)).toMatchObject([{ reason: "distress", member: null, text: "" }]);
    });

    test("someone who is not there changes nothing", async () => {
      await store.erasure.eraseMember("nobody");
      expect(await store.people.members(cast.atlas.id)).toHaveLength(2);
    });

    test("a member who had written nothing", async () => {
      await store.erasure.eraseMember(cast.amina.id);
      expect(await store.people.members(cast.atlas.id)).toEqual([cast.brahim]);
    });
  });
}
