import { expect, test } from "vitest";
import { newestMigration } from "../../src/store/migrate.ts";
import { migrateDatabase, openStore } from "../../src/store/open.ts";
import { addCast } from "../support/people.ts";

/** The chain of migrations stops anywhere and goes anywhere, up and down. */
export function migrationsGoAnywhere(url: () => string): void {
  test("migrations go from any number to any other, and the store works after it", async () => {
    for (let from = 0; from <= newestMigration; from += 1)
      for (let to = 0; to <= newestMigration; to += 1) {
        await migrateDatabase(url(), from);
        expect(await migrateDatabase(url(), to)).toEqual({ from, to });
      }
    await migrateDatabase(url(), 0);
    const store = await openStore(url());
    const cast = await addCast(store);
    expect(await store.people.members(cast.atlas.id)).toHaveLength(2);
    await store.close();
    expect(await migrateDatabase(url())).toEqual({ from: newestMigration, to: newestMigration });
  });

  test("a migration that does not exist is refused", async () => {
    await expect(migrateDatabase(url(), newestMigration + 1)).rejects.toThrow("There is no migration");
  });
}
