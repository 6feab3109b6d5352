import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Member } from "../../src/domain/people.ts";
import type { Store } from "../../src/domain/ports.ts";
import { ids } from "../../src/store/ids.ts";
import { openStore } from "../../src/store/open.ts";
import { feedbackOf } from "../support/feedback.ts";
import { ownFolder } from "../support/folders.ts";
import { addCast } from "../support/people.ts";
import { startPostgres } from "../support/postgres.ts";
import { awaitOutput, killNow, start } from "../support/process.ts";

let postgres: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const kills = 20;

/** So many teams ask for feedback on what they wrote; some for two workshops. */
async function ask(store: Store, teams: number): Promise<string> {
  const { cohort } = await addCast(store);
  for (let index = 0; index < teams; index += 1) {
    const team = { id: ids.next(), cohort, name: `Équipe ${index}`, code: ids.teamCode(), revoked: false };
    const member: Member = { kind: "member", id: ids.next(), team: team.id, cohort, nickname: "Amina", language: "fr" };
    await store.atomically(async (rooms) => {
      await rooms.people.addTeam(team);
      await rooms.people.addMember(member);
      for (const workshop of index % 3 === 0 ? ["framing", "pitch"] : ["framing"])
        await rooms.feedback.add(
          feedbackOf({
            id: ids.next(),
            team: team.id,
            cohort,
            workshop,
            state: "queued",
            pins: [],
            edition: 0,
            draft: null,
            draftNumber: 0,
            draftedAt: null,
          }),
        );
    });
  }
  return cohort;
}

/** Waits until nothing is left to draft; every request then has one draft, handed in once. */
async function allDraftedOnce(store: Store, cohort: string, requests: number): Promise<void> {
  await expect
    .poll(async () => (await store.feedback.pulse(cohort)).counts, { timeout: 60_000, interval: 50 })
    .toMatchObject({ suggested: requests, queued: 0, drafting: 0 });
  const { rows } = await store.feedback.page(cohort, { states: ["suggested"], limit: 10_000 });
  const drafted = await Promise.all(rows.map(({ id }) => store.feedback.feedback(id)));
  expect(drafted.filter((feedback) => feedback?.draftNumber !== 1)).toEqual([]);
  const lines = await store.audit.lines({ limit: 100_000 });
  const handedIn = lines.filter(({ action }) => action === "draft_feedback").map(({ details }) => details.feedback);
  expect(handedIn.sort()).toEqual(rows.map(({ id }) => id).sort());
}

const worker = (databaseUrl: string) =>
  start("test/support/drafting.ts", { DATABASE_URL: databaseUrl, LOG_LEVEL: "error", LEASE_MS: "400" });

test(`a worker that is killed ${kills} times over its drafts leaves each request drafted exactly once`, async () => {
  const file = join(ownFolder(), "dalil.db");
  const store = await openStore(file);
  const cohort = await ask(store, 240);
  // Two spares read the programme while one works.
  const spares = [worker(file), worker(file)];
  for (let kill = 0; kill <= kills; kill += 1) {
    const working = spares.shift()!;
    spares.push(worker(file));
    working.stdin!.write("go\n");
    await awaitOutput(working, /working/);
    if (kill === kills) await allDraftedOnce(store, cohort, 320);
    else await setTimeout(40 + (kill % 5) * 25);
    const { counts } = await store.feedback.pulse(cohort);
    // It was at work when it was killed, not done.
    if (kill < kills) expect(counts.queued + counts.drafting).toBeGreaterThan(0);
    await killNow(working);
  }
  await Promise.all(spares.map(killNow));
  await store.close();
});

test("two workers on one PostgreSQL draft each request once, one a team at a time", async () => {
  const store = await openStore(postgres.url);
  const cohort = await ask(store, 60);
  const workers = [worker(postgres.url), worker(postgres.url)];
  for (const one of workers) one.stdin!.write("go\n");
  await Promise.all(workers.map((one) => awaitOutput(one, /working/)));
  await allDraftedOnce(store, cohort, 80);
  await Promise.all(workers.map(killNow));
  await store.close();
});
