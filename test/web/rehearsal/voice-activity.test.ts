import { describe, expect, test } from "vitest";
import { type Level, loudnessOf, voiceIn } from "../../../src/web/widget/rehearsal/voice-activity.ts";

const beat = 50;

/** Levels every 50 ms: stretches of [milliseconds, loudness], a voice swelling four times a second. */
function levels(...stretches: readonly (readonly [long: number, loudness: number, alive?: boolean])[]): {
  levels: Level[];
  length: number;
} {
  const made: Level[] = [];
  let now = 0;
  for (const [long, loudness, alive = loudness >= 0.03] of stretches)
    for (const end = now + long; now < end; now += beat)
      made.push([now, loudness * (alive ? 0.4 + 0.6 * Math.abs(Math.sin((now / 1000) * 2 * Math.PI * 2)) : 1)]);
  return { levels: made, length: now };
}

/** Rounded to a tenth of a second. */
const heard = ({ levels: told, length }: ReturnType<typeof levels>) =>
  voiceIn(told, length).spoken.map(([begin, finish]) => [Math.round(begin / 100), Math.round(finish / 100)]);
const near = (found: number[][], wanted: number[][]) => {
  expect(found.length).toBe(wanted.length);
  for (const [place, pair] of found.entries())
    for (const [edge, moment] of pair.entries())
      expect(Math.abs(moment - wanted[place]![edge]!)).toBeLessThanOrEqual(2);
};

describe("where somebody speaks", () => {
  const cases: [string, ReturnType<typeof levels>, number[][]][] = [
    [
      "a quiet room, two sentences",
      levels([1000, 0.001], [2000, 0.1], [900, 0.001], [1500, 0.1], [500, 0.001]),
      [
        [10, 30],
        [39, 54],
      ],
    ],
    [
      "a noisy hall",
      levels([1000, 0.02, false], [2000, 0.2], [900, 0.02, false], [1500, 0.2]),
      [
        [10, 30],
        [39, 54],
      ],
    ],
    [
      "someone who begins at once",
      levels([2000, 0.1], [900, 0.001], [1500, 0.1], [800, 0.001]),
      [
        [0, 20],
        [29, 44],
      ],
    ],
    ["a soft voice close to the room's noise", levels([1000, 0.002], [2000, 0.03], [1000, 0.002]), [[10, 30]]],
    [
      "a breath between two words joins them",
      levels([1000, 0.001], [1000, 0.1], [200, 0.001], [1000, 0.1], [600, 0.001]),
      [[10, 32]],
    ],
  ];
  test.each(cases)("%s", (_, given, wanted) => near(heard(given), wanted));
});

describe("where nobody does", () => {
  const cases: [string, ReturnType<typeof levels>][] = [
    ["silence", levels([5000, 0])],
    ["a microphone's own hiss", levels([5000, 0.002])],
    ["a fan that does not swell", levels([6000, 0.05, false])],
    ["one click", levels([2000, 0.001], [50, 0.4, false], [3000, 0.001])],
    ["nothing measured", { levels: [], length: 4000 }],
  ];
  test.each(cases)("%s", (_, { levels: told, length }) => {
    expect(voiceIn(told, length)).toEqual({ spoken: [], length });
  });
});

test("stretches are in order, inside the recording, and apart by more than a breath", () => {
  const { levels: told, length } = levels(
    [700, 0.002],
    [1300, 0.2],
    [700, 0.003],
    [900, 0.15],
    [2000, 0.002],
    [400, 0.2],
  );
  const { spoken } = voiceIn(told, length);
  expect(spoken.length).toBe(3);
  for (const [place, [begin, finish]] of spoken.entries()) {
    expect(finish).toBeGreaterThan(begin);
    expect(finish).toBeLessThanOrEqual(length);
    if (place > 0) expect(begin - spoken[place - 1]![1]).toBeGreaterThan(300);
  }
});

test("loudness is the root mean square of the samples", () => {
  expect(loudnessOf(new Float32Array([0.5, -0.5, 0.5, -0.5]))).toBeCloseTo(0.5);
  expect(loudnessOf(new Float32Array())).toBe(0);
});
