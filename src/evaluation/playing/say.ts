import { DomainError } from "../../domain/errors.ts";
import type { TrialTurn } from "../../domain/evaluation.ts";
import type { TurnStep } from "../../domain/events.ts";
import type { TurnUse } from "../../domain/guidance.ts";
import { isLanguage } from "../../domain/language/names.ts";
import type { Member } from "../../domain/people.ts";
import type { Deps } from "../../mentoring/deps.ts";
import { sendMessage } from "../../mentoring/send-message.ts";
import { settleProposal } from "../../mentoring/settle-proposal.ts";
import { tailTurn } from "../../mentoring/tail-turn.ts";

/** What is judged of a turn's log: its words stand in the message. */
const kept: ReadonlySet<TurnStep["kind"]> = new Set([
  "diagnosed",
  "passages",
  "findings",
  "planned",
  "stepped_down",
  "checked",
  "proposed",
  "failed",
]);

export interface Said {
  turn: TrialTurn;
  use: TurnUse | null;
}

/** Sends one message as a phone does and listens to the turn's log until its last step. */
export async function say(
  deps: Deps,
  {
    member,
    workshop,
    text,
    number,
    accept,
    signal,
  }: { member: Member; workshop: string; text: string; number: number; accept: boolean; signal: AbortSignal },
): Promise<Said> {
  const began = performance.now();
  const silent: TrialTurn = {
    said: text,
    text: "",
    language: null,
    citations: [],
    plan: null,
    voice: null,
    setback: null,
    private: false,
    tickets: [],
    steps: [],
    milliseconds: 0,
  };
  const before = await ticketsIn(deps, member);
  const after = () => Math.round(performance.now() - began);
  let turn: string;
  try {
    ({ turn } = await sendMessage(deps, { actor: member, workshop, text, key: `message-${number}` }));
  } catch (refusal) {
    if (!(refusal instanceof DomainError)) throw refusal;
    const steps: TurnStep[] = [{ kind: "failed", code: refusal.code }];
    return { turn: { ...silent, steps, milliseconds: after() }, use: null };
  }
  const stop = () => void deps.turns.end(turn, "stopped");
  signal.addEventListener("abort", stop, { once: true });
  const told: TrialTurn = { ...silent, steps: [] };
  for await (const { step } of await tailTurn(deps, { actor: member, signal, turn })) {
    if (kept.has(step.kind)) told.steps.push(step);
    if (step.kind === "proposed" && accept) await takeOver(deps, member, step.proposal.id);
    if (step.kind !== "finished" || step.message === null) continue;
    const { text, citations, plan, voice, setback } = step.message;
    const language = isLanguage(step.message.language) ? step.message.language : null;
    Object.assign(told, { text, language, citations, plan, voice, setback, private: step.message.privateTo !== null });
  }
  told.milliseconds = after();
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
  const opened = (await ticketsIn(deps, member)).filter(({ id }) => !before.some((known) => known.id === id));
  told.tickets = opened.map(({ reason }) => reason);
  return { turn: told, use: (await deps.store.conversations.turn(turn))?.use ?? null };
}

const ticketsIn = ({ store }: Deps, { cohort }: Member) => store.tickets.list(cohort, { closed: true });

/** The team presses "accept"; where the field has moved on or is full, it leaves the entry. */
async function takeOver(deps: Deps, member: Member, proposal: string): Promise<void> {
  try {
    await settleProposal(deps, { actor: member, proposal, verdict: "accept" });
  } catch (refusal) {
    if (!(refusal instanceof DomainError)) throw refusal;
  }
}
