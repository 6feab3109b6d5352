import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { step, weightLine } from "../../../../src/domain/reading/weight-table.ts";

/** The lines of every `.jsonl` file of a folder, files in the order of their names, or of one of them. */
export function readLines<Line>(folder: URL, file?: string): Line[] {
  return readdirSync(folder)
    .filter((name) => (file ? name === file : name.endsWith(".jsonl")))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as Line);
}

/** Writes what was learnt as a word list of the readers; weights under one step are left out. */
export function writeTable(file: string, constant: string, maker: string, learnt: Map<string, number[]>): number {
  const kept = [...learnt]
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= step))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = kept.map(([feature, weights]) => weightLine(feature, weights)).join("\n");
  const target = new URL(`../../../../src/domain/reading/lexicon/${file}`, import.meta.url);
  writeFileSync(
    target,
    `/** Written by \`test/domain/reading/learning/${maker}\`: a sign or a spelling, a tab, a letter for each kind's weight. */\nexport const ${constant} = \`\n${lines}\n\`;\n`,
  );
  return kept.length;
}
