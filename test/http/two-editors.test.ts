import { afterAll, beforeAll, describe } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { openStage } from "../support/app.ts";
import { startPostgres } from "../support/postgres.ts";
import { twoEditorsLoseNothing } from "./two-editors.ts";

const unhurried = { WRITES_PER_MINUTE: "100000" };

describe("on SQLite", () => {
  twoEditorsLoseNothing(() => openStage({}, unhurried));
});

describe("on PostgreSQL", () => {
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(async () => {
    await postgres.stop();
  });
  twoEditorsLoseNothing(async () => openStage({ store: await openStore(postgres.url) }, unhurried));
});
