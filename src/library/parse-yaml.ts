import { LineCounter, parseDocument } from "yaml";
import { YamlText } from "../domain/yaml-text.ts";

/** A YAML text of the programme folder. `above`: lines of the file before it. */
export function parseYaml(file: string, text: string, above = 0): YamlText {
  const lineCounter = new LineCounter();
  return new YamlText(file, parseDocument(text, { lineCounter, prettyErrors: false }), lineCounter, above);
}
