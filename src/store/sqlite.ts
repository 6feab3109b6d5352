import { closeSync, fdatasync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Tables } from "./tables.ts";

/** A SQLite file opened for Dalil, with one connection: a second would lose its pages at each commit of the first. */
export interface SqliteFile {
  /** Writes, inside the transaction that is open. */
  writer: Kysely<Tables>;
  /** Reads what is committed: waits while a transaction is open. */
  reader: Kysely<Tables>;
  /** Runs a statement that returns nothing of interest: BEGIN, SAVEPOINT, COMMIT. */
  run(statement: string): void;
  /** Resolves when all that is committed is on the disk. */
  flush(): Promise<void>;
  /** Moves the write-ahead log into the file and empties it, so that erased words stand in neither. */
  fold(): void;
  close(): void;
}

/** Opens `path`, or a private database in memory for ":memory:"; `idle` resolves when no transaction is open. */
export function openSqlite(path: string, idle: () => Promise<void>): SqliteFile {
  const inMemory = path === ":memory:";
  if (!inMemory) mkdirSync(dirname(path), { recursive: true });
  const database = connect(path);
  const prepare = statements(database);
  const connection = connectionOf(prepare);
  let log: number | null = null;
  return {
    writer: overConnection(connection, async () => {}),
    reader: overConnection(connection, idle),
    run: (statement) => void prepare(statement).run(),
    async flush() {
      if (inMemory) return;
      log ??= openSync(`${path}-wal`, "r+");
      await flushed(log);
    },
    fold: () => void database.pragma("wal_checkpoint(TRUNCATE)"),
    close() {
      if (log !== null) closeSync(log);
      database.close();
    },
  };
}

const flushed = promisify(fdatasync);

function connect(path: string): Database.Database {
  const database = new Database(path);
  database.pragma("busy_timeout = 5000");
  database.pragma("journal_mode = WAL");
  // SQLite flushes its log where it must to stay whole. The flush that makes a commit last is ours (`flush`): this
  // thread answers others meanwhile, and nobody is told of a commit that a power cut could undo.
  database.pragma("synchronous = NORMAL");
  database.pragma("foreign_keys = ON");
  // Erased rows are overwritten with zeros, not only forgotten.
  database.pragma("secure_delete = ON");
  // 8 MB of pages at hand, and the log moved into the file every 16 MB: a fifth of the time a turn spends here.
  database.pragma("cache_size = -8000");
  database.pragma("wal_autocheckpoint = 4000");
  return database;
}

/** Each statement is prepared once: preparing costs more than running. */
function statements(database: Database.Database): (statement: string) => Database.Statement {
  const prepared = new Map<string, Database.Statement>();
  return (statement) => {
    let found = prepared.get(statement);
    if (found === undefined) {
      found = database.prepare(statement);
      prepared.set(statement, found);
    }
    return found;
  };
}

function connectionOf(prepare: ReturnType<typeof statements>): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const statement = prepare(query.sql);
      if (statement.reader) return { rows: statement.all(query.parameters) as R[] };
      return { rows: [], numAffectedRows: BigInt(statement.run(query.parameters).changes) };
    },
    // biome-ignore lint/correctness/useYield: nothing in the house streams rows
    async *streamQuery() {
      throw new Error("Rows are read whole.");
    },
  };
}

/**
 * SQLite looks at what is bound to a bare `?` and plans many statements anew at each run; behind a plus, which changes
 * no value, it does not.
 */
class Compiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return "+?";
  }
}

function overConnection(connection: DatabaseConnection, idle: () => Promise<void>): Kysely<Tables> {
  const say = (statement: string) => connection.executeQuery({ sql: statement, parameters: [] } as never);
  const driver: Driver = {
    init: async () => {},
    async acquireConnection() {
      await idle();
      return connection;
    },
    beginTransaction: async () => void (await say("begin immediate")),
    commitTransaction: async () => void (await say("commit")),
    rollbackTransaction: async () => void (await say("rollback")),
    releaseConnection: async () => {},
    destroy: async () => {},
  };
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new Compiler(),
    },
  });
}
