import { expect, test } from "vitest";
import type { FaultName } from "../../../src/model/scripted/script.ts";
import { answerOf, post, said, withModel, wordsOf } from "./calling.ts";

const arabic = "الماء ينقطع عن القرية كل صيف، فمن يحمله إلى البيوت؟";
const ask = { ...said("الماء ينقطع عن القرية كل صيف"), stream: false };
const streamed = { ...ask, stream: true, stream_options: { include_usage: true } };

const played = async <T>(fault: FaultName, work: (url: string) => Promise<T>, rest = {}) =>
  await withModel({ rules: [{ fault, say: arabic, ...rest }] }, ({ url }) => work(url));

/** Everything an error says, down to its causes. */
const causes = async (failing: Promise<unknown>) => {
  let told = "";
  const fault = await failing.then(
    () => null,
    (error: unknown) => error,
  );
  for (let one = fault; one instanceof Error; one = one.cause)
    told += `${one.message} ${(one as { code?: string }).code} `;
  return told;
};

test.each([ask, streamed])("errors have their status and shape, stream or not (%#)", async (body) => {
  for (const [fault, status] of [
    ["500", 500],
    ["503", 503],
    ["429_seconds", 429],
  ] as const) {
    const { status: had, text } = await played(fault, (url) => post(url, body));
    expect([had, typeof JSON.parse(text).error.message]).toEqual([status, "string"]);
  }
  const gateway = await played("502", (url) => post(url, body));
  expect([gateway.status, gateway.text]).toEqual([502, expect.stringContaining("<html>")]);
  const page = await played("html_200", (url) => post(url, body));
  expect([page.status, page.headers.get("content-type"), page.text]).toEqual([
    200,
    "text/html; charset=utf-8",
    expect.stringContaining("<html>"),
  ]);
});

test("a limit says when to come back: in seconds, by a date, or absurdly", async () => {
  const after = async (url: string) => (await post(url, ask)).headers.get("retry-after");
  expect(await played("429_seconds", after, { seconds: 7 })).toBe("7");
  const date = Date.parse((await played("429_date", after, { seconds: 30 }))!);
  expect(date - Date.now()).toBeGreaterThan(28_000);
  expect(date - Date.now()).toBeLessThan(32_000);
  const absurd = await played("429_absurd", async (url) => [await after(url), await after(url), await after(url)]);
  for (const value of absurd) expect(Number(value) >= 0 && Number(value) < 3600).toBe(false);
});

test("a reset tears the connection, in a stream after half of the words", async () => {
  await played("reset", async (url) => {
    expect(await causes(post(url, ask))).toMatch(/ECONNRESET|other side closed/);
    const response = await fetch(`${url}/chat/completions`, {
      method: "POST",
      body: JSON.stringify({ ...streamed, model: "m" }),
    });
    let came = "";
    const reading = (async () => {
      for await (const part of response.body!.pipeThrough(new TextDecoderStream())) came += part;
    })();
    expect(await causes(reading)).toMatch(/ECONNRESET|other side closed|terminated/);
    expect(came).toContain("data: {");
    expect(came).not.toContain("[DONE]");
  });
});

test("refused: nothing listens for a while, then the same port answers", async () => {
  const rules = [{ fault: "refused" as const, times: 1, seconds: 0.4 }, { say: "back" }];
  await withModel({ rules }, async ({ url }) => {
    expect(await causes(post(url, ask))).toMatch(/ECONNRESET|other side closed/);
    expect(await causes(post(url, ask))).toContain("ECONNREFUSED");
    await expect.poll(() => answerOf(url, ask).catch(() => null)).toBe("back");
  });
});

test("cut JSON is no JSON; a stream without [DONE] has all the words", async () => {
  const { text } = await played("cut_json", (url) => post(url, ask));
  expect(() => JSON.parse(text)).toThrow();
  const cut = await played("cut_json", (url) => post(url, streamed));
  expect(() => wordsOf(cut.text)).toThrow();
  const { text: endless } = await played("no_done", (url) => post(url, streamed));
  expect([wordsOf(endless), endless.includes("[DONE]")]).toEqual([arabic, false]);
});

test("letters split between chunks come out whole", async () => {
  await played("split_letter", async (url) => {
    const response = await fetch(`${url}/chat/completions`, {
      method: "POST",
      body: JSON.stringify({ ...streamed, model: "m" }),
    });
    const pieces: Buffer[] = [];
    for await (const piece of response.body!) pieces.push(Buffer.from(piece));
    const broken = pieces.filter((piece) => piece.toString().includes("\ufffd"));
    expect(broken.length).toBeGreaterThan(20);
    expect(wordsOf(Buffer.concat(pieces).toString())).toBe(arabic);
    expect(await answerOf(url, ask)).toBe(arabic);
  });
});

test("one byte a second until the client has enough", async () => {
  await withModel({ rules: [{ fault: "byte_a_second", say: arabic }] }, async ({ url, open }) => {
    const asked = [ask, streamed].map(async (body) => {
      const leaving = new AbortController();
      const request = { method: "POST", body: JSON.stringify({ ...body, model: "m" }), signal: leaving.signal };
      const response = await fetch(`${url}/chat/completions`, request);
      let bytes = 0;
      for await (const piece of response.body!) {
        bytes += piece.length;
        if (bytes >= 2) break;
      }
      leaving.abort();
      return bytes;
    });
    expect(await Promise.all(asked)).toEqual([2, 2]);
    await expect.poll(open).toBe(0);
  });
});

test.each([ask, streamed])("a hundred megabytes, as fast as they are taken (%#)", async (body) => {
  await played("huge", async (url) => {
    const response = await fetch(`${url}/chat/completions`, {
      method: "POST",
      body: JSON.stringify({ ...body, model: "m" }),
    });
    let bytes = 0;
    for await (const piece of response.body!) bytes += piece.length;
    expect(bytes).toBeGreaterThan(100_000_000);
  });
});

test("what is said goes wrong the same way, stream or not", async () => {
  const wrong = async (fault: FaultName, body: object) =>
    JSON.parse((await played(fault, (url) => post(url, body))).text).choices[0];
  const response_format = { type: "json_schema", json_schema: { name: "reading", schema: {} } };

  expect((await wrong("empty", ask)).message.content).toBe("");
  expect((await wrong("wrong_language", ask)).message.content).toContain("Racontez");
  const loop = await wrong("tool_loop", ask);
  expect([loop.finish_reason, loop.message.tool_calls[0].function.name]).toEqual(["tool_calls", "search_documents"]);
  const bad = await wrong("bad_tool_json", ask);
  expect(() => JSON.parse(bad.message.tool_calls[0].function.arguments)).toThrow();
  const format = await wrong("bad_tool_json", { ...ask, response_format });
  expect(() => JSON.parse(format.message.content)).toThrow();

  expect(wordsOf((await played("empty", (url) => post(url, streamed))).text)).toBe("");
  expect(wordsOf((await played("wrong_language", (url) => post(url, streamed))).text)).toContain("Racontez");
  for (const fault of ["tool_loop", "bad_tool_json"] as const)
    expect((await played(fault, (url) => post(url, streamed))).text).toContain('"tool_calls"');
});
