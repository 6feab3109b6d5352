import type { TeamNews } from "../domain/events.ts";
import type { FeedStore } from "../domain/ports.ts";
import { nextNumber } from "./numbers.ts";
import type { Db } from "./tables.ts";

/** The member that a piece of news is for; null for the whole team. */
function privateTo(news: TeamNews): string | null {
  if (news.kind === "message") return news.message.privateTo;
  return news.kind === "turn" || news.kind === "ticket" ? news.privateTo : null;
}

export function newsStore(db: Db): FeedStore {
  return {
    async append(team, news) {
      const number = await nextNumber(db, team, "news");
      await db
        .insertInto("news")
        .values({ team, number, news_json: JSON.stringify(news), private_to: privateTo(news) })
        .execute();
      return { team, number, news };
    },
    async after(team, number, reader) {
      let query = db.selectFrom("news").selectAll().where("team", "=", team).where("number", ">", number);
      if (reader !== null)
        query = query.where((eb) => eb.or([eb("private_to", "is", null), eb("private_to", "=", reader)]));
      const rows = await query.orderBy("number").limit(500).execute();
      return rows.map((row) => ({ team, number: row.number, news: JSON.parse(row.news_json) as TeamNews }));
    },
    async last(team) {
      const row = await db
        .selectFrom("counters")
        .select("value")
        .where("team", "=", team)
        .where("name", "=", "news")
        .executeTakeFirst();
      return row?.value ?? 0;
    },
  };
}
