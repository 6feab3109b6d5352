import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Member } from "../../src/domain/people.ts";
import type { Store } from "../../src/domain/ports.ts";
import { scriptSpoken, wordsSpoken } from "../../src/domain/rehearsal/spoken.ts";
import type { JurySitting, Rehearsal } from "../../src/domain/rehearsals.ts";
import { ids } from "../../src/store/ids.ts";
import { at } from "../support/messages.ts";
import { addCast, type Cast } from "../support/people.ts";

type Added = Parameters<Store["rehearsals"]["add"]>[0];

/** What a store must do with rehearsals and sittings, whatever database it stands on. `words` lists every text it holds. */
export function rehearsalsAreKept(open: () => Promise<Store>, words?: () => Promise<string>): void {
  let store: Store;
  let cast: Cast;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    cast = await addCast(store);
  });

  const rehearsalOf = (member: Member, more: Partial<Rehearsal> = {}): Added =>
    ({
      id: ids.next(),
      team: member.team,
      author: { id: member.id, name: member.nickname },
      at,
      mode: "exam",
      source: "recording",
      language: "fr",
      spoken: wordsSpoken([
        ["Hassan", 0, 400],
        ["perd", 500, 900],
      ]),
      voice: { spoken: [[0, 900]], length: 1000 },
      slides: [450],
      uncertain: true,
      transcribedBy: "whisper",
      canvases: { framing: { who: { text: "les fellahs", revision: 2 } } },
      ...more,
    }) as Added;
  const sittingOf = (member: Member, answer: string): JurySitting => ({
    id: ids.next(),
    team: member.team,
    rehearsal: null,
    author: { id: member.id, name: member.nickname },
    at,
    answers: [
      {
        id: ids.next(),
        question: "payer.fear",
        asked: "Qui paie ?",
        voice: "offline",
        seat: "investor",
        answer,
        owner: member.nickname,
        seconds: 31.5,
        followUp: null,
      },
    ],
  });

  describe("rehearsals", () => {
    test("come back as they went in, numbered in their team, newest first", async () => {
      const first = rehearsalOf(cast.amina);
      const second = rehearsalOf(cast.brahim, { voice: null, slides: [], uncertain: false, transcribedBy: null });
      await store.rehearsals.add(rehearsalOf(cast.driss));
      for (const one of [first, second]) await store.rehearsals.add(one);
      expect(await store.rehearsals.rehearsal(first.id)).toMatchObject({ ...first, number: 1, soundKept: false });
      expect((await store.rehearsals.list(cast.atlas.id)).map(({ id, number }) => [id, number])).toEqual([
        [second.id, 2],
        [first.id, 1],
      ]);
      expect((await store.rehearsals.before(cast.atlas.id, 2))?.id).toBe(first.id);
      expect(await store.rehearsals.before(cast.atlas.id, 1)).toBeNull();
      expect(await store.rehearsals.rehearsal("nobody's")).toBeNull();
    });

    test("put right, they are no longer uncertain, and nothing else moves", async () => {
      const one = await store.rehearsals.add(rehearsalOf(cast.amina));
      const spoken = scriptSpoken("Hassan perd deux tours.");
      await store.rehearsals.correct(one.id, spoken);
      const now = await store.rehearsals.rehearsal(one.id);
      expect(now).toMatchObject({ spoken, uncertain: false, number: one.number, slides: one.slides });
    });

    test("the sound is there when it was kept, byte for byte, once; dropped, it is gone and the words stay", async () => {
      const { id } = await store.rehearsals.add(rehearsalOf(cast.amina));
      expect(await store.rehearsals.sound(id)).toBeNull();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, place) => (place * 31) % 256);
      await store.rehearsals.keepSound(id, { type: "audio/webm", bytes: Uint8Array.of(1, 2) });
      await store.rehearsals.keepSound(id, { type: "audio/webm;codecs=opus", bytes });
      const kept = await store.rehearsals.sound(id);
      expect([kept!.type, Buffer.compare(kept!.bytes, bytes)]).toEqual(["audio/webm;codecs=opus", 0]);
      expect((await store.rehearsals.list(cast.atlas.id))[0]!.soundKept).toBe(true);
      await store.rehearsals.dropSound(id);
      expect(await store.rehearsals.sound(id)).toBeNull();
      expect(await store.rehearsals.rehearsal(id)).toMatchObject({ soundKept: false });
    });

    test("forgotten, neither words nor sound are left", async () => {
      const { id } = await store.rehearsals.add(rehearsalOf(cast.amina));
      await store.rehearsals.keepSound(id, { type: "audio/ogg", bytes: Uint8Array.of(7) });
      await store.rehearsals.drop(id);
      expect([await store.rehearsals.rehearsal(id), await store.rehearsals.sound(id)]).toEqual([null, null]);
    });
  });

  describe("sittings with the jury", () => {
    test("come back newest first, and go on where they were left", async () => {
      const [one, other] = [sittingOf(cast.amina, "La commune."), sittingOf(cast.amina, "On verra.")];
      await store.rehearsals.addSitting(one);
      await store.rehearsals.addSitting({ ...other, at: "2026-06-19T10:00:00.000Z" });
      expect((await store.rehearsals.sittings(cast.atlas.id)).map(({ id }) => id)).toEqual([other.id, one.id]);
      const answers = [...one.answers, { ...one.answers[0]!, followUp: "Un nom ?" }];
      await store.rehearsals.writeSitting(one.id, answers);
      expect(await store.rehearsals.holdSitting(one.id)).toEqual({ ...one, answers });
      expect(await store.rehearsals.sittings(cast.dunes.id)).toEqual([]);
    });

    test("held while it is written, a sitting loses none of several answers given at once", async () => {
      const one = sittingOf(cast.amina, "La commune.");
      await store.rehearsals.addSitting(one);
      const more = ["Un.", "Deux.", "Trois.", "Quatre."];
      await Promise.all(
        more.map((answer) =>
          store.atomically(async (rooms) => {
            const held = await rooms.rehearsals.holdSitting(one.id);
            await rooms.rehearsals.writeSitting(one.id, [...held!.answers, { ...one.answers[0]!, answer }]);
          }),
        ),
      );
      const kept = await store.rehearsals.holdSitting(one.id);
      expect(kept!.answers.map(({ answer }) => answer).sort()).toEqual(["La commune.", ...more].sort());
    });
  });

  describe("erasing", () => {
    const fill = async (member: Member, word: string): Promise<string> => {
      const { id } = await store.rehearsals.add(rehearsalOf(member, { spoken: scriptSpoken(`le ${word} du douar`) }));
      await store.rehearsals.keepSound(id, { type: "audio/webm", bytes: Buffer.from(`sound of ${word}`) });
      await store.rehearsals.addSitting(sittingOf(member, `${word} paie`));
      return id;
    };
    const base64 = (word: string) => Buffer.from(`sound of ${word}`).toString("base64");

    test("a member takes their own rehearsals, sounds and sittings along, and a mate's stay", async () => {
      const [mine, theirs] = [`MOT${ids.next()}`, `MOT${ids.next()}`];
      const id = await fill(cast.amina, mine);
      const other = await fill(cast.brahim, theirs);
      await store.erasure.eraseMember(cast.amina.id);
      expect(await store.rehearsals.rehearsal(id)).toBeNull();
      expect(await store.rehearsals.sound(id)).toBeNull();
      expect((await store.rehearsals.list(cast.atlas.id)).map((one) => one.id)).toEqual([other]);
      expect((await store.rehearsals.sittings(cast.atlas.id)).map(({ author }) => author.id)).toEqual([cast.brahim.id]);
      if (words === undefined) return;
      const left = await words();
      expect([left.includes(mine), left.includes(base64(mine)), left.includes(theirs)]).toEqual([false, false, true]);
    });

    test("a team leaves nothing", async () => {
      const word = `MOT${ids.next()}`;
      await fill(cast.amina, word);
      await store.erasure.eraseTeam(cast.atlas.id);
      expect(await store.rehearsals.list(cast.atlas.id)).toEqual([]);
      expect(await store.rehearsals.sittings(cast.atlas.id)).toEqual([]);
      if (words === undefined) return;
      const left = await words();
      expect([left.includes(word), left.includes(base64(word))]).toEqual([false, false]);
    });

    test("before that, a team's export holds its rehearsals and sittings", async () => {
      const word = `MOT${ids.next()}`;
      await fill(cast.amina, word);
      const told = JSON.stringify(await store.erasure.exportTeam(cast.atlas.id, null));
      expect(told).toContain(`le ${word} du douar`);
      expect(told).toContain(`${word} paie`);
    });
  });
}
