import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "../support/app.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.app.close());

const write = (workshop: string, field: string, text: string) =>
  stage.ask("PUT", `/api/canvas/${workshop}/${field}`, { body: { text, revision: 0 } });

test("a team reads its own thread, with both ends of what is broken; another team's is not in it", async () => {
  await write("framing", "statement", "30 % des collégiennes de Tazarine s'absentent le jour du souk (registre).");
  await write("pitch", "message", "40 % des collégiennes de Tazarine s'absentent.");
  const { status, body } = await stage.ask("GET", "/api/thread");
  expect(status).toBe(200);
  expect(body.nodes.map(({ step }: { step: string }) => step)).toEqual(
    "problem people pain feature data indicator slide claim".split(" "),
  );
  expect(body.links.at(-1)).toEqual({
    from: "slide",
    to: "claim",
    state: "broken",
    broken: [
      {
        kind: "number_mismatch",
        text: { workshop: "pitch", field: "message", quote: "40 %" },
        against: { workshop: "framing", field: "statement", quote: "30 %" },
      },
    ],
  });
  const theirs = await stage.ask("GET", `/api/thread?team=${stage.cast.atlas.id}`, { as: "driss" });
  expect(theirs.body.nodes.every(({ ends }: { ends: unknown[] }) => ends.length === 0)).toBe(true);
});

test("staff of the cohort read it; staff of another are told that there is no such team", async () => {
  const path = `/api/cohort/teams/${stage.cast.atlas.id}/thread`;
  const seen = await stage.ask("GET", path, { as: "mentor" });
  expect([seen.status, seen.body.links.at(-1).state]).toEqual([200, "broken"]);
  const other = await (await import("../support/people.ts")).addCast(stage.app.store);
  const refused = await stage.ask("GET", path, { token: other.tokens.mentor });
  expect([refused.status, refused.body.error.code]).toEqual([404, "not_found"]);
});
