import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scriptedAssistant } from "../support/assistant.ts";
import { type Listening, listenStage } from "../support/listening.ts";

const token = "a-token-of-sixteen";
const stand = scriptedAssistant(({ text }) =>
  text === "panne" ? { fails: true } : text === "long" ? { pieces: ["a", "b", "c"], pause: 60_000 } : { text: "Qui ?" },
);

let stage: Listening;
beforeAll(async () => {
  stage = await listenStage(
    {
      assistant: {
        ...stand,
        async reply(input, emit, signal) {
          const reply = await stand.reply(input, emit, signal);
          if (input.text !== "modèle") return reply;
          const use = { model: "m", calls: 2, promptTokens: 900, answerTokens: 60, prompts: {} };
          return { ...reply, voice: "model", use };
        },
      },
    },
    { METRICS_TOKEN: token },
  );
});
afterAll(() => stage.close());

const read = async (headers: Record<string, string> = {}) => {
  const answer = await fetch(`${stage.url}/metrics`, { headers });
  return { status: answer.status, text: await answer.text(), type: answer.headers.get("content-type") };
};
const sampleOf = (text: string, series: string) =>
  Number(
    text
      .split("\n")
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length + 1) ?? 0,
  );

/** Sends a message and waits for the end of its turn. */
async function turn(text: string) {
  const sent = await stage.ask("POST", "/api/conversations/framing/messages", { body: { text, key: text } });
  await stage.listen(`/api/turns/${sent.body.turn}/events`, {});
  return sent.body.turn as string;
}

describe("the figures", () => {
  test("are in Prometheus' text format: every sample belongs to a family that was announced", async () => {
    await turn("salam");
    const { status, text, type } = await read();
    expect([status, type]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
    const families = new Set(
      [...text.matchAll(/^# TYPE (\S+) (?:counter|gauge|histogram)$/gm)].map((match) => match[1]),
    );
    const sample = /^(\w+?)(?:_bucket|_sum|_count)?(?:\{(?:\w+="[^"\\\n]*",?)+\})? (?:[\d.]+(?:e[+-]?\d+)?)$/;
    for (const line of text.trim().split("\n")) {
      if (line.startsWith("#")) continue;
      expect(line).toMatch(sample);
      expect(families).toContain(sample.exec(line)![1]);
    }
  });

  test("count requests by route and status, with their time", async () => {
    const series = 'dalil_http_requests_total{method="GET",route="/api/room",status="200"}';
    const before = sampleOf((await read()).text, series);
    await stage.ask("GET", "/api/room");
    await stage.ask("GET", "/api/room", { as: null });
    const { text } = await read();
    expect(sampleOf(text, series)).toBe(before + 1);
    expect(sampleOf(text, series.replace("200", "401"))).toBe(1);
    expect(sampleOf(text, 'dalil_http_request_seconds_bucket{route="/api/room",le="+Inf"}')).toBe(
      sampleOf(text, 'dalil_http_request_seconds_count{route="/api/room"}'),
    );
  });

  test("count answers by outcome and voice, and what they used of the model", async () => {
    await turn("modèle");
    await turn("panne");
    const { text } = await read();
    expect(sampleOf(text, 'dalil_turns_total{outcome="finished",voice="model",setback="none"}')).toBe(1);
    expect(sampleOf(text, 'dalil_turns_total{outcome="failed",voice="none",setback="none"}')).toBe(1);
    expect(sampleOf(text, 'dalil_model_tokens_total{kind="prompt"}')).toBe(900);
    expect(sampleOf(text, 'dalil_model_tokens_total{kind="answer"}')).toBe(60);
    expect(sampleOf(text, "dalil_model_calls_total")).toBe(2);
  });

  test("tell what is under way", async () => {
    const sent = await stage.ask("POST", "/api/conversations/pitch/messages", { body: { text: "long", key: "l" } });
    const following = new AbortController();
    const headers = { authorization: `Bearer ${stage.cast.tokens.amina}` };
    await fetch(`${stage.url}/api/turns/${sent.body.turn}/events`, { headers, signal: following.signal });
    const during = (await read()).text;
    expect([sampleOf(during, "dalil_turns_running"), sampleOf(during, "dalil_open_streams")]).toEqual([1, 1]);
    await stage.ask("POST", `/api/turns/${sent.body.turn}/stop`);
    following.abort();
    await expect.poll(async () => sampleOf((await read()).text, "dalil_open_streams")).toBe(0);
    const after = (await read()).text;
    expect(sampleOf(after, "dalil_turns_running")).toBe(0);
    expect(sampleOf(after, 'dalil_turns_total{outcome="stopped",voice="none",setback="none"}')).toBe(1);
    for (const name of ["process_resident_memory_bytes", "process_cpu_seconds_total", "dalil_event_loop_lag_seconds"])
      expect(sampleOf(after, name)).toBeGreaterThan(0);
  });

  test("hold no id, no code and no word of a person, whatever is asked for", async () => {
    const made = await turn("un secret de Rissani");
    await stage.ask("GET", `/t/${stage.cast.atlas.code}`);
    await stage.ask("GET", '/x"} 1\n/nothing/Rissani');
    await stage.ask("PROPFIND", "/api/room");
    const { text } = await read();
    for (const word of ["Rissani", "secret", "PROPFIND", made, stage.cast.atlas.code, stage.cast.tokens.amina])
      expect(text).not.toContain(word);
  });
});

describe("who reads them", () => {
  test("the machine itself; another one, and what a proxy passes on, with the token only", async () => {
    const passedOn = { "x-forwarded-for": "192.0.2.7" };
    expect((await read(passedOn)).status).toBe(404);
    expect((await read({ ...passedOn, authorization: `Bearer ${token}` })).status).toBe(200);
    expect((await read({ ...passedOn, authorization: "Bearer another-token-here" })).status).toBe(404);
    // Without a socket nobody is the machine itself.
    expect((await stage.ask("GET", "/metrics")).status).toBe(404);
    expect((await stage.ask("GET", "/metrics", { token })).status).toBe(200);
  });

  test("nobody else where no token is set", async () => {
    const closed = await listenStage();
    expect((await closed.ask("GET", "/metrics", { token: "undefined" })).status).toBe(404);
    expect((await fetch(`${closed.url}/metrics`)).status).toBe(200);
    await closed.close();
  });
});
