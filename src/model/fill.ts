import type { z } from "zod";
import type { ModelUse } from "../domain/model.ts";
import { CallFailed, unreadable } from "./call-failed.ts";
import type { Line } from "./held-ask.ts";
import { type Manners, refusesFormat } from "./manners.ts";
import type { Mask } from "./masking.ts";
import type { Answer } from "./read-answer.ts";
import {
  type Format,
  inWords,
  type Parsed,
  parseAnswer,
  plainer,
  repair,
  responseFormat,
  shapeOf,
} from "./structured.ts";

type Message = { role: string; content: string };
type Ask = (
  line: Line,
  question: { messages: readonly Message[]; tokens: number; temperature: number; format: object | undefined },
  use: ModelUse,
  heard: null,
) => Promise<Answer>;

/** Asks for an object: one repair, then a plainer way of asking, all within the ask's two retries. */
export function openFiller(ask: Ask, manners: Manners) {
  return async function fill<T>(
    given: { schema: z.ZodType<T>; name: string; tokens: number },
    messages: readonly Message[],
    mask: Mask,
    line: Line,
    use: ModelUse,
  ): Promise<T> {
    const shape = shapeOf(given.name, given.schema);
    const read = (answer: Answer) => parseAnswer(answer.text, given.schema, mask.show);

    /** One answer in this format, and one repair of it. */
    async function inFormat(format: Format): Promise<Parsed<T>> {
      const asked = format === "json_schema" ? messages : withWords(messages, inWords(shape));
      const question = { tokens: given.tokens, temperature: 0, format: responseFormat(format, shape) };
      const answer = await answered({ ...question, messages: asked });
      manners.formatsTaken.add(format);
      const first = answer === null ? { problem: "it is empty." } : read(answer);
      if ("value" in first || !line.spendRetry()) return first;
      const turns = answer === null ? [] : [{ role: "assistant", content: answer.text.slice(0, 8000) }];
      const again = [...asked, ...turns, { role: "user", content: repair(mask.hide(first.problem)) }];
      const second = await answered({ ...question, messages: again });
      return second === null ? first : read(second);
    }

    /** An empty or endless answer is one that does not fit; other failures are told on. */
    async function answered(question: Parameters<Ask>[1]): Promise<Answer | null> {
      try {
        return await ask(line, question, use, null);
      } catch (error) {
        if (error instanceof CallFailed && error.fault.reason === "unreadable") return null;
        throw error;
      }
    }

    let format = manners.formats.get(given.name) ?? "json_schema";
    for (;;) {
      const next = plainer(format);
      try {
        const outcome = await inFormat(format);
        if ("value" in outcome) {
          manners.formats.set(given.name, format);
          return outcome.value;
        }
        if (next === null || !line.spendRetry()) throw unreadable("does not fit");
      } catch (error) {
        const refused = error instanceof CallFailed && refusesFormat(error, format, manners);
        if (!refused || next === null) throw error;
      }
      format = next;
    }
  };
}

/** The schema goes with the last message: some endpoints take one system message only. */
function withWords(messages: readonly Message[], words: string): Message[] {
  const last = messages.at(-1)!;
  return [...messages.slice(0, -1), { ...last, content: `${last.content}\n\n${words}` }];
}
