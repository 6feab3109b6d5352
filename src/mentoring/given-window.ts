import type { Message } from "../domain/conversation.ts";
import { detectLanguage } from "../domain/language/detect.ts";
import type { Member } from "../domain/people.ts";
import type { TurnInput } from "../domain/ports.ts";
import type { Deps } from "./deps.ts";

/** A message as software that keeps its own conversation hands it in. */
export interface Given {
  from: "member" | "assistant";
  text: string;
}

/**
 * Given messages as the assistant reads a conversation. What it asked in each is not written in them: its rules decide
 * again what they decided then.
 */
export async function givenWindow(
  { assistant }: Pick<Deps, "assistant">,
  given: readonly Given[],
  input: Omit<TurnInput, "window" | "text">,
  { actor, isPrivate, signal }: { actor: Member; isPrivate: (text: string) => boolean; signal: AbortSignal },
): Promise<Message[]> {
  const window: Message[] = [];
  for (const [index, { from, text }] of given.entries()) {
    const asked = from === "assistant" && given[index - 1]?.from === "member" ? window.at(-1)! : null;
    const message = {
      id: `given-${index}`,
      team: actor.team,
      workshop: input.workshop,
      position: index + 1,
      text,
      language: detectLanguage(text).language,
      citations: [],
      voice: null,
      setback: null,
      at: input.now.toISOString(),
    };
    if (from === "member") {
      const author = { kind: "member", id: actor.id, name: actor.nickname } as const;
      const privateTo = isPrivate(text) ? actor.id : null;
      window.push({ ...message, author, turn: message.id, privateTo, plan: null });
      continue;
    }
    const before = window.slice(0, -1);
    const then = asked && (await assistant.recall({ ...input, text: asked.text, window: before }, signal));
    const author = { kind: "assistant", id: "dalil", name: "Dalil" } as const;
    window.push({
      ...message,
      author,
      language: then?.language ?? message.language,
      turn: asked?.turn ?? null,
      privateTo: asked?.privateTo ?? null,
      plan: then?.plan ?? null,
    });
  }
  return window;
}
