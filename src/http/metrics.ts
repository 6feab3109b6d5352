import { createHash, timingSafeEqual } from "node:crypto";
import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import type { Context, Hono } from "hono";
import { DomainError } from "../domain/errors.ts";
import type { Assistant } from "../domain/ports.ts";
import { addressOf } from "./address.ts";
import type { Env, House } from "./env.ts";
import { counter, gauge, header, histogram } from "./prometheus.ts";
import { openStreams } from "./sse.ts";

/** Figures of this process since it started. Labels are names from our own lists: no id, no address, no word of a person. */
export interface Metrics {
  answered(request: { method: string; route: string; status: number; milliseconds: number }): void;
  /** The same assistant, with its answers counted. */
  watched<Watched extends Pick<Assistant, "reply">>(assistant: Watched): Watched;
  /** In Prometheus' text format. */
  text(): Promise<string>;
}

const requestSeconds = [0.005, 0.025, 0.1, 0.5, 2.5, 10];
const turnSeconds = [0.01, 0.05, 0.25, 1, 5, 20];
const methods = new Set(["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"]);

export function createMetrics(): Metrics {
  const requests = counter("dalil_http_requests_total", "Requests answered.");
  const requestTimes = histogram("dalil_http_request_seconds", "Time to an answer's headers.", requestSeconds);
  const turns = counter(
    "dalil_turns_total",
    "Answers of the assistant by how they ended, by voice, and why a model set did not speak.",
  );
  const turnTimes = histogram("dalil_turn_seconds", "Time to a whole answer.", turnSeconds);
  const tokens = counter("dalil_model_tokens_total", "Tokens used of the model.");
  const calls = counter("dalil_model_calls_total", "Calls of the model, all attempts counted.");
  let running = 0;
  let busy = performance.eventLoopUtilization();

  return {
    answered({ method, route, status, milliseconds }) {
      requests.add({ method: methods.has(method) ? method : "other", route, status: String(status) });
      requestTimes.add({ route }, milliseconds / 1000);
    },
    watched(assistant) {
      const reply: Assistant["reply"] = async (input, emit, signal) => {
        running += 1;
        const began = performance.now();
        try {
          const answer = await assistant.reply(input, emit, signal);
          turns.add({ outcome: "finished", voice: answer.voice, setback: answer.setback ?? "none" });
          turnTimes.add({ voice: answer.voice }, (performance.now() - began) / 1000);
          if (answer.use !== null) {
            tokens.add({ kind: "prompt" }, answer.use.promptTokens);
            tokens.add({ kind: "answer" }, answer.use.answerTokens);
            calls.add({}, answer.use.calls);
          }
          return answer;
        } catch (fault) {
          turns.add({ outcome: isStop(signal) ? "stopped" : "failed", voice: "none", setback: "none" });
          throw fault;
        } finally {
          running -= 1;
        }
      };
      return { ...assistant, reply };
    },
    async text() {
      const asked = performance.now();
      await setImmediate();
      const lag = (performance.now() - asked) / 1000;
      const now = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(now, busy);
      busy = now;
      const { rss, heapUsed } = process.memoryUsage();
      const { user, system } = process.cpuUsage();
      return [
        ...[requests, requestTimes, turns, turnTimes, tokens, calls].flatMap((one) => one.lines()),
        ...gauge("dalil_turns_running", "Answers under way.", running),
        ...gauge("dalil_open_streams", "Event streams that are open.", openStreams()),
        ...gauge("dalil_event_loop_lag_seconds", "How long work that was ready had to wait, just now.", lag),
        ...gauge(
          "dalil_event_loop_utilization",
          "Share of the time since the last look that was spent at work.",
          utilization,
        ),
        ...gauge("process_resident_memory_bytes", "Memory held.", rss),
        ...gauge("nodejs_heap_size_used_bytes", "Heap used.", heapUsed),
        ...gauge("process_start_time_seconds", "When the process started.", performance.timeOrigin / 1000),
        ...header("process_cpu_seconds_total", "Processor time used.", "counter"),
        `process_cpu_seconds_total ${(user + system) / 1e6}`,
        "",
      ].join("\n");
    },
  };
}

/** A person stopped it or left, or the server closes; time that ran out is a failure. */
const isStop = ({ aborted, reason }: AbortSignal): boolean =>
  aborted && reason !== "late" && !(reason instanceof Error && reason.name === "TimeoutError");

/** `/metrics`: open to the machine itself; to others with the token of the settings, and without one it is not there. */
export function mountMetrics(app: Hono<Env>, house: Pick<House, "metrics" | "metricsToken">): void {
  app.get("/metrics", async (c) => {
    if (!isOwnMachine(c) && !bringsToken(c, house.metricsToken)) throw new DomainError("not_found");
    return c.body(await house.metrics.text(), 200, {
      "Content-Type": "text/plain; version=0.0.4; charset=utf-8",
      "Cache-Control": "no-store",
    });
  });
}

/** What a proxy on this machine passes on is not the machine's own. */
const isOwnMachine = (c: Context<Env>): boolean =>
  /^(?:127\.|::1$|::ffff:127\.)/.test(addressOf(c)) &&
  ["Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"].every((name) => c.req.header(name) === undefined);

function bringsToken(c: Context<Env>, token: string | undefined): boolean {
  const given = /^Bearer +(\S+)$/i.exec(c.req.header("Authorization") ?? "")?.[1];
  return given !== undefined && token !== undefined && timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
