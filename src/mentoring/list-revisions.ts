import { z } from "zod";
import type { Revision } from "../domain/canvas.ts";
import type { Actor } from "../domain/people.ts";
import { fieldOf } from "./canvas-place.ts";
import type { Deps } from "./deps.ts";
import { identifier, parse } from "./parse.ts";
import { askedTeam } from "./permission.ts";

export const listRevisionsInput = z.object({ workshop: identifier, field: identifier, team: identifier.optional() });

/** Every saved version of a field, oldest first. To bring one back is to save its text again. */
export async function listRevisions(
  deps: Pick<Deps, "store" | "programme">,
  { actor, ...input }: { actor: Actor } & z.input<typeof listRevisionsInput>,
): Promise<Revision[]> {
  const { workshop, field, team } = parse(listRevisionsInput, input);
  const { id } = await askedTeam(deps, actor, "read_team", team);
  fieldOf(deps.programme, workshop, field);
  return await deps.store.canvases.revisions(id, workshop, field);
}
