/** What a call asks for, whichever way it was written. */
export interface Ask {
  model: string;
  /** Text of the system and developer messages. */
  system: string;
  /** Text of the last message of the user. */
  user: string;
  /** The words whose language an answer is in: what stands last between <<< and >>>, as prompts mark material, or all. */
  spoken: string;
  stream: boolean;
  /** Whether the stream ends with the tokens used. */
  usage: boolean;
  format: Format | null;
  messages: readonly { role: string; text: string }[];
  /** Characters of all messages. */
  characters: number;
}

/** The shape an answer must have: `by` a response format, or `by` the arguments of a tool that must be called. */
export interface Format {
  by: "response" | "tool";
  name: string;
  schema: unknown;
}

interface Body {
  model?: unknown;
  messages?: unknown;
  stream?: unknown;
  stream_options?: { include_usage?: unknown } | null;
  response_format?: { type?: unknown; json_schema?: { name?: unknown; schema?: unknown } } | null;
  tools?: { function?: { name?: unknown; parameters?: unknown } }[] | null;
  tool_choice?: unknown;
}

/** Reads the body of a chat completion; a text says what is wrong with it. */
export function readAsk(body: unknown): Ask | string {
  const { model, messages, stream, stream_options, ...rest } = (body ?? {}) as Body;
  if (typeof model !== "string" || model === "") return "you must provide a model parameter";
  if (!Array.isArray(messages) || messages.length === 0) return "'messages' must be a list with at least one message";
  const said = messages.map((message) => ({ role: String(message?.role), text: textOf(message?.content) }));
  const user = said.findLast(({ role }) => role === "user")?.text ?? "";
  return {
    model,
    system: joined(said.filter(({ role }) => role === "system" || role === "developer")),
    user,
    spoken: /.*<<<(.*?)>>>/su.exec(user)?.[1] ?? user,
    stream: stream === true,
    usage: stream_options?.include_usage === true,
    format: readFormat(rest),
    messages: said,
    characters: said.reduce((sum, { text }) => sum + text.length, 0),
  };
}

/** The texts of messages, each on lines of its own. */
export const joined = (messages: Ask["messages"]): string => messages.map(({ text }) => text).join("\n");

/** A message's content is a text or a list of parts. */
function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((part: { text?: unknown }) => (typeof part?.text === "string" ? part.text : "")).join("");
}

function readFormat({ response_format, tools, tool_choice }: Body): Format | null {
  const type = response_format?.type;
  if (type === "json_object") return { by: "response", name: "json_object", schema: {} };
  if (type === "json_schema") {
    const { name, schema } = response_format?.json_schema ?? {};
    return { by: "response", name: String(name ?? "json_schema"), schema };
  }
  // A tool that may be called is left alone; one that must be called is a format.
  const forced = (tool_choice as { function?: { name?: unknown } } | undefined)?.function?.name;
  const tool = tools?.find((one) => forced === one.function?.name) ?? (tool_choice === "required" ? tools?.[0] : null);
  if (tool?.function === undefined) return null;
  return { by: "tool", name: String(tool.function.name), schema: tool.function.parameters };
}
