import { z } from "zod";

/** Something wrong in a file that people write, told so that its writer can mend it. */
export interface Mistake {
  /** The file's path as its writer knows it. */
  file: string;
  /** From 1. */
  line: number;
  what: string;
  mend: string;
}

/** One mistake on one line, as compilers do: "canvases/framing.yaml:12: unknown key "tilte". Did you mean "title"?" */
export const formatMistake = (mistake: Mistake): string =>
  `${mistake.file}:${mistake.line}: ${mistake.what}. ${mistake.mend}`;

export type Path = readonly PropertyKey[];

/** Where the values of a file stand, and what the mistakes call it. */
export interface Place {
  file: string;
  /** The line of the value or key at a path, or of the nearest thing around it that exists. From 1. */
  line: (path: Path) => number;
  /** What a mistake calls the outermost value: "the file" unless said. */
  whole?: string;
}

/** Reads a value by a schema. The value is null when there is any mistake. Pure. */
export function readBySchema<Schema extends z.ZodType>(
  value: unknown,
  schema: Schema,
  place: Place,
): { value: z.infer<Schema> | null; mistakes: Mistake[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, mistakes: [] };
  const { issues } = parsed.error;
  const mistakes = issues
    .filter((issue) => isItsOwn(issue, issues))
    .flatMap((issue) => tellIssue(issue, schema, place.whole ?? "the file"))
    .map(({ path, what, mend }) => ({ file: place.file, line: place.line(path), what, mend }));
  return { value: null, mistakes };
}

/** That a rule of the whole does not hold is no news where one of its keys is misspelt. */
const isItsOwn = (issue: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[]): boolean =>
  issue.code !== "custom" ||
  !all.some((other) => other.code === "unrecognized_keys" && other.path.join() === issue.path.join());

interface Told {
  path: Path;
  what: string;
  mend: string;
}

function tellIssue(issue: z.core.$ZodIssue, schema: z.ZodType, whole: string): Told[] {
  const { path } = issue;
  const where = path.length === 0 ? whole : `"${path.map(String).join(".")}"`;
  const told = (what: string, mend: string): Told[] => [{ path, what, mend }];
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        what: `unknown key "${key}" in ${where}`,
        mend: didYouMean(key, known) ?? (known.length > 0 ? `Known here: ${known.join(", ")}.` : "Take it out."),
      }));
    }
    case "invalid_type": {
      const last = String(path.at(-1) ?? "");
      const language = languageNames[last];
      if (!/received undefined/.test(issue.message) || path.length === 0)
        return told(`${where} has the wrong type`, `Put ${shapes[issue.expected] ?? issue.expected} here.`);
      return told(
        `${where} is missing`,
        language === undefined ? `Add "${last}:" (${issue.expected}).` : `Write it in ${language} too: add "${last}:".`,
      );
    }
    case "invalid_value":
      return told(`${where} is not one of the known values`, `Choose among: ${issue.values.map(String).join(", ")}.`);
    case "too_small":
      return told(
        `${where} is ${isNumber(issue.origin) ? "too small" : "empty or too short"}`,
        `Give it ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}.`,
      );
    case "too_big":
      return told(
        `${where} is too ${isNumber(issue.origin) ? "big" : "long"}`,
        `Give it ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}.`,
      );
    case "invalid_format":
      return told(`${where} is not well formed`, `Write ${issue.message}.`);
    case "invalid_union":
    case "custom": {
      const own = /^Invalid (?:input|discriminator value\.)(?<kinds>.*)/.exec(issue.message);
      if (own === null) return told(`${where} ${issue.message}`, "Correct it as the sentence says.");
      const kinds = [...own.groups!.kinds!.matchAll(/'(.*?)'/g)].map(([, kind]) => kind);
      return told(
        `${where} is of no known kind`,
        kinds.length > 0 ? `Choose among: ${kinds.join(", ")}.` : "Look at how its neighbours are written.",
      );
    }
    default:
      return told(`${where}: ${issue.message}`, "Correct the value.");
  }
}

const isNumber = (origin: string): boolean => ["number", "int", "bigint"].includes(origin);

const languageNames: Readonly<Record<string, string>> = { fr: "French", ar: "Arabic", en: "English" };
const shapes: Readonly<Record<string, string>> = {
  string: "a text (between quotes if it looks like a number or has a colon)",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
};

/** The keys a schema knows at a path; those of all kinds where it knows several. */
function keysAt(schema: unknown, path: Path): string[] {
  const here = unwrap(schema);
  if (here instanceof z.ZodUnion) return [...new Set(here.options.flatMap((option) => keysAt(option, path)))];
  const [step, ...rest] = path;
  if (step === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  if (here instanceof z.ZodObject) return keysAt(here.shape[String(step)], rest);
  if (here instanceof z.ZodArray) return keysAt(here.element, rest);
  return here instanceof z.ZodRecord ? keysAt(here.valueType, rest) : [];
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
