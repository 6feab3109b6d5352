import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "./tables.ts";

/** A pool of connections to PostgreSQL; `url` is a postgres:// address. */
export function openPostgres(url: string): Kysely<Tables> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A connection that breaks while idle is replaced at its next use; without a listener it would end the process.
  pool.on("error", () => {});
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Lost races that a second try settles: serialisation, deadlock, and a row that someone else was first to insert. */
const passing = new Set(["40001", "40P01", "23505"]);

/** Runs `work`, again when it lost a race, at most `tries` times. */
export async function retrying<T>(work: () => Promise<T>, tries = 4): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await work();
    } catch (fault) {
      const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
      if (left <= 1 || !passing.has(code)) throw fault;
    }
  }
}
