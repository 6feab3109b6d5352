import { z } from "zod";
import { languages } from "../domain/language/names.ts";
import { setbacks } from "../domain/model.ts";
import { citationShape } from "./shapes.ts";

/** What Dalil says beside the text; a client that does not know it passes over it. */
export const asideShape = z
  .object({
    turn: z.string().nullable().describe("For `/api/turns/{turn}`; null where nothing is kept."),
    workshop: z.string(),
    language: z.enum(languages).nullable(),
    voice: z.enum(["offline", "model"]).nullable(),
    setback: z.enum(setbacks).nullable().describe("Why the offline voice spoke though a model is set."),
    citations: z.array(citationShape).describe("The first is the mark [1] of the text."),
    proposals: z.array(
      z.object({
        id: z.string().nullable().describe("For `/api/proposals/{proposal}`; null where nothing is kept."),
        field: z.string(),
        text: z.string(),
        quotes: z.array(z.string()),
      }),
    ),
    check: z.record(z.string(), z.union([z.boolean(), z.int()])).nullable(),
    stopped: z.boolean().describe("Somebody stopped the answer: it is what was said so far."),
    withdrawn: z.boolean().describe("Text streamed before the last blank line was taken back; what follows it stands."),
  })
  .meta({ id: "DalilAside" });
export type Aside = z.output<typeof asideShape>;

const usageShape = z
  .object({ prompt_tokens: z.int(), completion_tokens: z.int(), total_tokens: z.int() })
  .describe("Of the model, all its calls together; 0 where none was asked.");
export type Usage = z.output<typeof usageShape>;

export const completionShape = z
  .object({
    id: z.string(),
    object: z.literal("chat.completion"),
    created: z.int(),
    model: z.string(),
    choices: z.array(
      z.object({
        index: z.int(),
        message: z.object({
          role: z.literal("assistant"),
          content: z.string(),
          refusal: z.null(),
          dalil: asideShape,
        }),
        logprobs: z.null(),
        finish_reason: z.literal("stop"),
      }),
    ),
    usage: usageShape,
  })
  .meta({ id: "ChatCompletion" });

/** What an answer and each of its chunks begin with. `created`: seconds since 1970. */
export interface Head {
  id: string;
  created: number;
  model: string;
}

export const completion = (
  head: Head,
  { text, aside, usage }: { text: string; aside: Aside; usage: Usage },
): z.output<typeof completionShape> => ({
  ...head,
  object: "chat.completion",
  choices: [
    {
      index: 0,
      message: { role: "assistant", content: text, refusal: null, dalil: aside },
      logprobs: null,
      finish_reason: "stop",
    },
  ],
  usage,
});

interface Delta {
  role?: "assistant";
  content?: string;
  dalil?: Aside;
}

/** One chunk; `usage: null` says that its chunk is still to come. */
export const chunk = (head: Head, delta: Delta, { last, usage }: { last: boolean; usage: boolean }): object => ({
  ...head,
  object: "chat.completion.chunk",
  choices: [{ index: 0, delta, logprobs: null, finish_reason: last ? "stop" : null }],
  ...(usage ? { usage: null } : {}),
});

export const usageChunk = (head: Head, usage: Usage): object => ({
  ...head,
  object: "chat.completion.chunk",
  choices: [],
  usage,
});
