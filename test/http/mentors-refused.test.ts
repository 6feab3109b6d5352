import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mentor } from "../../src/domain/people.ts";
import { ids } from "../../src/store/ids.ts";
import { readEvents } from "../support/app.ts";
import { type MentorStage, openMentorStage } from "../support/mentors.ts";
import { addCast, type Cast } from "../support/people.ts";

let stage: MentorStage;
let other: Cast;
let feedback: string;
beforeAll(async () => {
  stage = await openMentorStage({}, { WRITES_PER_MINUTE: "100000", LOOK_AGAIN_MS: "50" });
  other = await addCast(stage.app.store);
  feedback = (await stage.drafted()).feedback.id;
});
afterAll(() => stage.app.close());

/** A mentor of the cohort with a link of their own. */
async function invited(expires: Date | null): Promise<{ mentor: Mentor; token: string }> {
  const mentor: Mentor = { kind: "mentor", id: ids.next(), cohort: stage.cast.cohort, name: "Omar", language: "fr" };
  await stage.app.store.people.addMentor(mentor);
  const token = ids.secret();
  await stage.app.store.people.addToken(token, { kind: "mentor", id: mentor.id }, expires);
  return { mentor, token };
}

/** Every door that opens to staff, with ids that exist. */
const staffDoors = () =>
  stage.app.doors
    .filter(({ audience }) => audience !== "public" && audience !== "member")
    .map((door) => ({
      method: door.method.toUpperCase(),
      path: door.path
        .replace("{feedback}", feedback)
        .replace("{team}", stage.cast.atlas.id)
        .replace(/\{\w+\}/g, "framing"),
    }));

describe("on every route and stream", () => {
  test("an expired invite opens nothing", async () => {
    const { token } = await invited(new Date("2026-06-16T16:00:00.000Z"));
    expect(staffDoors().length).toBeGreaterThan(25);
    for (const { method, path } of staffDoors()) {
      const answer = await stage.ask(method, path, { token });
      expect([method, path, answer.status]).toEqual([method, path, 401]);
    }
  });

  test("a revoked mentor opens nothing", async () => {
    const { mentor, token } = await invited(null);
    expect((await stage.ask("GET", "/api/queue", { token })).status).toBe(200);
    await stage.ask("POST", `/api/cohort/people/${mentor.id}/revoke`, { as: "organiser" });
    for (const { method, path } of staffDoors()) {
      const answer = await stage.ask(method, path, { token });
      expect([method, path, answer.status]).toEqual([method, path, path.startsWith("/v1/") ? 401 : 403]);
    }
  });

  test("a team opens no door of the mentors", async () => {
    for (const { method, path } of staffDoors().filter(({ path }) => /^\/api\/(?:queue|mirror|cohort)/.test(path))) {
      const answer = await stage.ask(method, path, { as: "amina" });
      expect([path, answer.status]).toEqual([path, 403]);
    }
  });

  test("a mentor of another cohort finds nothing of this one, and changes nothing", async () => {
    const token = other.tokens.mentor;
    const calls: [string, string, object?][] = [
      ["GET", `/api/queue/${feedback}`],
      ["POST", `/api/queue/${feedback}/claim`, { action: "take_over" }],
      ["POST", `/api/queue/${feedback}/verdict`, { kind: "accept", draft: 1, edition: 1 }],
      ["POST", `/api/queue/${feedback}/undo`],
      ["POST", `/api/queue/${feedback}/redraft`],
      ["GET", `/api/cohort/teams/${stage.cast.atlas.id}/feedback`],
      ["GET", `/api/cohort/teams/${stage.cast.atlas.id}/events`],
      ["POST", `/api/cohort/teams/${stage.cast.atlas.id}/conversations/framing`, { text: "x", key: "x" }],
      ["GET", `/api/queue?cohort=${stage.cast.cohort}`],
    ];
    for (const [method, path, body] of calls) {
      const answer = await stage.ask(method, path, { token, ...(body ? { body } : {}) });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect((await stage.ask("GET", "/api/queue", { token })).body).toMatchObject({
      rows: [],
      counts: { suggested: 0 },
    });
    const kept = await stage.app.store.feedback.feedback(feedback);
    expect(kept).toMatchObject({ state: "suggested", claim: null, decision: null });
  });
});

describe("an open stream", () => {
  const open = (path: string, token: string) =>
    stage.app.fetch(new Request(`http://dalil.test${path}`, { headers: { authorization: `Bearer ${token}` } }));

  test.each(["/api/queue/events", "/api/cohort/teams/TEAM/events"])(
    "%s ends when its mentor is revoked",
    async (path) => {
      const { mentor, token } = await invited(null);
      const answer = await open(path.replace("TEAM", stage.cast.atlas.id), token);
      expect(answer.status).toBe(200);
      const ended = readEvents(answer as Response, () => false);
      await stage.ask("POST", `/api/cohort/people/${mentor.id}/revoke`, { as: "organiser" });
      await ended;
    },
  );

  test("of the queue ends when the link expires", async () => {
    const { token } = await invited(new Date(stage.clock.now().getTime() + 1000));
    const ended = readEvents((await open("/api/queue/events", token)) as Response, () => false);
    stage.clock.pass(1001);
    await ended;
  });
});
