import { expect, test, vi } from "vitest";
import { openMeter } from "../../src/cli/eval-meter.ts";
import type { Progress } from "../../src/evaluation/progress.ts";

const progress = (more: Partial<Progress> = {}): Progress => ({
  run: "r",
  trials: 4,
  played: 1,
  held: 1,
  failed: 0,
  unscored: 0,
  infrastructure: 0,
  width: 2,
  tokens: { prompt: 0, completion: 0, calls: 0 },
  milliseconds: 1000,
  left: 3000,
  ...more,
});
const written = (isTTY: boolean, show: (meter: ReturnType<typeof openMeter>) => void): string[] => {
  const words: string[] = [];
  const meter = openMeter({ isTTY, write: (text: string | Uint8Array) => words.push(String(text)) > 0 });
  show(meter);
  meter.close();
  return words;
};

test("on a terminal one line changes; elsewhere a line is written now and then, and always the last", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const show = (meter: ReturnType<typeof openMeter>) => {
    for (const played of [1, 2, 3, 4]) {
      vi.advanceTimersByTime(played === 1 ? 0 : 300);
      meter.show(progress({ played }));
    }
  };
  const terminal = written(true, show);
  expect(terminal).toHaveLength(4);
  expect(terminal.slice(0, 3).every((line) => line.startsWith("\r\x1b[2K"))).toBe(true);
  expect(terminal.at(-1)).toBe("\n");
  expect(written(false, show)).toEqual(["4 of 4 · 0 not held\n"]);
  vi.useRealTimers();
});

test("it says what a person would want to know: what fails, what it costs, how long it takes", () => {
  const tokens = { prompt: 900, completion: 100, calls: 5 };
  const [line] = written(false, (meter) =>
    meter.show(progress({ played: 4, failed: 1, infrastructure: 2, unscored: 1, tokens })),
  );
  expect(line).toBe(
    "4 of 4 · 1 not held · 2 without an answer of the provider · 1 unscored · 5 calls · 1000 tokens · 2 at once\n",
  );
});
