import { LineCounter, parseDocument } from "yaml";
import { formatMistake } from "../../domain/mistakes.ts";
import { readYaml, YamlText } from "../../domain/yaml-text.ts";
import { type Script, scriptSchema } from "./script.ts";

/**
 * Reads a script's YAML. Each mistake is a line "file:line: what. Mend."; the script is null when there is one.
 * `file` is only what the mistakes call it.
 */
export function readScript(file: string, text: string): { script: Script | null; mistakes: string[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const written = { errors: document.errors, contents: document.contents, toJS: () => document.toJS() ?? {} };
  const yaml = new YamlText(file, written, lineCounter);
  const { value, mistakes } = readYaml(yaml, scriptSchema, "the script");
  return { script: value === null ? null : (yaml.value() as Script), mistakes: mistakes.map(formatMistake) };
}
