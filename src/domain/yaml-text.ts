import type { z } from "zod";
import { type Mistake, type Path, readBySchema } from "./mistakes.ts";

/** What the `yaml` package makes of a text, for those who read files: `parseDocument(text, { lineCounter })`. */
export interface ParsedYaml {
  errors: readonly { code: string; message: string; pos: readonly [number, number] }[];
  contents: unknown;
  toJS(): unknown;
}

export interface YamlLines {
  linePos(offset: number): { line: number };
}

/** A YAML text that knows on which line each of its values stands. */
export class YamlText {
  readonly file: string;
  readonly #document: ParsedYaml;
  readonly #lines: YamlLines;
  /** Lines of the file above the YAML: front matter begins on the second line. */
  readonly #above: number;

  constructor(file: string, document: ParsedYaml, lines: YamlLines, above = 0) {
    this.file = file;
    this.#document = document;
    this.#lines = lines;
    this.#above = above;
  }

  /** Mistakes of YAML itself: indentation, quotes, a key written twice. */
  errors(): Mistake[] {
    return this.#document.errors.map(({ code, message, pos }) => ({
      file: this.file,
      line: this.#lineAt(pos[0]),
      what: code === "DUPLICATE_KEY" ? "the same key stands twice" : `not valid YAML: ${message}`,
      mend:
        code === "DUPLICATE_KEY"
          ? "Keep one of them."
          : "Check the indentation, and put texts with a colon, a # or a quotation mark between quotes.",
    }));
  }

  value(): unknown {
    return this.#document.toJS();
  }

  /** The line of a value or of a key of a map, or of the nearest thing around it that exists. */
  line(path: Path): number {
    let node = this.#document.contents as YamlNode;
    let offset = rangeStart(node);
    for (const step of path) {
      const next = node?.items?.[isPairs(node.items) ? keyed(node.items, step) : Number(step)];
      if (next === undefined) break;
      offset = rangeStart(next.key ?? next);
      node = next.key === undefined ? next : (next.value ?? null);
    }
    return this.#lineAt(offset);
  }

  #lineAt(offset: number): number {
    return this.#lines.linePos(offset).line + this.#above;
  }
}

/** A node or a pair of the parsed text: a pair has a key, a map has pairs, a list has nodes, a scalar has a value. */
type YamlNode = {
  key?: YamlNode;
  value?: YamlNode;
  items?: readonly NonNullable<YamlNode>[];
  range?: readonly number[] | null;
} | null;

const isPairs = (items: readonly NonNullable<YamlNode>[]): boolean => items[0]?.key !== undefined;

const keyed = (pairs: readonly NonNullable<YamlNode>[], name: PropertyKey): number =>
  pairs.findIndex((pair) => String(pair.key?.value) === String(name));

const rangeStart = (node: YamlNode): number => node?.range?.[0] ?? 0;

/** A mistake at a value of a YAML text. */
export const mistakeAt = (text: YamlText, path: Path, what: string, mend: string): Mistake => ({
  file: text.file,
  line: text.line(path),
  what,
  mend,
});

/** Reads a YAML text by a schema. The value is null when there is any mistake. `whole`: what they call the text. */
export function readYaml<Schema extends z.ZodType>(
  text: YamlText,
  schema: Schema,
  whole?: string,
): { value: z.infer<Schema> | null; mistakes: Mistake[] } {
  const broken = text.errors();
  if (broken.length > 0) return { value: null, mistakes: broken };
  const place = { file: text.file, line: (path: Path) => text.line(path) };
  return readBySchema(text.value(), schema, whole === undefined ? place : { ...place, whole });
}
