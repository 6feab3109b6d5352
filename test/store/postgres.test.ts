import pg from "pg";
import { afterAll, beforeAll, describe } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { startPostgres } from "../support/postgres.ts";
import { storeConforms } from "./conformance.ts";
import { erasureErases } from "./erasing.ts";
import { evaluationsAreKept } from "./evaluations-kept.ts";
import { feedbackConforms } from "./feedback-conformance.ts";
import { migrationsGoAnywhere } from "./migrating.ts";
import { rehearsalsAreKept } from "./rehearsals-kept.ts";

let postgres: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
});

describe("a store on PostgreSQL", () => {
  storeConforms(() => openStore(postgres.url));
  evaluationsAreKept(() => openStore(postgres.url));
  erasureErases(() => openStore(postgres.url), everyWord);
  feedbackConforms(() => openStore(postgres.url), everyWord);
  rehearsalsAreKept(() => openStore(postgres.url), everyWord);
  describe("migrations", () => migrationsGoAnywhere(() => postgres.url));
});

/** Every row of every table, as text. */
async function everyWord(): Promise<string> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select table_name from information_schema.tables where table_schema = 'public'",
    );
    const texts = [];
    for (const { table_name } of rows) {
      const { rows: kept } = await client.query(`select row_to_json(t)::text as text from "${table_name}" t`);
      texts.push(...kept.map((row) => row.text));
    }
    return texts.join("\n");
  } finally {
    await client.end();
  }
}
