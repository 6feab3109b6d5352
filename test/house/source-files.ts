import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** The checkout's root. */
export const root = resolve(import.meta.dirname, "../..");

export function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

export interface Import {
  from: string;
  /** A path inside the checkout ("src/domain/people.ts") or a package's name. */
  to: string;
  inside: boolean;
  typeOnly: boolean;
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

/** Every import of a source file, static or dynamic, read as text. */
export function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), "utf8");
  return [...source.matchAll(statement)].map((match) => {
    const specifier = (match[2] ?? match[3])!;
    const inside = specifier.startsWith(".");
    return {
      from: file,
      to: inside ? relative(root, resolve(root, dirname(file), specifier)) : specifier,
      inside,
      typeOnly: match[1] !== undefined,
    };
  });
}

/** The room a source file stands in: "domain", "http", … or the file's own name at the top of `src/`. */
export const roomOf = (file: string): string => file.split("/")[1]!.replace(/\.ts$/, "");
