/** A connection on which statements run at once. */
interface Connection {
  run(statement: string): void;
  /** Resolves when all that is committed is on the disk. */
  flush(): Promise<void>;
}

interface Unit {
  work(): Promise<unknown>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** How many units one commit carries at most, so that none waits long for the others. */
const atMost = 256;

/**
 * One connection, many writers, few syncs: the units of work that are waiting run one after the other inside one
 * transaction, each under a savepoint of its own, so that a unit that throws undoes only itself. A unit is told its
 * outcome after the commit is on the disk, never before; while the disk is at it, the next units gather.
 */
export interface GroupCommit {
  enqueue<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when no transaction is open. */
  idle(): Promise<void>;
  /** Resolves when every unit has been told its outcome. */
  settled(): Promise<void>;
}

export function groupCommit(connection: () => Connection, options: { together: boolean }): GroupCommit {
  let waiting: Unit[] = [];
  let running: Promise<void> | null = null;
  let open: Promise<unknown> | null = null;

  async function commitTogether(units: readonly Unit[]): Promise<void> {
    try {
      const transaction = transact(units);
      open = transaction.catch(() => {}).then(() => (open = null));
      const outcomes = await transaction;
      await connection().flush();
      for (const tell of outcomes) tell();
    } catch (fault) {
      for (const unit of units) unit.reject(fault);
    }
  }

  /** Gives how each unit is told its outcome. */
  async function transact(units: readonly Unit[]): Promise<(() => void)[]> {
    const outcomes: (() => void)[] = [];
    try {
      connection().run("begin immediate");
      for (const unit of units) outcomes.push(await attempt(unit));
      connection().run("commit");
      return outcomes;
    } catch (fault) {
      rollBack();
      throw fault;
    }
  }

  async function attempt(unit: Unit): Promise<() => void> {
    connection().run("savepoint unit");
    try {
      const value = await unit.work();
      connection().run("release unit");
      return () => unit.resolve(value);
    } catch (refusal) {
      connection().run("rollback to unit");
      connection().run("release unit");
      return () => unit.reject(refusal);
    }
  }

  function rollBack(): void {
    try {
      connection().run("rollback");
    } catch {
      // The transaction never began, or SQLite has already rolled it back.
    }
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      // Whatever else this round of the event loop brings joins the same commit.
      await new Promise<void>((resolve) => setImmediate(resolve));
      const units = waiting.slice(0, options.together ? atMost : 1);
      waiting = waiting.slice(units.length);
      await commitTogether(units);
    }
    running = null;
  }

  return {
    enqueue<T>(unit: () => Promise<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        waiting.push({ work: unit, resolve: resolve as (value: unknown) => void, reject });
        running ??= work();
      });
    },
    idle: async () => void (await open),
    settled: async () => void (await running),
  };
}
