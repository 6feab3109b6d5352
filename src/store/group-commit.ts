/** A connection on which statements run at once. */
interface Connection {
  run(statement: string): void;
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
 * outcome after the commit, never before: what was acknowledged is on the disk.
 */
export interface GroupCommit {
  enqueue<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when no transaction is open; null when none is. */
  idle(): Promise<void> | null;
}

export function groupCommit(connection: () => Connection, options: { together: boolean }): GroupCommit {
  let waiting: Unit[] = [];
  let running: Promise<void> | null = null;

  async function commitTogether(units: readonly Unit[]): Promise<void> {
    const outcomes: (() => void)[] = [];
    try {
      connection().run("begin immediate");
      for (const unit of units) outcomes.push(await attempt(unit));
      connection().run("commit");
    } catch (fault) {
      rollBack();
      for (const unit of units) unit.reject(fault);
      return;
    }
    for (const tell of outcomes) tell();
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
    idle: () => running,
  };
}
