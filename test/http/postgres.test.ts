import { afterAll, beforeAll, describe } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { openStage } from "../support/app.ts";
import { startPostgres } from "../support/postgres.ts";
import { naughtyStringsComeBack } from "./naughty.ts";

let postgres: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
});

describe("on PostgreSQL", () => {
  naughtyStringsComeBack(async () => openStage({ store: await openStore(postgres.url) }));
});
