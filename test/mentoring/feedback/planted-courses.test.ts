import { afterAll, beforeAll, expect, test } from "vitest";
import { reasons, verdictKinds } from "../../../src/domain/feedback/feedback.ts";
import { type MentorStage, openMentorStage } from "../../support/mentors.ts";

let stage: MentorStage;
beforeAll(async () => {
  stage = await openMentorStage({}, { WRITES_PER_MINUTE: "100000" });
  await stage.app.store.feedback.set(stage.cast.cohort, { plantedShare: 1 });
});
afterAll(() => stage.app.close());

/** A small generator, the same at every run. */
let state = 20260616;
const roll = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 0x1_0000_0000;
};
const among = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)]!;

test("every draft planted, three hundred random steps of mentors, teams and time: no planted word reaches the team", async () => {
  const planted = new Set<string>();
  const outcomes = new Map<string, number>();
  let text = 0;
  for (let step = 0; step < 300; step += 1) {
    const [open] = (await stage.told()).filter((told) => told.state === "waiting");
    if (open === undefined) {
      await stage.drafted();
      continue;
    }
    const kept = (await stage.app.store.feedback.feedback(open.id))!;
    if (kept.plant !== null) planted.add(kept.plant.words);
    const shown = (kept.plant?.remarks ?? kept.draft!.remarks).filter(() => roll() < 0.8);
    const verdict = {
      kind: among(verdictKinds),
      draft: kept.draftNumber,
      edition: kept.edition,
      reason: among(reasons),
      text: kept.plant === null ? "Passez me voir." : kept.plant.words,
      remarks: shown.map(({ id, text }) => ({ id: roll() < 0.7 ? id : null, text: roll() < 0.5 ? text : `${text} !` })),
    };
    const as = among(["mentor", "organiser"] as const);
    const act = among(["decide", "decide", "decide", "undo", "redraft", "pass", "move", "auto"] as const);
    if (act === "decide") {
      const answer = await stage.ask("POST", `/api/queue/${open.id}/verdict`, { as, body: verdict });
      const outcome = answer.body.outcome ?? answer.body.error.code;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } else if (act === "undo" || act === "redraft") {
      await stage.ask("POST", `/api/queue/${open.id}/${act}`, { as });
      await stage.app.worker.once();
    } else if (act === "move") {
      text += 1;
      await stage.write(`À Goulmima, 31 des 94 diabétiques repartent sans insuline, cahier ${text}`, {
        revision: text,
      });
    } else if (act === "auto") {
      await stage.app.store.feedback.set(stage.cast.cohort, {
        posture: among(["auto", "draft-only", "draft-only", "draft-only"] as const),
      });
    } else await stage.pass(9000);
    const heard = [
      JSON.stringify(await stage.told()),
      (await stage.ask("GET", "/api/export")).text,
      JSON.stringify(await stage.app.store.feed.after(stage.cast.atlas.id, 0, null)),
    ].join("\n");
    for (const words of planted) expect(heard).not.toContain(words);
  }
  expect(planted.size).toBeGreaterThan(2);
  for (const outcome of ["planted", "settling"]) expect(outcomes.get(outcome)).toBeGreaterThan(5);
});
