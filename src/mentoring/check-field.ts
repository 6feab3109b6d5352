import { z } from "zod";
import type { CheckedField } from "../domain/canvas.ts";
import type { Actor } from "../domain/people.ts";
import { fieldOf } from "./canvas-place.ts";
import type { Deps } from "./deps.ts";
import { checked } from "./findings.ts";
import { fieldText, identifier, parse } from "./parse.ts";
import { askedTeam } from "./permission.ts";

export const checkFieldInput = z.object({
  workshop: identifier,
  field: identifier,
  text: fieldText.optional().describe("Left out, the saved text is read; given, it is read and not kept."),
});

/** What a field's criteria say of the team's saved text, or of a text that is only tried. */
export async function checkField(
  deps: Pick<Deps, "store" | "programme">,
  { actor, ...input }: { actor: Actor } & z.input<typeof checkFieldInput>,
): Promise<CheckedField> {
  const { workshop, text, ...asked } = parse(checkFieldInput, input);
  const { id } = await askedTeam(deps, actor, "read_team");
  const field = fieldOf(deps.programme, workshop, asked.field);
  const saved = await deps.store.canvases.field(id, workshop, field.id);
  return checked(deps.programme, workshop, field, { text: text ?? saved.text, revision: saved.revision });
}
