/**
 * How soon a phone on GPRS can write its first message: 50 kbit/s, 500 ms, a processor six times slower, nothing cached.
 * `node bench/first-use.ts [rounds]` prints seconds from the navigation to `/t/CODE` and bytes on the wire until then.
 */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { buildApp } from "../src/app.ts";
import { readConfig } from "../src/config.ts";
import { scriptedAssistant } from "../test/support/assistant.ts";
import { openBrowser } from "../test/support/browser.ts";
import { addCast } from "../test/support/people.ts";

const rounds = Number(process.argv[2] ?? 3);
const app = await buildApp(readConfig({ DATABASE_URL: ":memory:", LOG_LEVEL: "silent" }), {
  assistant: scriptedAssistant(() => ({ text: "Bien." })),
});
const server = createAdaptorServer({ fetch: app.fetch }) as Server;
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await openBrowser();
const cast = await addCast(app.store);
const { code, id, name } = cast.atlas;
const pass = { token: cast.tokens.amina, code, team: id, name, language: "fr", noticed: true };

async function phone(known: boolean) {
  const context = await browser.newContext({ viewport: { width: 360, height: 760 }, locale: "fr-FR" });
  const page = await context.newPage();
  if (known)
    await page.addInitScript(
      ([key, value]) => localStorage.setItem(key!, value!),
      [`dalil:${code}`, JSON.stringify(pass)],
    );
  const line = await context.newCDPSession(page);
  let bytes = 0;
  await line.send("Network.enable");
  line.on("Network.dataReceived", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await line.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 500,
    downloadThroughput: 50_000 / 8,
    uploadThroughput: 50_000 / 8,
  });
  await line.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  return { page, bytes: () => bytes, close: () => context.close() };
}

const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(2);

for (let round = 0; round < rounds; round++) {
  const back = await phone(true);
  let from = performance.now();
  await back.page.goto(`${url}/t/${code}`, { waitUntil: "commit" });
  await back.page.fill(".compose textarea", "bonjour");
  console.log(`a member who comes back writes after ${seconds(from)} s, ${back.bytes()} B`);
  await back.page.press(".compose textarea", "Enter");
  await back.page.locator(".says .rule", { hasText: "Bien." }).last().waitFor();
  console.log(`  and reads the answer after ${seconds(from)} s, ${back.bytes()} B`);
  await back.close();

  const first = await phone(false);
  from = performance.now();
  await first.page.goto(`${url}/t/${code}`, { waitUntil: "commit" });
  await first.page.fill("#name", "Salma");
  console.log(`a new member writes the nickname after ${seconds(from)} s, ${first.bytes()} B`);
  await first.page.click("form .main");
  await first.page.click(".notice .main");
  await first.page.fill(".compose textarea", "bonjour");
  console.log(`  joined, read the notice, writes after ${seconds(from)} s, ${first.bytes()} B`);
  await first.close();
}
await browser.close();
await app.close();
server.closeAllConnections();
server.close();
