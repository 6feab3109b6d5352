import { z } from "zod";
import type { CheckedField, Proposal } from "../domain/canvas.ts";
import type { Actor } from "../domain/people.ts";
import { canvasOf } from "./canvas-place.ts";
import type { Deps } from "./deps.ts";
import { checked } from "./findings.ts";
import { identifier, parse } from "./parse.ts";
import { askedTeam } from "./permission.ts";

export const readCanvasInput = z.object({ workshop: identifier, team: identifier.optional() });

/** Every field of a workshop's canvas as it stands, with its findings, and the proposals that wait for the team. */
export async function readCanvas(
  deps: Pick<Deps, "store" | "programme">,
  { actor, ...input }: { actor: Actor } & z.input<typeof readCanvasInput>,
): Promise<{ fields: Record<string, CheckedField>; proposals: Proposal[] }> {
  const { workshop, team } = parse(readCanvasInput, input);
  const { id } = await askedTeam(deps, actor, "read_team", team);
  const canvas = canvasOf(deps.programme, workshop);
  const texts = await deps.store.canvases.texts(id, workshop);
  const fields: Record<string, CheckedField> = {};
  for (const field of canvas.fields)
    fields[field.id] = checked(deps.programme, workshop, field, texts[field.id] ?? { text: "", revision: 0 });
  return { fields, proposals: await deps.store.canvases.proposals(id, workshop, "open") };
}
