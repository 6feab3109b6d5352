import { setImmediate } from "node:timers/promises";
import { type Draft, type Feedback, type Plant, type Posture, postureOf } from "../../domain/feedback/feedback.ts";
import { chanceOf, plant } from "../../domain/feedback/plant.ts";
import { type Tally, tallyOf, tallyOfSpeech } from "../../domain/feedback/tally.ts";
import type { Rooms } from "../../domain/ports.ts";
import { queueTopic, teamTopic } from "../deps.ts";
import { dayOf, withoutModel } from "../model-share.ts";
import type { RehearsalDeps } from "../rehearsal/deps.ts";
import { endFeedback } from "./end-feedback.ts";
import { readCanvas, readSpeech } from "./read-pinned.ts";

type Drafting = Pick<
  RehearsalDeps,
  "store" | "feed" | "clock" | "ids" | "programme" | "drafter" | "reviewPace" | "share" | "log" | "report"
>;

/** How many drafts one taking holds: few enough that another worker finds some, many enough for one commit. */
const atOnce = 8;

/**
 * Takes up to eight requests, drafts them and hands each in under its lease, so that of two workers only one draft
 * counts. Where drafts go out by themselves they are released at once, marked so. Returns how many were taken.
 */
export async function draftFeedback(deps: Drafting, { signal }: { signal: AbortSignal }): Promise<number> {
  const { store, clock, ids, reviewPace } = deps;
  const lease = ids.next();
  const now = clock.now();
  const until = new Date(now.getTime() + reviewPace.leaseMilliseconds).toISOString();
  const jobs = await store.feedback.takeJobs(lease, now.toISOString(), until, atOnce);
  const drafting: Promise<void>[] = [];
  for (const job of jobs) {
    // Whoever waits for an answer comes between two drafts.
    await setImmediate();
    drafting.push(draftOne(deps, { job, lease, signal }));
  }
  await Promise.all(drafting);
  for (const cohort of new Set(jobs.map((job) => job.cohort))) deps.feed.announce(queueTopic(cohort));
  return jobs.length;
}

async function draftOne(
  deps: Drafting,
  { job, lease, signal }: { job: Feedback; lease: string; signal: AbortSignal },
): Promise<void> {
  const { store, log } = deps;
  try {
    const settings = await store.feedback.settings(job.cohort);
    const posture = postureOf(settings, job.workshop);
    const made = posture === "off" ? null : await drafted(deps, job, signal);
    const share = posture === "draft-only" ? settings.plantedShare : 0;
    const dealt = made !== null && chanceOf(`plant ${job.id}/${job.draftNumber}`) < share;
    const fault = dealt ? plant(made.draft, made.material, chanceOf(`kind ${job.id}/${job.draftNumber}`)) : null;
    await store.atomically(async (rooms) => {
      const held = await rooms.feedback.holdJob(job.id, lease);
      if (held !== null)
        await handIn(deps, rooms, held, { posture, draft: made?.draft ?? null, tally: made?.tally ?? null, fault });
    });
  } catch (fault) {
    if (!signal.aborted) log.error({ feedback: job.id, fault }, "a draft failed");
    await handBack(deps, job, lease, signal.aborted).catch((again: unknown) =>
      log.error({ feedback: job.id, fault: again }, "a draft was not handed back"),
    );
    return;
  }
  deps.feed.announce(teamTopic(job.team));
}

async function drafted(deps: Drafting, job: Feedback, signal: AbortSignal) {
  const { store, programme } = deps;
  const { team, workshop, language, rehearsal } = job;
  const [read, without] = await Promise.all([
    rehearsal === null ? readCanvas(deps, job) : readSpeech(deps, rehearsal),
    withoutModel(deps, team),
  ]);
  const names = without === null ? (await store.people.members(team)).map(({ nickname }) => nickname) : [];
  const input = { programme, workshop, team, names, withoutModel: without, language, ...read };
  const tally = read.speech === null ? tallyOf(read.findings) : tallyOfSpeech(read.speech.report);
  return { ...(await deps.drafter.draft(input, signal)), tally };
}

async function handIn(
  deps: Drafting,
  rooms: Rooms,
  held: Feedback,
  { posture, draft, tally, fault }: { posture: Posture; draft: Draft | null; tally: Tally | null; fault: Plant | null },
): Promise<void> {
  const at = deps.clock.now().toISOString();
  const note = (action: string, details: Record<string, string | number | null> = {}) =>
    rooms.audit.note({
      at,
      actor: { kind: "system", id: null },
      action,
      subject: held.team,
      details: { feedback: held.id, ...details },
    });
  if (draft === null) {
    await endFeedback(rooms, { ...held, state: "ignored", endedAt: at });
    return await note("close_feedback");
  }
  if (draft.use !== null)
    await rooms.modelUse.add(held.team, dayOf(deps.clock.now()), draft.use.promptTokens + draft.use.answerTokens);
  const draftNumber = held.draftNumber + 1;
  const suggested: Feedback = { ...held, state: "suggested", draft, tally, draftNumber, draftedAt: at, plant: fault };
  if (posture === "auto") {
    const decision = {
      kind: "auto",
      by: null,
      reason: null,
      remarks: draft.remarks,
      at,
      releaseAt: at,
      review: null,
    } as const;
    await endFeedback(rooms, { ...suggested, plant: null, claim: null, decision, state: "released", endedAt: at });
    return await note("release_feedback", { verdict: "auto" });
  }
  await rooms.feedback.write(suggested);
  await note("draft_feedback", { draft: draftNumber, voice: draft.voice, planted: fault?.kind ?? null });
}

/** A worker that is told to stop leaves its request to the next; one that failed leaves an empty draft to a mentor. */
async function handBack({ store, clock }: Drafting, job: Feedback, lease: string, stopped: boolean): Promise<void> {
  await store.atomically(async (rooms) => {
    const held = await rooms.feedback.holdJob(job.id, lease);
    if (held === null) return;
    if (stopped) return await rooms.feedback.write({ ...held, state: "queued" });
    const draft: Draft = { language: held.language, remarks: [], voice: "offline", setback: null, use: null };
    const draftedAt = clock.now().toISOString();
    await rooms.feedback.write({
      ...held,
      state: "suggested",
      draft,
      tally: null,
      draftNumber: held.draftNumber + 1,
      draftedAt,
      plant: null,
    });
  });
}
