import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Language, languages } from "../domain/language/names.ts";
import { typeset } from "../domain/language/typeset.ts";
import { type JuryWords, juryWordsSchema } from "../domain/rehearsal/jury/words.ts";

/** Reads `<folder>/{fr,ar,en}.yaml`: the words of the simulated jury. Throws one error with every mistake of a file. */
export function loadJuryWords(folder: string): Readonly<Record<Language, JuryWords>> {
  return Object.fromEntries(
    languages.map((language) => {
      const read = juryWordsSchema.safeParse(parse(readFileSync(join(folder, `${language}.yaml`), "utf8")));
      if (read.success) return [language, set(read.data, language)];
      const mistakes = read.error.issues.map(
        ({ path, message }) => `prompts/jury/${language}.yaml: ${path.join(".")}: ${message}`,
      );
      throw new Error(`The words of the jury have mistakes.\n${mistakes.join("\n")}`);
    }),
  ) as Record<Language, JuryWords>;
}

/** Every text with the spaces and quotation marks of its language. */
function set<Words>(words: Words, language: Language): Words {
  if (typeof words === "string") return typeset(words, language) as Words;
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, set(value, language)])) as Words;
}
