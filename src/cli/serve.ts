import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import { type App, buildApp, openSecret } from "../app.ts";
import { type Config, readConfig, urlOf } from "../config.ts";
import { demoLinks, printDemo } from "./demo-links.ts";
import { explain } from "./explain.ts";
import { complain } from "./output.ts";

/** Starts the server and keeps it until SIGTERM or SIGINT; then it closes within six seconds. */
export async function serve(): Promise<void> {
  try {
    const config = readConfig();
    const app = await buildApp(config);
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    const port = await listen(server, config);
    const url = urlOf(config, port);
    app.house.url = url;
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.once(signal, () => void close(app, server).then(() => process.exit(0)));
    await welcome(app, config, url);
    // Whoever knocks first is answered first; then the assistant is made, before it is asked.
    await setTimeout(100);
    await app.warm();
    app.worker.start();
    console.log(`Dalil is ready: ${url}`);
  } catch (fault) {
    complain(explain(fault));
    process.exit(1);
  }
}

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** An empty store is given a demo cohort; a demo cohort's links are printed at every start. */
async function welcome(app: App, config: Config, url: string): Promise<void> {
  if (!config.demo) return;
  const cohorts = await app.store.people.cohorts();
  if (cohorts.length > 0 && !cohorts.some((cohort) => cohort.id === "demo")) return;
  const { seedDemo } = await import("../mentoring/demo.ts");
  printDemo(demoLinks(await seedDemo(app.house, { secret: await openSecret(config) }), url));
}

async function close(app: App, server: Server): Promise<void> {
  const tooLate = new AbortController();
  setTimeout(6000, undefined, { signal: tooLate.signal }).then(
    () => process.exit(1),
    () => {},
  );
  server.close();
  server.closeIdleConnections();
  await app.close();
  server.closeAllConnections();
  tooLate.abort();
}
