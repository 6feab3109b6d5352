import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunLine } from "../../src/domain/evaluation.ts";
import type { CaseCandidate, KeptRun } from "../../src/domain/evaluation-runs.ts";
import type { Store } from "../../src/domain/ports.ts";
import { ids } from "../../src/store/ids.ts";

const at = (second: number) => new Date(Date.UTC(2026, 5, 16, 9, 0, second)).toISOString();
const progress = { trials: 3, played: 0, held: 0, failed: 0, unscored: 0, infrastructure: 0 };
const lineOf = (words: string): RunLine => ({
  line: "trial",
  trial: {
    suite: "language",
    case: words,
    repeat: 1,
    turns: [],
    answer: "الطريق بعيد 🙂",
    milliseconds: 4,
    tokens: { prompt: 0, completion: 0, calls: 0 },
    fault: null,
  },
  scores: [],
});

/** What a store keeps of evaluations, whatever database it stands on. */
export function evaluationsAreKept(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(async () => {
    await store.close();
  });

  const starting = (cohort: string, more: Partial<KeptRun> = {}): Omit<KeptRun, "number"> => ({
    id: ids.next(),
    cohort,
    choice: { suites: ["language"], voice: "offline", repeat: 1 },
    startedBy: "نادية",
    startedAt: at(0),
    endedAt: null,
    state: "running",
    beatAt: at(0),
    resumed: 0,
    progress,
    problem: null,
    summary: null,
    ...more,
  });

  describe("runs of evaluations", () => {
    test("count up in their cohort, one under way at a time", async () => {
      const first = await store.evaluations.addRun(starting("north"), at(-30));
      expect(first).toMatchObject({ number: 1, startedBy: "نادية", state: "running" });
      expect(await store.evaluations.addRun(starting("north"), at(-30))).toBeNull();
      expect(await store.evaluations.addRun(starting("south"), at(-30))).toMatchObject({ number: 1 });
      await store.evaluations.endRun(first!.id, { state: "finished", at: at(9) });
      expect(await store.evaluations.addRun(starting("north"), at(-30))).toMatchObject({ number: 2 });
      // One whose server is gone does not stand in the way.
      expect(await store.evaluations.addRun(starting("north"), at(1))).toMatchObject({ number: 3 });
      const kept = await store.evaluations.runs("north", 2);
      expect(kept.map(({ number }) => number)).toEqual([3, 2]);
    });

    test("started by two organisers in one moment, one begins", async () => {
      const begun = await Promise.all([0, 1, 2].map(() => store.evaluations.addRun(starting("east"), at(-30))));
      expect(begun.filter((run) => run !== null)).toHaveLength(1);
    });

    test("keep their lines in order, letter for letter, however many come at once", async () => {
      const { id } = (await store.evaluations.addRun(starting("lines"), at(-30)))!;
      const many = Array.from({ length: 450 }, (_, number) => lineOf(`a${number}`));
      expect(await store.evaluations.appendLines(id, many, { ...progress, played: 450 }, at(2))).toBe(true);
      expect(await store.evaluations.appendLines(id, [lineOf("last")], { ...progress, played: 451 }, at(3))).toBe(true);
      expect(await store.evaluations.lines(id)).toEqual([...many, lineOf("last")]);
      expect(await store.evaluations.run(id)).toMatchObject({ beatAt: at(3), progress: { played: 451 } });
    });

    test("that ended take no more lines, and go on once when resumed", async () => {
      const { id } = (await store.evaluations.addRun(starting("again"), at(-30)))!;
      expect(await store.evaluations.resumeRun(id, at(5), at(-1))).toBe(false);
      expect(await store.evaluations.endRun(id, { state: "stopped", at: at(6), problem: "x" })).toBe(true);
      expect(await store.evaluations.endRun(id, { state: "finished", at: at(6) })).toBe(false);
      expect(await store.evaluations.appendLines(id, [lineOf("late")], progress, at(7))).toBe(false);
      expect(await store.evaluations.lines(id)).toEqual([]);
      const resumed = await Promise.all([0, 1].map(() => store.evaluations.resumeRun(id, at(8), at(-1))));
      expect(resumed.filter(Boolean)).toHaveLength(1);
      expect(await store.evaluations.run(id)).toMatchObject({ state: "running", resumed: 1, problem: null });
      // A server that died: its beat is old.
      expect(await store.evaluations.resumeRun(id, at(60), at(30))).toBe(true);
      await store.evaluations.endRun(id, { state: "finished", at: at(61) });
      expect(await store.evaluations.resumeRun(id, at(62), at(61))).toBe(false);
    });
  });

  describe("cases that people propose", () => {
    test("wait in their cohort, and one colleague settles each", async () => {
      const proposed: CaseCandidate = {
        id: ids.next(),
        cohort: "north",
        source: "uncovered",
        suite: "grounding",
        case: {
          id: "north-1",
          language: "ary",
          workshop: null,
          cluster: "north-1",
          play: { kind: "talk", say: ["واش كاين الماكلة؟"] },
          expect: { declines: {} },
        },
        state: "open",
        at: at(0),
        settledBy: null,
        settledAt: null,
      };
      await store.evaluations.addCandidate(proposed);
      await store.evaluations.addCandidate({ ...proposed, id: ids.next(), cohort: "south" });
      expect(await store.evaluations.candidates("north", "open")).toEqual([proposed]);
      const settled = { ...proposed, state: "accepted" as const, suite: "safety", settledBy: "n", settledAt: at(4) };
      const one = await Promise.all([0, 1].map(() => store.evaluations.settleCandidate(proposed.id, settled)));
      expect(one.filter(Boolean)).toHaveLength(1);
      expect(await store.evaluations.candidate(proposed.id)).toEqual(settled);
      expect(await store.evaluations.candidates("north", "open")).toEqual([]);
      expect(await store.evaluations.candidate("nobody")).toBeNull();
    });
  });
}
