import { getEventListeners } from "node:events";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { type ModelAsk, ModelFault } from "../../src/domain/model.ts";
import { openChatModel } from "../../src/model/chat-model.ts";
import { callClock } from "../../src/model/held-ask.ts";
import {
  delta,
  done,
  type Endpoint,
  event,
  json,
  openEndpoint,
  type Play,
  refuse,
  say,
  stopped,
  stream,
  whole,
} from "./endpoint.ts";

let endpoint: Endpoint;
const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeAll(async () => {
  process.on("unhandledRejection", note);
  endpoint = await openEndpoint(refuse(500));
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  await endpoint.close();
  expect(unhandled).toEqual([]);
});
beforeEach(() => {
  endpoint.asked.length = 0;
  endpoint.left = 0;
});

const schema = z.object({ intent: z.enum(["ask", "tell"]), note: z.string() });
const ask = (milliseconds = 4000, more: Partial<ModelAsk> = {}): ModelAsk => ({
  team: "atlas",
  messages: [{ role: "user", text: "Bonjour" }],
  tokens: 60,
  names: [],
  deadline: performance.now() + milliseconds,
  ...more,
});

/** A model whose waits between tries are written down and not waited. */
function model(url = endpoint.url) {
  const waits: number[] = [];
  const clock = { ...callClock, sleep: async (milliseconds: number) => void waits.push(milliseconds) };
  return { waits, model: openChatModel({ url, model: "scripted", calls: 4, clock }) };
}

interface Outcome {
  reason: string;
  text: string;
  told: string;
  waits: number[];
}

async function outcomeOf(way: "streamed" | "whole", milliseconds = 4000, url = endpoint.url): Promise<Outcome> {
  const { model: one, waits } = model(url);
  let told = "";
  const { signal } = new AbortController();
  const call =
    way === "streamed"
      ? one.write(ask(milliseconds), (piece) => (told += piece), signal).then(({ text }) => text)
      : one.fill({ ...ask(milliseconds), schema, name: "reading" }, signal).then(({ value }) => JSON.stringify(value));
  try {
    return { reason: "none", text: await call, told, waits };
  } catch (error) {
    expect(error).toBeInstanceOf(ModelFault);
    return { reason: (error as ModelFault).reason, text: "", told, waits };
  }
}

const page: Play = (response) => {
  response.writeHead(200, { "content-type": "text/html" });
  response.end("<html>Wi-Fi</html>");
};
const heads: Play = (response) => response.writeHead(200, { "content-type": "text/event-stream" });
const reset: Play = (response) => response.socket?.destroy();
const cutStream: Play = (response) => {
  stream(response, event({ choices: [] }));
  setTimeout(() => response.socket?.destroy(), 20);
};
const hundredMegabytes: Play = async (response, asked) => {
  if (asked.body.stream) stream(response);
  else response.writeHead(200, { "content-type": "application/json" });
  const piece = asked.body.stream
    ? event({ choices: [{ delta: { reasoning: "x".repeat(65_000) } }] })
    : " ".repeat(65_536);
  for (let sent = 0; sent < 1600 && !response.destroyed; sent += 1) {
    if (!response.write(piece)) await new Promise((go) => setTimeout(go, 1));
  }
  response.end();
};
const toolLoop: Play = async (response, asked) => {
  const call = { index: 0, function: { name: "do", arguments: '{"a":' } };
  if (!asked.body.stream)
    return json(response, JSON.stringify({ choices: [{ message: { content: null, tool_calls: [call] } }] }));
  stream(response);
  while (!response.destroyed) {
    response.write(event({ choices: [{ delta: { tool_calls: [call] } }] }));
    await new Promise((go) => setTimeout(go, 2));
  }
};
const empty: Play = (response, asked) => say(response, asked, "");

describe.each(["streamed", "whole"] as const)("an answer that comes %s", (way) => {
  test.each([
    ["429 with seconds", refuse(429, "slow down", { "retry-after": "1" }), "busy", 3, [1000, 1000]],
    [
      "429 with a date",
      refuse(429, "", { "retry-after": new Date(Date.now() - 1000).toUTCString() }),
      "busy",
      3,
      [0, 0],
    ],
    ["429 with a week", refuse(429, "", { "retry-after": "604800" }), "busy", 1, []],
    ["429 with a date next year", refuse(429, "", { "retry-after": "Fri, 31 Dec 2100 23:59:59 GMT" }), "busy", 1, []],
    ["429 with nonsense", refuse(429, "", { "retry-after": "soon" }), "busy", 3, null],
    ["429 without a word", refuse(429), "busy", 3, null],
    ["429 since all is spent", refuse(429, "insufficient_quota: check billing"), "refused", 1, []],
    ["500", refuse(500), "broken", 3, null],
    ["502", refuse(502), "broken", 3, null],
    ["503 with seconds", refuse(503, "", { "retry-after": "2" }), "busy", 2, [2000]],
    ["401", refuse(401), "refused", 1, []],
    ["403", refuse(403), "refused", 1, []],
    ["404", refuse(404), "refused", 1, []],
    ["a redirect elsewhere", refuse(307, "", { location: "http://127.0.0.1:1/" }), "refused", 1, []],
    ["a reset", reset, "broken", 3, null],
    ["a page with status 200", page, "broken", 1, []],
  ] as [string, Play, string, number, number[] | null][])("%s", async (_, play, reason, calls, waits) => {
    endpoint.play(play);
    const outcome = await outcomeOf(way, waits?.includes(2000) ? 3000 : 8000);
    expect(outcome.reason).toBe(reason);
    expect(endpoint.asked.length).toBeLessThanOrEqual(3);
    if (waits?.[0] !== 2000) expect(endpoint.asked).toHaveLength(calls);
    if (waits && waits[0] !== 2000) expect(outcome.waits).toEqual(waits);
  });

  test("a 100 MB answer is left early", async () => {
    endpoint.play(hundredMegabytes);
    const before = process.memoryUsage().rss;
    const outcome = await outcomeOf(way, 8000);
    expect(outcome.reason).toBe("unreadable");
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });

  test("an endless 500 page is read for its beginning only", async () => {
    endpoint.play(async (response) => {
      response.writeHead(500, { "content-type": "text/html" });
      while (!response.destroyed) {
        response.write("x".repeat(50_000));
        await new Promise((go) => setTimeout(go, 2));
      }
    });
    expect((await outcomeOf(way)).reason).toBe("broken");
  });

  test.each([
    ["tool calls without end", toolLoop],
    ["an empty answer", empty],
  ] as [string, Play][])("%s cannot be read", async (_, play) => {
    endpoint.play(play);
    const outcome = await outcomeOf(way);
    expect(outcome.reason).toBe("unreadable");
    expect(endpoint.asked.length).toBeLessThanOrEqual(3);
  });

  test("an endpoint that says nothing is late", async () => {
    endpoint.play(heads);
    expect((await outcomeOf(way, 300)).reason).toBe("late");
    await expect.poll(() => endpoint.under).toBe(0);
  });

  test("one byte after another is late, and the endpoint is left", async () => {
    endpoint.play(async (response, asked) => {
      const text = asked.body.stream ? delta("Bonjour ") + delta("à tous") : whole("{}");
      response.writeHead(200, { "content-type": asked.body.stream ? "text/event-stream" : "application/json" });
      for (const byte of Buffer.from(text)) {
        if (response.destroyed) return;
        response.write(Buffer.from([byte]));
        await new Promise((go) => setTimeout(go, 40));
      }
    });
    expect((await outcomeOf(way, 400)).reason).toBe("late");
    await expect.poll(() => endpoint.under).toBe(0);
  });

  test("nobody at the address is broken after three tries", async () => {
    const gone = await openEndpoint(refuse(500));
    await gone.close();
    const outcome = await outcomeOf(way, 4000, gone.url);
    expect(outcome.reason).toBe("broken");
    expect(outcome.waits).toHaveLength(2);
  });

  test("cut JSON is broken", async () => {
    endpoint.play((response, asked) => {
      if (!asked.body.stream) return json(response, whole("{}").slice(0, 60));
      stream(response, `data: {"choices":[{"delta":{"content":"Bon\n\n`);
      response.end();
    });
    expect((await outcomeOf(way)).reason).toBe("broken");
    expect(endpoint.asked).toHaveLength(3);
  });

  test("a passing fault is asked over", async () => {
    endpoint.play((response, asked, count) =>
      count < 3 ? refuse(503)(response, asked, count) : say(response, asked, '{"intent": "ask", "note": "سلام"}'),
    );
    const outcome = await outcomeOf(way);
    expect(JSON.parse(outcome.text)).toEqual({ intent: "ask", note: "سلام" });
  });
});

test("a hundred faults leave no listener, no connection and no request behind", async () => {
  const plays = [refuse(429), refuse(500), reset, page, cutStream, empty, heads, hundredMegabytes];
  endpoint.play((response, asked, count) => plays[count % plays.length]!(response, asked, count));
  const { signal } = new AbortController();
  const reasons = new Set<string>();
  for (let round = 0; round < 25; round += 1) {
    const { model: one } = model();
    const calls = [0, 1, 2, 3].map((n) =>
      n % 2 === 0
        ? one.write(ask(150), () => undefined, signal)
        : one.fill({ ...ask(150), schema, name: "reading" }, signal),
    );
    for (const { status, ...rest } of await Promise.allSettled(calls)) {
      expect(status).toBe("rejected");
      reasons.add((rest as { reason: ModelFault }).reason.reason);
    }
  }
  expect([...reasons].sort()).toEqual(["broken", "busy", "late", "unreadable"]);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await expect.poll(() => endpoint.under).toBe(0);
});

test("a fault tells the log what it cost, and not a word of what was said", async () => {
  endpoint.play(refuse(400, "your prompt Bonjour is bad"));
  const failed = await model()
    .model.write(ask(), () => undefined, new AbortController().signal)
    .catch((error) => error);
  expect(failed.details).toEqual({ status: 400, model: "scripted", calls: 2, promptTokens: 0, answerTokens: 0 });
});

describe("a stream", () => {
  test("that breaks before any words is asked for again", async () => {
    endpoint.play(cutStream);
    expect((await outcomeOf("streamed")).reason).toBe("broken");
    expect(endpoint.asked).toHaveLength(3);
  });

  test("that breaks after words is not asked for again", async () => {
    endpoint.play((response) => {
      stream(response, delta("Bonjour à "));
      setTimeout(() => response.socket?.destroy(), 30);
    });
    const outcome = await outcomeOf("streamed");
    expect(outcome).toMatchObject({ reason: "broken", told: "Bonjour à " });
    expect(endpoint.asked).toHaveLength(1);
  });

  test("without a last word is whole when the model finished, and broken when not", async () => {
    endpoint.play((response) => {
      stream(response, delta("Bonjour."), stopped);
      response.end();
    });
    expect((await outcomeOf("streamed")).text).toBe("Bonjour.");
    endpoint.play((response) => {
      stream(response, delta("Bonjour."));
      response.end();
    });
    expect((await outcomeOf("streamed")).reason).toBe("broken");
  });

  test("that stays open after its last word is not waited for", async () => {
    endpoint.play((response) => stream(response, delta("Bonjour."), stopped, done));
    expect((await outcomeOf("streamed", 900)).text).toBe("Bonjour.");
    endpoint.play((response) => stream(response, delta("Bonjour."), stopped));
    expect((await outcomeOf("streamed", 3000)).text).toBe("Bonjour.");
    await expect.poll(() => endpoint.under).toBe(0);
  });

  test("gives every letter whole, wherever it was cut", async () => {
    const words = "مرحبا بكم 😀 à l'été";
    const bytes = Buffer.from(delta(words) + stopped + done);
    for (const size of [1, 2, 3, 5, 7]) {
      endpoint.play(async (response) => {
        stream(response);
        for (let at = 0; at < bytes.length; at += size) {
          response.write(bytes.subarray(at, at + size));
          if (at % 16 === 0) await new Promise((go) => setImmediate(go));
        }
        response.end();
      });
      expect(await outcomeOf("streamed")).toMatchObject({ text: words, told: words });
    }
  });

  test("is read with other line ends, comments and no space after the colon", async () => {
    endpoint.play((response) => {
      stream(
        response,
        ": ping\r\n\r\n",
        delta("Oui").replace("data: ", "data:").replaceAll("\n", "\r\n"),
        stopped,
        done,
      );
      response.end();
    });
    expect((await outcomeOf("streamed")).text).toBe("Oui");
  });

  test("of an endpoint that does not stream comes at once", async () => {
    endpoint.play((response) => json(response, whole("Bonjour.")));
    expect(await outcomeOf("streamed")).toMatchObject({ text: "Bonjour.", told: "Bonjour." });
  });

  test("that tells of an error inside is not an answer", async () => {
    endpoint.play((response) => {
      stream(response, event({ error: { message: "overloaded", code: 429 } }));
      response.end();
    });
    expect((await outcomeOf("streamed")).reason).toBe("busy");
  });

  test("that grows past what was asked is left", async () => {
    endpoint.play(async (response) => {
      stream(response);
      while (!response.destroyed) {
        response.write(delta("encore et encore "));
        await new Promise((go) => setImmediate(go));
      }
    });
    const outcome = await outcomeOf("streamed");
    expect(outcome.reason).toBe("unreadable");
    expect(outcome.told.length).toBeLessThan(1200);
    await expect.poll(() => endpoint.under).toBe(0);
  });
});
