import type { ModelUseStore } from "../domain/model.ts";
import type { Db } from "./tables.ts";

export function modelUseStore(db: Db): ModelUseStore {
  return {
    async ofTeam(team, day) {
      const row = await db
        .selectFrom("model_use")
        .select(["turns", "tokens"])
        .where("day", "=", day)
        .where("team", "=", team)
        .executeTakeFirst();
      return { turns: row?.turns ?? 0, tokens: Number(row?.tokens ?? 0) };
    },
    async ofDay(day) {
      const row = await db
        .selectFrom("model_use")
        .select((eb) => eb.fn.sum<number>("tokens").as("tokens"))
        .where("day", "=", day)
        .executeTakeFirst();
      return Number(row?.tokens ?? 0);
    },
    async add(team, day, tokens) {
      await db
        .insertInto("model_use")
        .values({ day, team, turns: 1, tokens })
        .onConflict((conflict) =>
          conflict.columns(["day", "team"]).doUpdateSet((eb) => ({
            turns: eb("model_use.turns", "+", 1),
            tokens: eb("model_use.tokens", "+", tokens),
          })),
        )
        .execute();
    },
  };
}
