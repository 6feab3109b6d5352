import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

/** The texts that a model is given, each a file with what it is for and which inputs it takes. */
export interface Prompts {
  /** Names of the prompts: their files without the ending. */
  readonly names: readonly string[];
  /** The text with its inputs put in verbatim, and the file's hash: 12 hex digits of its SHA-256. Throws `PromptError`. */
  fill(name: string, inputs: Readonly<Record<string, string>>): { text: string; hash: string };
  /** A prompt's words with their slots as they stand. */
  body(name: string): string;
}

/** A prompt that cannot be used, with its file's name in the words. */
export class PromptError extends Error {}

const frontSchema = z.strictObject({
  purpose: z.string().trim().min(1),
  inputs: z.array(z.string().regex(/^[a-z][a-z0-9_]*$/)).default([]),
  model: z.string().trim().min(1),
});

interface Prompt {
  file: string;
  inputs: readonly string[];
  /** Words and slots in turn; every second one is an input's name. */
  pieces: readonly string[];
  body: string;
  hash: string;
}

/** Reads `folder/*.md`: front matter in YAML (purpose, inputs, model), then the words with `{{input}}` slots. */
export function loadPrompts(folder: string): Prompts {
  const prompts = new Map<string, Prompt>();
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith(".md")) prompts.set(file.slice(0, -3), readPrompt(join(folder, file)));
  }
  const find = (name: string): Prompt => {
    const prompt = prompts.get(name);
    if (!prompt) throw new PromptError(`No prompt ${name}.md in ${folder}.`);
    return prompt;
  };
  return {
    names: [...prompts.keys()],
    body: (name) => find(name).body,
    fill(name, inputs) {
      const prompt = find(name);
      const unknown = Object.keys(inputs).filter((key) => !prompt.inputs.includes(key));
      if (unknown.length > 0) throw new PromptError(`${prompt.file}: takes no input ${unknown.join(", ")}.`);
      const text = prompt.pieces
        .map((piece, place) => (place % 2 === 0 ? piece : valueFor(prompt, inputs, piece)))
        .join("");
      return { text, hash: prompt.hash };
    },
  };
}

function valueFor(prompt: Prompt, inputs: Readonly<Record<string, string>>, name: string): string {
  const value = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  if (typeof value !== "string") throw new PromptError(`${prompt.file}: no value for {{${name}}}.`);
  return value;
}

function readPrompt(file: string): Prompt {
  const source = readFileSync(file, "utf8");
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
  if (!parts) throw new PromptError(`${file}: starts with no front matter between two lines of ---.`);
  const { inputs } = readFront(file, parts[1]!);
  const body = parts[2]!.trim();
  const pieces = body.split(/\{\{\s*([^{}]*?)\s*\}\}/);
  const used = new Set(pieces.filter((_, place) => place % 2 === 1));
  const undeclared = [...used].filter((name) => !inputs.includes(name));
  if (undeclared.length > 0) throw new PromptError(`${file}: uses {{${undeclared[0]}}}, which it does not declare.`);
  const unused = inputs.filter((name) => !used.has(name));
  if (unused.length > 0) throw new PromptError(`${file}: declares ${unused[0]}, which it does not use.`);
  return { file, inputs, pieces, body, hash: createHash("sha256").update(source).digest("hex").slice(0, 12) };
}

function readFront(file: string, text: string): z.output<typeof frontSchema> {
  let front: unknown;
  try {
    front = parse(text);
  } catch (error) {
    throw new PromptError(`${file}: its front matter is not YAML: ${(error as Error).message}`);
  }
  const outcome = frontSchema.safeParse(front);
  if (outcome.success) return outcome.data;
  const issue = outcome.error.issues[0]!;
  throw new PromptError(`${file}: ${issue.path.join(".") || "front matter"}: ${issue.message}`);
}
