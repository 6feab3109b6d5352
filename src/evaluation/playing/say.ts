import type { TrialTurn } from "../../domain/evaluation.ts";
import type { TurnStep } from "../../domain/events.ts";
import type { TurnUse } from "../../domain/guidance.ts";
import { isLanguage } from "../../domain/language/names.ts";
import { DomainError } from "../../domain/errors.ts";
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
    steps: [],
    milliseconds: 0,
  };
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
  const told: TrialTurn = { ...silent };
  for await (const { step } of await tailTurn(deps, { actor: member, signal, turn })) {
    if (kept.has(step.kind)) told.steps.push(step);
    if (step.kind === "proposed" && accept) await takeOver(deps, member, step.proposal.id);
    if (step.kind !== "finished" || step.message === null) continue;
    const { text, language, citations, plan, voice, setback } = step.message;
    Object.assign(told, { text, citations, plan, voice, setback, language: isLanguage(language) ? language : null });
  }
  told.milliseconds = after();
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
  return { turn: told, use: (await deps.store.conversations.turn(turn))?.use ?? null };
}

/** The team presses "accept"; where the field has moved on or is full, it leaves the entry. */
async function takeOver(deps: Deps, member: Member, proposal: string): Promise<void> {
  try {
    await settleProposal(deps, { actor: member, proposal, verdict: "accept" });
  } catch (refusal) {
    if (!(refusal instanceof DomainError)) throw refusal;
  }
}
