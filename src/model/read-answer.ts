import { createParser } from "eventsource-parser";
import { broken, type CallFailed, fromStatus, unreadable } from "./call-failed.ts";

/** What an endpoint's answer says, streamed or whole. */
export interface Answer {
  text: string;
  promptTokens: number | null;
  answerTokens: number | null;
  /** The endpoint stopped at the most tokens asked for. */
  cut: boolean;
}

export interface AnswerLimits {
  characters: number;
  bytes: number;
}

/** Twice the usual four characters a token, for languages and models that pack more; a chunk is up to 2 KB of JSON. */
export const limitsOf = (tokens: number): AnswerLimits => ({
  characters: 8 * tokens + 400,
  bytes: 2_000 * tokens + 65_536,
});

/** How long an endpoint that has finished may take to say so, in milliseconds. */
const afterword = 1_000;
const mostToolPieces = 50;

interface Choice {
  delta?: { content?: unknown; tool_calls?: unknown } | null;
  message?: { content?: unknown; tool_calls?: unknown } | null;
  finish_reason?: unknown;
}

/** Gathers an answer from its pieces, and stops it where it grows past what was asked. */
class Gathering implements Answer {
  text = "";
  fresh = "";
  promptTokens: number | null = null;
  answerTokens: number | null = null;
  finish: string | null = null;
  toolPieces = 0;
  readonly limits: AnswerLimits;

  constructor(limits: AnswerLimits) {
    this.limits = limits;
  }

  get cut(): boolean {
    return this.finish === "length";
  }

  add(json: string): void {
    let piece: { choices?: Choice[]; usage?: Record<string, unknown> | null; error?: unknown } | null;
    try {
      piece = JSON.parse(json);
    } catch {
      throw broken("not json");
    }
    if (piece === null || typeof piece !== "object") throw broken("not an answer");
    if (piece.error) throw toldError(piece.error);
    if (piece.usage && typeof piece.usage === "object") {
      this.promptTokens = countOf(piece.usage.prompt_tokens) ?? this.promptTokens;
      this.answerTokens = countOf(piece.usage.completion_tokens) ?? this.answerTokens;
    }
    const choice = Array.isArray(piece.choices) ? piece.choices[0] : undefined;
    if (!choice || typeof choice !== "object") return;
    const part = choice.delta ?? choice.message;
    if (part) this.take(part.content, part.tool_calls);
    if (typeof choice.finish_reason === "string") this.finish = choice.finish_reason;
  }

  private take(content: unknown, toolCalls: unknown): void {
    if (typeof content === "string" && content !== "") {
      this.text += content;
      this.fresh += content;
      if (this.text.length > this.limits.characters) throw unreadable("too long");
    }
    if (toolCalls !== undefined && toolCalls !== null) {
      this.toolPieces += 1;
      if (this.toolPieces > mostToolPieces && this.text === "") throw unreadable("tool calls");
    }
  }

  /** The answer, now that nothing more comes. */
  end(said: boolean): Answer {
    if (this.text.trim() !== "") {
      if (!said && this.finish === null) throw broken("cut");
      if (this.finish === "content_filter") throw unreadable("filtered");
      return this;
    }
    if (this.toolPieces > 0) throw unreadable("tool calls");
    if (said || this.finish !== null) throw unreadable(this.finish === "content_filter" ? "filtered" : "empty");
    throw broken("cut");
  }
}

const countOf = (value: unknown): number | null =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 ? Math.floor(value) : null;

/** An error told inside an answer with status 200. */
function toldError(error: unknown): CallFailed {
  const { code, status, type } = (typeof error === "object" ? error : {}) as Record<string, unknown>;
  const number = Number(status ?? code);
  if (Number.isInteger(number) && number >= 400 && number < 600) return fromStatus(number, undefined, "");
  if (/rate_limit|overloaded/.test(`${code} ${type}`)) return fromStatus(429, undefined, "");
  return broken("told");
}

/** Reads a streamed answer; `heard` gets what each arrival brought. Bytes past the limit are never read. */
export async function readStream(
  response: Response,
  limits: AnswerLimits,
  heard: (text: string) => void,
): Promise<Answer> {
  const kind = response.headers.get("content-type") ?? "";
  if (/html/i.test(kind)) return refuseBody(response, "html");
  if (/\bjson\b/i.test(kind) && !/event-stream/i.test(kind)) {
    const answer = await readWhole(response, limits);
    heard(answer.text);
    return answer;
  }
  if (response.body === null) throw broken("no body");
  const gathering = new Gathering(limits);
  let said = false;
  const parser = createParser({
    maxBufferSize: limits.bytes,
    onEvent({ data }) {
      if (said) return;
      if (data.trim() === "[DONE]") said = true;
      else gathering.add(data);
    },
  });
  const decoder = new TextDecoder();
  let left = limits.bytes;
  const reader = response.body.getReader();
  let lastWord: NodeJS.Timeout | undefined;
  let whole = false;
  try {
    while (!said) {
      const { done, value } = await reader.read();
      if (done) {
        whole = true;
        break;
      }
      left -= value.length;
      if (left < 0) throw unreadable("too long");
      parser.feed(decoder.decode(value, { stream: true }));
      if (gathering.fresh !== "") {
        const { fresh } = gathering;
        gathering.fresh = "";
        heard(fresh);
      }
      if (gathering.finish !== null && !said) lastWord ??= setTimeout(() => void end(reader), afterword);
    }
    if (whole) parser.feed(`${decoder.decode()}\n\n`);
    if (gathering.fresh !== "") heard(gathering.fresh);
    return gathering.end(said);
  } finally {
    clearTimeout(lastWord);
    if (said) void drain(reader);
    else if (!whole) void end(reader);
  }
}

/** Reads what is left after the last word, so that the connection can be used again; not for long. */
async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const enough = setTimeout(() => void end(reader), afterword);
  try {
    while (!(await reader.read()).done);
  } catch {
    // The answer is already here.
  } finally {
    clearTimeout(enough);
  }
}

const end = (reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> => reader.cancel().catch(() => undefined);

/** Reads an answer that comes as one JSON document. */
export async function readWhole(response: Response, limits: AnswerLimits): Promise<Answer> {
  const text = await readText(response, limits.bytes);
  const gathering = new Gathering(limits);
  gathering.add(text);
  return gathering.end(true);
}

/** A body's text, at most `bytes` of it: `unreadable` past that, `broken` when it is a page. */
export async function readText(response: Response, bytes: number): Promise<string> {
  if (/html/i.test(response.headers.get("content-type") ?? "")) return refuseBody(response, "html");
  if (response.body === null) throw broken("no body");
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let left = bytes;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join("") + decoder.decode();
    left -= value.length;
    if (left < 0) {
      void end(reader);
      throw unreadable("too long");
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
}

async function refuseBody(response: Response, kind: string): Promise<never> {
  await response.body?.cancel().catch(() => undefined);
  throw broken(kind, false);
}
