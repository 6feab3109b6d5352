import { eraseFeedbackOn, eraseFromFeedback } from "./erase-feedback.ts";
import { eraseRevisions } from "./erase-revisions.ts";
import { eraseIdeas } from "./rounds.ts";
import type { Db } from "./tables.ts";

/**
 * What a member wrote is gone, and what was made of it: their messages and turns, the assistant's answers to them,
 * their revisions, entries proposed from their words, their tickets. The logs that carried copies (steps, news) are
 * emptied for the whole team; each piece of news becomes `erased`, which tells phones to read the room again.
 */
export async function eraseMember(db: Db, member: string): Promise<void> {
  const found = await db.selectFrom("members").select("team").where("id", "=", member).executeTakeFirst();
  if (found === undefined) return;
  const { team } = found;
  const theirTurns = db.selectFrom("turns").select("id").where("member", "=", member);

  const isErased = await wordsOf(db, team, member);
  await db
    .deleteFrom("messages")
    .where("team", "=", team)
    .where((eb) => eb.or([eb("author_id", "=", member), eb("turn", "in", theirTurns), eb("private_to", "=", member)]))
    .execute();
  await unquote(db, team, isErased);
  await eraseRevisions(db, team, member);
  await eraseRehearsals(db, team, member);
  await eraseFromFeedback(db, team, member);
  await eraseProposals(db, team, member, isErased);
  await eraseIdeas(db, team, member);
  await eraseTickets(db, team, member);
  await eraseLogs(db, team, member);
  await db.deleteFrom("turns").where("member", "=", member).execute();
  await db.deleteFrom("tokens").where("kind", "=", "member").where("holder", "=", member).execute();
  await db.deleteFrom("members").where("id", "=", member).execute();
}

/** Tells words that this member wrote and nobody else of the team. */
async function wordsOf(db: Db, team: string, member: string): Promise<(words: string) => boolean> {
  const rows = await db
    .selectFrom("messages")
    .select(["text", "author_id"])
    .where("team", "=", team)
    .where("author_kind", "!=", "assistant")
    .execute();
  const theirs = rows.filter((row) => row.author_id === member);
  const others = rows.filter((row) => row.author_id !== member);
  return (words) => theirs.some((row) => row.text.includes(words)) && !others.some((row) => row.text.includes(words));
}

const quoted = /[«“"]\s?([^«»“”"]{2,}?)\s?[»”"]/g;

/** Answers to other members that quote the erased words keep their sense and lose the quote. */
async function unquote(db: Db, team: string, isErased: (words: string) => boolean): Promise<void> {
  const rows = await db
    .selectFrom("messages")
    .select(["id", "text"])
    .where("team", "=", team)
    .where("author_kind", "=", "assistant")
    .execute();
  for (const { id, text } of rows) {
    const without = text.replace(quoted, (whole, words: string) =>
      isErased(words) ? whole.replace(words, "…") : whole,
    );
    if (without !== text) await db.updateTable("messages").set({ text: without }).where("id", "=", id).execute();
  }
}

async function eraseProposals(
  db: Db,
  team: string,
  member: string,
  isErased: (words: string) => boolean,
): Promise<void> {
  const rows = await db
    .selectFrom("proposals")
    .innerJoin("turns", "turns.id", "proposals.turn")
    .select(["proposals.id", "proposals.quotes_json", "turns.member"])
    .where("proposals.team", "=", team)
    .execute();
  for (const row of rows) {
    const quotes = JSON.parse(row.quotes_json) as string[];
    if (row.member === member || quotes.some(isErased))
      await db.deleteFrom("proposals").where("id", "=", row.id).execute();
  }
}

/** A call for help in distress stays open without its words or its name: only a person closes it. */
async function eraseTickets(db: Db, team: string, member: string): Promise<void> {
  await db
    .updateTable("tickets")
    .set({ text: "", member: null })
    .where("team", "=", team)
    .where("member", "=", member)
    .where("reason", "in", ["distress", "abuse"])
    .execute();
  await db.deleteFrom("tickets").where("team", "=", team).where("member", "=", member).execute();
}

/** A voice is its speaker's: what this member recorded or answered is gone, with the sound. */
async function eraseRehearsals(db: Db, team: string, member: string): Promise<void> {
  const theirs = db.selectFrom("rehearsals").select("id").where("team", "=", team).where("member", "=", member);
  await eraseFeedbackOn(
    db,
    (await theirs.execute()).map(({ id }) => id),
  );
  await db.deleteFrom("sounds").where("rehearsal", "in", theirs).execute();
  await db.deleteFrom("rehearsals").where("team", "=", team).where("member", "=", member).execute();
  await db.deleteFrom("sittings").where("team", "=", team).where("member", "=", member).execute();
}

async function eraseLogs(db: Db, team: string, member: string): Promise<void> {
  const emptied = db
    .selectFrom("turns")
    .select("id")
    .where("team", "=", team)
    .where((eb) => eb.or([eb("state", "!=", "running"), eb("member", "=", member)]));
  await db.deleteFrom("steps").where("turn", "in", emptied).execute();
  await db
    .updateTable("news")
    .set({ news_json: JSON.stringify({ kind: "erased", member }), private_to: null })
    .where("team", "=", team)
    .execute();
}
