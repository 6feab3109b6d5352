import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../src/domain/ports.ts";
import { openStore } from "../../src/store/open.ts";
import { ownFolder } from "../support/folders.ts";
import { messageOf } from "../support/messages.ts";
import { addCast } from "../support/people.ts";
import { storeConforms } from "./conformance.ts";
import { erasureErases } from "./erasing.ts";
import { evaluationsAreKept } from "./evaluations-kept.ts";
import { feedbackConforms } from "./feedback-conformance.ts";
import { migrationsGoAnywhere } from "./migrating.ts";
import { rehearsalsAreKept } from "./rehearsals-kept.ts";

describe("a store in memory", () => storeConforms(() => openStore(":memory:")));

describe("feedback in a file", () => {
  const folder = ownFolder();
  const read = (file: string) => readFileSync(join(folder, file), "latin1");
  feedbackConforms(
    () => openStore(join(folder, "feedback.db")),
    async () => read("feedback.db") + read("feedback.db-wal"),
  );
});

describe("rehearsals in a file", () => {
  const folder = ownFolder();
  const read = (file: string) => readFileSync(join(folder, file), "latin1");
  rehearsalsAreKept(
    () => openStore(join(folder, "rehearsals.db")),
    async () => read("rehearsals.db") + read("rehearsals.db-wal"),
  );
});

describe("a store in a file", () => {
  const folder = ownFolder();
  storeConforms(() => openStore(join(folder, "dalil.db")));
  evaluationsAreKept(() => openStore(join(folder, "evaluated.db")));
  erasureErases(
    () => openStore(join(folder, "erased.db")),
    // The bytes of the file and of its log: what a thief of the disk would read.
    async () =>
      readFileSync(join(folder, "erased.db"), "latin1") + readFileSync(join(folder, "erased.db-wal"), "latin1"),
  );
  migrationsGoAnywhere(() => join(folder, "moved.db"));

  test("keeps a write-ahead log", () => {
    const database = new Database(join(folder, "dalil.db"));
    expect(database.pragma("journal_mode", { simple: true })).toBe("wal");
    database.close();
  });
});

describe("committing together", () => {
  const file = join(ownFolder(), "together.db");
  let store: Store;
  beforeAll(async () => {
    store = await openStore(file);
  });
  afterAll(() => store.close());

  test("nothing is told as done before it can be read from another connection", async () => {
    const cast = await addCast(store);
    const other = new Database(file);
    const text = other.prepare("select text from messages where id = ?").pluck();
    const writing = Array.from({ length: 50 }, async (_, index) => {
      const written = messageOf(cast.amina, `m${index}`);
      await store.atomically((rooms) => rooms.conversations.addMessage(written));
      expect(text.get(written.id)).toBe(`m${index}`);
    });
    await Promise.all(writing);
    other.close();
  });

  test("what a unit writes is read by nobody before it is committed", async () => {
    const cast = await addCast(store);
    const [kept, undone] = [messageOf(cast.amina, "gardé"), messageOf(cast.amina, "défait")];
    const seen: Promise<unknown>[] = [];
    const write = (message: typeof kept, fails: boolean) =>
      store.atomically(async (rooms) => {
        await rooms.conversations.addMessage(message);
        seen.push(store.conversations.message(message.id).then((found) => found?.text ?? null));
        await new Promise((later) => setTimeout(later, 5));
        if (fails) throw new Error("no");
      });
    await Promise.allSettled([write(kept, false), write(undone, true)]);
    expect(await Promise.all(seen)).toEqual(["gardé", null]);
  });

  test("a unit that fails in the middle undoes itself alone", async () => {
    const cast = await addCast(store);
    const outcomes = await Promise.allSettled([
      store.conversations.addMessage(messageOf(cast.amina, "avant")),
      store.atomically(async (rooms) => {
        await rooms.conversations.addMessage(messageOf(cast.amina, "pendant"));
        await rooms.people.addTeam({ ...cast.atlas, id: "other" });
      }),
      store.conversations.addMessage(messageOf(cast.amina, "après")),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    const kept = await store.conversations.messages(cast.atlas.id, "framing", { reader: null });
    expect(kept.map((message) => message.text)).toEqual(["avant", "après"]);
  });
});
