import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import type { Library } from "../domain/ports.ts";
import type { Programme } from "../domain/programme.ts";
import { root } from "./root.ts";

/** The programme folder, read and checked, and its library. Throws `programme_invalid` with every mistake. */
export async function openKnowledge(
  config: Pick<Config, "programme">,
): Promise<{ programme: Programme; library: Library }> {
  const [{ programme, documents }, { openLibrary }] = await Promise.all([
    readKnowledge(config),
    import("../library/search.ts"),
  ]);
  return { programme, library: openLibrary(programme, documents) };
}

/** The programme folder without a library over it: enough where nothing is searched. */
export async function readKnowledge(config: Pick<Config, "programme">) {
  const [{ openProgramme }, { criteria }] = await Promise.all([
    import("../library/load.ts"),
    import("../domain/criteria/registry.ts"),
  ]);
  return openProgramme(folderOf(config.programme), { knownCriteria: Object.keys(criteria) });
}

/** A folder as given, or the project's own of that name when the command runs elsewhere. */
export const folderOf = (folder: string): string => (existsSync(folder) ? folder : join(root, folder));

/** Every mistake of a programme folder, as sentences, and how many documents it holds. */
export async function checkKnowledge(folder: string): Promise<{ mistakes: string[]; documents: number }> {
  const [{ loadProgramme }, { formatMistake }, { criteria }] = await Promise.all([
    import("../library/load.ts"),
    import("../domain/mistakes.ts"),
    import("../domain/criteria/registry.ts"),
  ]);
  const { mistakes, documents } = loadProgramme(folderOf(folder), { knownCriteria: Object.keys(criteria) });
  return { mistakes: mistakes.map(formatMistake), documents: documents.length };
}

/** A search over any texts, with the library's own ranking. */
export async function openTexts(
  texts: readonly { id: string; text: string; title?: string | undefined }[],
): Promise<(question: string) => { id: string; score: number }[]> {
  const { openCorpus } = await import("../library/corpus.ts");
  return openCorpus(texts);
}
