import { expect, test } from "vitest";
import { openGate } from "../../src/model/gate.ts";

const never = new AbortController().signal;
const settled = () => new Promise((go) => setImmediate(go));

/** Lets `names` (team and number: "a1") queue one after another, and writes down who got in. */
async function queue(gate: ReturnType<typeof openGate>, names: readonly string[]) {
  const order: string[] = [];
  const ways: (() => void)[] = [];
  for (const name of names) {
    void gate.enter(name[0]!, never).then((leave) => {
      order.push(name);
      ways.push(leave);
    });
  }
  await settled();
  return { order, ways };
}

test("only so many are inside at once", async () => {
  const gate = openGate(2);
  const { order, ways } = await queue(gate, ["a1", "b1", "c1"]);
  expect(order).toEqual(["a1", "b1"]);
  ways[0]!();
  ways[0]!();
  await settled();
  expect(order).toEqual(["a1", "b1", "c1"]);
  expect([gate.inside(), gate.waiting()]).toEqual([2, 0]);
});

test("teams take turns, and in a team whoever came first goes first", async () => {
  const gate = openGate(1, 10);
  const { order, ways } = await queue(gate, ["a1", "a2", "a3", "a4", "b1", "c1", "b2"]);
  for (let n = 0; n < 7; n += 1) {
    ways[n]?.();
    await settled();
  }
  expect(order).toEqual(["a1", "a2", "b1", "c1", "a3", "b2", "a4"]);
});

test("one team alone never takes every place", async () => {
  const gate = openGate(4);
  const { order, ways } = await queue(gate, ["a1", "a2", "a3", "a4", "b1"]);
  expect(order).toEqual(["a1", "a2", "b1"]);
  ways[0]!();
  await settled();
  expect(order).toEqual(["a1", "a2", "b1", "a3"]);
});

test("a full waiting list turns away: the team's own, then everyone's", async () => {
  const gate = openGate(1, 10);
  await queue(gate, ["a1", ...Array.from({ length: 8 }, (_, n) => `a${n + 2}`)]);
  await expect(gate.enter("a", never)).rejects.toMatchObject({ reason: "full" });
  await queue(gate, ["b1", "b2"]);
  await expect(gate.enter("c", never)).rejects.toMatchObject({ reason: "full" });
  expect(gate.waiting()).toBe(10);
});

test("who gives up leaves the row, and the next one is served", async () => {
  const gate = openGate(1);
  const { ways } = await queue(gate, ["a1"]);
  const stop = new AbortController();
  const gone = gate.enter("b", stop.signal);
  const { order } = await queue(gate, ["c1"]);
  stop.abort(new Error("tired"));
  await expect(gone).rejects.toThrow("tired");
  expect(gate.waiting()).toBe(1);
  ways[0]!();
  await settled();
  expect(order).toEqual(["c1"]);
  await expect(gate.enter("d", stop.signal)).rejects.toThrow("tired");
});
