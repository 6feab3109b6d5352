import { DomainError } from "../../domain/errors.ts";
import type { Member } from "../../domain/people.ts";
import type { Sound } from "../../domain/rehearsals.ts";
import type { Deps } from "../deps.ts";
import { named } from "../permission.ts";
import { foundRehearsal } from "./found-rehearsal.ts";
import { checkSound } from "./transcribe-speech.ts";

/** Keeps the sound of a rehearsal because the team said so. */
export async function keepSound(
  deps: Pick<Deps, "store" | "clock">,
  { actor, rehearsal, sound }: { actor: Member; rehearsal: string; sound: Sound },
): Promise<void> {
  const found = await foundRehearsal(deps, actor, "write_team", rehearsal);
  checkSound(sound);
  await deps.store.rehearsals.keepSound(found.id, sound);
  await note(deps, actor, "keep_sound", found.id);
}

/** The sound that a team kept. */
export async function readSound(
  deps: Pick<Deps, "store">,
  { actor, rehearsal }: { actor: Member; rehearsal: string },
): Promise<Sound> {
  const found = await foundRehearsal(deps, actor, "read_team", rehearsal);
  const sound = await deps.store.rehearsals.sound(found.id);
  if (sound === null) throw new DomainError("not_found");
  return sound;
}

/** Forgets the sound; the words stay. */
export async function dropSound(
  deps: Pick<Deps, "store" | "clock">,
  { actor, rehearsal }: { actor: Member; rehearsal: string },
): Promise<void> {
  const found = await foundRehearsal(deps, actor, "write_team", rehearsal);
  await deps.store.rehearsals.dropSound(found.id);
  await note(deps, actor, "drop_sound", found.id);
}

/** Forgets a rehearsal, its words and its sound. */
export async function dropRehearsal(
  deps: Pick<Deps, "store" | "clock">,
  { actor, rehearsal }: { actor: Member; rehearsal: string },
): Promise<void> {
  const found = await foundRehearsal(deps, actor, "write_team", rehearsal);
  await deps.store.rehearsals.drop(found.id);
  await note(deps, actor, "drop_rehearsal", found.id);
}

async function note(
  { store, clock }: Pick<Deps, "store" | "clock">,
  actor: Member,
  action: string,
  subject: string,
): Promise<void> {
  await store.audit.note({ at: clock.now().toISOString(), actor: named(actor), action, subject, details: {} });
}
