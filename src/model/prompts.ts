import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const frontMatter = z.strictObject({
  purpose: z.string().min(1),
  inputs: z.array(z.string().regex(/^[a-z][a-z_]*$/)),
  /** Which model is asked. */
  model: z.enum(["voice", "judge"]),
});

interface Prompt {
  body: string;
  inputs: readonly string[];
  hash: string;
}

export interface Prompts {
  /** A prompt with its inputs put in, verbatim: an input that looks like a slot is not filled again. */
  fill(name: string, inputs: Readonly<Record<string, string>>): { text: string; hash: string };
  /** The text as written, slots and all. */
  body(name: string): string;
}

const slot = /\{\{([a-z_]+)\}\}/g;

/**
 * Reads every `*.md` of a folder: front matter (purpose, inputs, model) and a body with `{{input}}` slots. Throws with
 * the file's name where the front matter does not fit, a slot is not declared or a declared input is not used.
 */
export function loadPrompts(folder: string): Prompts {
  const prompts = new Map<string, Prompt>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".md")).sort())
    prompts.set(file.slice(0, -3), readPrompt(join(folder, file)));
  const named = (name: string): Prompt => {
    const prompt = prompts.get(name);
    if (prompt === undefined) throw new Error(`${folder}: no prompt "${name}.md"`);
    return prompt;
  };
  return {
    fill(name, values) {
      const { body, inputs, hash } = named(name);
      const missing = inputs.filter((input) => values[input] === undefined);
      if (missing.length > 0) throw new Error(`${name}.md: no value for ${missing.join(", ")}`);
      return { text: body.replace(slot, (_, input: string) => values[input]!), hash };
    },
    body: (name) => named(name).body,
  };
}

function readPrompt(file: string): Prompt {
  const text = readFileSync(file, "utf8");
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (parts === null) throw new Error(`${file}: begins with front matter between two lines of ---`);
  const read = frontMatter.safeParse(parse(parts[1]!));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  const body = parts[2]!.trim();
  const used = new Set([...body.matchAll(slot)].map((match) => match[1]!));
  const { inputs } = read.data;
  const undeclared = [...used].filter((input) => !inputs.includes(input));
  const unused = inputs.filter((input) => !used.has(input));
  if (undeclared.length > 0) throw new Error(`${file}: uses ${undeclared.join(", ")}, which "inputs" does not declare`);
  if (unused.length > 0) throw new Error(`${file}: declares ${unused.join(", ")}, which the text does not use`);
  return { body, inputs, hash: createHash("sha256").update(text).digest("hex").slice(0, 12) };
}
