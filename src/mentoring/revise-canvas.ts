import { z } from "zod";
import type { CheckedField } from "../domain/canvas.ts";
import type { Member } from "../domain/people.ts";
import { fieldOf } from "./canvas-place.ts";
import { type Deps, teamTopic } from "./deps.ts";
import { fieldText, identifier, parse } from "./parse.ts";
import { allow, named } from "./permission.ts";
import { saveField } from "./save-field.ts";

export const reviseCanvasInput = z.object({
  workshop: identifier,
  field: identifier,
  text: fieldText,
  revision: z
    .int()
    .min(0)
    .max(2_147_483_647)
    .describe("The revision the writer had in front of them; 0 for an empty field."),
});

/** Writes a field over the revision the writer saw. Throws `canvas_conflict` when it moved on. */
export async function reviseCanvas(
  deps: Pick<Deps, "store" | "feed" | "clock" | "programme">,
  { actor, ...input }: { actor: Member } & z.input<typeof reviseCanvasInput>,
): Promise<CheckedField> {
  allow(actor, "write_team", { kind: "team", team: actor.team, cohort: actor.cohort });
  const { workshop, text, revision, ...asked } = parse(reviseCanvasInput, input);
  const field = fieldOf(deps.programme, workshop, asked.field);
  const saved = await deps.store.atomically(async (rooms) => {
    const current = await rooms.canvases.field(actor.team, workshop, field.id);
    const saved = await saveField(deps, rooms, {
      actor,
      workshop,
      field,
      current,
      seen: revision,
      text,
      proposal: null,
    });
    await rooms.audit.note({
      at: deps.clock.now().toISOString(),
      actor: named(actor),
      action: "revise_canvas",
      subject: actor.team,
      details: { workshop, field: field.id, revision: saved.revision },
    });
    return saved;
  });
  deps.feed.announce(teamTopic(actor.team));
  return saved;
}
