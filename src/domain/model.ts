import type { z } from "zod";

/**
 * Why a step was answered by the offline voice although a model is set. `late`: no whole answer in time. `busy`: rate
 * limited or overloaded. `refused`: the endpoint does not take the request (key, model name, address). `broken`: cut,
 * reset, no model's answer at all. `unreadable`: an answer that does not fit what was asked. `unchecked`: words that
 * failed their check twice. `resting`: the endpoint failed so often that it is left alone for a while. `full`: too many
 * wait before us. `budget`: the team's or the day's share is used up. `off`: the programme asks for no model.
 */
export const setbacks = [
  "late",
  "busy",
  "refused",
  "broken",
  "unreadable",
  "unchecked",
  "resting",
  "full",
  "budget",
  "off",
] as const;
export type Setback = (typeof setbacks)[number];

/** What every failed call of a model is thrown as; `reason` is all that is told of it, `details` is for the log. */
export class ModelFault extends Error {
  readonly reason: Setback;
  readonly details: Readonly<Record<string, string | number>>;
  constructor(reason: Setback, details: Readonly<Record<string, string | number>> = {}) {
    super(`model: ${reason}`);
    this.name = "ModelFault";
    this.reason = reason;
    this.details = details;
  }
}

export interface ModelMessage {
  role: "system" | "user" | "assistant";
  text: string;
}

/** One question to a model. */
export interface ModelAsk {
  /** Who queues: a team's id, so that one team's calls never hold up another's; null for the house's own work. */
  team: string | null;
  messages: readonly ModelMessage[];
  /** Most tokens of the answer. */
  tokens: number;
  /** Names of people that stay here: masked before the call, restored in the answer. */
  names: readonly string[];
  /** The moment, in milliseconds of `performance.now()`, by which the whole answer must be here, waiting included. */
  deadline: number;
}

/** What calls cost, all attempts counted. */
export interface ModelUse {
  /** Name of the model, as set. */
  model: string;
  calls: number;
  /** As the endpoint counts them; where it does not say, counted by length (four characters a token). */
  promptTokens: number;
  answerTokens: number;
}

/**
 * The door to a language model. Both calls wait for their turn among the teams, retry at most twice where that helps,
 * and reject with `ModelFault`, or with the signal's reason when it aborts; the request to the endpoint then ends too.
 */
export interface LanguageModel {
  /** As set, for the notice and the record. */
  readonly name: string;
  /** Hands the answer's text out as it comes, masks restored; the deltas joined are `text`. */
  write(ask: ModelAsk, emit: (delta: string) => void, signal: AbortSignal): Promise<{ text: string; use: ModelUse }>;
  /** An answer that fits `schema`: one repair, then a plainer way of asking, then `unreadable`. */
  fill<T>(
    ask: ModelAsk & { schema: z.ZodType<T>; name: string },
    signal: AbortSignal,
  ): Promise<{ value: T; use: ModelUse }>;
}

/** Puts texts into numbers for search; each vector has the same length and is normalised to 1. */
export interface Embedder {
  readonly name: string;
  embed(texts: readonly string[], signal: AbortSignal): Promise<Float32Array[]>;
}

/** What was used of the model, by day (YYYY-MM-DD, UTC). */
export interface ModelUseStore {
  ofTeam(team: string, day: string): Promise<{ turns: number; tokens: number }>;
  /** All teams' tokens of a day. */
  ofDay(day: string): Promise<number>;
  /** Adds a turn and its tokens. */
  add(team: string, day: string, tokens: number): Promise<void>;
}

/** Texts as numbers, kept by what they say, so that no text is asked about twice. */
export interface VectorStore {
  /** Those that are kept, by hash. */
  kept(model: string, hashes: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  keep(model: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
}
