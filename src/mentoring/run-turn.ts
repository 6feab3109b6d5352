import type { Turn } from "../domain/conversation.ts";
import type { Plan } from "../domain/guidance.ts";
import type { Member } from "../domain/people.ts";
import type { Rooms, TurnInput } from "../domain/ports.ts";
import { alertPerson } from "./alert.ts";
import type { Deps } from "./deps.ts";
import { failTurn, finishTurn, stopTurnHere } from "./end-turn.ts";
import { teamInput, windowLength } from "./team-input.ts";
import { gatherSteps } from "./turn-log.ts";
import type { EndReason } from "./turns.ts";

/**
 * Lets the assistant answer one running turn and brings the turn to its end: finished with a message, stopped with what
 * was said so far, or failed. Never rejects: a fault is the turn's, told to the team by its `failed` step.
 */
export async function runTurn(
  deps: Deps,
  { turn: begun, actor, signal }: { turn: Turn; actor: Member; signal: AbortSignal },
): Promise<void> {
  let question = "";
  let turn = begun;
  const callPerson = async (rooms: Rooms, { alert }: Plan) => {
    // A danger that only the model heard: from here on it stays between its writer and the people who help.
    if (isDanger(alert) && begun.privateTo === null) {
      await rooms.conversations.keepPrivate(begun);
      turn = { ...turn, privateTo: turn.member };
    }
    if (alert !== null) await alertPerson(deps, rooms, { turn, cohort: actor.cohort, alert, text: question });
  };
  const steps = gatherSteps(deps, turn, callPerson);
  const timeUp = new AbortController();
  const timer = setTimeout(() => timeUp.abort("late"), deps.pace.replyMilliseconds);
  try {
    const input = await turnInput(deps, turn, actor);
    question = input.text;
    if (input.withoutModel === null) steps.soFar.voice = "model";
    const ending = AbortSignal.any([signal, timeUp.signal]);
    ending.throwIfAborted();
    const reply = await deps.assistant.reply(input, steps.emit, ending);
    const { text } = steps.soFar;
    if (text !== reply.text && reply.text.startsWith(text))
      steps.emit({ kind: "text", delta: reply.text.slice(text.length) });
    const rest = await steps.rest();
    const called = steps.soFar.plan !== null && !rest.some((step) => step.kind === "planned");
    // Where nobody was called yet, that happens with the turn's end: the answer is as private as the question.
    if (isDanger(reply.plan.alert)) turn = { ...turn, privateTo: turn.member };
    await finishTurn(deps, {
      turn,
      reply,
      rest,
      before: (rooms) => (called ? nothing() : callPerson(rooms, reply.plan)),
    });
  } catch (fault) {
    const rest = await steps.rest();
    const stopped = signal.aborted && (signal.reason as EndReason) === "stopped";
    if (stopped && (await keepSaid(deps, { turn, rest, soFar: steps.soFar, reply: actor.language }))) return;
    deps.log.error({ turn: turn.id, fault: signal.aborted ? signal.reason : fault }, "a turn failed");
    await failTurn(deps, { turn, rest });
  } finally {
    clearTimeout(timer);
  }
}

const isDanger = (alert: Plan["alert"]): boolean => alert === "distress" || alert === "abuse";

/** False when even the stop could not be written. */
async function keepSaid(deps: Deps, input: Parameters<typeof stopTurnHere>[1]): Promise<boolean> {
  try {
    await stopTurnHere(deps, input);
    return true;
  } catch (fault) {
    deps.log.error({ turn: input.turn.id, fault }, "a stop was not written");
    return false;
  }
}

const nothing = async (): Promise<void> => {};

async function turnInput(deps: Deps, turn: Turn, actor: Member): Promise<TurnInput> {
  const { conversations, canvases } = deps.store;
  const [window, openProposals, ofTeam] = await Promise.all([
    conversations.window(turn.team, turn.workshop, windowLength + 1),
    canvases.proposals(turn.team, turn.workshop, "open"),
    teamInput(deps, actor, turn.workshop),
  ]);
  const message = window.find((candidate) => candidate.id === turn.message);
  const asked = message ?? (await conversations.message(turn.message));
  if (asked === null) throw new Error("The message of this turn was erased.");
  return {
    ...ofTeam,
    // What stays between a member and the people who help is told to no model.
    withoutModel: turn.privateTo === null ? ofTeam.withoutModel : "off",
    text: asked.text,
    window: window.filter((candidate) => candidate.position < asked.position).slice(-windowLength),
    openProposals,
  };
}
