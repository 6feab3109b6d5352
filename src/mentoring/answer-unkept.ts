import { z } from "zod";
import type { TurnStep } from "../domain/events.ts";
import type { Reply } from "../domain/guidance.ts";
import type { Member } from "../domain/people.ts";
import { type Alert, alertIn, alertPerson } from "./alert.ts";
import { knownWorkshop } from "./canvas-place.ts";
import { type Deps, teamTopic } from "./deps.ts";
import { type Given, givenWindow } from "./given-window.ts";
import { refuseWithoutGuardian } from "./guardian-lock.ts";
import { dayOf } from "./model-share.ts";
import { fieldText, identifier, messageText, parse } from "./parse.ts";
import { allow } from "./permission.ts";
import { refuseWhileWriting } from "./round-lock.ts";
import { stepQueue } from "./step-queue.ts";
import { teamInput, windowLength } from "./team-input.ts";

export const answerUnkeptInput = z.object({
  workshop: identifier,
  text: messageText,
  /** The conversation so far, oldest first; its newest messages are read. */
  given: z.array(z.object({ from: z.enum(["member", "assistant"]), text: fieldText })).default([]),
});

/** The steps of a turn up to `checked`, then the whole reply. */
export type UnkeptStep = TurnStep | { kind: "replied"; reply: Reply };

/**
 * Answers a message whose conversation is the given one, and keeps none of it: no message, no turn, no proposal, no
 * news. The team's canvases are read, not written. What stays is what a person must know: a message in distress, an
 * insult at a person or a wish for a human calls one, without its words, before any answer is shown. The locks of
 * `sendMessage` hold. Rejects as it does; the steps fail with the fault when no answer comes, and end the reply when the
 * reader leaves or `signal` aborts.
 */
export async function answerUnkept(
  deps: Deps,
  { actor, signal, ...input }: { actor: Member; signal: AbortSignal } & z.input<typeof answerUnkeptInput>,
): Promise<AsyncGenerator<UnkeptStep>> {
  allow(actor, "write_team", { kind: "team", team: actor.team, cohort: actor.cohort });
  const { workshop, text, given } = parse(answerUnkeptInput, input);
  knownWorkshop(deps.programme, workshop);
  // What is said next to a cry belongs to it; whoever only claims one to get past a lock is heard by a person too.
  const alert = alertIn(text) ?? alertIn(given.findLast(({ from }) => from === "member")?.text ?? "");
  if (alert === null) {
    await refuseWithoutGuardian(deps, actor);
    await refuseWhileWriting(deps, deps.store, actor);
  } else await callPerson(deps, actor, workshop, alert);
  return answering(deps, { actor, workshop, text, given: given.slice(-windowLength), called: alert, signal });
}

async function* answering(
  deps: Deps,
  asked: { actor: Member; workshop: string; text: string; given: Given[]; called: Alert | null; signal: AbortSignal },
): AsyncGenerator<UnkeptStep> {
  const { actor, workshop, text, given, called } = asked;
  const left = new AbortController();
  const late = AbortSignal.timeout(deps.pace.replyMilliseconds);
  const signal = AbortSignal.any([asked.signal, left.signal, late]);
  const queue = stepQueue<UnkeptStep>();
  const isPrivate = (said: string) => alertIn(said) !== null;
  const work = async () => {
    const input = { ...(await teamInput(deps, actor, workshop)), openProposals: [] };
    const window = await givenWindow(deps, given, input, { actor, isPrivate, signal });
    const spend = (tokens: number) => deps.store.modelUse.add(actor.team, dayOf(deps.clock.now()), tokens);
    let letters = 0;
    const tell = (step: TurnStep) => {
      if (step.kind === "text") letters += step.delta.length;
      queue.put(step);
    };
    const reply = await deps.assistant.reply({ ...input, text, window }, tell, signal).catch(async (fault) => {
      // What a call that was cut short cost is not told: its turn counts, and its words by their length.
      if (input.withoutModel === null) await spend(Math.ceil(letters / 4));
      throw fault;
    });
    if (reply.use !== null) await spend(reply.use.promptTokens + reply.use.answerTokens);
    queue.put({ kind: "replied", reply });
  };
  try {
    for await (const step of queue.taken(work())) {
      if (step.kind === "planned" && callsPerson(step.plan.alert) && step.plan.alert !== called)
        await callPerson(deps, actor, workshop, step.plan.alert);
      yield step;
    }
  } finally {
    left.abort();
  }
}

/** A question that the library leaves open is its words: it is not kept either. */
const callsPerson = (alert: Alert | null): alert is Exclude<Alert, "uncovered"> =>
  alert !== null && alert !== "uncovered";

/** Opens a ticket without words, that only this member and the people who help know of. */
async function callPerson(deps: Deps, { id, team, cohort }: Member, workshop: string, alert: Alert): Promise<void> {
  const turn = { team, workshop, member: id, privateTo: id };
  await deps.store.atomically((rooms) => alertPerson(deps, rooms, { turn, cohort, alert, text: "" }));
  deps.feed.announce(teamTopic(team));
}
