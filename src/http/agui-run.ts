import {
  type AGUIEvent,
  EventType,
  type Message,
  PROTOCOL_VERSION,
  type RunFinishedEvent,
  type RunFinishedOutcome,
} from "@ag-ui/core";
import { DomainError, type ToldError } from "../domain/errors.ts";
import type { TurnStep } from "../domain/events.ts";
import type { Member } from "../domain/people.ts";
import { askedTurn } from "../mentoring/asked-turn.ts";
import { parse } from "../mentoring/parse.ts";
import { sendMessage } from "../mentoring/send-message.ts";
import { settleProposal } from "../mentoring/settle-proposal.ts";
import { stopTurn } from "../mentoring/stop-turn.ts";
import { tailTurn } from "../mentoring/tail-turn.ts";
import { workshopToday } from "../mentoring/workshop-today.ts";
import { type CanvasState, canvasState, changes, interruptsOf } from "./agui-canvas.ts";
import { turnTeller } from "./agui-events.ts";
import { askedMessage, interruptAnswer, namedWorkshop, type RunInput, seenRevision } from "./agui-input.ts";
import { reviewInterrupts } from "./agui-review.ts";
import type { House } from "./env.ts";

export interface Run {
  house: House;
  actor: Member;
  input: RunInput;
  /** Aborts when the client leaves: its turn is then stopped. */
  left: AbortSignal;
  /** A refusal or fault in the reader's language. */
  told(fault: unknown): ToldError;
}

type Finished = Extract<TurnStep, { kind: "finished" }>;

/**
 * One AG-UI run: the canvas, answers to proposals that waited, the user's message sent as any message of the team, the
 * assistant's turn as it is logged, the canvas again. Open proposals and a review that waits for a mentor end it as
 * interrupts, a stopped turn as cancelled.
 */
export async function* runEvents(run: Run): AsyncGenerator<AGUIEvent> {
  const { house, actor, input, left } = run;
  const { threadId, runId } = input;
  yield { type: EventType.RUN_STARTED, threadId, runId, protocolVersion: PROTOCOL_VERSION };
  try {
    const workshop = await workshopOf(run);
    let state = await canvasState(house, { actor, workshop });
    yield { type: EventType.STATE_SNAPSHOT, snapshot: state };
    const aside = new Set<string>();
    if (input.resume !== undefined) {
      yield* resumed(run, state, aside);
      state = yield* moved(run, state);
    }
    const asked = askedMessage(input);
    let finished: Finished | null = null;
    let turn: string | null = null;
    if (asked !== null) {
      const key = `${workshop}/${actor.id}/${asked.id}`;
      ({ turn } = await sendMessage(house, { actor, workshop, text: asked.text, key }));
      finished = yield* followed(run, turn);
      state = yield* moved(run, state, finished.message?.citations);
    }
    const open = [...interruptsOf(state, actor.language), ...(await reviewInterrupts(house, { actor, workshop }))];
    const interrupts = open.filter(({ id }) => !aside.has(id));
    yield {
      type: EventType.RUN_FINISHED,
      threadId,
      runId,
      outcome: outcomeOf(finished, interrupts),
      ...(turn === null || finished === null ? {} : { result: resultOf(turn, finished), ...(await used(run, turn)) }),
    };
  } catch (fault) {
    if (left.aborted) return;
    const { code, message } = run.told(fault);
    yield { type: EventType.RUN_ERROR, code, message };
  }
}

/** The workshop a run is about: named outright, or by the thread, or the one that is under way today. */
async function workshopOf({ house, actor, input }: Run): Promise<string> {
  const named = namedWorkshop(input);
  if (named !== null) return named;
  if (house.programme.workshops.some(({ id }) => id === input.threadId)) return input.threadId;
  return await workshopToday(house, { actor });
}

/**
 * The team's word on proposals that waited. One that cannot be settled is told and the run goes on, as the protocol
 * asks: an unknown id, a teammate who was first, a field that moved on.
 */
async function* resumed({ house, actor, input, told }: Run, state: CanvasState, aside: Set<string>) {
  for (const { interruptId, status, payload } of input.resume ?? []) {
    if (status === "cancelled") {
      aside.add(interruptId);
      continue;
    }
    try {
      const answer = parse(interruptAnswer, payload);
      const field = state.proposals.find(({ id }) => id === interruptId)?.field;
      const seen = field === undefined ? undefined : seenRevision(input, state.workshop, field);
      const revision = answer.revision ?? seen;
      await settleProposal(house, {
        ...answer,
        ...(revision === undefined ? {} : { revision }),
        actor,
        proposal: interruptId,
      });
    } catch (fault) {
      if (!(fault instanceof DomainError)) throw fault;
      const { code, message } = told(fault);
      yield { type: EventType.CUSTOM, name: "refused", value: { interruptId, code, message } } satisfies AGUIEvent;
    }
  }
}

/** The canvas as it stands now, told as what changed since `before`. */
async function* moved({ house, actor }: Run, before: CanvasState, citations = before.citations) {
  const after = await canvasState(house, { actor, workshop: before.workshop, citations });
  const delta = changes(before, after);
  if (delta.length > 0) yield { type: EventType.STATE_DELTA, delta } satisfies AGUIEvent;
  return after;
}

/** The turn's log to its end. A client that leaves stops the turn, and with it the model's request. */
async function* followed({ house, actor, input, left }: Run, turn: string): AsyncGenerator<AGUIEvent, Finished> {
  const stop = () => void stopTurn(house, { actor, turn }).catch(() => {});
  left.addEventListener("abort", stop, { once: true });
  if (left.aborted) stop();
  const teller = turnTeller(turn, input.messages as Message[]);
  try {
    const signal = AbortSignal.any([left, house.closing]);
    for await (const { step } of await tailTurn(house, { actor, turn, signal })) {
      yield* teller.tell(step);
      if (step.kind === "finished") return step;
      if (step.kind === "failed") throw new DomainError(step.code);
    }
    yield* teller.close();
    throw new DomainError("internal");
  } finally {
    left.removeEventListener("abort", stop);
  }
}

function outcomeOf(finished: Finished | null, interrupts: ReturnType<typeof interruptsOf>): RunFinishedOutcome {
  if (finished?.stopped) return { type: "cancelled" };
  return interrupts.length > 0 ? { type: "interrupt", interrupts } : { type: "success" };
}

/** What the turn used of a model; nothing where none was asked. */
async function used({ house, actor }: Run, turn: string): Promise<Pick<RunFinishedEvent, "usage">> {
  const { use } = await askedTurn(house, actor, "read_team", turn);
  if (use === null) return {};
  const { model, promptTokens, answerTokens } = use;
  const totalTokens = promptTokens + answerTokens;
  return { usage: [{ model, inputTokens: promptTokens, outputTokens: answerTokens, totalTokens }] };
}

const resultOf = (turn: string, { message }: Finished): object => ({
  turn,
  message: message?.id ?? null,
  voice: message?.voice ?? null,
  setback: message?.setback ?? null,
});
