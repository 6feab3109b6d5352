import { z } from "zod";
import type { Proposal } from "../domain/canvas.ts";
import type { Actor } from "../domain/people.ts";
import { canvasOf } from "./canvas-place.ts";
import type { Deps } from "./deps.ts";
import { identifier, parse } from "./parse.ts";
import { askedTeam } from "./permission.ts";

export const listProposalsInput = z.object({ workshop: identifier, team: identifier.optional() });

/** The proposals of a workshop that wait for the team, oldest first. */
export async function listProposals(
  deps: Pick<Deps, "store" | "programme">,
  { actor, ...input }: { actor: Actor } & z.input<typeof listProposalsInput>,
): Promise<Proposal[]> {
  const { workshop, team } = parse(listProposalsInput, input);
  const { id } = await askedTeam(deps, actor, "read_team", team);
  canvasOf(deps.programme, workshop);
  return await deps.store.canvases.proposals(id, workshop, "open");
}
