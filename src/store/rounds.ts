import type { Group, Idea, Round, Vote } from "../domain/ideas.ts";
import type { RoundStore } from "../domain/ports.ts";
import { nextNumber } from "./numbers.ts";
import type { Db, Tables } from "./tables.ts";

const roundOf = ({ started_at, ends_at, closed_at, chosen_at, ...row }: Tables["rounds"]): Round => ({
  ...row,
  startedAt: started_at,
  endsAt: ends_at,
  closedAt: closed_at,
  chosenAt: chosen_at,
});

const ideaOf = ({ late, idea_group, ...row }: Tables["ideas"]): Idea => ({
  ...row,
  late: late === 1,
  group: idea_group,
});

const groupOf = ({ named_by, ...row }: Tables["idea_groups"]): Group => ({ ...row, namedBy: named_by });

const voteOf = ({ idea_group, ...row }: Tables["votes"]): Vote => ({ ...row, group: idea_group });

const ended = ["chosen", "cancelled"] as const;

export function roundStore(db: Db): RoundStore {
  const running = async (team: string): Promise<Round | null> => {
    const row = await db
      .selectFrom("rounds")
      .selectAll()
      .where("team", "=", team)
      .where("state", "not in", ended)
      .executeTakeFirst();
    return row === undefined ? null : roundOf(row);
  };
  return {
    running,
    async add({ startedAt, endsAt, ...round }) {
      // The number's row stays locked until the transaction ends: of two who start at once, one sees the other's.
      const number = await nextNumber(db, round.team, "rounds");
      const other = await running(round.team);
      if (other !== null) return { began: false, round: other };
      const row: Tables["rounds"] = {
        ...round,
        number,
        state: "writing",
        started_at: startedAt,
        ends_at: endsAt,
        closed_at: null,
        chosen: null,
        chosen_at: null,
        version: 1,
      };
      await db.insertInto("rounds").values(row).execute();
      return { began: true, round: roundOf(row) };
    },
    async round(id) {
      const row = await db.selectFrom("rounds").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : roundOf(row);
    },
    async rounds(team) {
      const rows = await db.selectFrom("rounds").selectAll().where("team", "=", team).orderBy("number").execute();
      return rows.map(roundOf);
    },
    async hold(id) {
      const row = await db
        .updateTable("rounds")
        .set((eb) => ({ version: eb("version", "+", 1) }))
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : roundOf(row);
    },
    async move({ id, state, closedAt, chosen, chosenAt }) {
      await db
        .updateTable("rounds")
        .set({ state, closed_at: closedAt, chosen, chosen_at: chosenAt })
        .where("id", "=", id)
        .execute();
    },
    async rows(round) {
      const ideas = await db.selectFrom("ideas").selectAll().where("round", "=", round).orderBy("id").execute();
      const groups = await db.selectFrom("idea_groups").selectAll().where("round", "=", round).orderBy("id").execute();
      const votes = await db.selectFrom("votes").selectAll().where("round", "=", round).execute();
      return { ideas: ideas.map(ideaOf), groups: groups.map(groupOf), votes: votes.map(voteOf) };
    },

    async addIdea({ late, group, ...idea }) {
      await db
        .insertInto("ideas")
        .values({ ...idea, late: late ? 1 : 0, idea_group: group })
        .execute();
    },
    async writeIdea(id, text) {
      await db.updateTable("ideas").set({ text }).where("id", "=", id).execute();
    },
    async dropIdea(id) {
      await db.deleteFrom("ideas").where("id", "=", id).execute();
    },
    async placeIdeas(ids, group) {
      if (ids.length > 0) await db.updateTable("ideas").set({ idea_group: group }).where("id", "in", ids).execute();
    },

    async addGroup({ namedBy, ...group }) {
      await db
        .insertInto("idea_groups")
        .values({ ...group, named_by: namedBy })
        .execute();
    },
    async nameGroup(id, name, by) {
      await db.updateTable("idea_groups").set({ name, named_by: by }).where("id", "=", id).execute();
    },
    async dropGroup(id) {
      await db.deleteFrom("votes").where("idea_group", "=", id).execute();
      await db.deleteFrom("idea_groups").where("id", "=", id).execute();
    },

    async addVote({ group, ...vote }) {
      await db
        .insertInto("votes")
        .values({ ...vote, idea_group: group })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async dropVote({ round, member, group }) {
      await db
        .deleteFrom("votes")
        .where("round", "=", round)
        .where("member", "=", member)
        .where("idea_group", "=", group)
        .execute();
    },
  };
}

/** A member's ideas and votes go, the names they gave, and groups that held nothing else. */
export async function eraseIdeas(db: Db, team: string, member: string): Promise<void> {
  // First of all, as every verb does: whoever holds a round finishes before its rows go.
  await db
    .updateTable("rounds")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("team", "=", team)
    .execute();
  await db.deleteFrom("votes").where("team", "=", team).where("member", "=", member).execute();
  await db.deleteFrom("ideas").where("team", "=", team).where("member", "=", member).execute();
  await db
    .updateTable("idea_groups")
    .set({ name: null, named_by: null })
    .where("team", "=", team)
    .where("named_by", "=", member)
    .execute();
  const left = db.selectFrom("ideas").select("idea_group").where("team", "=", team).where("idea_group", "is not", null);
  const empty = db.selectFrom("idea_groups").select("id").where("team", "=", team).where("id", "not in", left);
  await db.updateTable("rounds").set({ chosen: null }).where("team", "=", team).where("chosen", "in", empty).execute();
  await db.deleteFrom("votes").where("team", "=", team).where("idea_group", "in", empty).execute();
  const rows = await empty.execute();
  if (rows.length > 0)
    await db
      .deleteFrom("idea_groups")
      .where(
        "id",
        "in",
        rows.map(({ id }) => id),
      )
      .execute();
  await db
    .updateTable("rounds")
    .set({ starter: null })
    .where("team", "=", team)
    .where("starter", "=", member)
    .execute();
}
