import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type Script, scriptSchema } from "./script.ts";

/**
 * Reads a script's YAML. Each mistake is a line "file:line: what. Mend."; the script is null when there is one.
 * `file` is only what the mistakes call it.
 */
export function readScript(file: string, text: string): { script: Script | null; mistakes: string[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const told = (offset: number, what: string, mend: string) =>
    `${file}:${lines.linePos(offset).line}: ${what}. ${mend}`;
  if (document.errors.length > 0) {
    const mend = "Check the indentation, and put texts with a colon, a # or a quotation mark between quotes.";
    return {
      script: null,
      mistakes: document.errors.map((error) => told(error.pos[0], `not valid YAML: ${error.message}`, mend)),
    };
  }
  const script: unknown = document.toJS() ?? {};
  const { error } = scriptSchema.safeParse(script);
  if (error === undefined) return { script: script as Script, mistakes: [] };
  return {
    script: null,
    mistakes: error.issues.filter(isItsOwn).map((issue) => {
      const key = issue.code === "unrecognized_keys" ? [issue.keys[0]!] : [];
      const { what, mend } = tell(issue);
      return told(offsetOf(document.contents, [...issue.path, ...key]), what, mend);
    }),
  };
}

/** That a rule does nothing is no news where one of its keys is misspelt. */
const isItsOwn = (issue: z.core.$ZodIssue, _: number, all: readonly z.core.$ZodIssue[]): boolean =>
  issue.code !== "custom" ||
  !all.some((other) => other.code === "unrecognized_keys" && other.path.join() === issue.path.join());

/** Where a value begins in the text: its key, or the nearest thing around it that exists. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(step));
      if (pair === undefined) break;
      offset = rangeStart(pair.key);
      node = pair.value;
    } else if (isSeq(node) && node.items[Number(step)] !== undefined) {
      node = node.items[Number(step)];
      offset = rangeStart(node);
    } else break;
  }
  return offset;
}

const rangeStart = (node: unknown): number => (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;

function tell(issue: z.core.$ZodIssue): { what: string; mend: string } {
  const where = issue.path.length === 0 ? "the script" : `"${issue.path.map(String).join(".")}"`;
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        what: `unknown key${issue.keys.length > 1 ? "s" : ""} ${issue.keys.map((key) => `"${key}"`).join(", ")} in ${where}`,
        mend: `Known here: ${knownKeys(issue.path).join(", ")}.`,
      };
    case "invalid_type":
      return { what: `${where} has the wrong type`, mend: `Put ${shapes[issue.expected] ?? issue.expected} here.` };
    case "invalid_value":
      return { what: `${where} is not one of the known values`, mend: `Choose among: ${issue.values.join(", ")}.` };
    case "too_small":
      return {
        what: `${where} is empty or too small`,
        mend: `Give it ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}.`,
      };
    default:
      return { what: `${where} ${issue.message}`, mend: "Correct it as the sentence says." };
  }
}

const shapes: Readonly<Record<string, string>> = {
  string: "a text (between quotes if it looks like a number)",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: 'a list, each item on a line that begins with "- "',
  object: "keys with values",
  record: "keys with values",
};

/** The keys that a place of the script may have. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  const rule = scriptSchema.shape.rules.unwrap().element;
  if (path.length === 0) return Object.keys(scriptSchema.shape);
  if (path.at(-1) === "pace") return Object.keys(rule.shape.pace.unwrap().shape);
  if (path.at(-1) === "when") return Object.keys(rule.shape.when.unwrap().shape);
  return Object.keys(rule.shape);
}
