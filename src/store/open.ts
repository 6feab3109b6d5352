import { fileURLToPath } from "node:url";
import type { Store } from "../domain/ports.ts";
import { groupCommit } from "./group-commit.ts";
import { migrate } from "./migrate.ts";
import { outerRooms, roomsOver } from "./rooms.ts";
import type { Db } from "./tables.ts";

export interface OpenOptions {
  /** False: each unit of work is committed alone. For measuring what committing together is worth. */
  together?: boolean;
}

/**
 * Opens the store at `url` and brings its tables up to date: "postgres://…", a path or "file:" address of a SQLite
 * file, or ":memory:".
 */
export async function openStore(url: string, { together = true }: OpenOptions = {}): Promise<Store> {
  return isPostgres(url) ? await openOnPostgres(url) : await openOnSqlite(pathOf(url), together);
}

/** Moves the tables of the database at `url` to migration `target` (0: none) without opening it for use. */
export async function migrateDatabase(url: string, target?: number): Promise<{ from: number; to: number }> {
  if (isPostgres(url)) {
    const { openPostgres } = await import("./postgres.ts");
    const db = openPostgres(url);
    try {
      return await migrate(db, "postgres", target);
    } finally {
      await db.destroy();
    }
  }
  const { openSqlite } = await import("./sqlite.ts");
  const file = openSqlite(pathOf(url), async () => {});
  try {
    return await migrate(file.writer, "sqlite", target);
  } finally {
    file.close();
  }
}

const isPostgres = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);

function pathOf(url: string): string {
  if (url.startsWith("file://")) return fileURLToPath(url);
  return url.replace(/^(sqlite|file):/, "");
}

async function openOnSqlite(path: string, together: boolean): Promise<Store> {
  const { openSqlite } = await import("./sqlite.ts");
  const commits = groupCommit(() => file, { together });
  const file = openSqlite(path, () => commits.idle());
  await migrate(file.writer, "sqlite");
  const inside = roomsOver(file.writer);
  let erased = false;
  const noting =
    (erase: (id: string) => Promise<void>) =>
    async (id: string): Promise<void> => {
      erased = true;
      await erase(id);
    };
  const { eraseMember, eraseTeam } = inside.erasure;
  const rooms = {
    ...inside,
    erasure: { ...inside.erasure, eraseMember: noting(eraseMember), eraseTeam: noting(eraseTeam) },
  };
  const atomically: Store["atomically"] = async (work) => {
    const value = await commits.enqueue(() => work(rooms));
    if (erased) file.fold();
    erased = false;
    return value;
  };
  return {
    ...outerRooms(roomsOver(file.reader), atomically),
    atomically,
    async close() {
      await commits.settled();
      file.close();
    },
  };
}

async function openOnPostgres(url: string): Promise<Store> {
  const { openPostgres, retrying } = await import("./postgres.ts");
  const db: Db = openPostgres(url);
  await migrate(db, "postgres");
  const atomically: Store["atomically"] = (work) =>
    retrying(() => db.transaction().execute((transaction) => work(roomsOver(transaction))));
  return { ...outerRooms(roomsOver(db), atomically), atomically, close: () => db.destroy() };
}
