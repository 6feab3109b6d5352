import { DomainError } from "../domain/errors.ts";
import type { TurnStep } from "../domain/events.ts";
import type { Check } from "../domain/guidance.ts";
import { isLanguage } from "../domain/language/names.ts";
import type { ModelUse } from "../domain/model.ts";
import type { Member } from "../domain/people.ts";
import { answerUnkept } from "../mentoring/answer-unkept.ts";
import { askedTurn } from "../mentoring/asked-turn.ts";
import { failedBefore } from "../mentoring/failed-before.ts";
import { sendMessage } from "../mentoring/send-message.ts";
import { stopTurn } from "../mentoring/stop-turn.ts";
import { tailTurn } from "../mentoring/tail-turn.ts";
import type { House } from "./env.ts";
import type { Aside, Usage } from "./openai-completion.ts";
import type { Asked } from "./openai-request.ts";

/** An answer as it comes: words, words taken back, and its end, once. */
export type Piece =
  | { kind: "text"; delta: string }
  | { kind: "withdrawn" }
  | { kind: "ended"; text: string; aside: Omit<Aside, "withdrawn">; usage: Usage };

export interface Answering {
  /** The turn's id, or null where nothing is kept. */
  turn: string | null;
  /** Throws when no answer comes. */
  pieces: AsyncGenerator<Piece>;
}

interface Question {
  actor: Member;
  workshop: string;
  asked: Asked;
  /** Idempotency key of the caller, if it gave one. */
  key: string | undefined;
  /** Aborts when the caller leaves, or the server closes. */
  signal: AbortSignal;
}

/** Asks the verb that the request calls for. Refusals reject here, before a word is said. */
export async function openAnswer(house: House, question: Question): Promise<Answering> {
  const { actor, workshop, asked, signal } = question;
  const { text, given } = asked;
  if (!asked.kept) {
    const steps = await answerUnkept(house, { actor, workshop, text, given, signal });
    return { turn: null, pieces: unkeptPieces(steps, workshop) };
  }
  const key = question.key ?? (await failedBefore(house, { actor, workshop, text })) ?? house.ids.next();
  const { turn } = await sendMessage(house, { actor, workshop, text, key });
  return { turn, pieces: keptPieces(house, { ...question, turn }) };
}

/** Follows the turn's log. A caller that leaves before its end stops the turn. */
async function* keptPieces(house: House, { actor, workshop, turn, signal }: Question & { turn: string }) {
  let check: Check | null = null;
  const proposals: Aside["proposals"] = [];
  let ended = false;
  try {
    for await (const { step } of await tailTurn(house, { actor, turn, signal })) {
      yield* said(step);
      if (step.kind === "checked") check = step.check;
      if (step.kind === "proposed") proposals.push(step.proposal);
      if (step.kind === "failed") ended = true;
      if (step.kind !== "finished") continue;
      ended = true;
      const { message, stopped } = step;
      const { use } = await askedTurn(house, actor, "read_team", turn);
      yield {
        kind: "ended",
        text: message?.text ?? "",
        aside: {
          turn,
          workshop,
          language: isLanguage(message?.language) ? message.language : null,
          voice: message?.voice ?? null,
          setback: message?.setback ?? null,
          citations: message?.citations ?? [],
          proposals: proposals.map(({ id, field, text, quotes }) => ({ id, field, text, quotes })),
          check: check === null ? null : { ...check },
          stopped,
        },
        usage: usageOf(use),
      } satisfies Piece;
      return;
    }
  } finally {
    // A server that closes lets its turns come to their end.
    if (!ended && !house.closing.aborted) await stopTurn(house, { actor, turn }).catch(() => {});
  }
  throw new DomainError("internal");
}

async function* unkeptPieces(steps: Awaited<ReturnType<typeof answerUnkept>>, workshop: string): AsyncGenerator<Piece> {
  for await (const step of steps) {
    if (step.kind !== "replied") {
      yield* said(step);
      continue;
    }
    const { text, language, voice, setback, citations, check, use, proposals } = step.reply;
    yield {
      kind: "ended",
      text,
      aside: {
        turn: null,
        workshop,
        language,
        voice,
        setback,
        citations,
        proposals: proposals.map((proposal) => ({ id: null, ...proposal })),
        check: { ...check },
        stopped: false,
      },
      usage: usageOf(use),
    };
  }
}

function* said(step: TurnStep): Generator<Piece> {
  if (step.kind === "text") yield { kind: "text", delta: step.delta };
  if (step.kind === "withdrawn") yield { kind: "withdrawn" };
}

const usageOf = (use: ModelUse | null): Usage => ({
  prompt_tokens: use?.promptTokens ?? 0,
  completion_tokens: use?.answerTokens ?? 0,
  total_tokens: (use?.promptTokens ?? 0) + (use?.answerTokens ?? 0),
});
