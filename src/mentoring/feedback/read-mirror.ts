import { type Mirror, mirrorOf } from "../../domain/feedback/mirror.ts";
import type { Mentor, Organiser } from "../../domain/people.ts";
import type { Deps } from "../deps.ts";
import { allow } from "../permission.ts";

/** A mentor's own figures: told to them, and to nobody else. */
export async function readMirror(
  { store }: Pick<Deps, "store">,
  { actor }: { actor: Mentor | Organiser },
): Promise<Mirror> {
  allow(actor, "read_mirror", { kind: "mirror", mentor: actor.id, cohort: actor.cohort });
  return mirrorOf(await store.feedback.reviews({ mentor: actor.id }));
}
