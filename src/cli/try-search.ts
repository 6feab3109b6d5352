import { readFile } from "node:fs/promises";
import { openKnowledge, openTexts } from "../app.ts";
import { readConfig } from "../config.ts";
import type { AbilityHouse } from "../domain/abilities/ability.ts";
import { search } from "../domain/abilities/search.ts";
import { searchedIn } from "../domain/abilities/searched-in.ts";
import { answerLines } from "./lines.ts";

type Search = AbilityHouse["search"];

interface CorpusText {
  id: string;
  text: string;
  title: string | undefined;
}

export async function trySearch({ corpus }: { corpus?: string }): Promise<void> {
  const searched = corpus === undefined ? await overLibrary() : await overCorpus(corpus);
  await answerLines((line) => search(line, { search: searched }));
}

async function overLibrary(): Promise<Search> {
  const { library } = await openKnowledge(readConfig());
  return searchedIn(library);
}

/** Searches the lines `{id, text, title?}` of a file; a bad line stops the command, since every answer would be wrong. */
async function overCorpus(path: string): Promise<Search> {
  const texts: CorpusText[] = [];
  for (const [index, line] of (await readFile(path, "utf8")).split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const text = readText(line);
    if (text === null) throw new Error(`${path}:${index + 1}: not a JSON line {id, text, title?}`);
    texts.push(text);
  }
  return await openTexts(texts);
}

function readText(line: string): CorpusText | null {
  try {
    const { id, text, title } = JSON.parse(line.replace(/^\ufeff/, ""));
    if (typeof text !== "string" || id === undefined || id === null) return null;
    return { id, text, title: typeof title === "string" ? title : undefined };
  } catch {
    return null;
  }
}
