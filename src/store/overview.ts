import { sql } from "kysely";
import type { OverviewStore, TeamOverview } from "../domain/overview.ts";
import { languageOf } from "./people.ts";
import type { Db } from "./tables.ts";

export function overviewStore(db: Db): OverviewStore {
  return {
    async teams(cohort) {
      const teams = await db
        .selectFrom("teams")
        .selectAll()
        .where("cohort", "=", cohort)
        .orderBy("name")
        .orderBy("id")
        .execute();
      const seen = new Map<string, TeamOverview>();
      for (const { id, name, code, revoked } of teams) {
        const team = { id, cohort, name, code, revoked: revoked === 1 };
        seen.set(id, { team, members: 0, filled: {}, lastMessageAt: null, openTickets: 0 });
      }
      const count = sql<number>`cast(count(*) as integer)`.as("count");
      const ofCohort = db.selectFrom("teams").select("id").where("cohort", "=", cohort);
      for (const row of await db
        .selectFrom("members")
        .select(["team", count])
        .where("team", "in", ofCohort)
        .groupBy("team")
        .execute())
        seen.get(row.team)!.members = row.count;
      for (const row of await db
        .selectFrom("fields")
        .select(["team", "workshop", count])
        .where("team", "in", ofCohort)
        .where("text", "!=", "")
        .groupBy(["team", "workshop"])
        .execute())
        seen.get(row.team)!.filled[row.workshop] = row.count;
      for (const row of await db
        .selectFrom("messages")
        .select(["team", (eb) => eb.fn.max("at").as("at")])
        .where("team", "in", ofCohort)
        .groupBy("team")
        .execute())
        seen.get(row.team)!.lastMessageAt = row.at;
      for (const row of await db
        .selectFrom("tickets")
        .select(["team", count])
        .where("cohort", "=", cohort)
        .where("state", "!=", "closed")
        .groupBy("team")
        .execute())
        seen.get(row.team)!.openTickets = row.count;
      return [...seen.values()];
    },
    async staff(cohort, now) {
      const people = await db.selectFrom("staff").selectAll().where("cohort", "=", cohort).orderBy("id").execute();
      const links = await db
        .selectFrom("tokens")
        .innerJoin("staff", "staff.id", "tokens.holder")
        .select(["tokens.holder", "tokens.expires_at"])
        .where("staff.cohort", "=", cohort)
        .where("tokens.revoked", "=", 0)
        .where((eb) => eb.or([eb("tokens.expires_at", "is", null), eb("tokens.expires_at", ">", now.toISOString())]))
        .execute();
      return people.map((row) => {
        const ends = links.filter((link) => link.holder === row.id).map((link) => link.expires_at);
        const until = ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
        return { person: { ...row, language: languageOf(row.language) }, open: ends.length > 0, until };
      });
    },
  };
}
