import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import type { Language } from "../domain/language/names.ts";
import type { Given } from "../mentoring/given-window.ts";
import { parse } from "../mentoring/parse.ts";
import { openaiWords } from "./openai-words.ts";

const content = z
  .union([z.string(), z.array(z.looseObject({ type: z.string(), text: z.string().optional() }))])
  .nullish();

const message = z.looseObject({
  role: z
    .enum(["user", "assistant", "system", "developer", "tool", "function"])
    .describe("Only `user` and `assistant` are read: Dalil obeys its own programme, not its caller."),
  content: content.describe("Text, or parts of the type `text`, which are joined."),
});

/** What is read of a request. Sampling, limits of length, tools, metadata and the like are taken and left aside. */
export const chatInput = z.looseObject({
  model: z
    .string()
    .describe("`dalil`: the workshop the team is in today; `dalil/<workshop>`: that one.")
    .meta({ examples: ["dalil"] }),
  messages: z.array(message).min(1).describe("The last of the role `user` is the team's message."),
  stream: z.boolean().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
  store: z
    .boolean()
    .nullish()
    .describe("`false`: nothing is kept and the given messages are the conversation; else it is the team's own one."),
});

/** A request as the verbs need it. */
export interface Asked {
  /** Null: the one the team is in today. */
  workshop: string | null;
  text: string;
  given: Given[];
  kept: boolean;
  stream: boolean;
  usage: boolean;
}

/** The model that stands for the workshop of today; `dalil/<workshop>` stands for one. */
export const modelOf = (workshop: string | null): string => (workshop === null ? "dalil" : `dalil/${workshop}`);

/** The workshop that a model's name stands for; throws `unknown_workshop` for a model that is not ours. */
export function workshopOf(model: string): string | null {
  const named = /^dalil(?:\/(.+))?$/.exec(model);
  if (named === null) throw new DomainError("unknown_workshop");
  return named[1] ?? null;
}

/** Reads a request; throws with the place of what cannot be done, told in `language`. */
export function readAsked(body: unknown, language: Language): Asked {
  const input = parse(chatInput, body);
  const refuse = (where: string, why: keyof typeof openaiWords): never => {
    throw new DomainError("invalid_input", { issues: [{ where, what: openaiWords[why][language] }] });
  };
  for (const [where, why] of impossible(input)) refuse(where, why);
  const kept = input.store !== false;
  const last = input.messages.findLastIndex(({ role }) => role === "user");
  if (last < 0) refuse("messages", "no_message");
  const said = (place: number): string => {
    const { content } = input.messages[place]!;
    if (!Array.isArray(content)) return content ?? "";
    const other = content.findIndex((part) => !(part.type in textOf));
    if (other >= 0) refuse(`messages.${place}.content.${other}`, "text_only");
    return content.map((part) => textOf[part.type as keyof typeof textOf](part)).join("");
  };
  return {
    workshop: workshopOf(input.model),
    text: said(last),
    given: kept ? [] : givenBefore(input.messages.slice(0, last), said),
    kept,
    stream: input.stream === true,
    usage: input.stream_options?.include_usage === true,
  };
}

const textOf = {
  text: (part: { text?: string | undefined }): string => part.text ?? "",
  refusal: (): string => "",
} as const;

function givenBefore(messages: readonly { role: string }[], said: (place: number) => string): Given[] {
  return messages.flatMap(({ role }, place): Given[] => {
    if (role !== "user" && role !== "assistant") return [];
    const text = said(place);
    return text.trim() === "" ? [] : [{ from: role === "user" ? "member" : "assistant", text }];
  });
}

/** Parameters that ask for something that no answer of ours can be: taken in silence, they would break the caller. */
function* impossible(input: Record<string, unknown>): Generator<[where: string, why: keyof typeof openaiWords]> {
  const { n, modalities, audio, response_format: format, tool_choice: choice, function_call: call } = input;
  if (n != null && n !== 1) yield ["n", "one_answer"];
  if (audio != null) yield ["audio", "text_answer"];
  if (Array.isArray(modalities) && modalities.some((one) => one !== "text")) yield ["modalities", "text_answer"];
  if (format != null && (format as { type?: unknown }).type !== "text") yield ["response_format", "text_answer"];
  if (choice != null && choice !== "auto" && choice !== "none") yield ["tool_choice", "no_tool_on_demand"];
  if (call != null && call !== "auto" && call !== "none") yield ["function_call", "no_tool_on_demand"];
}
