import { type CheckedField, type FieldText, revise } from "../domain/canvas.ts";
import { DomainError } from "../domain/errors.ts";
import type { Member } from "../domain/people.ts";
import type { Rooms } from "../domain/ports.ts";
import type { Field } from "../domain/programme.ts";
import type { Deps } from "./deps.ts";
import { checked } from "./findings.ts";
import { refuseWithoutGuardian } from "./guardian-lock.ts";

export interface Saving {
  actor: Member;
  workshop: string;
  field: Field;
  /** The field as it stands, read in the same transaction. */
  current: FieldText;
  /** The revision the writer had in front of them. */
  seen: number;
  text: string;
  proposal: string | null;
}

/**
 * Saves a text as a field's next revision and tells the team, inside the caller's transaction. The same text again is no
 * new revision. Over an older revision it throws `canvas_conflict` with both texts and who wrote the other one.
 */
export async function saveField(
  { clock, programme }: Pick<Deps, "clock" | "programme">,
  rooms: Rooms,
  { actor, workshop, field, current, seen, text, proposal }: Saving,
): Promise<CheckedField> {
  await refuseWithoutGuardian({ store: rooms, programme }, actor);
  const outcome = revise(current, seen, text);
  if (outcome.kind === "same") return checked(programme, workshop, field, current);
  const author = { kind: "member", id: actor.id, name: actor.nickname } as const;
  const at = clock.now().toISOString();
  const saved =
    outcome.kind === "saved" &&
    (await rooms.canvases.addRevision({
      team: actor.team,
      workshop,
      field: field.id,
      text,
      revision: outcome.revision,
      author,
      at,
      proposal,
    }));
  if (!saved) throw await conflict(rooms, actor.team, workshop, field.id, { text, revision: seen });
  const value = checked(programme, workshop, field, { text, revision: outcome.revision });
  await rooms.feed.append(actor.team, {
    kind: "field",
    workshop,
    field: field.id,
    value: { text, revision: value.revision },
    findings: value.findings,
    author,
  });
  return value;
}

async function conflict(
  rooms: Rooms,
  team: string,
  workshop: string,
  field: string,
  yours: FieldText,
): Promise<DomainError> {
  const current = await rooms.canvases.field(team, workshop, field);
  const revisions = await rooms.canvases.revisions(team, workshop, field);
  const theirs = revisions.find((known) => known.revision === current.revision);
  return new DomainError("canvas_conflict", {
    current: { ...current, author: theirs?.author ?? null, at: theirs?.at ?? null },
    yours,
  });
}
