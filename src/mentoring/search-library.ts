import { z } from "zod";
import { detectLanguage } from "../domain/language/detect.ts";
import { replyLanguage } from "../domain/language/reply-language.ts";
import type { Actor } from "../domain/people.ts";
import type { FoundPassage } from "../domain/ports.ts";
import type { Deps } from "./deps.ts";
import { parse, questionText } from "./parse.ts";
import { allowLibrary } from "./permission.ts";

export const searchLibraryInput = z.object({
  query: questionText.describe("In any language of the programme, Darija included."),
  limit: z.int().min(1).max(20).default(5),
});

/** Passages of the library that say what is asked, best first; those in the asker's language before others of like strength. */
export async function searchLibrary(
  { library }: Pick<Deps, "library">,
  { actor, ...input }: { actor: Actor } & z.input<typeof searchLibraryInput>,
): Promise<FoundPassage[]> {
  allowLibrary(actor);
  const { query, limit } = parse(searchLibraryInput, input);
  const language = replyLanguage(detectLanguage(query), actor.kind === "system" ? "fr" : actor.language);
  return library.search(query, { language, limit });
}
