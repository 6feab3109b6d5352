import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Author, Revision } from "../../src/domain/canvas.ts";
import { DomainError } from "../../src/domain/errors.ts";
import type { Idea } from "../../src/domain/ideas.ts";
import type { Store } from "../../src/domain/ports.ts";
import { ids } from "../../src/store/ids.ts";
import { at, messageOf, turnOf } from "../support/messages.ts";
import { addCast, type Cast } from "../support/people.ts";

/** What a store must do, whatever database it stands on. */
export function storeConforms(open: () => Promise<Store>): void {
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

  const authorOf = (person: Cast["amina"]): Author => ({ kind: "member", id: person.id, name: person.nickname });
  const revisionOf = (revision: number, text: string, more: Partial<Revision> = {}): Revision => ({
    team: cast.atlas.id,
    workshop: "framing",
    field: "who",
    revision,
    text,
    author: authorOf(cast.amina),
    at,
    proposal: null,
    ...more,
  });

  describe("what was used of the model", () => {
    test("adds up by team and day, and a day over all teams", async () => {
      const { modelUse } = store;
      expect(await modelUse.ofTeam(cast.atlas.id, "2031-01-01")).toEqual({ turns: 0, tokens: 0 });
      expect(await modelUse.ofDay("2031-01-01")).toBe(0);
      await modelUse.add(cast.atlas.id, "2031-01-01", 700);
      await modelUse.add(cast.atlas.id, "2031-01-01", 300);
      await modelUse.add(cast.dunes.id, "2031-01-01", 5_000_000_000);
      await modelUse.add(cast.atlas.id, "2031-01-02", 1);
      expect(await modelUse.ofTeam(cast.atlas.id, "2031-01-01")).toEqual({ turns: 2, tokens: 1000 });
      expect(await modelUse.ofDay("2031-01-01")).toBe(5_000_001_000);
      await store.erasure.eraseTeam(cast.dunes.id);
      expect(await modelUse.ofDay("2031-01-01")).toBe(1000);
      await store.erasure.eraseTeam(cast.atlas.id);
    });
  });

  describe("texts as numbers", () => {
    test("come back to the bit, by model and hash, however many", async () => {
      const many = new Map(
        Array.from({ length: 900 }, (_, at) => [`h${at}`, Float32Array.of(at / 7, -at, 1e-20)] as const),
      );
      await store.vectors.keep("near", many);
      await store.vectors.keep("near", new Map([["h1", Float32Array.of(9)]]));
      const found = await store.vectors.kept("near", [...many.keys(), "unknown"]);
      expect(found.size).toBe(900);
      for (const [hash, vector] of many) expect(found.get(hash)).toEqual(vector);
      expect((await store.vectors.kept("other", ["h1"])).size).toBe(0);
    });
  });

  describe("people", () => {
    test("a team is found by its code and a revoked one says so", async () => {
      expect(await store.people.teamByCode(cast.atlas.code)).toEqual(cast.atlas);
      expect(await store.people.teamByCode("AAA-222")).toBeNull();
      await store.people.revokeTeam(cast.atlas.id);
      expect((await store.people.team(cast.atlas.id))?.revoked).toBe(true);
    });

    test("a token leads to its holder until it is revoked", async () => {
      const now = new Date(at);
      expect(await store.people.tokenHolder(cast.tokens.amina, now)).toEqual({ kind: "member", member: cast.amina });
      expect(await store.people.tokenHolder(cast.tokens.mentor, now)).toEqual({ kind: "mentor", mentor: cast.mentor });
      expect(await store.people.tokenHolder("guessed", now)).toBeNull();
      await store.people.revokeToken(cast.tokens.amina);
      expect(await store.people.tokenHolder(cast.tokens.amina, now)).toBeNull();
      expect(await store.people.tokenState(cast.tokens.amina, now)).toBe("revoked");
    });

    test("a token ends at its hour", async () => {
      await store.people.addToken("short", { kind: "mentor", id: cast.mentor.id }, new Date(at));
      const before = new Date(Date.parse(at) - 1);
      expect(await store.people.tokenHolder("short", before)).not.toBeNull();
      expect(await store.people.tokenHolder("short", new Date(at))).toBeNull();
      expect(await store.people.tokenState("short", new Date(at))).toBe("expired");
      await store.people.revokeToken("short");
    });

    test("revoking a team's code shuts out its members", async () => {
      await store.people.revokeTeam(cast.atlas.id);
      expect(await store.people.tokenHolder(cast.tokens.brahim, new Date())).toBeNull();
      expect(await store.people.tokenHolder(cast.tokens.driss, new Date())).not.toBeNull();
    });

    test("members come in the order in which they joined", async () => {
      expect(await store.people.members(cast.atlas.id)).toEqual([cast.amina, cast.brahim]);
    });
  });

  describe("conversations", () => {
    test("positions grow without gaps, also when many write at once", async () => {
      const texts = Array.from({ length: 40 }, (_, index) => `message ${index}`);
      await Promise.all(texts.map((text) => store.conversations.addMessage(messageOf(cast.amina, text))));
      const kept = await store.conversations.messages(cast.atlas.id, "framing", { reader: cast.brahim.id });
      expect(kept.map((message) => message.position)).toEqual(texts.map((_, index) => index + 1));
      expect(new Set(kept.map((message) => message.text))).toEqual(new Set(texts));
    });

    test("a rolled-back message gives its position back", async () => {
      await store.conversations.addMessage(messageOf(cast.amina, "un"));
      const refusal = store.atomically(async (rooms) => {
        await rooms.conversations.addMessage(messageOf(cast.amina, "perdu"));
        throw new DomainError("forbidden");
      });
      await expect(refusal).rejects.toThrow(DomainError);
      await store.conversations.addMessage(messageOf(cast.amina, "deux"));
      const kept = await store.conversations.messages(cast.atlas.id, "framing", { reader: null });
      expect(kept.map(({ position, text }) => [position, text])).toEqual([
        [1, "un"],
        [2, "deux"],
      ]);
    });

    test("a message comes back as it was written", async () => {
      const plan = {
        strategy: "narrow",
        intention: "focus",
        rung: 1,
        gap: { field: "statement", criterion: "who" },
        topic: "who",
        phrasings: [],
        alert: null,
      } as const;
      const written = messageOf(cast.amina, "واش كاين؟ « l'eau » 🐫\n\t'); drop table messages;--", {
        language: "ary",
        citations: [{ passage: "p#1", source: "Programme", place: "Jour 1", quote: "dès 9h", language: "fr" }],
        voice: "offline",
        plan: { ...plan, phrasings: ["a", "b"] },
      });
      const kept = await store.conversations.addMessage(written);
      expect(kept).toEqual({ ...written, position: 1 });
      expect(await store.conversations.message(written.id)).toEqual(kept);
    });

    test("private words reach their reader, staff and the assistant only", async () => {
      await store.conversations.addMessage(messageOf(cast.amina, "à tous"));
      await store.conversations.addMessage(messageOf(cast.amina, "à moi", { privateTo: cast.amina.id }));
      const readBy = async (reader: string | null) =>
        (await store.conversations.messages(cast.atlas.id, "framing", { reader })).map((message) => message.text);
      expect(await readBy(cast.brahim.id)).toEqual(["à tous"]);
      expect(await readBy(cast.amina.id)).toEqual(["à tous", "à moi"]);
      expect(await readBy(null)).toEqual(["à tous", "à moi"]);
      expect(await store.conversations.window(cast.atlas.id, "framing", 10)).toHaveLength(2);
    });

    test("the last thing said between a member and the assistant is neither another member's nor for another", async () => {
      const last = async () => (await store.conversations.lastWith(cast.atlas.id, "framing", cast.amina.id))?.text;
      const dalil = { author: { kind: "assistant", id: "dalil", name: "Dalil" } } as const;
      expect(await last()).toBeUndefined();
      await store.conversations.addMessage(messageOf(cast.amina, "de moi"));
      await store.conversations.addMessage(messageOf(cast.brahim, "d'un autre"));
      expect(await last()).toBe("de moi");
      for (const [text, privateTo] of [
        ["à tous", null],
        ["à moi", cast.amina.id],
        ["à un autre", cast.brahim.id],
      ] as const)
        await store.conversations.addMessage(messageOf(cast.amina, text, { ...dalil, privateTo }));
      expect(await last()).toBe("à moi");
    });

    test("a turn that turns out to be private is read again by nobody else, nor is the news of it", async () => {
      const turn = turnOf(cast.amina, ids.next(), "k");
      await store.conversations.addTurn(turn);
      const asked = await store.conversations.addMessage(
        messageOf(cast.amina, "entre nous", { id: turn.message, turn: turn.id }),
      );
      const other = await store.conversations.addMessage(messageOf(cast.amina, "à tous"));
      for (const message of [asked, other]) await store.feed.append(cast.atlas.id, { kind: "message", message });
      await store.conversations.keepPrivate(turn);
      const brahim = { reader: cast.brahim.id };
      expect(await store.conversations.messages(cast.atlas.id, "framing", brahim)).toEqual([other]);
      expect((await store.conversations.turn(turn.id))!.privateTo).toBe(cast.amina.id);
      const heard = await store.feed.after(cast.atlas.id, 0, cast.brahim.id);
      expect(heard.map(({ news }) => news.kind === "message" && news.message.text)).toEqual(["à tous"]);
    });

    test("a turn keeps what it used of a model", async () => {
      const turn = turnOf(cast.amina, ids.next(), "k");
      await store.conversations.addTurn(turn);
      const use = { model: "m", calls: 2, promptTokens: 900, answerTokens: 60, prompts: { write: "abc" } };
      await store.conversations.moveTurn(turn.id, "running", "finished", use);
      expect(await store.conversations.turn(turn.id)).toEqual({ ...turn, state: "finished", use });
    });

    test("`after` and `limit` keep the newest", async () => {
      for (let index = 1; index <= 5; index += 1)
        await store.conversations.addMessage(messageOf(cast.amina, `m${index}`));
      const texts = async (after: number, limit: number) =>
        (await store.conversations.messages(cast.atlas.id, "framing", { after, reader: null, limit })).map(
          (message) => message.text,
        );
      expect(await texts(2, 10)).toEqual(["m3", "m4", "m5"]);
      expect(await texts(0, 2)).toEqual(["m4", "m5"]);
    });

    test("a key opens one turn in a team, and another in another team", async () => {
      const turn = turnOf(cast.amina, "m", "key-1");
      await store.conversations.addTurn(turn);
      expect(await store.conversations.turnByKey(cast.atlas.id, "key-1")).toEqual(turn);
      await expect(store.conversations.addTurn(turnOf(cast.brahim, "m", "key-1"))).rejects.toThrow();
      await store.conversations.addTurn(turnOf(cast.driss, "m", "key-1"));
    });

    test("a turn moves once, by whoever is first", async () => {
      const turn = turnOf(cast.amina, "m", "key-2");
      await store.conversations.addTurn(turn);
      const moves = await Promise.all([
        store.conversations.moveTurn(turn.id, "running", "finished"),
        store.conversations.moveTurn(turn.id, "running", "stopped"),
      ]);
      expect(moves.filter((moved) => moved)).toHaveLength(1);
      expect((await store.conversations.runningTurns()).map((running) => running.id)).not.toContain(turn.id);
    });

    test("steps are numbered from 1 in order and resume after a number", async () => {
      const turn = turnOf(cast.amina, "m", "key-3");
      await store.conversations.addTurn(turn);
      await store.conversations.appendSteps(turn.id, [
        { kind: "started", message: "m" },
        { kind: "text", delta: "Bon" },
      ]);
      const [third] = await store.conversations.appendSteps(turn.id, [{ kind: "text", delta: "jour" }]);
      expect(third?.number).toBe(3);
      expect(await store.conversations.steps(turn.id, 1)).toEqual([
        { turn: turn.id, number: 2, step: { kind: "text", delta: "Bon" } },
        { turn: turn.id, number: 3, step: { kind: "text", delta: "jour" } },
      ]);
      await store.conversations.clearSteps(turn.id);
      const [next] = await store.conversations.appendSteps(turn.id, [{ kind: "started", message: "m" }]);
      expect(next?.number).toBe(4);
      expect(await store.conversations.steps(turn.id, 0)).toHaveLength(1);
    });

    test("what is still said in a turn that ended, or was erased, goes nowhere", async () => {
      const turn = turnOf(cast.amina, "m", "key-4");
      const more = { kind: "text", delta: "encore" } as const;
      expect(await store.conversations.appendWhileRunning(turn.id, [more])).toBeNull();
      await store.conversations.addTurn(turn);
      const [first] = (await store.conversations.appendWhileRunning(turn.id, [more]))!;
      expect(first).toEqual({ turn: turn.id, number: 1, step: more });
      await store.conversations.moveTurn(turn.id, "running", "stopped");
      expect(await store.conversations.appendWhileRunning(turn.id, [more])).toBeNull();
      expect(await store.conversations.steps(turn.id, 0)).toEqual([first]);
    });
  });

  describe("canvases", () => {
    test("an empty field has revision 0", async () => {
      expect(await store.canvases.field(cast.atlas.id, "framing", "who")).toEqual({ text: "", revision: 0 });
    });

    test("of two writers over the same revision one is told to look again", async () => {
      expect(await store.canvases.addRevision(revisionOf(1, "les femmes"))).toBe(true);
      const both = await Promise.all([
        store.canvases.addRevision(revisionOf(2, "les femmes de Tinghir")),
        store.canvases.addRevision(revisionOf(2, "les bergers", { author: authorOf(cast.brahim) })),
      ]);
      expect(both.filter((saved) => saved)).toHaveLength(1);
      expect(await store.canvases.revisions(cast.atlas.id, "framing", "who")).toHaveLength(2);
      const { who } = await store.canvases.texts(cast.atlas.id, "framing");
      expect(who?.revision).toBe(2);
    });

    test("of two first writers one is told to look again", async () => {
      const both = await Promise.all([
        store.canvases.addRevision(revisionOf(1, "a")),
        store.canvases.addRevision(revisionOf(1, "b")),
      ]);
      expect(both.filter((saved) => saved)).toHaveLength(1);
    });

    test("all canvases of a team are read at once", async () => {
      await store.canvases.addRevision(revisionOf(1, "a"));
      await store.canvases.addRevision(revisionOf(1, "b", { workshop: "solution", field: "features" }));
      expect(await store.canvases.allTexts(cast.atlas.id)).toEqual({
        framing: { who: { text: "a", revision: 1 } },
        solution: { features: { text: "b", revision: 1 } },
      });
    });

    test("the revision that stands in each field is read at once, with who and when", async () => {
      await store.canvases.addRevision(revisionOf(1, "a"));
      await store.canvases.addRevision(revisionOf(2, "b", { author: authorOf(cast.brahim) }));
      await store.canvases.addRevision(revisionOf(1, "c", { workshop: "solution", field: "features" }));
      await store.canvases.addRevision(revisionOf(1, "d", { team: cast.dunes.id }));
      const standing = await store.canvases.standing(cast.atlas.id);
      expect(standing.map(({ text }) => text).sort()).toEqual(["b", "c"]);
      expect(standing.find(({ field }) => field === "who")).toEqual(
        revisionOf(2, "b", { author: authorOf(cast.brahim) }),
      );
    });

    test("a proposal is settled once", async () => {
      const proposal = {
        id: ids.next(),
        team: cast.atlas.id,
        workshop: "framing",
        field: "who",
        text: "les femmes",
        quotes: ["les femmes"],
        turn: "t",
        state: "open",
        at,
      } as const;
      await store.canvases.addProposal({ ...proposal, quotes: [...proposal.quotes] });
      expect(await store.canvases.proposals(cast.atlas.id, "framing", "open")).toEqual([proposal]);
      expect(await store.canvases.settleProposal(proposal.id, "accepted")).toBe(true);
      expect(await store.canvases.settleProposal(proposal.id, "rejected")).toBe(false);
      expect((await store.canvases.proposal(proposal.id))?.state).toBe("accepted");
    });
  });

  describe("tickets, news and audit", () => {
    const ticket = () =>
      ({
        id: ids.next(),
        team: cast.atlas.id,
        cohort: cast.cohort,
        workshop: "framing",
        member: cast.amina.id,
        reason: "help",
        text: "au secours",
        state: "open",
        by: null,
        at,
        closedAt: null,
        outcome: null,
      }) as const;

    test("a ticket goes from open to claimed to closed", async () => {
      const raised = ticket();
      await store.tickets.add(raised);
      expect(await store.tickets.openFor(cast.atlas.id, "help", cast.amina.id)).toEqual(raised);
      expect(await store.tickets.openFor(cast.atlas.id, "help", null)).toBeNull();
      expect(await store.tickets.move(raised.id, "open", "claimed", cast.mentor.id, at)).toBe(true);
      expect(await store.tickets.move(raised.id, "open", "claimed", cast.organiser.id, at)).toBe(false);
      expect(await store.tickets.move(raised.id, "claimed", "closed", cast.mentor.id, at)).toBe(true);
      expect(await store.tickets.list(cast.cohort)).toEqual([]);
      expect((await store.tickets.list(cast.cohort, { closed: true }))[0]).toEqual({
        ...raised,
        state: "closed",
        by: cast.mentor.id,
        closedAt: at,
        names: { team: "Atlas", member: "Amina", by: "Salma" },
      });
    });

    test("news is numbered per team and private news stays private", async () => {
      const joined = { kind: "joined", member: { id: cast.amina.id, nickname: "Amina" } } as const;
      const hidden = { kind: "ticket", id: "x", state: "open", privateTo: cast.amina.id } as const;
      const numbers = async (...[team, ...news]: Parameters<Store["feed"]["append"]>) =>
        (await store.feed.append(team, ...news)).map(({ number }) => number);
      expect(await numbers(cast.atlas.id, joined, hidden)).toEqual([1, 2]);
      expect(await numbers(cast.dunes.id, joined)).toEqual([1]);
      expect(await numbers(cast.dunes.id)).toEqual([]);
      expect(await store.feed.after(cast.atlas.id, 1, cast.brahim.id)).toEqual([]);
      expect(await store.feed.after(cast.atlas.id, 1, cast.amina.id)).toHaveLength(1);
      expect(await store.feed.last(cast.atlas.id)).toBe(2);
    });

    test("news that many write at once has no gap and no double", async () => {
      const joined = { kind: "joined", member: { id: cast.amina.id, nickname: "Amina" } } as const;
      await Promise.all(Array.from({ length: 30 }, () => store.feed.append(cast.atlas.id, joined)));
      const numbers = (await store.feed.after(cast.atlas.id, 0, null)).map((event) => event.number);
      expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    });

    test("the audit tells who did what to what, newest first", async () => {
      const line = { at, actor: { kind: "member", id: cast.amina.id }, action: "send_message", subject: cast.atlas.id };
      await store.audit.note({ ...line, details: { turn: "t1", retried: false } });
      await store.audit.note({ ...line, details: { turn: "t2", retried: true } });
      const lines = await store.audit.lines({ subject: cast.atlas.id });
      expect(lines.map((kept) => kept.details)).toEqual([
        { turn: "t2", retried: true },
        { turn: "t1", retried: false },
      ]);
    });

    test("the overview counts members, filled fields and open tickets", async () => {
      await store.canvases.addRevision(revisionOf(1, "les femmes"));
      await store.tickets.add(ticket());
      await store.conversations.addMessage(messageOf(cast.amina, "salam"));
      const [atlas, dunes] = await store.overview.teams(cast.cohort);
      expect(atlas).toEqual({
        team: cast.atlas,
        members: 2,
        filled: { framing: 1 },
        lastMessageAt: at,
        openTickets: 1,
      });
      expect(dunes).toEqual({ team: cast.dunes, members: 2, filled: {}, lastMessageAt: null, openTickets: 0 });
    });
  });

  describe("codes and links", () => {
    test("a withdrawn team's new code opens, its old one leads nowhere", async () => {
      await store.people.revokeTeam(cast.atlas.id);
      const code = ids.teamCode();
      await store.people.renewCode(cast.atlas.id, code);
      expect(await store.people.teamByCode(code)).toEqual({ ...cast.atlas, code, revoked: false });
      expect(await store.people.teamByCode(cast.atlas.code)).toBeNull();
    });

    test("the overview of staff tells whose link opens, and until when", async () => {
      const later = "2026-07-01T00:00:00.000Z";
      const now = new Date(at);
      await store.people.revokeHolder(cast.mentor.id);
      expect(await store.overview.staff(cast.cohort, now)).toEqual([
        { person: cast.mentor, open: false, until: null },
        { person: cast.organiser, open: true, until: null },
      ]);
      await store.people.addToken("short", { kind: "mentor", id: cast.mentor.id }, new Date(at));
      await store.people.addToken("long", { kind: "mentor", id: cast.mentor.id }, new Date(later));
      expect((await store.overview.staff(cast.cohort, now))[0]).toMatchObject({ open: true, until: later });
      expect((await store.overview.staff(cast.cohort, new Date(later)))[0]).toMatchObject({ open: false, until: null });
    });
  });

  describe("rounds of ideas", () => {
    const starting = (more: object = {}) => ({
      id: ids.next(),
      team: cast.atlas.id,
      workshop: "framing",
      starter: cast.amina.id,
      minutes: 5,
      startedAt: at,
      endsAt: at,
      ...more,
    });
    const ideaOf = (round: string, key: string, more: Partial<Idea> = {}): Idea => ({
      id: ids.next(),
      round,
      team: cast.atlas.id,
      member: cast.amina.id,
      name: "Amina",
      key,
      text: "l'eau « tarit » 🐫",
      late: false,
      group: null,
      at,
      ...more,
    });

    test("of many that begin at once in a team, one does, and the next has the next number", async () => {
      const begun = await Promise.all(Array.from({ length: 6 }, () => store.rounds.add(starting())));
      const [first, ...more] = begun.filter(({ began }) => began);
      expect(more).toEqual([]);
      expect(begun.every(({ round }) => round.id === first!.round.id)).toBe(true);
      expect(await store.rounds.running(cast.atlas.id)).toEqual(first!.round);
      await store.rounds.move({ ...first!.round, state: "cancelled", closedAt: at });
      expect(await store.rounds.running(cast.atlas.id)).toBeNull();
      const { round } = await store.rounds.add(starting());
      expect(round.number).toBeGreaterThan(first!.round.number);
      expect((await store.rounds.rounds(cast.atlas.id)).map(({ id }) => id)).toEqual([first!.round.id, round.id]);
      expect((await store.rounds.add(starting({ team: cast.dunes.id }))).began).toBe(true);
    });

    test("a round is held by one at a time, a version further each time", async () => {
      const { round } = await store.rounds.add(starting());
      const seen = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          store.atomically(async (rooms) => {
            const held = await rooms.rounds.hold(round.id);
            const { ideas } = await rooms.rounds.rows(round.id);
            await rooms.rounds.addIdea(ideaOf(round.id, `k${index}`));
            return [held!.version, ideas.length];
          }),
        ),
      );
      expect(seen.toSorted((a, b) => a[0]! - b[0]!)).toEqual(seen.map((_, index) => [index + 2, index]));
      expect(await store.rounds.hold("nothing")).toBeNull();
    });

    test("ideas, groups and votes come back as they were written", async () => {
      const { round } = await store.rounds.add(starting());
      const [early, late] = [ideaOf(round.id, "a"), ideaOf(round.id, "b", { late: true, member: cast.brahim.id })];
      const group = { id: ids.next(), round: round.id, team: cast.atlas.id, name: null, namedBy: null };
      const vote = { round: round.id, team: cast.atlas.id, member: cast.brahim.id, group: group.id };
      for (const idea of [early, late]) await store.rounds.addIdea(idea);
      await store.rounds.addGroup(group);
      await store.rounds.placeIdeas([early.id, late.id], group.id);
      await store.rounds.placeIdeas([], group.id);
      await store.rounds.writeIdea(early.id, "autrement");
      await store.rounds.nameGroup(group.id, "Le puits", cast.amina.id);
      for (let times = 0; times < 2; times += 1) await store.rounds.addVote(vote);
      expect(await store.rounds.rows(round.id)).toEqual({
        ideas: [
          { ...early, text: "autrement", group: group.id },
          { ...late, group: group.id },
        ],
        groups: [{ ...group, name: "Le puits", namedBy: cast.amina.id }],
        votes: [vote],
      });
      await store.rounds.dropVote(vote);
      await store.rounds.dropIdea(late.id);
      await store.rounds.addVote(vote);
      await store.rounds.placeIdeas([early.id], null);
      await store.rounds.dropGroup(group.id);
      const left = await store.rounds.rows(round.id);
      expect(left).toEqual({ ideas: [{ ...early, text: "autrement" }], groups: [], votes: [] });
    });

    test("two ideas of one member cannot have one key", async () => {
      const { round } = await store.rounds.add(starting());
      await store.rounds.addIdea(ideaOf(round.id, "a"));
      await store.rounds.addIdea(ideaOf(round.id, "a", { member: cast.brahim.id }));
      await expect(store.rounds.addIdea(ideaOf(round.id, "a"))).rejects.toThrow();
    });
  });

  describe("all or nothing", () => {
    test("work that throws leaves nothing, and its neighbours stand", async () => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) =>
          store.atomically(async (rooms) => {
            await rooms.conversations.addMessage(messageOf(cast.amina, `m${index}`));
            if (index % 2 === 1) throw new DomainError("forbidden");
            return index;
          }),
        ),
      );
      expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(5);
      const kept = await store.conversations.messages(cast.atlas.id, "framing", { reader: null });
      expect(kept.map((message) => message.text).sort()).toEqual(["m0", "m2", "m4", "m6", "m8"]);
      expect(kept.map((message) => message.position)).toEqual([1, 2, 3, 4, 5]);
    });

    test("what is told as done can be read at once", async () => {
      const written = messageOf(cast.amina, "lu aussitôt");
      await store.atomically((rooms) => rooms.conversations.addMessage(written));
      expect((await store.conversations.message(written.id))?.text).toBe("lu aussitôt");
    });
  });
}
