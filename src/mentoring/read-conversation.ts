import { z } from "zod";
import type { Message } from "../domain/conversation.ts";
import { DomainError } from "../domain/errors.ts";
import type { Actor } from "../domain/people.ts";
import { knownWorkshop } from "./canvas-place.ts";
import type { Deps } from "./deps.ts";
import { identifier, parse, position } from "./parse.ts";
import { askedTeam, readerOf } from "./permission.ts";

export const readConversationInput = z.object({
  workshop: identifier,
  team: identifier.optional(),
  after: z
    .union([position, identifier])
    .default(0)
    .describe("The last message the reader has: its id or its position."),
  limit: position.min(1).max(1000).default(1000),
});

/** A workshop's messages, oldest first, without those private to others; at most the newest `limit`. */
export async function readConversation(
  deps: Pick<Deps, "store" | "programme">,
  { actor, ...input }: { actor: Actor } & z.input<typeof readConversationInput>,
): Promise<Message[]> {
  const { workshop, team, after, limit } = parse(readConversationInput, input);
  const { id } = await askedTeam(deps, actor, "read_team", team);
  knownWorkshop(deps.programme, workshop);
  const { conversations } = deps.store;
  const from = typeof after === "number" ? after : await positionOf(deps, id, workshop, after);
  return await conversations.messages(id, workshop, { after: from, limit, reader: readerOf(actor) });
}

async function positionOf({ store }: Pick<Deps, "store">, team: string, workshop: string, id: string): Promise<number> {
  const message = await store.conversations.message(id);
  if (message?.team !== team || message.workshop !== workshop) throw new DomainError("not_found");
  return message.position;
}
