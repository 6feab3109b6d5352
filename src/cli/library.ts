import { checkKnowledge, openKnowledge } from "../app.ts";
import { readConfig } from "../config.ts";
import { detectLanguage } from "../domain/language/detect.ts";
import { replyLanguage } from "../domain/language/reply-language.ts";
import { complain, writeLine } from "./output.ts";

/** Prints each mistake of a programme folder on a line of its own; exit code 1 when there is one. */
export async function checkLibrary(folder = readConfig().programme): Promise<void> {
  const { mistakes, documents } = await checkKnowledge(folder);
  for (const mistake of mistakes) console.log(mistake);
  if (mistakes.length > 0) {
    complain(`${folder}: ${mistakes.length} mistake${mistakes.length === 1 ? "" : "s"}.`);
    process.exitCode = 1;
  } else console.log(`${folder}: no mistake in ${documents} documents.`);
}

/** Prints the best passages, each as a JSON line. */
export async function searchLibrary(words: string, limit: number): Promise<void> {
  const { library } = await openKnowledge(readConfig());
  const language = replyLanguage(detectLanguage(words), "fr");
  for (const passage of library.search(words, { language, limit })) await writeLine(passage);
}
