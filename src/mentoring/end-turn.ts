import type { Proposal } from "../domain/canvas.ts";
import type { Turn, TurnState } from "../domain/conversation.ts";
import type { TeamNews, TurnStep } from "../domain/events.ts";
import type { Reply, TurnUse } from "../domain/guidance.ts";
import type { Language } from "../domain/language/names.ts";
import type { NewMessage, Rooms } from "../domain/ports.ts";
import { findField } from "../domain/programme.ts";
import { type Deps, teamTopic, turnTopic } from "./deps.ts";
import { dayOf } from "./model-share.ts";
import type { SoFar } from "./turn-log.ts";

type Ending = Pick<Deps, "store" | "feed" | "clock" | "ids" | "programme" | "log">;

/** Dalil as an author. */
const assistant = { kind: "assistant", id: "dalil", name: "Dalil" } as const;

/** Ends a turn with the assistant's message and what it proposes for the canvas. */
export async function finishTurn(
  deps: Ending,
  {
    turn,
    reply,
    rest,
    before,
  }: { turn: Turn; reply: Reply; rest: TurnStep[]; before: (rooms: Rooms) => Promise<void> },
): Promise<void> {
  await end(deps, turn, "finished", reply.use, async (rooms) => {
    await before(rooms);
    if (reply.use !== null) await noteUse(deps, rooms, turn, reply.use);
    const message = await rooms.conversations.addMessage({
      ...answerTo(deps, turn),
      text: reply.text,
      language: reply.language,
      citations: reply.citations,
      voice: reply.voice,
      setback: reply.setback,
      plan: reply.plan,
    });
    const proposals = await propose(deps, rooms, turn, reply);
    await rooms.conversations.appendSteps(turn.id, [
      ...rest,
      ...proposals.flatMap((proposal) => (proposal.state === "open" ? ({ kind: "proposed", proposal } as const) : [])),
      { kind: "finished", message, stopped: false },
    ]);
    return [...proposals.map((proposal) => ({ kind: "proposal", proposal }) as const), { kind: "message", message }];
  });
}

/** Ends a turn that a person stopped; the words said so far stay. */
export async function stopTurnHere(
  deps: Ending,
  { turn, rest, soFar, reply }: { turn: Turn; rest: TurnStep[]; soFar: SoFar; reply: Language },
): Promise<void> {
  await end(deps, turn, "stopped", null, async (rooms) => {
    // What a call that was cut short cost is not told: its turn counts, and its words by their length.
    if (soFar.voice === "model")
      await rooms.modelUse.add(turn.team, dayOf(deps.clock.now()), Math.ceil(soFar.text.length / 4));
    const message =
      soFar.text.trim() === ""
        ? null
        : await rooms.conversations.addMessage({
            ...answerTo(deps, turn),
            text: soFar.text,
            language: languageSaid(rest) ?? reply,
            citations: soFar.citations,
            voice: soFar.voice,
            setback: null,
            plan: soFar.plan,
          });
    await rooms.conversations.appendSteps(turn.id, [...rest, { kind: "finished", message, stopped: true }]);
    return message === null ? [] : [{ kind: "message", message }];
  });
}

/** Ends a turn that a fault cut short; sent again with its key, it runs again. */
export async function failTurn(deps: Ending, { turn, rest }: { turn: Turn; rest: TurnStep[] }): Promise<void> {
  await end(deps, turn, "failed", null, async (rooms) => {
    await rooms.conversations.appendSteps(turn.id, [...rest, { kind: "failed", code: "internal" }]);
    return [];
  });
}

/**
 * One transaction: whoever moves the turn out of `running` first writes its end; the others write nothing. `write` gives
 * the news that its team is told before that of the turn.
 */
async function end(
  { store, feed, log }: Ending,
  turn: Turn,
  state: Exclude<TurnState, "running">,
  use: TurnUse | null,
  write: (rooms: Rooms) => Promise<TeamNews[]>,
): Promise<void> {
  try {
    await store.atomically(async (rooms) => {
      if (!(await rooms.conversations.moveTurn(turn.id, "running", state, use))) return;
      const news = await write(rooms);
      const { team, workshop, privateTo } = turn;
      await rooms.feed.append(team, ...news, { kind: "turn", turn: turn.id, workshop, state, privateTo });
    });
  } catch (fault) {
    if (state === "failed") return log.error({ turn: turn.id, fault }, "a turn's end was not written");
    throw fault;
  }
  feed.announce(turnTopic(turn.id));
  feed.announce(teamTopic(turn.team));
}

/** Counts the turn against its team's share of the model. */
async function noteUse({ clock }: Ending, rooms: Rooms, turn: Turn, use: TurnUse): Promise<void> {
  await rooms.modelUse.add(turn.team, dayOf(clock.now()), use.promptTokens + use.answerTokens);
}

const answerTo = (
  { ids, clock }: Ending,
  turn: Turn,
): Omit<NewMessage, "text" | "language" | "citations" | "voice" | "setback" | "plan"> => ({
  id: ids.next(),
  team: turn.team,
  workshop: turn.workshop,
  author: assistant,
  turn: turn.id,
  privateTo: turn.privateTo,
  at: clock.now().toISOString(),
});

function languageSaid(steps: readonly TurnStep[]): Language | null {
  const diagnosed = steps.find((step) => step.kind === "diagnosed");
  return diagnosed?.diagnosis.reply ?? null;
}

/**
 * Stores what a reply proposes: an entry that stands open already is not repeated, an older one for the same sentence
 * gives way. Gives what gave way and what is new, in order.
 */
async function propose(deps: Ending, rooms: Rooms, turn: Turn, reply: Reply): Promise<Proposal[]> {
  if (reply.proposals.length === 0 || turn.privateTo !== null) return [];
  const { team, workshop } = turn;
  const open = await rooms.canvases.proposals(team, workshop, "open");
  const changed: Proposal[] = [];
  for (const { field, text, quotes } of reply.proposals) {
    const asked = findField(deps.programme, workshop, field);
    if (asked === undefined || open.some((known) => known.field === field && known.text === text)) continue;
    for (const known of open) {
      if (asked.grows || known.field !== field) continue;
      await rooms.canvases.settleProposal(known.id, "superseded");
      changed.push({ ...known, state: "superseded" });
    }
    const at = deps.clock.now().toISOString();
    const proposal: Proposal = {
      id: deps.ids.next(),
      team,
      workshop,
      field,
      text,
      quotes,
      turn: turn.id,
      state: "open",
      at,
    };
    await rooms.canvases.addProposal(proposal);
    changed.push(proposal);
  }
  return changed;
}
