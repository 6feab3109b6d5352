import { EventType } from "@ag-ui/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MentorStage, openMentorStage } from "../support/mentors.ts";

let stage: MentorStage;
beforeAll(async () => {
  stage = await openMentorStage();
});
afterAll(() => stage.app.close());

/** The last event of a run without a message: what the run waits for. */
async function outcome(workshop: string, resume?: object[]) {
  const body = {
    threadId: workshop,
    runId: "r",
    state: {},
    messages: [],
    tools: [],
    context: [],
    forwardedProps: {},
    resume,
  };
  const { text } = await stage.ask("POST", "/agui", { body });
  const events = [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!));
  expect(events.at(-1).type).toBe(EventType.RUN_FINISHED);
  return { last: events.at(-1).outcome, events };
}

test("a review that waits for a mentor is an interrupt that no client resumes; once it is released, it is none", async () => {
  expect((await outcome("framing")).last).toEqual({ type: "success" });
  const view = await stage.drafted();
  const { id } = view.feedback;
  const waits = { id, reason: "dalil:review", metadata: { workshop: "framing" } };
  expect((await outcome("framing")).last).toMatchObject({ type: "interrupt", interrupts: [waits] });
  expect((await outcome("pitch")).last).toEqual({ type: "success" });
  const resolved = [{ interruptId: id, status: "resolved", payload: { verdict: "accept" } }];
  const tried = await outcome("framing", resolved);
  expect(tried.events.find(({ name }) => name === "refused").value).toMatchObject({
    interruptId: id,
    code: "not_found",
  });
  expect(tried.last).toMatchObject({ interrupts: [waits] });
  await stage.decide(view, { kind: "accept" });
  await stage.pass();
  expect((await outcome("framing")).last).toEqual({ type: "success" });
});
