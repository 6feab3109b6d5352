import { z } from "zod";
import { DomainError } from "../domain/errors.ts";
import type { Actor } from "../domain/people.ts";
import type { LibraryDocument } from "../domain/ports.ts";
import type { Deps } from "./deps.ts";
import { identifier, parse } from "./parse.ts";
import { allowLibrary } from "./permission.ts";

/** The programme's documents, as the library holds them. */
export async function listDocuments(
  { library }: Pick<Deps, "library">,
  { actor }: { actor: Actor },
): Promise<readonly LibraryDocument[]> {
  allowLibrary(actor);
  return library.documents();
}

export const readDocumentInput = z.object({ document: identifier });

/** One of them, whole; `not_found` when the library does not hold it. */
export async function readDocument(
  deps: Pick<Deps, "library">,
  { actor, ...input }: { actor: Actor } & z.input<typeof readDocumentInput>,
): Promise<LibraryDocument> {
  const { document } = parse(readDocumentInput, input);
  const found = (await listDocuments(deps, { actor })).find(({ id }) => id === document);
  if (found === undefined) throw new DomainError("not_found");
  return found;
}
