import { afterAll, beforeAll, expect, test } from "vitest";
import type { TurnEvent } from "../../src/domain/events.ts";
import type { ConversationStore, Store } from "../../src/domain/ports.ts";
import { tailTurn } from "../../src/mentoring/tail-turn.ts";
import { createFeed } from "../../src/store/feed.ts";
import { openStore } from "../../src/store/open.ts";
import { turnOf } from "../support/messages.ts";
import { addCast, type Cast } from "../support/people.ts";

let store: Store;
let cast: Cast;
beforeAll(async () => {
  store = await openStore(":memory:");
  cast = await addCast(store);
});
afterAll(() => store.close());

/** The store, in which something happens right after a log was looked at for the first time. */
function afterFirstLook(happens: () => Promise<unknown>): Store {
  let looked = false;
  const steps: ConversationStore["steps"] = async (turn, after) => {
    const found = await store.conversations.steps(turn, after);
    if (!looked) {
      looked = true;
      await happens();
    }
    return found;
  };
  return { ...store, conversations: { ...store.conversations, steps } };
}

test("a turn that ends while its log is looked at is followed to its last step", async () => {
  const turn = turnOf(cast.amina, "m", "key-1");
  await store.conversations.addTurn(turn);
  const ends = afterFirstLook(() =>
    store.atomically(async ({ conversations }) => {
      await conversations.moveTurn(turn.id, "running", "failed");
      await conversations.appendSteps(turn.id, [{ kind: "failed", code: "internal" }]);
    }),
  );
  const deps = {
    store: ends,
    feed: createFeed(),
    pace: { gatherMilliseconds: 1, lookAgainMilliseconds: 5, replyMilliseconds: 1000 },
  };
  const { signal } = new AbortController();
  const heard: TurnEvent[] = [];
  for await (const event of await tailTurn(deps, { actor: cast.amina, turn: turn.id, signal })) heard.push(event);
  expect(heard.map(({ step }) => step.kind)).toEqual(["failed"]);
});
