import type { Db } from "./tables.ts";

/**
 * The first of the next `count` numbers of a team's sequence, without gaps: the counter's row stays locked until the
 * transaction ends, so a number is given only when the one before it is committed, and a rolled-back transaction gives
 * its numbers back.
 */
export async function nextNumber(db: Db, team: string, name: string, count = 1): Promise<number> {
  const row = await db
    .insertInto("counters")
    .values({ team, name, value: count })
    .onConflict((conflict) =>
      conflict.columns(["team", "name"]).doUpdateSet((eb) => ({ value: eb("counters.value", "+", count) })),
    )
    .returning("value")
    .executeTakeFirstOrThrow();
  return row.value - count + 1;
}
