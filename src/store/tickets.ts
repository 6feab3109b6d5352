import { sql } from "kysely";
import type { Ticket, TicketStore } from "../domain/tickets.ts";
import type { Db, Tables } from "./tables.ts";

const ticketOf = ({ taken_by, closed_at, ...row }: Tables["tickets"]): Ticket => ({
  ...row,
  by: taken_by,
  closedAt: closed_at,
});

export function ticketStore(db: Db): TicketStore {
  return {
    async add({ by, closedAt, ...ticket }) {
      await db
        .insertInto("tickets")
        .values({ ...ticket, taken_by: by, closed_at: closedAt })
        .execute();
    },
    async ticket(id) {
      const row = await db.selectFrom("tickets").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : ticketOf(row);
    },
    async list(cohort, { closed = false } = {}) {
      let query = db
        .selectFrom("tickets")
        .innerJoin("teams", "teams.id", "tickets.team")
        .leftJoin("members", "members.id", "tickets.member")
        .leftJoin("staff", "staff.id", "tickets.taken_by")
        .selectAll("tickets")
        .select(["teams.name as team_name", "members.nickname", "staff.name as staff_name"])
        .where("tickets.cohort", "=", cohort);
      if (!closed) query = query.where("tickets.state", "!=", "closed");
      const rows = await query.orderBy("tickets.id", "desc").execute();
      return rows.map(({ team_name, nickname, staff_name, ...row }) => ({
        ...ticketOf(row),
        names: { team: team_name, member: nickname, by: staff_name },
      }));
    },
    async openFor(team, reason, member) {
      const row = await db
        .selectFrom("tickets")
        .selectAll()
        .where("team", "=", team)
        .where("reason", "=", reason)
        .where("member", member === null ? "is" : "=", member)
        .where("state", "!=", "closed")
        .orderBy("id", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : ticketOf(row);
    },
    async pulse(cohort) {
      const rows = await db
        .selectFrom("tickets")
        .select(["state", "reason", "taken_by", sql<number>`cast(count(*) as integer)`.as("count")])
        .select((eb) => eb.fn.max("id").as("last"))
        .where("cohort", "=", cohort)
        .where("state", "!=", "closed")
        .groupBy(["state", "reason", "taken_by"])
        .orderBy("state")
        .orderBy("reason")
        .orderBy("taken_by")
        .execute();
      const count = (holds: (row: (typeof rows)[number]) => boolean) =>
        rows.reduce((sum, row) => sum + (holds(row) ? row.count : 0), 0);
      const isOpen = (row: (typeof rows)[number]) => row.state === "open";
      return {
        open: count(isOpen),
        claimed: count((row) => !isOpen(row)),
        urgent: count((row) => isOpen(row) && (row.reason === "distress" || row.reason === "abuse")),
        moved: JSON.stringify(rows),
      };
    },
    async move(id, from, to, by, at, outcome = null) {
      const { numUpdatedRows } = await db
        .updateTable("tickets")
        .set({ state: to, taken_by: by, closed_at: to === "closed" ? at : null, outcome })
        .where("id", "=", id)
        .where("state", "=", from)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}
