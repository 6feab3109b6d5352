import { candidatesOf } from "../../domain/feedback/candidates.ts";
import type { Feedback } from "../../domain/feedback/feedback.ts";
import type { Rooms } from "../../domain/ports.ts";
import { type Deps, queueTopic, teamTopic } from "../deps.ts";
import { endFeedback } from "./end-feedback.ts";
import { pinnedTexts } from "./pinned.ts";

type Releasing = Pick<Deps, "store" | "feed" | "clock" | "ids" | "programme" | "log">;

/** How many verdicts are released in one go. */
const atOnce = 50;

/** Verdicts that nobody can take back any more reach their teams. Returns how many did. */
export async function releaseFeedback(deps: Releasing): Promise<number> {
  const { store, clock, feed, log } = deps;
  const ids = await store.feedback.due(clock.now().toISOString(), atOnce);
  const settled = await Promise.allSettled(
    ids.map((id) => store.atomically(async (rooms) => await releaseOne(deps, rooms, id))),
  );
  // One that cannot be released holds up no other.
  for (const [place, one] of settled.entries())
    if (one.status === "rejected") log.error({ feedback: ids[place], fault: one.reason }, "feedback was not released");
  const released = settled.flatMap((one) => (one.status === "fulfilled" && one.value !== null ? [one.value] : []));
  for (const { team } of released) feed.announce(teamTopic(team));
  for (const cohort of new Set(released.map((feedback) => feedback.cohort))) feed.announce(queueTopic(cohort));
  return released.length;
}

async function releaseOne(deps: Releasing, rooms: Rooms, id: string): Promise<Feedback | null> {
  const held = await rooms.feedback.hold(id);
  const at = deps.clock.now().toISOString();
  // Taken back or released by another instance meanwhile.
  if (held?.state !== "settling" || held.decision === null || held.decision.releaseAt > at) return null;
  const { kind, by } = held.decision;
  const ended = {
    ...held,
    state: kind === "ignore" ? ("ignored" as const) : ("released" as const),
    claim: null,
    endedAt: at,
  };
  await endFeedback(rooms, ended, await propose(deps, rooms, ended));
  await rooms.audit.note({
    at,
    actor: { kind: "system", id: null },
    action: "release_feedback",
    subject: held.team,
    details: { feedback: id, verdict: kind, by: by?.id ?? null },
  });
  return ended;
}

/** What a mentor changed or threw away may show where the rules are wrong: an organiser decides. */
async function propose({ ids, clock, programme }: Releasing, rooms: Rooms, feedback: Feedback): Promise<string[]> {
  const [texts, members, team] = await Promise.all([
    pinnedTexts(rooms, feedback),
    rooms.people.members(feedback.team),
    rooms.people.team(feedback.team),
  ]);
  const names = [...members.map(({ nickname }) => nickname), team?.name ?? "", feedback.decision?.by?.name ?? ""];
  const found = candidatesOf(feedback, { texts, names, programme, next: () => ids.next(), at: clock.now() });
  for (const candidate of found) await rooms.evaluations.addCandidate(candidate);
  return found.map(({ id }) => id);
}
