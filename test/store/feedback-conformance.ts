import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { defaultSettings, type Feedback, type QueueFilter, type Review } from "../../src/domain/feedback/feedback.ts";
import type { Member } from "../../src/domain/people.ts";
import type { Store } from "../../src/domain/ports.ts";
import { ids } from "../../src/store/ids.ts";
import { feedbackOf, fullDraft } from "../support/feedback.ts";
import { at, messageOf } from "../support/messages.ts";
import { addCast, type Cast } from "../support/people.ts";

/** What a store must do with requests for feedback, whatever database it stands on. */
export function feedbackConforms(open: () => Promise<Store>, words?: () => Promise<string>): void {
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

  const asked = (member: Member, workshop: string, more: Partial<Feedback> = {}): Feedback =>
    feedbackOf({
      id: ids.next(),
      team: member.team,
      cohort: member.cohort,
      workshop,
      asker: member.id,
      state: "queued",
      draft: null,
      draftNumber: 0,
      draftedAt: null,
      ...more,
    });
  const add = async (member: Member, workshop: string, more: Partial<Feedback> = {}): Promise<Feedback> => {
    const feedback = asked(member, workshop, more);
    await store.feedback.add(feedback);
    return feedback;
  };
  const filter = (more: Partial<QueueFilter> = {}): QueueFilter => ({ states: ["suggested"], limit: 50, ...more });
  const take = (lease: string, now = at, until = "2026-06-16T15:46:00.000Z", limit = 8) =>
    store.feedback.takeJobs(lease, now, until, limit);
  /** Other casts of the same database have jobs of their own. */
  const mine = (jobs: readonly Feedback[]) => jobs.filter(({ cohort }) => cohort === cast.cohort);

  describe("requests for feedback", () => {
    test("come back as they went in, plant, claim and decision included", async () => {
      const whole = await add(cast.amina, "framing", {
        state: "settling",
        draft: fullDraft,
        draftNumber: 2,
        draftedAt: at,
        plant: { kind: "wrong_number", remark: "a", words: "81", remarks: fullDraft.remarks },
        claim: { by: "m", name: "Salma", at, until: at },
        decision: {
          kind: "edit",
          by: { id: "m", name: "Salma" },
          reason: "tone",
          remarks: [],
          at,
          releaseAt: at,
          review: "r",
        },
        deadline: at,
      });
      expect(await store.feedback.feedback(whole.id)).toEqual(whole);
      expect(await store.feedback.ofTeam(cast.atlas.id)).toEqual([whole]);
    });

    test("are one open a team and workshop, also when two ask at once", async () => {
      const both = await Promise.all([
        store.feedback.add(asked(cast.amina, "framing")),
        store.feedback.add(asked(cast.brahim, "framing")),
      ]);
      expect(both.filter(({ added }) => added)).toHaveLength(1);
      expect(both[0]!.feedback.id).toBe(both[1]!.feedback.id);
      expect((await store.feedback.add(asked(cast.amina, "pitch"))).added).toBe(true);
      const open = await store.feedback.hold(both[0]!.feedback.id);
      await store.feedback.write({ ...open!, state: "released", endedAt: at });
      expect((await store.feedback.add(asked(cast.amina, "framing"))).added).toBe(true);
    });
  });

  describe("jobs", () => {
    test("are taken nearest deadline first, one a team at a time", async () => {
      const late = await add(cast.amina, "framing", { deadline: null });
      const soon = await add(cast.brahim, "pitch", { deadline: "2026-06-16T16:00:00.000Z" });
      const other = await add(cast.driss, "framing", { deadline: "2026-06-16T17:00:00.000Z" });
      const lease = ids.next();
      expect(mine(await take(lease, at, undefined, 500)).map(({ id }) => id)).toEqual([soon.id, other.id]);
      expect(mine(await take(ids.next(), at, undefined, 500))).toEqual([]);
      const held = await store.feedback.holdJob(soon.id, lease);
      await store.feedback.write({ ...held!, state: "suggested", draft: fullDraft, draftNumber: 1 });
      expect(mine(await take(ids.next(), at, undefined, 500)).map(({ id }) => id)).toEqual([late.id]);
    });

    test("whose lease ran out are another's, and the first may no longer hand in", async () => {
      const { id } = await add(cast.amina, "framing");
      const [first, second] = [ids.next(), ids.next()];
      expect(mine(await take(first, at, "2026-06-16T15:45:30.000Z", 500))).toHaveLength(1);
      expect(mine(await take(second, "2026-06-16T15:45:30.000Z", undefined, 500))).toEqual([]);
      expect(mine(await take(second, "2026-06-16T15:45:31.000Z", undefined, 500))).toHaveLength(1);
      expect(await store.feedback.holdJob(id, first)).toBeNull();
      expect((await store.feedback.holdJob(id, second))?.id).toBe(id);
    });

    test("two workers at once never hold the same, nor two of one team", async () => {
      for (const [member, workshop] of [
        [cast.amina, "framing"],
        [cast.brahim, "pitch"],
        [cast.driss, "framing"],
        [cast.chaimae, "impact"],
      ] as const)
        await add(member, workshop);
      const taken = (await Promise.all([1, 2, 3].map(() => take(ids.next(), at, undefined, 500)))).flatMap(mine);
      expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
      expect(taken.map(({ team }) => team).sort()).toEqual([cast.atlas.id, cast.dunes.id].sort());
    });

    test("the next moment is that of a lease or a release, and what is due is told", async () => {
      const decision = { kind: "accept" as const, by: null, reason: null, remarks: [], at, review: null };
      const soon = await add(cast.amina, "framing", {
        state: "settling",
        decision: { ...decision, releaseAt: "2026-01-01T00:00:00.000Z" },
      });
      expect(await store.feedback.nextMoment()).toBe("2026-01-01T00:00:00.000Z");
      expect(await store.feedback.due("2025-12-31T23:59:59.999Z", 50)).not.toContain(soon.id);
      expect(await store.feedback.due("2026-01-01T00:00:00.000Z", 50)).toContain(soon.id);
      await store.feedback.write({ ...soon, state: "released", endedAt: at });
      expect(await store.feedback.due(at, 50)).not.toContain(soon.id);
    });
  });

  describe("the queue", () => {
    test("is in the order of deadlines, then of asking, page after page, without one twice or left out", async () => {
      const deadlines = [
        "2026-06-16T18:00:00.000Z",
        null,
        "2026-06-16T16:00:00.000Z",
        null,
        "2026-06-16T18:00:00.000Z",
      ];
      const all: Feedback[] = [];
      for (const [index, deadline] of deadlines.entries())
        all.push(await add(cast.amina, `w${index}`, { deadline, state: "suggested" }));
      const expected = [2, 0, 4, 1, 3].map((index) => all[index]!.id);
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const { rows, next } = await store.feedback.page(cast.cohort, filter({ limit: 2, after }));
        seen.push(...rows.map(({ id }) => id));
        after = next ?? undefined;
      } while (after !== undefined);
      expect(seen).toEqual(expected);
    });

    test("is filtered by state, workshop, language and who holds it, and never shows another cohort", async () => {
      const french = await add(cast.amina, "framing", { state: "suggested" });
      const claim = { by: cast.mentor.id, name: "Salma", at, until: at };
      const arabic = await add(cast.amina, "pitch", { state: "suggested", language: "ar", claim });
      await add(cast.driss, "framing", { state: "released" });
      const idsOf = async (more: Partial<QueueFilter>, cohort = cast.cohort) =>
        (await store.feedback.page(cohort, filter(more))).rows.map(({ id }) => id);
      expect(await idsOf({})).toEqual([french.id, arabic.id]);
      expect(await idsOf({ workshop: "pitch" })).toEqual([arabic.id]);
      expect(await idsOf({ language: "fr" })).toEqual([french.id]);
      expect(await idsOf({ claimedBy: cast.mentor.id })).toEqual([arabic.id]);
      expect(await idsOf({ states: ["released", "suggested"] })).toHaveLength(3);
      expect(await idsOf({}, (await addCast(store)).cohort)).toEqual([]);
    });

    test("says of a row whether the canvas moved on, and what changed after a mark", async () => {
      const feedback = await add(cast.amina, "framing", { state: "suggested", edition: 1 });
      const author = { kind: "member", id: cast.amina.id, name: "Amina" } as const;
      const write = (revision: number) =>
        store.canvases.addRevision({
          team: cast.atlas.id,
          workshop: "framing",
          field: "who",
          revision,
          text: `v${revision}`,
          author,
          at,
          proposal: null,
        });
      await write(1);
      const staleNow = async () => (await store.feedback.page(cast.cohort, filter())).rows[0]!.stale;
      expect(await staleNow()).toBe(false);
      await write(2);
      expect(await staleNow()).toBe(true);
      const { moved, counts, workshops, languages } = await store.feedback.pulse(cast.cohort);
      expect({ counts, workshops, languages }).toMatchObject({
        counts: { suggested: 1, queued: 0 },
        workshops: { framing: 1 },
        languages: { fr: 1 },
      });
      expect(await store.feedback.movedAfter(cast.cohort, moved, 10)).toEqual([]);
      await store.feedback.write({ ...feedback, state: "released", endedAt: at });
      expect((await store.feedback.movedAfter(cast.cohort, moved, 10)).map(({ id, state }) => [id, state])).toEqual([
        [feedback.id, "released"],
      ]);
    });
  });

  describe("reviews and settings", () => {
    test("reviews are a mentor's and a cohort's, and go when they are taken back", async () => {
      const review: Review = {
        id: ids.next(),
        feedback: "f",
        team: cast.atlas.id,
        cohort: cast.cohort,
        workshop: "framing",
        mentor: cast.mentor.id,
        kind: "ignore",
        reason: "wrong",
        distance: null,
        seconds: 12,
        readingSeconds: 30,
        planted: "wrong_number",
        through: true,
        at,
      };
      await store.feedback.addReview(review);
      expect(await store.feedback.reviews({ mentor: cast.mentor.id })).toEqual([review]);
      expect(await store.feedback.reviews({ cohort: cast.cohort })).toEqual([review]);
      await store.feedback.dropReview(review.id);
      expect(await store.feedback.reviews({ mentor: cast.mentor.id })).toEqual([]);
    });

    test("settings begin as drafts for mentors, change one by one, and are each cohort's own", async () => {
      expect(await store.feedback.settings(cast.cohort)).toEqual(defaultSettings);
      await store.feedback.set(cast.cohort, { posture: "auto", plantedShare: 0.1 });
      await store.feedback.set(cast.cohort, { postures: { pitch: "off", framing: "auto" }, callsClosed: "demain" });
      await store.feedback.set(cast.cohort, { postures: { framing: null }, plantedShare: 0.05 });
      const expected = { posture: "auto", postures: { pitch: "off" }, plantedShare: 0.05, callsClosed: "demain" };
      expect(await store.feedback.settings(cast.cohort)).toEqual(expected);
      await store.feedback.set(cast.cohort, { callsClosed: null });
      expect((await store.feedback.settings(cast.cohort)).callsClosed).toBeNull();
      expect(await store.feedback.settings((await addCast(store)).cohort)).toEqual(defaultSettings);
    });

    test("the calls for a person are counted, and their mark changes when one moves", async () => {
      const ticket = {
        id: ids.next(),
        team: cast.atlas.id,
        cohort: cast.cohort,
        workshop: null,
        member: cast.amina.id,
        reason: "distress",
        text: "",
        state: "open",
        by: null,
        at,
        closedAt: null,
        outcome: null,
      } as const;
      await store.tickets.add(ticket);
      const before = await store.tickets.pulse(cast.cohort);
      expect(before).toMatchObject({ open: 1, claimed: 0, urgent: 1 });
      await store.tickets.move(ticket.id, "open", "claimed", cast.mentor.id, at);
      const after = await store.tickets.pulse(cast.cohort);
      expect(after).toMatchObject({ open: 0, claimed: 1, urgent: 0 });
      expect(after.moved).not.toBe(before.moved);
      await store.tickets.move(ticket.id, "claimed", "closed", cast.mentor.id, at, "helped");
      expect((await store.tickets.ticket(ticket.id))?.outcome).toBe("helped");
    });
  });

  if (words === undefined) return;
  const everyWord = words;

  describe("erasing", () => {
    const marker = () => `MOT${ids.next()}`;
    /** A field, a message, and feedback that quotes it: one released, one still open; a case proposed of it. */
    async function told(member: Member, word: string, field: string): Promise<{ released: Feedback; open: Feedback }> {
      const author = { kind: "member", id: member.id, name: member.nickname } as const;
      const place = { team: member.team, workshop: "framing", field, revision: 1 };
      await store.canvases.addRevision({ ...place, text: `notre ${word}`, author, at, proposal: null });
      const remarks = [{ ...fullDraft.remarks[0]!, quote: word, text: `Ce qui tient : « \u2068${word}\u2069 ».` }];
      const decision = {
        kind: "edit",
        by: { id: "m", name: "Salma" },
        reason: null,
        remarks,
        at,
        releaseAt: at,
        review: null,
      } as const;
      const draft = { ...fullDraft, remarks };
      const plant = { kind: "wrong_number", remark: "a", words: `8 ${word}`, remarks } as const;
      const released = await add(member, "framing", { state: "released", draft, plant, decision, endedAt: at });
      const open = await add(member, "framing", { state: "suggested", draft, draftNumber: 1, plant });
      const candidate = ids.next();
      await store.evaluations.addCandidate({
        id: candidate,
        cohort: member.cohort,
        source: "verdict",
        suite: "criteria",
        case: {
          id: candidate,
          language: "fr",
          workshop: null,
          cluster: candidate,
          play: { kind: "talk", say: [word] },
          expect: {},
        },
        state: "open",
        at,
        settledBy: null,
        settledAt: null,
      });
      await store.feedback.write(released, [candidate]);
      await store.feedback.addReview({
        id: ids.next(),
        feedback: released.id,
        team: member.team,
        cohort: member.cohort,
        workshop: "framing",
        mentor: "m",
        kind: "edit",
        reason: null,
        distance: 3,
        seconds: 3,
        readingSeconds: 3,
        planted: null,
        through: false,
        at,
      });
      return { released, open };
    }

    test("a team leaves no word of what it asked and was told, nor a case or a figure made of it", async () => {
      const [theirs, ours] = [marker(), marker()];
      const { released } = await told(cast.amina, theirs, "who");
      await told(cast.driss, ours, "who");
      await store.erasure.eraseTeam(cast.atlas.id);
      const left = await everyWord();
      for (const gone of [theirs, released.id, cast.atlas.id]) expect(left).not.toContain(gone);
      expect(left).toContain(ours);
    });

    test("a member's words go from what the team was told; what is open is drafted again from what is left", async () => {
      const [hers, his] = [marker(), marker()];
      const { released, open } = await told(cast.amina, hers, "who");
      const author = { kind: "member", id: cast.brahim.id, name: "Brahim" } as const;
      await store.canvases.addRevision({
        team: cast.atlas.id,
        workshop: "framing",
        field: "context",
        revision: 1,
        text: his,
        author,
        at,
        proposal: null,
      });
      await store.conversations.addMessage(messageOf(cast.brahim, "et nous"));
      await store.erasure.eraseMember(cast.amina.id);
      const left = await everyWord();
      expect(left).not.toContain(hers);
      expect(left).not.toContain(cast.amina.id);
      expect(left).toContain(his);
      const [drafted, kept] = [await store.feedback.feedback(open.id), await store.feedback.feedback(released.id)];
      expect(drafted).toMatchObject({ state: "queued", asker: null, draft: null, plant: null });
      expect(drafted!.pins).toContainEqual({ field: "context", revision: 1 });
      expect(kept!.decision!.remarks).toMatchObject([{ quote: null, text: "Ce qui tient : « … »." }]);
    });

    test("the export of a team tells what it was told and nothing of drafts", async () => {
      const word = marker();
      await told(cast.amina, word, "who");
      const { feedback } = await store.erasure.exportTeam(cast.atlas.id, cast.amina.id);
      expect(feedback).toMatchObject([
        { state: "waiting", remarks: [] },
        { state: "released", by: { name: "Salma" }, origin: "edited" },
      ]);
      expect(JSON.stringify(feedback)).not.toContain("8 ");
    });
  });
}
