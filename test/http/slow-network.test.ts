import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../support/app.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.app.close());

const programme = (headers: Record<string, string>) =>
  stage.app.fetch(new Request("http://localhost/api/programme?language=ar", { headers }));

describe("on a slow network", () => {
  test("the programme's words travel packed, and say the same", async () => {
    const packed = await programme({ "accept-encoding": "gzip" });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    const bytes = Buffer.from(await packed.arrayBuffer());
    const plain = await (await programme({})).text();
    expect(gunzipSync(bytes).toString()).toBe(plain);
    expect(bytes.length).toBeLessThan(plain.length / 2);
  });

  test("words that the phone has already are not sent again", async () => {
    const first = await programme({});
    const tag = first.headers.get("etag");
    expect(tag).toBeTruthy();
    const again = await programme({ "if-none-match": tag! });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("a turn's log is never packed: each step leaves when it is made", async () => {
    const sent = await stage.ask("POST", "/api/conversations/framing/messages", {
      as: "amina",
      body: { text: "les puits", key: "k1" },
    });
    const log = await stage.app.fetch(
      new Request(`http://localhost/api/turns/${sent.body.turn}/events`, {
        headers: { authorization: `Bearer ${stage.cast.tokens.amina}`, "accept-encoding": "gzip" },
      }),
    );
    expect([log.status, log.headers.get("content-type")]).toEqual([200, "text/event-stream; charset=utf-8"]);
    expect(log.headers.get("content-encoding")).toBeNull();
    await log.body?.cancel();
  });
});
