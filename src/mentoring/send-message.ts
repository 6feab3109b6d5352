import { z } from "zod";
import type { Message, Turn } from "../domain/conversation.ts";
import { DomainError } from "../domain/errors.ts";
import { detectLanguage } from "../domain/language/detect.ts";
import type { Member } from "../domain/people.ts";
import type { Rooms } from "../domain/ports.ts";
import { alertIn, alertPerson } from "./alert.ts";
import { knownWorkshop } from "./canvas-place.ts";
import { type Deps, teamTopic, turnTopic } from "./deps.ts";
import { refuseWithoutGuardian } from "./guardian-lock.ts";
import { identifier, key, messageText, parse } from "./parse.ts";
import { allow, named } from "./permission.ts";
import { refuseWhileWriting } from "./round-lock.ts";
import { runTurn } from "./run-turn.ts";

export const sendMessageInput = z.object({ workshop: identifier, text: messageText, key });

interface Sent {
  turn: Turn;
  /** False when the same key and text had been sent before: nothing was stored twice. */
  begins: boolean;
}

/**
 * Stores a member's message with a running turn and lets the assistant answer in the background. The same key and text
 * give the same ids; a key whose turn failed runs again; a key with another text throws `key_reused`. A message in
 * distress, or that insults a person, stays between its writer and the people who help; they are called before any
 * answer is shown, and what the writer says next to a reply about their safety stays there too.
 */
export async function sendMessage(
  deps: Deps,
  { actor, ...input }: { actor: Member } & z.input<typeof sendMessageInput>,
): Promise<{ turn: string; message: string }> {
  allow(actor, "write_team", { kind: "team", team: actor.team, cohort: actor.cohort });
  const { workshop, text, key } = parse(sendMessageInput, input);
  knownWorkshop(deps.programme, workshop);
  const alert = alertIn(text);
  const privateTo = alert !== null || (await answersPrivately(deps, actor, workshop)) ? actor.id : null;
  // A child who calls for help is heard, whoever has agreed to what.
  if (privateTo === null) await refuseWithoutGuardian(deps, actor);
  const at = deps.clock.now().toISOString();
  const language = detectLanguage(text).language;

  const { turn, begins } = await deps.store.atomically(async (rooms): Promise<Sent> => {
    const before = await rooms.conversations.turnByKey(actor.team, key);
    // Words about a person's safety always go through; what was sent before the round began keeps its answer.
    if (privateTo === null && (before === null || before.state === "failed"))
      await refuseWhileWriting(deps, rooms, actor);
    if (before !== null) return await sentBefore(rooms, before, actor, workshop, text);
    const turn: Turn = {
      id: deps.ids.next(),
      team: actor.team,
      workshop,
      member: actor.id,
      message: deps.ids.next(),
      key,
      state: "running",
      privateTo,
      use: null,
      at,
    };
    await rooms.conversations.addTurn(turn);
    const message = await rooms.conversations.addMessage({
      id: turn.message,
      team: actor.team,
      workshop,
      author: { kind: "member", id: actor.id, name: actor.nickname },
      text,
      language,
      citations: [],
      turn: turn.id,
      privateTo,
      voice: null,
      setback: null,
      plan: null,
      at,
    });
    await rooms.conversations.appendSteps(turn.id, [{ kind: "started", message: turn.message }]);
    await tellTeam(rooms, turn, message);
    if (alert !== null) await alertPerson(deps, rooms, { turn, cohort: actor.cohort, alert, text });
    await rooms.audit.note({
      at,
      actor: named(actor),
      action: "send_message",
      subject: actor.team,
      details: { turn: turn.id, workshop, characters: text.length },
    });
    return { turn, begins: true };
  });

  if (begins) {
    deps.feed.announce(teamTopic(turn.team));
    deps.feed.announce(turnTopic(turn.id));
    deps.turns.begin(turn.id, `${turn.team}/${turn.workshop}`, (signal) => runTurn(deps, { turn, actor, signal }));
  }
  return { turn: turn.id, message: turn.message };
}

/**
 * True while the last thing between this member and the assistant was about their safety: what they say next, "forget
 * it" included, stays between them and the people who help.
 */
async function answersPrivately({ store }: Deps, actor: Member, workshop: string): Promise<boolean> {
  const last = await store.conversations.lastWith(actor.team, workshop, actor.id);
  if (last?.privateTo !== actor.id) return false;
  return last.author.kind === "member" || last.plan?.alert === "distress";
}

async function sentBefore(rooms: Rooms, turn: Turn, actor: Member, workshop: string, text: string): Promise<Sent> {
  const message = await rooms.conversations.message(turn.message);
  if (turn.member !== actor.id || turn.workshop !== workshop || message?.text !== text)
    throw new DomainError("key_reused");
  if (!(await rooms.conversations.moveTurn(turn.id, "failed", "running"))) return { turn, begins: false };
  await rooms.conversations.clearSteps(turn.id);
  await rooms.conversations.appendSteps(turn.id, [{ kind: "started", message: turn.message }]);
  await tellTeam(rooms, turn, null);
  return { turn: { ...turn, state: "running" }, begins: true };
}

async function tellTeam(rooms: Rooms, turn: Turn, message: Message | null): Promise<void> {
  const { team, workshop, privateTo } = turn;
  await rooms.feed.append(team, ...(message === null ? [] : [{ kind: "message", message } as const]), {
    kind: "turn",
    turn: turn.id,
    workshop,
    state: "running",
    privateTo,
  });
}
