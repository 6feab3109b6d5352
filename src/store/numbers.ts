import type { Db } from "./tables.ts";

/**
 * The next number of a team's sequence, without gaps: the counter's row stays locked until the transaction ends, so a
 * number is given only when the one before it is committed, and a rolled-back transaction gives its number back.
 */
export async function nextNumber(db: Db, team: string, name: string): Promise<number> {
  const row = await db
    .insertInto("counters")
    .values({ team, name, value: 1 })
    .onConflict((conflict) =>
      conflict.columns(["team", "name"]).doUpdateSet((eb) => ({ value: eb("counters.value", "+", 1) })),
    )
    .returning("value")
    .executeTakeFirstOrThrow();
  return row.value;
}
