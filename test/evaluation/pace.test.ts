import { describe, expect, test } from "vitest";
import { openPace } from "../../src/evaluation/pace.ts";

const never = new AbortController().signal;

describe("the pace of trials", () => {
  test("widens by about one for each width of trials that end well, up to the most", async () => {
    const pace = openPace({ start: 2, most: 4 });
    const widths: number[] = [];
    for (let trial = 0; trial < 12; trial += 1) {
      (await pace.enter(never))("well");
      widths.push(pace.width());
    }
    expect(widths).toEqual([2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4]);
  });

  test("halves once for all trials that were under way together", async () => {
    const pace = openPace({ start: 8, most: 8, firstRest: 1 });
    const leave = await Promise.all(Array.from({ length: 8 }, () => pace.enter(never)));
    for (const one of leave) one("setback");
    expect([pace.width(), pace.setbacks()]).toEqual([4, 1]);
  });

  test("never stands still: one at a time remains, and a trial that ends well forgives", async () => {
    const pace = openPace({ start: 2, most: 2, firstRest: 1 });
    for (const setbacks of [1, 2, 3]) {
      (await pace.enter(never))("setback");
      expect([pace.width(), pace.setbacks()]).toEqual([1, setbacks]);
    }
    (await pace.enter(never))("well");
    expect(pace.setbacks()).toBe(0);
  });

  test("lets no more in than its width, in the order in which they came", async () => {
    const pace = openPace({ start: 1, most: 1 });
    const entered: number[] = [];
    const first = await pace.enter(never);
    const others = [1, 2].map(async (number) => {
      const leave = await pace.enter(never);
      entered.push(number);
      leave("well");
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(entered).toEqual([]);
    first("well");
    await Promise.all(others);
    expect(entered).toEqual([1, 2]);
  });

  test("whoever waits is sent away when the run is stopped, and holds nobody up", async () => {
    const pace = openPace({ start: 1, most: 1 });
    const leave = await pace.enter(never);
    const stop = new AbortController();
    const waiting = pace.enter(stop.signal);
    stop.abort(new Error("stopped"));
    await expect(waiting).rejects.toThrow("stopped");
    leave("well");
    (await pace.enter(never))("well");
    await expect(pace.enter(stop.signal)).rejects.toThrow("stopped");
  });
});
