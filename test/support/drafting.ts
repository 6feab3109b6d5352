import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { buildApp, openKnowledge } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { scriptedAssistant } from "./assistant.ts";
import { fullDraft, material } from "./feedback.ts";

/**
 * A process that drafts feedback as a server does, with a slow stand-in where the drafter is. It reads the programme, waits
 * for a word on standard input, opens the store, begins to work and says so on standard output.
 */
const config = readConfig();
const knowledge = await openKnowledge(config);
await once(process.stdin, "data");
const drafter = {
  async draft() {
    await setTimeout(20 + Math.random() * 60);
    return { draft: fullDraft, material };
  },
};
const app = await buildApp(config, { ...knowledge, assistant: scriptedAssistant(), drafter });
app.worker.start();
console.log("working");
