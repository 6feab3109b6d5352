import { z } from "zod";
import { readCanvas } from "../../mentoring/read-canvas.ts";
import type { House } from "../env.ts";
import { fieldTold, fieldToldShape, proposalToldShape } from "./field-told.ts";
import type { Person } from "./tool.ts";

export const canvasToldShape = z.object({
  workshop: z.string(),
  fields: z.array(fieldToldShape),
  proposals: z.array(proposalToldShape).describe("Entries that wait for the team's word; nobody else settles them."),
});

/** A workshop's canvas of the reader's own team, or of a team of their cohort, in the canvas's order. */
export async function canvasTold(
  house: House,
  { actor, workshop, team }: { actor: Person; workshop: string; team?: string },
): Promise<z.output<typeof canvasToldShape>> {
  const asked = team === undefined ? { actor, workshop } : { actor, workshop, team };
  const { fields, proposals } = await readCanvas(house, asked);
  const { language } = actor;
  return {
    workshop,
    fields: Object.entries(fields).map(([field, value]) =>
      fieldTold(house.programme, { workshop, field, language }, value),
    ),
    proposals: proposals.map(({ id, field, text }) => ({ id, field, text })),
  };
}
