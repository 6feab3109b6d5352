import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openKnowledge } from "../../src/app.ts";
import { openStage, type Stage } from "../support/app.ts";

describe("a programme without a timetable", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await openKnowledge({ programme: "knowledge/generation-avenir" }));
  });
  afterAll(() => stage.app.close());

  const current = async () => (await stage.ask("GET", "/api/room")).body.current;

  test("lists its workshops in the order of its folder, with no day, date or hour", async () => {
    const { body } = await stage.ask("GET", "/api/programme", { as: null });
    expect(body.workshops).toMatchObject([
      { id: "cv", day: null, date: null, start: null, end: null, citation: null },
      { id: "interview", day: null, date: null, start: null, end: null, citation: null },
    ]);
  });

  test("points at the first workshop that the team has not completed, whatever the hour", async () => {
    expect(await current()).toBe("cv");
    const { body } = await stage.ask("GET", "/api/programme", { as: null });
    const [cv, interview] = body.workshops;
    const fill = async (workshop: string, field: string) => {
      const saved = await stage.ask("PUT", `/api/canvas/${workshop}/${field}`, {
        body: { text: "un mot", revision: 0 },
      });
      expect(saved.status).toBe(200);
    };
    for (const { id } of cv.fields.slice(1)) await fill("cv", id);
    expect(await current()).toBe("cv");
    await fill("cv", cv.fields[0].id);
    expect(await current()).toBe("interview");
    for (const { id } of interview.fields) await fill("interview", id);
    stage.clock.moveTo("2031-01-01T00:00:00Z");
    expect(await current()).toBe("interview");
  });

  test("is taken away whole in every form", async () => {
    for (const form of ["md", "json", "html", "pptx"]) {
      const taken = await stage.ask("GET", `/api/take-away?format=${form}`);
      expect([form, taken.status]).toEqual([form, 200]);
    }
  });
});
