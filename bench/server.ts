import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";

const root = resolve(import.meta.dirname, "..");

/** A real server in a process of its own, on a free port of this machine, with a store of its own. */
export interface BenchServer {
  url: string;
  /** Milliseconds from spawning to the first 200 of `/ready`. */
  readyAfter: number;
  /** Team codes, as many as asked for. */
  codes: string[];
  /** CPU milliseconds the process has used so far. */
  cpu(): number;
  /** Resident memory in MB. */
  memory(): number;
  /** Bytes of the store's file, its write-ahead log moved into it. */
  disk(): number;
  stop(): void;
}

export async function freePort(): Promise<number> {
  return await new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

/** Starts the server on an empty store, with settings of one's own, and imports `teams` teams. */
export async function startServer(
  teams: number,
  variables: Readonly<Record<string, string>> = {},
): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), "dalil-bench-"));
  const port = await freePort();
  const env = {
    ...process.env,
    DATA_DIR: folder,
    PORT: String(port),
    HOST: "127.0.0.1",
    DEMO: "off",
    RATE_LIMIT_TURNS: "1000000",
    ...variables,
  };
  const rows = Array.from({ length: teams }, (_, index) => `Team ${index + 1}`);
  writeFileSync(join(folder, "teams.csv"), ["team", ...rows].join("\n"));
  const imported = execFileSync(process.execPath, ["src/cli.ts", "teams", "import", join(folder, "teams.csv")], {
    cwd: root,
    env,
  });
  const codes = String(imported)
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { code: string }).code);
  const began = performance.now();
  const child = spawn(process.execPath, ["--max-semi-space-size=32", "src/main.ts"], {
    cwd: root,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = () => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  // Whoever ends the benchmark ends its server too.
  process.once("exit", stop);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, child);
  const readyAfter = performance.now() - began;
  return {
    url,
    readyAfter,
    codes,
    cpu: () => cpuOf(child.pid!),
    memory: () => memoryOf(child.pid!),
    disk() {
      const store = new Database(join(folder, "dalil.db"));
      store.pragma("wal_checkpoint(TRUNCATE)");
      store.close();
      return statSync(join(folder, "dalil.db")).size;
    },
    stop,
  };
}

const ticks = Number(execFileSync("getconf", ["CLK_TCK"]));

/** CPU milliseconds that a process has used so far. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks;
}

/** Resident memory of a process in MB. */
export const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1024;

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 2000; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode} before it was ready`);
    const ready = await fetch(`${url}/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error("the server was not ready after 10 s");
}
