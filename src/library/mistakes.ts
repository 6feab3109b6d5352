import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document as YamlDocument } from "yaml";
import { z } from "zod";

/** Something wrong in a programme folder, told so that its writer can mend it. */
export interface Mistake {
  /** Path inside the programme folder. */
  file: string;
  /** From 1. */
  line: number;
  what: string;
  mend: string;
}

/** One mistake on one line, as compilers do: "canvases/framing.yaml:12: unknown key "tilte". Did you mean "title"?" */
export const formatMistake = (mistake: Mistake): string =>
  `${mistake.file}:${mistake.line}: ${mistake.what}. ${mistake.mend}`;

type Path = readonly PropertyKey[];

/** A YAML text that knows on which line each of its values stands. */
export class YamlText {
  readonly file: string;
  readonly #document: YamlDocument;
  readonly #lines: LineCounter;
  /** Lines of the file above the YAML: front matter begins on the second line. */
  readonly #above: number;

  constructor(file: string, text: string, above = 0) {
    this.file = file;
    this.#lines = new LineCounter();
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    this.#above = above;
  }

  /** Mistakes of YAML itself: indentation, quotes, a key written twice. */
  errors(): Mistake[] {
    return this.#document.errors.map((error) => ({
      file: this.file,
      line: this.#lineAt(error.pos[0]),
      what: error.code === "DUPLICATE_KEY" ? "the same key stands twice" : `not valid YAML: ${error.message}`,
      mend:
        error.code === "DUPLICATE_KEY"
          ? "Keep one of them."
          : "Check the indentation and put texts with a colon or a quotation mark between quotes.",
    }));
  }

  value(): unknown {
    return this.#document.toJS();
  }

  /** The line of a value, or of the nearest thing around it that exists. `key` points at a key of that map. */
  line(path: Path, key?: string): number {
    let node: unknown = this.#document.contents;
    let offset = rangeStart(node);
    for (const step of key === undefined ? path : [...path, key]) {
      const next = isMap(node)
        ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))
        : undefined;
      if (next !== undefined) {
        offset = rangeStart(next.key);
        node = next.value;
      } else if (isSeq(node) && typeof step === "number" && node.items[step] !== undefined) {
        node = node.items[step];
        offset = rangeStart(node);
      } else break;
    }
    return this.#lineAt(offset);
  }

  #lineAt(offset: number): number {
    return this.#lines.linePos(offset).line + this.#above;
  }
}

function rangeStart(node: unknown): number {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return range?.[0] ?? 0;
}

/** A mistake at a value of a YAML text. */
export const mistakeAt = (text: YamlText, path: Path, what: string, mend: string): Mistake => ({
  file: text.file,
  line: text.line(path),
  what,
  mend,
});

/** Reads a YAML text by a schema. The value is null when there is any mistake. */
export function readYaml<Schema extends z.ZodType>(
  source: YamlText,
  schema: Schema,
): { value: z.infer<Schema> | null; mistakes: Mistake[] } {
  const broken = source.errors();
  if (broken.length > 0) return { value: null, mistakes: broken };
  const parsed = schema.safeParse(source.value());
  if (parsed.success) return { value: parsed.data, mistakes: [] };
  return { value: null, mistakes: parsed.error.issues.flatMap((issue) => tellIssue(source, schema, issue)) };
}

function tellIssue(source: YamlText, schema: z.ZodType, issue: z.core.$ZodIssue): Mistake[] {
  const { file } = source;
  const where = issue.path.length === 0 ? "the file" : `"${issue.path.map(String).join(".")}"`;
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      file,
      line: source.line(issue.path, key),
      what: `unknown key "${key}" in ${where}`,
      mend: didYouMean(key, known) ?? (known.length > 0 ? `Known here: ${known.join(", ")}.` : "Take it out."),
    }));
  }
  const line = source.line(issue.path);
  const last = String(issue.path.at(-1) ?? "");
  if (issue.code === "invalid_type" && issue.input === undefined && /received undefined/.test(issue.message)) {
    const language = languageNames[last];
    return [
      language === undefined
        ? { file, line, what: `${where} is missing`, mend: `Add "${last}:" (${issue.expected}).` }
        : { file, line, what: `${where} is missing`, mend: `Write it in ${language} too: add "${last}:".` },
    ];
  }
  if (issue.code === "invalid_type")
    return [
      {
        file,
        line,
        what: `${where} has the wrong type`,
        mend: `Put ${shapes[issue.expected] ?? issue.expected} here.`,
      },
    ];
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    return [
      { file, line, what: `${where} is not one of the known values`, mend: `Choose among: ${allowed.join(", ")}.` },
    ];
  }
  if (issue.code === "too_small")
    return [{ file, line, what: `${where} is empty or too short`, mend: `Give it at least ${issue.minimum}.` }];
  if (issue.code === "invalid_format")
    return [{ file, line, what: `${where} is not well formed`, mend: `Write ${issue.message}.` }];
  return [{ file, line, what: `${where}: ${issue.message}`, mend: "Correct the value." }];
}

const languageNames: Readonly<Record<string, string>> = { fr: "French", ar: "Arabic", en: "English" };
const shapes: Readonly<Record<string, string>> = {
  string: "a text (between quotes if it looks like a number or has a colon)",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: 'a list, each item on a line that begins with "- "',
  object: "keys with values",
  record: "keys with values",
};

/** The keys a schema knows at a path, for "did you mean". */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let current: unknown = unwrap(schema);
  for (const step of path) {
    if (current instanceof z.ZodObject) current = unwrap(current.shape[String(step)]);
    else if (current instanceof z.ZodArray) current = unwrap(current.element);
    else if (current instanceof z.ZodRecord) current = unwrap(current.valueType);
    else return [];
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: unknown): unknown {
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    schema = schema.unwrap();
  }
  return schema;
}

/** "Did you mean ...?" for a name at most two slips away from a known one (a third of its letters for short names). */
export function didYouMean(name: string, known: readonly string[]): string | null {
  const reach = Math.max(1, Math.min(2, Math.floor(name.length / 3)));
  const near = known
    .map((candidate) => ({ candidate, distance: slips(name, candidate) }))
    .filter(({ distance }) => distance <= reach)
    .sort((one, other) => one.distance - other.distance)[0];
  return near === undefined ? null : `Did you mean "${near.candidate}"?`;
}

/** Edit distance with neighbouring letters swapped counted as one. */
function slips(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}
