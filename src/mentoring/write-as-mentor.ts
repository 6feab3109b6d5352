import { createHash } from "node:crypto";
import { z } from "zod";
import type { Message } from "../domain/conversation.ts";
import { DomainError } from "../domain/errors.ts";
import { detectLanguage } from "../domain/language/detect.ts";
import type { Mentor, Organiser } from "../domain/people.ts";
import type { Rooms } from "../domain/ports.ts";
import { knownWorkshop } from "./canvas-place.ts";
import { type Deps, queueTopic, teamTopic } from "./deps.ts";
import { identifier, key, messageText, parse } from "./parse.ts";
import { askedTeam, named } from "./permission.ts";

export const writeAsMentorInput = z.object({
  text: messageText,
  key,
  member: identifier.nullable().default(null).describe("Only this member and the staff read it; null: the whole team."),
  ticket: identifier
    .nullable()
    .default(null)
    .describe("The call that it answers: what was said in private is answered in private."),
});

/**
 * A mentor writes in a team's conversation as the person they are; the assistant does not answer it. What answers a
 * private call is private to the member who made it. The same key: the same message.
 */
export async function writeAsMentor(
  deps: Pick<Deps, "store" | "feed" | "clock" | "programme">,
  {
    actor,
    team,
    workshop,
    ...input
  }: { actor: Mentor | Organiser; team: string; workshop: string } & z.input<typeof writeAsMentorInput>,
): Promise<Message> {
  const { id } = await askedTeam(deps, actor, "write_as_mentor", team);
  const asked = parse(writeAsMentorInput, input);
  knownWorkshop(deps.programme, workshop);
  const at = deps.clock.now().toISOString();
  const message = await deps.store.atomically(async (rooms) => {
    const messageId = idOf(actor.id, asked.key);
    const known = await rooms.conversations.message(messageId);
    if (known !== null) {
      if (known.text !== asked.text || known.team !== id) throw new DomainError("key_reused");
      return known;
    }
    const privateTo = await reader(rooms, id, asked);
    const message = await rooms.conversations.addMessage({
      id: messageId,
      team: id,
      workshop,
      author: { kind: "mentor", id: actor.id, name: actor.name },
      text: asked.text,
      language: detectLanguage(asked.text).language,
      citations: [],
      turn: null,
      privateTo,
      voice: null,
      setback: null,
      plan: null,
      at,
    });
    await rooms.feed.append(id, { kind: "message", message });
    await rooms.audit.note({
      at,
      actor: named(actor),
      action: "write_as_mentor",
      subject: id,
      details: { message: messageId, ticket: asked.ticket, private: privateTo !== null },
    });
    return message;
  });
  deps.feed.announce(teamTopic(id));
  deps.feed.announce(queueTopic(actor.cohort));
  return message;
}

/** One message a key and mentor, whatever the network did. */
const idOf = (mentor: string, key: string): string =>
  createHash("sha256").update(`${mentor} ${key}`).digest("hex").slice(0, 26);

async function reader(
  { tickets, people }: Rooms,
  team: string,
  asked: { member: string | null; ticket: string | null },
): Promise<string | null> {
  if (asked.ticket !== null) {
    const ticket = await tickets.ticket(asked.ticket);
    if (ticket?.team !== team) throw new DomainError("not_found");
    // A call without words was made where others do not read.
    const isPrivate = ticket.reason === "distress" || ticket.reason === "abuse";
    if (isPrivate && ticket.member !== null) return ticket.member;
  }
  if (asked.member === null) return null;
  const members = await people.members(team);
  if (!members.some(({ id }) => id === asked.member)) throw new DomainError("not_found");
  return asked.member;
}
