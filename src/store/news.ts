import type { TeamEvent, TeamNews } from "../domain/events.ts";
import type { FeedStore } from "../domain/ports.ts";
import { messagesById } from "./message-rows.ts";
import { nextNumber } from "./numbers.ts";
import type { Db } from "./tables.ts";

/** The member that a piece of news is for; null for the whole team. */
function privateTo(news: TeamNews): string | null {
  if (news.kind === "message") return news.message.privateTo;
  return news.kind === "turn" || news.kind === "ticket" ? news.privateTo : null;
}

/** News as its row holds it: a message stands among the messages already. */
type KeptNews = Exclude<TeamNews, { kind: "message" }> | { kind: "message"; message: string };

const kept = (news: TeamNews): KeptNews =>
  news.kind === "message" ? { kind: "message", message: news.message.id } : news;

export function newsStore(db: Db): FeedStore {
  return {
    async append(team, ...news) {
      if (news.length === 0) return [];
      const first = await nextNumber(db, team, "news", news.length);
      const events = news.map((one, index): TeamEvent => ({ team, number: first + index, news: one }));
      await db
        .insertInto("news")
        .values(
          events.map(({ number, news }) => ({
            team,
            number,
            news_json: JSON.stringify(kept(news)),
            private_to: privateTo(news),
          })),
        )
        .execute();
      return events;
    },
    async after(team, number, reader) {
      let query = db.selectFrom("news").selectAll().where("team", "=", team).where("number", ">", number);
      if (reader !== null)
        query = query.where((eb) => eb.or([eb("private_to", "is", null), eb("private_to", "=", reader)]));
      const rows = await query.orderBy("number").limit(500).execute();
      const found = rows.map((row) => ({ number: row.number, news: JSON.parse(row.news_json) as KeptNews }));
      const messages = await messagesById(
        db,
        found.flatMap(({ news }) => (news.kind === "message" ? [news.message] : [])),
      );
      return found.flatMap(({ number, news }): TeamEvent[] => {
        if (news.kind !== "message") return [{ team, number, news }];
        const message = messages.get(news.message);
        return message === undefined ? [] : [{ team, number, news: { kind: "message", message } }];
      });
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
