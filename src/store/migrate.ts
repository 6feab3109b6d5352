import { type Kysely, sql } from "kysely";
import { migrations } from "./migrations/all.ts";
import type { Tables } from "./tables.ts";

/** The number of the last migration this version of Dalil knows. */
export const newestMigration = migrations.at(-1)!.number;

/** Any number of one lock: instances that start together migrate one after the other. */
const lockNumber = 7_163_001;

/**
 * Moves the database to migration `target` (0: empty), up or down, all or nothing. Returns the numbers it went through.
 * Throws when the database was made by a newer Dalil, or when there is no such migration.
 */
export async function migrate(
  db: Kysely<Tables>,
  dialect: "sqlite" | "postgres",
  target: number = newestMigration,
): Promise<{ from: number; to: number }> {
  if (target !== 0 && !migrations.some((migration) => migration.number === target))
    throw new Error(`There is no migration ${target}: choose 0 to ${newestMigration}.`);
  return await db.transaction().execute(async (transaction) => {
    if (dialect === "postgres") await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(transaction);
    await transaction.schema
      .createTable("migrations")
      .ifNotExists()
      .addColumn("number", "integer", (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .execute();
    const from = await currentMigration(transaction);
    if (from > newestMigration)
      throw new Error(
        `This database is at migration ${from}; this version of Dalil knows ${newestMigration}: update it.`,
      );
    const open = transaction as unknown as Kysely<unknown>;
    for (const migration of migrations) {
      if (migration.number <= from || migration.number > target) continue;
      await migration.up(open);
      const { number, name } = migration;
      await transaction.insertInto("migrations").values({ number, name, at: new Date().toISOString() }).execute();
    }
    for (const migration of migrations.toReversed()) {
      if (migration.number > from || migration.number <= target) continue;
      await migration.down(open);
      await transaction.deleteFrom("migrations").where("number", "=", migration.number).execute();
    }
    return { from, to: target };
  });
}

async function currentMigration(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom("migrations").select("number").orderBy("number", "desc").limit(1).executeTakeFirst();
  return row?.number ?? 0;
}
