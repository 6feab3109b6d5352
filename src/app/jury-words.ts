import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { type Language, languages } from "../domain/language/names.ts";
import { type JuryWords, juryWordsSchema } from "../domain/rehearsal/jury/words.ts";
import { root } from "./root.ts";

type Books = Readonly<Record<Language, JuryWords>>;
let books: Promise<Books> | null = null;

/** The words of the simulated jury, read once. Throws what is wrong with a file. */
export function readJuryWords(): Promise<Books> {
  books ??= read();
  return books;
}

async function read(): Promise<Books> {
  const found = await Promise.all(
    languages.map(async (language) => {
      const text = await readFile(join(root, "prompts", "jury", `${language}.yaml`), "utf8");
      return [language, juryWordsSchema.parse(parse(text))] as const;
    }),
  );
  return Object.fromEntries(found) as Record<Language, JuryWords>;
}
