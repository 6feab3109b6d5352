import { expect, test } from "vitest";
import type { Revision } from "../../src/domain/canvas.ts";
import type { Stage } from "../support/app.ts";

const edits = 1000;
const field = "/api/canvas/framing/statement";

/** The same dice at every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A member who writes over what they last saw, and keeps both texts when somebody was first. */
function editor(stage: Stage, as: "amina" | "brahim", roll: () => number) {
  let seen = { text: "", revision: 0 };
  let written = 0;
  return {
    async edit(): Promise<void> {
      written += 1;
      const mark = `${as}-${written};`;
      // Now and then somebody looks before they write; mostly they write over an old screen.
      if (roll() < 0.3) seen = (await stage.ask("GET", "/api/canvas/framing", { as })).body.fields.statement;
      let text = roll() < 0.2 ? mark : `${seen.text}${mark}`.slice(-400);
      for (;;) {
        const answer = await stage.ask("PUT", field, { as, body: { text, revision: seen.revision } });
        if (answer.status === 200) {
          seen = answer.body;
          return;
        }
        expect(answer.status).toBe(409);
        const { current, yours } = answer.body.error.details;
        expect(yours.text).toBe(text);
        text = `${mark}${current.text}`.slice(0, 400);
        seen = current;
      }
    },
    marks: () => Array.from({ length: written }, (_, place) => `${as}-${place + 1};`),
  };
}

/** Two phones, one field, no order: every edit stands in a revision, and the revisions tell the whole way. */
export function twoEditorsLoseNothing(open: () => Promise<Stage>): void {
  test("two members editing one field a thousand times at random lose no edit, and the history is complete", async () => {
    const stage = await open();
    const roll = dice(7);
    const amina = editor(stage, "amina", roll);
    const brahim = editor(stage, "brahim", roll);
    let left = edits;
    while (left > 0) {
      const both = left > 1 && roll() < 0.6;
      await Promise.all(both ? [amina.edit(), brahim.edit()] : [(roll() < 0.5 ? amina : brahim).edit()]);
      left -= both ? 2 : 1;
    }
    const { revisions } = (await stage.ask("GET", `${field}/revisions`, { as: "amina" })).body as {
      revisions: Revision[];
    };
    expect(revisions.map(({ revision }) => revision)).toEqual(revisions.map((_, place) => place + 1));
    const marks = [...amina.marks(), ...brahim.marks()];
    expect(marks).toHaveLength(edits);
    for (const mark of marks) {
      const [first] = revisions.filter(({ text }) => text.includes(mark));
      expect(first?.author.name, mark).toBe(mark.startsWith("amina") ? "Amina" : "Brahim");
    }
    const now = (await stage.ask("GET", "/api/canvas/framing", { as: "brahim" })).body.fields.statement;
    expect(now).toMatchObject({ text: revisions.at(-1)!.text, revision: revisions.length });
  });
}
