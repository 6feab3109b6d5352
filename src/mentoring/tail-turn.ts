import { z } from "zod";
import type { Turn } from "../domain/conversation.ts";
import { isLast, type TurnEvent } from "../domain/events.ts";
import type { Actor } from "../domain/people.ts";
import { askedTurn } from "./asked-turn.ts";
import { type Deps, turnTopic } from "./deps.ts";
import { identifier, parse, position } from "./parse.ts";

export const tailTurnInput = z.object({ turn: identifier, after: position.default(0) });

type Tailing = Pick<Deps, "store" | "feed" | "pace">;

/**
 * A turn's log from the number after `after`, live, to its last step. Permission is asked before the first step. First
 * view and resumption are this one path.
 */
export async function tailTurn(
  deps: Tailing,
  { actor, signal, ...input }: { actor: Actor; signal: AbortSignal } & z.input<typeof tailTurnInput>,
): Promise<AsyncGenerator<TurnEvent>> {
  const asked = parse(tailTurnInput, input);
  const turn = await askedTurn(deps, actor, "read_team", asked.turn);
  return follow(deps, turn, asked.after, signal);
}

async function* follow(
  { store, feed, pace }: Tailing,
  turn: Turn,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<TurnEvent> {
  let number = after;
  const left = new AbortController();
  const ending = AbortSignal.any([signal, left.signal]);
  try {
    while (!signal.aborted) {
      // Asleep before looking: what is announced in between wakes us.
      const woken = feed.wait(turnTopic(turn.id), pace.lookAgainMilliseconds, ending);
      const events = await store.conversations.steps(turn.id, number);
      for (const event of events) {
        number = event.number;
        yield event;
        if (isLast(event.step)) return;
      }
      if (events.length === 0) {
        const now = await store.conversations.turn(turn.id);
        if (now === null) return;
        if (now.state !== "running") {
          // Its last steps may have come between the two looks.
          if ((await store.conversations.steps(turn.id, number)).length > 0) continue;
          const end = await endWithoutLog(store, now, number);
          if (end !== null) yield end;
          return;
        }
      }
      await woken;
    }
  } finally {
    left.abort("left");
  }
}

/** The last step of a turn whose log was emptied by an erasure; null when the log stands and was read to its end. */
async function endWithoutLog(store: Deps["store"], turn: Turn, number: number): Promise<TurnEvent | null> {
  if ((await store.conversations.steps(turn.id, 0)).length > 0) return null;
  if (turn.state === "failed") return { turn: turn.id, number: number + 1, step: { kind: "failed", code: "internal" } };
  const messages = await store.conversations.messages(turn.team, turn.workshop, { reader: null });
  const message = messages.find((known) => known.turn === turn.id && known.author.kind === "assistant") ?? null;
  return { turn: turn.id, number: number + 1, step: { kind: "finished", message, stopped: turn.state === "stopped" } };
}
