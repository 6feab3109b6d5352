import { teamView } from "../domain/feedback/feedback.ts";
import { canvasStore } from "./canvases.ts";
import { conversationStore } from "./conversations.ts";
import { feedbackStore } from "./feedback.ts";
import { peopleStore } from "./people.ts";
import { rehearsalStore } from "./rehearsals.ts";
import type { Db } from "./tables.ts";

/** A team's rows as plain objects; words that are private to another member than `reader` stay out. */
export async function exportTeam(db: Db, team: string, reader: string | null): Promise<Record<string, unknown[]>> {
  const mine = (row: { privateTo: string | null }) =>
    reader === null || row.privateTo === null || row.privateTo === reader;
  const messages = await db.selectFrom("messages").select("id").where("team", "=", team).orderBy("id").execute();
  const conversations = conversationStore(db);
  const kept = [];
  for (const { id } of messages) {
    const message = await conversations.message(id);
    if (message !== null && mine(message)) kept.push(message);
  }
  const fields = await db.selectFrom("fields").selectAll().where("team", "=", team).orderBy("workshop").execute();
  const canvases = canvasStore(db);
  const revisions = [];
  for (const { workshop, field } of fields) revisions.push(...(await canvases.revisions(team, workshop, field)));
  const proposalIds = await db.selectFrom("proposals").select("id").where("team", "=", team).orderBy("id").execute();
  const proposals = [];
  for (const { id } of proposalIds) proposals.push(await canvases.proposal(id));
  const tickets = await db.selectFrom("tickets").selectAll().where("team", "=", team).orderBy("id").execute();
  return {
    members: await peopleStore(db).members(team),
    messages: kept,
    fields,
    revisions,
    proposals,
    feedback: (await feedbackStore(db).ofTeam(team)).map(teamView),
    rehearsals: await rehearsalStore(db).list(team),
    sittings: await rehearsalStore(db).sittings(team),
    tickets: tickets.filter((ticket) => reader === null || ticket.member === null || ticket.member === reader),
  };
}
