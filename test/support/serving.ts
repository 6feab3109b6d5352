import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { buildApp, openKnowledge } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { scriptedAssistant } from "./assistant.ts";

/**
 * A server process as `main.ts` makes one, with a stand-in where the assistant is. It reads the programme, waits for a
 * word on standard input, opens the store and says its port on standard output.
 */
const config = readConfig();
const knowledge = await openKnowledge(config);
await once(process.stdin, "data");
const app = await buildApp(config, { ...knowledge, assistant: scriptedAssistant() });
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(config.port, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
