import { z } from "zod";

/** How an endpoint is asked for structure, from the strictest to the plainest. */
export const formats = ["json_schema", "json_object", "plain"] as const;
export type Format = (typeof formats)[number];

export const plainer = (format: Format): Format | null => formats[formats.indexOf(format) + 1] ?? null;

/** What goes into the request: a response format, and words for the prompt where the endpoint would not tell the model. */
export interface Shape {
  name: string;
  json: object;
  strict: boolean;
}

const shapes = new WeakMap<z.ZodType, Shape>();

export function shapeOf(name: string, schema: z.ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const { $schema: _, ...open } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", target: "draft-7" });
  const json = close(open) as object;
  const shape = { name: name.replace(/[^\w-]/g, "_").slice(0, 64), json, strict: isStrict(json) };
  shapes.set(schema, shape);
  return shape;
}

/** Strict mode wants every object closed and every property required. */
function isStrict(node: unknown): boolean {
  if (Array.isArray(node)) return node.every(isStrict);
  if (node === null || typeof node !== "object") return true;
  const { type, properties, required, additionalProperties } = node as Record<string, unknown>;
  if (type === "object") {
    if (additionalProperties !== false) return false;
    const needed = new Set(Array.isArray(required) ? required : []);
    if (!Object.keys(properties ?? {}).every((key) => needed.has(key))) return false;
  }
  return Object.values(node).every(isStrict);
}

/** Objects that zod leaves open for input are closed for the model: unknown keys would be dropped anyway. */
function close(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(close);
  if (node === null || typeof node !== "object") return node;
  const closed = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
  if (closed.type === "object" && closed.properties !== undefined && closed.additionalProperties === undefined)
    closed.additionalProperties = false;
  return closed;
}

export function responseFormat(format: Format, shape: Shape): object | undefined {
  if (format === "plain") return undefined;
  if (format === "json_object") return { type: "json_object" };
  return {
    type: "json_schema",
    json_schema: { name: shape.name, schema: shape.json, ...(shape.strict ? { strict: true } : {}) },
  };
}

export const inWords = (shape: Shape): string =>
  `Answer with one JSON object and nothing else: no code fence, no words around it. It fits this JSON Schema:\n${JSON.stringify(shape.json)}`;

export const repair = (problem: string): string =>
  `That answer does not fit: ${problem}\nAnswer again with the corrected JSON object and nothing else.`;

const neverKeys = new Set(["__proto__", "constructor", "prototype", "lc"]);

export type Parsed<T> = { value: T } | { problem: string };

/** The object in an answer, checked; `show` puts back what was masked, in each string. */
export function parseAnswer<T>(text: string, schema: z.ZodType<T>, show: (text: string) => string): Parsed<T> {
  const reviver = (key: string, value: unknown) => {
    if (neverKeys.has(key)) return undefined;
    return typeof value === "string" ? show(value) : value;
  };
  for (const candidate of candidates(text)) {
    let found: unknown;
    try {
      found = JSON.parse(candidate, reviver);
    } catch {
      continue;
    }
    if (found === null || typeof found !== "object") continue;
    const outcome = schema.safeParse(found);
    if (outcome.success) return { value: outcome.data };
    return { problem: problemOf(outcome.error) };
  }
  return { problem: "it is not one whole JSON object." };
}

const problemOf = (error: z.ZodError): string =>
  error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join(".") || "the whole"}: ${issue.message}`)
    .join("; ")
    .slice(0, 600);

/** The whole text, what stands in a code fence, and the first balanced object in it. */
function* candidates(text: string): Generator<string> {
  const bare = text.replace(/^\s*<think>[\s\S]*?<\/think>/, "").trim();
  yield bare;
  const fenced = /```(?:json)?\s*\n?([\s\S]*?)```/i.exec(bare);
  if (fenced) yield fenced[1]!.trim();
  const object = firstObject(bare);
  if (object !== null) yield object;
}

function firstObject(text: string): string | null {
  const start = text.indexOf("{");
  if (start < 0) return null;
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === "\\") at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{") depth += 1;
    else if (character === "}") {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return null;
}
