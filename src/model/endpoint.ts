import { OpenAIClient } from "@langchain/openai";
import { fromError, fromStatus } from "./call-failed.ts";
import { gatheringFetch } from "./gathering-fetch.ts";

export interface EndpointOptions {
  /** Left out: OpenAI's own address. */
  url?: string | undefined;
  key?: string | undefined;
  fetch?: typeof fetch | undefined;
}

/** An OpenAI-compatible endpoint: one POST, no retries, the answer's body not read yet. */
export interface Endpoint {
  /** Rejects with `CallFailed` when there is no answer, or one whose status is not 2xx. */
  post(path: string, body: object, signal: AbortSignal): Promise<Response>;
}

const mostOfAnError = 16_384;
const ownAddress = "https://api.openai.com/v1";
/** What the client would tell of this machine with each request. */
const untold = ["lang", "package-version", "os", "arch", "runtime", "runtime-version", "retry-count", "timeout"];

/**
 * The client below the library's chat model: no callbacks, so no tracing that a variable could turn on, no tokenizer,
 * and the body as bytes, so that its length can be watched. A third of the chat model's CPU a token.
 */
export function openEndpoint(options: EndpointOptions): Endpoint {
  const reach = options.fetch ?? gatheringFetch;
  const client = new OpenAIClient({
    apiKey: options.key ?? "none",
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: options.url ?? ownAddress,
    maxRetries: 0,
    timeout: 120_000,
    logLevel: "off",
    defaultHeaders: {
      "user-agent": "dalil",
      ...Object.fromEntries(untold.map((name) => [`x-stainless-${name}`, null])),
    },
    fetch: async (address, init) => briefly(await reach(address, { ...init, redirect: "manual" })),
  });
  return {
    async post(path, body, signal) {
      let response: Response;
      try {
        response = await client.post(path, { body, signal }).asResponse();
      } catch (error) {
        signal.throwIfAborted();
        const { status, headers } = error as { status?: unknown; headers?: unknown };
        if (typeof status === "number") throw fromStatus(status, headers as Headers, textOf(error));
        throw fromError(error);
      }
      if (response.ok) return response;
      throw fromStatus(response.status, response.headers, "");
    },
  };
}

const textOf = (error: unknown): string => {
  const { message, error: told } = error as { message?: unknown; error?: unknown };
  return `${String(message)} ${JSON.stringify(told) ?? ""}`;
};

/** An error's body is read by the client whole; a hostile one could be endless. */
async function briefly(response: Response): Promise<Response> {
  if (response.ok || response.body === null) return response;
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  for (let bytes = 0; bytes < mostOfAnError; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    bytes += value.length;
  }
  void reader.cancel().catch(() => undefined);
  return new Response(Buffer.concat(parts).subarray(0, mostOfAnError), {
    status: response.status,
    headers: response.headers,
  });
}
