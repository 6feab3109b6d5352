import { afterEach, beforeEach, expect, test } from "vitest";
import { type MentorStage, openMentorStage } from "../support/mentors.ts";

let stage: MentorStage;
beforeEach(async () => {
  stage = await openMentorStage({}, { LOOK_AGAIN_MS: "60000" });
});
afterEach(() => stage.app.close());

/** The queue's events as they come: they have no number, so a reader asks for what stands. */
async function follow(as: "mentor" | "organiser" = "mentor") {
  const headers = { authorization: `Bearer ${stage.cast.tokens[as]}` };
  const answer = (await stage.app.fetch(new Request("http://dalil.test/api/queue/events", { headers }))) as Response;
  const reader = answer.body!.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  const waiting: { event: string; data: Record<string, unknown> }[] = [];
  const next = async (kind: string): Promise<Record<string, unknown>> => {
    for (;;) {
      const place = waiting.findIndex(({ event }) => event === kind);
      if (place >= 0) return waiting.splice(0, place + 1).at(-1)!.data;
      const { value, done } = await reader.read();
      if (done) throw new Error("the stream ended");
      rest += decoder.decode(value, { stream: true });
      const blocks = rest.split("\n\n");
      rest = blocks.pop()!;
      for (const block of blocks) {
        const line = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
        if (line("event") !== undefined) waiting.push({ event: line("event")!, data: JSON.parse(line("data")!) });
        expect(line("id")).toBeUndefined();
      }
    }
  };
  return { next, leave: () => reader.cancel() };
}

test("mentors hear how the queue stands, then each change with the rows that moved, and nothing of their words", async () => {
  const [salma, idriss] = [await follow(), await follow("organiser")];
  expect(await salma.next("queue")).toMatchObject({ rows: [], counts: { suggested: 0 } });
  await idriss.next("queue");
  const view = await stage.drafted();
  let heard: Record<string, unknown>;
  do heard = await salma.next("queue");
  while ((heard.counts as { suggested: number }).suggested === 0);
  expect(heard).toMatchObject({ workshops: { framing: 1 }, rows: [{ id: view.feedback.id, state: "suggested" }] });
  expect(JSON.stringify(heard)).not.toContain("insuline");
  await stage.ask("POST", `/api/queue/${view.feedback.id}/claim`, { as: "mentor", body: { action: "claim" } });
  do heard = await idriss.next("queue");
  while (!JSON.stringify(heard).includes('"Salma"'));
  await salma.leave();
  await idriss.leave();
});

test("mentors hear of a raised hand at once, and of calls that are closed", async () => {
  const salma = await follow();
  await salma.next("calls");
  await stage.ask("POST", "/api/tickets", { body: { text: "on est bloqués" } });
  expect(await salma.next("calls")).toMatchObject({ open: 1, claimed: 0, urgent: 0 });
  await stage.ask("PUT", "/api/cohort/calls", { as: "organiser", body: { message: "à 17 h" } });
  expect(await salma.next("queue")).toMatchObject({ callsClosed: "à 17 h" });
  await salma.leave();
});

test("nothing goes on looking once nobody follows", async () => {
  const salma = await follow();
  await salma.next("queue");
  await salma.leave();
  const { store } = stage.app;
  const pulse = store.feedback.pulse.bind(store.feedback);
  let looks = 0;
  store.feedback.pulse = async (cohort) => {
    looks += 1;
    return await pulse(cohort);
  };
  await stage.drafted();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(looks).toBe(0);
});
