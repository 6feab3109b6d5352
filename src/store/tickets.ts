import type { TicketStore } from "../domain/ports.ts";
import type { Ticket } from "../domain/tickets.ts";
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
