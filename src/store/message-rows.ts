import type { Message } from "../domain/conversation.ts";
import { authorOf } from "./authors.ts";
import type { Db, Tables } from "./tables.ts";

export const messageOf = (row: Tables["messages"]): Message => ({
  id: row.id,
  team: row.team,
  workshop: row.workshop,
  position: row.position,
  author: authorOf(row),
  text: row.text,
  language: row.language as Message["language"],
  citations: JSON.parse(row.citations_json),
  turn: row.turn,
  privateTo: row.private_to,
  voice: row.voice as Message["voice"],
  setback: row.setback as Message["setback"],
  plan: row.plan_json === null ? null : JSON.parse(row.plan_json),
  at: row.at,
});

/** The messages that logs speak of by their ids: a message's words are kept once. Erased ones are left out. */
export async function messagesById(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Message>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("messages").selectAll().where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, messageOf(row)]));
}
