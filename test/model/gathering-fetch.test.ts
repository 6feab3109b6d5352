import { afterAll, beforeAll, expect, test } from "vitest";
import { gatheringFetch } from "../../src/model/gathering-fetch.ts";
import { type Endpoint, openEndpoint, refuse } from "./endpoint.ts";

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await openEndpoint(refuse(500));
});
afterAll(() => endpoint.close());

const post = (signal?: AbortSignal) =>
  gatheringFetch(endpoint.url, { method: "POST", body: "{}", ...(signal ? { signal } : {}) });
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function piecesOf({ body }: Response): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of body!) pieces.push(Buffer.from(piece).toString());
  return pieces;
}

test("what comes after a silence comes at once, what follows comes gathered, all of it in order", async () => {
  let seen = () => {};
  const first = new Promise<void>((resolve) => (seen = resolve));
  endpoint.play(async (response) => {
    response.writeHead(200);
    response.write("0 ");
    await first;
    for (let token = 1; token < 100; token += 1) {
      response.write(`${token} `);
      await new Promise((go) => setImmediate(go));
    }
    response.end();
  });
  const reader = (await post()).body!.getReader();
  const pieces = [Buffer.from((await reader.read()).value!).toString()];
  seen();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read())
    pieces.push(Buffer.from(value!).toString());
  expect(pieces[0]).toBe("0 ");
  expect(pieces.length).toBeLessThan(50);
  expect(pieces.join("")).toBe(Array.from({ length: 100 }, (_, token) => `${token} `).join(""));
});

test("status and headers come as they were sent, also several of one name", async () => {
  endpoint.play((response) => {
    response.setHeader("set-cookie", ["a=1", "b=2"]);
    response.writeHead(429, { "retry-after": "7" });
    response.end("wait");
  });
  const response = await post();
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(await response.text()).toBe("wait");
});

test("an answer without a body leaves its connection for the next request", async () => {
  endpoint.play((response) => response.writeHead(204).end());
  expect((await post()).body).toBeNull();
  const open = endpoint.sockets();
  expect((await post()).status).toBe(204);
  expect(endpoint.sockets()).toBe(open);
});

test("whoever reads slowly makes the endpoint wait", async () => {
  let sent = 0;
  endpoint.play(async (response) => {
    const piece = Buffer.alloc(65_536);
    for (; sent < 1000 && !response.destroyed; sent += 1) {
      response.write(piece);
      while (response.writableNeedDrain && !response.destroyed) await pause(5);
    }
    response.end();
  });
  const response = await post();
  await expect
    .poll(async () => {
      const before = sent;
      await pause(100);
      return sent - before;
    })
    .toBe(0);
  expect(sent).toBeLessThan(500);
  await response.body!.cancel();
  await expect.poll(() => endpoint.under).toBe(0);
});

test("a connection that breaks off is an error, before the answer and within it", async () => {
  endpoint.play((response) => response.socket?.destroy());
  await expect(post()).rejects.toMatchObject({ code: "ECONNRESET" });
  endpoint.play((response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("half");
    setTimeout(() => response.socket?.destroy(), 20);
  });
  await expect(piecesOf(await post())).rejects.toMatchObject({ code: "ECONNRESET" });
});

test("a caller who leaves ends the request, before the answer and within it", async () => {
  for (const begin of [false, true]) {
    endpoint.play((response) => {
      if (begin) response.writeHead(200).write("begun");
    });
    const leaving = new AbortController();
    const reading = post(leaving.signal).then(piecesOf);
    await expect.poll(() => endpoint.under).toBe(1);
    leaving.abort();
    await expect(reading).rejects.toThrow();
    await expect.poll(() => endpoint.under).toBe(0);
  }
});

test("an address that is none of the web's is refused", async () => {
  await expect(gatheringFetch("ftp://127.0.0.1/")).rejects.toThrow("ftp:");
});
