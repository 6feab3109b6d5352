/**
 * What a queue of 1,000 requests costs: teams of three languages ask, the worker drafts them all offline, mentors read the
 * queue page by page (`node bench/feedback.ts [requests]`; SQLite in a file, one process). Limits: 50 drafts a second, a
 * page under 100 ms, the order of deadlines exact.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApp } from "../src/app.ts";
import { readConfig } from "../src/config.ts";
import type { Member, Mentor } from "../src/domain/people.ts";
import { listQueue } from "../src/mentoring/feedback/list-queue.ts";
import { requestFeedback } from "../src/mentoring/feedback/request-feedback.ts";
import { fullCanvases } from "../test/support/full-canvases.ts";

const requests = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "dalil-bench-"));
const config = readConfig({
  DATABASE_URL: join(folder, "bench.db"),
  LOG_LEVEL: "error",
  CLOCK_START: "2026-06-16T09:00:00+01:00",
});
const app = await buildApp(config);
const { store, house } = app;
const workshops = ["framing", "solution", "impact", "pitch"] as const;
const texts = Object.values(fullCanvases);

await store.people.addCohort({ id: "bench", programme: house.programme.id, name: "bench" });
const mentor: Mentor = { kind: "mentor", id: "mentor", cohort: "bench", name: "Salma", language: "fr" };
for (let index = 0; index < requests; index += 1) {
  const team = {
    id: `team-${index}`,
    cohort: "bench",
    name: `Team ${index}`,
    code: house.ids.teamCode(),
    revoked: false,
  };
  const member: Member = {
    kind: "member",
    id: `member-${index}`,
    team: team.id,
    cohort: "bench",
    nickname: "Amina",
    language: "fr",
  };
  const workshop = workshops[index % workshops.length]!;
  const canvas = texts[index % texts.length]![workshop]!;
  await store.atomically(async (rooms) => {
    await rooms.people.addTeam(team);
    await rooms.people.addMember(member);
    for (const [field, text] of Object.entries(canvas)) {
      // Each team's words differ, so that no reading is remembered from the team before.
      const own = `${text} (${index})`;
      const author = { kind: "member", id: member.id, name: "Amina" } as const;
      await rooms.canvases.addRevision({
        team: team.id,
        workshop,
        field,
        text: own,
        revision: 1,
        author,
        at: "",
        proposal: null,
      });
    }
  });
  await requestFeedback(house, { actor: member, workshop });
}

const begun = performance.now();
const cpu = process.cpuUsage();
const drafted = await app.worker.once();
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(cpu);

const pages: number[] = [];
const seen: string[] = [];
let after: string | undefined;
let ordered = true;
let last = "";
do {
  const from = performance.now();
  const page = await listQueue(house, { actor: mentor, limit: 50, ...(after === undefined ? {} : { after }) });
  pages.push(performance.now() - from);
  for (const { id, deadline } of page.rows) {
    const place = `${deadline ?? "9999"} ${id}`;
    ordered &&= place > last;
    last = place;
    seen.push(id);
  }
  after = page.next ?? undefined;
} while (after !== undefined);
pages.sort((one, other) => one - other);
const whole = new Set(seen).size === requests && seen.length === requests;

console.log(
  `${drafted} drafts in ${seconds.toFixed(1)} s: ${(drafted / seconds).toFixed(0)} a second, ${((user + system) / 1000 / drafted).toFixed(1)} ms of CPU each`,
);
console.log(
  `queue page of 50 among ${requests}: median ${pages[pages.length >> 1]!.toFixed(1)} ms, longest ${pages.at(-1)!.toFixed(1)} ms; order exact: ${ordered && whole}`,
);
await app.close();
rmSync(folder, { recursive: true });
if (drafted / seconds < 50 || pages.at(-1)! > 100 || !ordered || !whole || drafted !== requests) process.exitCode = 1;
