import { describe, expect, test } from "vitest";
import type { Feedback, Verdict } from "../../../src/domain/feedback/feedback.ts";
import { type Moment, mayUndo, type Settlement, settle } from "../../../src/domain/feedback/settle.ts";
import { feedbackOf, fullDraft, verdictOf } from "../../support/feedback.ts";

const moment: Moment = {
  by: { id: "salma", name: "Salma" },
  now: new Date("2026-06-16T16:00:00.000Z"),
  edition: 3,
  undoMilliseconds: 8000,
  review: "r",
};
const settled = (feedback: Partial<Feedback>, verdict: Partial<Verdict>, more: Partial<Moment> = {}): Settlement =>
  settle(feedbackOf(feedback), verdictOf(verdict), { ...moment, ...more });
const claimOf = (by: string, until: string) => ({ by, name: by, at: "2026-06-16T15:59:00.000Z", until });
const later = "2026-06-16T16:10:00.000Z";

describe("a verdict on a draft that stands", () => {
  test("accepted goes out as it is, after the time in which it can be taken back", () => {
    expect(settled({}, {})).toMatchObject({
      kind: "released",
      decision: { kind: "accept", by: moment.by, remarks: fullDraft.remarks, releaseAt: "2026-06-16T16:00:08.000Z" },
      review: { kind: "accept", distance: 0, planted: null, through: false },
    });
  });

  test("edited goes out in the mentor's order; what is kept keeps its quote, what is new is the mentor's own", () => {
    const remarks = [
      { id: "a", text: "« 31 des 94 malades » : gardez." },
      { id: null, text: "Mai était-il un mois ordinaire ?" },
    ];
    const outcome = settled({}, { kind: "edit", remarks });
    expect(outcome).toMatchObject({ kind: "released", decision: { kind: "edit" }, review: { kind: "edit" } });
    const { decision, review } = outcome as Extract<Settlement, { decision: unknown }>;
    expect(decision.remarks).toMatchObject([
      { id: "a", kind: "good", quote: "31 des 94 malades", text: "« 31 des 94 malades » : gardez." },
      { kind: "own", quote: null, text: "Mai était-il un mois ordinaire ?" },
    ]);
    expect(review.distance).toBeGreaterThan(40);
  });

  test("edited without a change is accepted", () => {
    const remarks = fullDraft.remarks.map(({ id, text }) => ({ id, text }));
    expect(settled({}, { kind: "edit", remarks })).toMatchObject({ review: { kind: "accept", distance: 0 } });
  });

  test("answered in the mentor's own words says nothing of the draft", () => {
    expect(settled({}, { kind: "respond", text: "Venez me voir." })).toMatchObject({
      kind: "released",
      decision: { remarks: [{ kind: "own", text: "Venez me voir." }] },
      review: { distance: null },
    });
  });

  test("ignored says nothing, with its reason, whatever the canvas became", () => {
    expect(settled({}, { kind: "ignore", reason: "wrong", edition: 1 })).toMatchObject({
      kind: "ignored",
      decision: { remarks: [], reason: "wrong" },
    });
  });
});

describe("a verdict that comes too late", () => {
  const decided = { kind: "edit", by: { id: "omar", name: "Omar" }, reason: null } as const;
  const decision = { ...decided, remarks: [], at: later, releaseAt: later, review: null };

  test.each(["settling", "released", "ignored"] as const)(
    "on a %s one is a conflict that says who and what",
    (state) => {
      expect(settled({ state, decision }, {})).toEqual({
        kind: "conflict",
        what: "edit",
        by: { id: "omar", name: "Omar" },
      });
    },
  );
  test("on one that a colleague holds is a conflict", () => {
    expect(settled({ claim: claimOf("omar", later) }, {})).toEqual({
      kind: "conflict",
      what: "claim",
      by: { id: "omar", name: "omar" },
    });
  });
  test("on one that a colleague held until a moment ago counts", () => {
    expect(settled({ claim: claimOf("omar", "2026-06-16T15:59:59.000Z") }, {}).kind).toBe("released");
  });
  test("on a canvas that moved on is stale, unless the mentor had seen the canvas of now", () => {
    expect(settled({}, {}, { edition: 4 })).toEqual({ kind: "stale", because: "canvas" });
    expect(settled({}, { edition: 4 }, { edition: 4 }).kind).toBe("released");
  });
  test("on a draft that was made again, or is being made, is stale", () => {
    expect(settled({ draftNumber: 2 }, {})).toEqual({ kind: "stale", because: "draft" });
    expect(settled({ state: "queued" }, {})).toEqual({ kind: "stale", because: "draft" });
    expect(settled({ draft: null }, {})).toEqual({ kind: "stale", because: "draft" });
  });
});

describe("how long a mentor took", () => {
  const mine = claimOf("salma", later);
  test.each([
    [null, null, null],
    [12.4, null, 12],
    [null, mine, 60],
    [500, mine, 60],
    [20, mine, 20],
    [20, claimOf("omar", "2026-06-16T15:00:00.000Z"), 20],
  ])("counted %j, held %j: %j seconds", (seconds, claim, expected) => {
    const outcome = settled({ claim }, { seconds });
    expect((outcome as Extract<Settlement, { decision: unknown }>).review.seconds).toBe(expected);
  });
});

test("a verdict can be taken back by who gave it, while it settles", () => {
  const { decision } = settled({}, {}) as Extract<Settlement, { decision: unknown }>;
  const feedback = feedbackOf({ state: "settling", decision });
  const at = (seconds: number) => new Date(moment.now.getTime() + seconds * 1000);
  expect(mayUndo(feedback, "salma", at(7))).toBe(true);
  expect(mayUndo(feedback, "salma", at(8))).toBe(false);
  expect(mayUndo(feedback, "omar", at(1))).toBe(false);
  expect(mayUndo({ ...feedback, state: "released" }, "salma", at(1))).toBe(false);
});
