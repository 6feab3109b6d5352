import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
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

/** A SQLite file opened for Dalil: one connection that writes, one that reads what is committed. */
export interface SqliteFile {
  writer: Kysely<Tables>;
  reader: Kysely<Tables>;
  /** Runs a statement that returns nothing of interest on the writing connection: BEGIN, SAVEPOINT, COMMIT. */
  run(statement: string): void;
  /** Moves the write-ahead log into the file and empties it, so that erased words stand in neither. */
  fold(): void;
  close(): void;
}

/**
 * Opens `path`, or a private database in memory for ":memory:"; `idle` then tells when no transaction is open, since a
 * database in memory has one connection only. FULL sync: an acknowledged commit survives a power cut.
 */
export function openSqlite(path: string, idle: () => Promise<void> | null): SqliteFile {
  const inMemory = path === ":memory:";
  if (!inMemory) mkdirSync(dirname(path), { recursive: true });
  const writing = connect(path);
  const reading = inMemory ? writing : connect(path);
  const begins = statements(writing);
  return {
    writer: overConnection(connectionOf(writing), () => null),
    reader: overConnection(connectionOf(reading), inMemory ? idle : () => null),
    run: (statement) => void begins(statement).run(),
    fold: () => void writing.pragma("wal_checkpoint(TRUNCATE)"),
    close() {
      if (reading !== writing) reading.close();
      writing.close();
    },
  };
}

function connect(path: string): Database.Database {
  const database = new Database(path);
  database.pragma("busy_timeout = 5000");
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
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

function connectionOf(database: Database.Database): DatabaseConnection {
  const prepare = statements(database);
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

function overConnection(connection: DatabaseConnection, idle: () => Promise<void> | null): Kysely<Tables> {
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
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}
