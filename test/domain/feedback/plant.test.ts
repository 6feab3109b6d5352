import { describe, expect, test } from "vitest";
import {
  type Feedback,
  plantKinds,
  reasons,
  shownRemarks,
  teamView,
  textOf,
  type Verdict,
  verdictKinds,
} from "../../../src/domain/feedback/feedback.ts";
import { chanceOf, plant, saysPlant } from "../../../src/domain/feedback/plant.ts";
import { settle } from "../../../src/domain/feedback/settle.ts";
import { draftOf, feedbackOf, fullDraft, material, remarkOf, verdictOf } from "../../support/feedback.ts";

const seedOf = (kind: (typeof plantKinds)[number]) => (plantKinds.indexOf(kind) + 0.5) / plantKinds.length;

describe("a planted fault", () => {
  test.each(plantKinds)("of the kind %s stands in a copy; the true draft is untouched", (kind) => {
    const before = structuredClone(fullDraft);
    const planted = plant(fullDraft, material, seedOf(kind))!;
    expect(planted.kind).toBe(kind);
    expect(textOf(planted.remarks)).toContain(planted.words);
    expect(textOf(fullDraft.remarks)).not.toContain(planted.words);
    expect(fullDraft).toEqual(before);
    expect(saysPlant(planted.remarks, planted)).toBe(true);
    expect(saysPlant(fullDraft.remarks, planted)).toBe(false);
  });

  test("a wrong number has as many digits, in the same script, and is another", () => {
    const arabic = draftOf([remarkOf("a", { kind: "good", quote: "٣١ من ٩٤", text: "ما ثبت: «٣١ من ٩٤»." })]);
    const planted = plant(arabic, { foreign: null, praise: {} }, seedOf("wrong_number"))!;
    expect(planted.words).toMatch(/^[٠-٩]{2} من ٩٤$/u);
    expect(planted.words).not.toBe("٣١ من ٩٤");
  });

  test("where one kind does not fit, another is taken; where none does, none", () => {
    const plain = draftOf([remarkOf("b", { text: "Il manque une source." })]);
    expect(plant(plain, { foreign: "x", praise: { b: "Parfaitement sourcé." } }, 0)?.kind).toBe("praise_of_missing");
    expect(plant(plain, { foreign: "x", praise: {} }, 0)).toBeNull();
  });

  test("a false praise that is hardly changed is still said; rewritten it is not", () => {
    const planted = plant(fullDraft, material, seedOf("praise_of_missing"))!;
    const said = (text: string) =>
      saysPlant(
        planted.remarks.map((remark) => (remark.id === planted.remark ? { ...remark, text } : remark)),
        planted,
      );
    expect(said("La source est claire, rien a ajouter")).toBe(true);
    expect(said("Citez le registre : qui l'a tenu, et quand ?")).toBe(false);
  });

  test("falls on about the share of drafts that was asked for", () => {
    const dealt = Array.from({ length: 4000 }, (_, index) => chanceOf(`plant 01M84CES${index}/0`)).filter(
      (c) => c < 0.1,
    );
    expect(dealt.length).toBeGreaterThan(320);
    expect(dealt.length).toBeLessThan(480);
  });
});

/** mulberry32: the same sequences at every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

test("no planted word reaches a team, whatever the verdicts, in two thousand random courses", () => {
  let through = 0;
  let released = 0;
  for (let course = 0; course < 2000; course += 1) {
    const roll = dice(course);
    const among = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)]!;
    const planted = plant(fullDraft, material, roll())!;
    let feedback: Feedback = feedbackOf({ plant: planted });
    let now = Date.parse("2026-06-16T16:00:00.000Z");
    for (let step = 0; step < 12; step += 1) {
      now += Math.floor(roll() * 12_000);
      const { decision } = feedback;
      if (feedback.state === "settling" && decision !== null && decision.releaseAt <= new Date(now).toISOString())
        feedback = { ...feedback, state: decision.kind === "ignore" ? "ignored" : "released" };
      // What a team can see is looked at after every step.
      expect(textOf(teamView(feedback).remarks)).not.toContain(planted.words);
      expect(saysPlant(teamView(feedback).remarks, planted)).toBe(false);
      if (feedback.state === "settling" && roll() < 0.4) {
        feedback = { ...feedback, state: "suggested", decision: null };
        continue;
      }
      const shown = shownRemarks(feedback);
      const verdict: Verdict = verdictOf({
        kind: among(verdictKinds),
        draft: feedback.draftNumber - (roll() < 0.1 ? 1 : 0),
        edition: roll() < 0.1 ? 2 : 3,
        reason: among(reasons),
        remarks: shown
          .filter(() => roll() < 0.8)
          .map(({ id, text }) => ({ id: roll() < 0.8 ? id : null, text: roll() < 0.5 ? text : `${text} Bien.` })),
        text: feedback.plant === null ? "Passez me voir." : `Je dirais : ${feedback.plant.words}`,
      });
      const moment = {
        by: { id: among(["s", "o"]), name: "x" },
        now: new Date(now),
        edition: 3,
        undoMilliseconds: 5000,
      };
      const settled = settle(feedback, verdict, { ...moment, review: "r" });
      if (settled.kind === "unmasked") {
        through += settled.through ? 1 : 0;
        feedback = { ...feedback, plant: null, draftNumber: feedback.draftNumber + 1 };
      } else if (settled.kind === "released" || settled.kind === "ignored") {
        released += settled.kind === "released" ? 1 : 0;
        feedback = { ...feedback, state: "settling", decision: settled.decision };
      }
    }
  }
  expect(through).toBeGreaterThan(500);
  expect(released).toBeGreaterThan(1000);
});
