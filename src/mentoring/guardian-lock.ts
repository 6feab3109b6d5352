import { DomainError } from "../domain/errors.ts";
import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";

/**
 * True while a programme that asks for it has not heard from this member that a parent or guardian agrees. Staff and
 * programmes for adults are never asked.
 */
export async function guardianMissing(
  { store, programme }: Pick<Deps, "programme"> & { store: Pick<Deps["store"], "people"> },
  { id }: Pick<Member, "id">,
): Promise<boolean> {
  return programme.settings.guardian_consent && (await store.people.guardianAgreedAt(id)) === null;
}

/** Nothing of a child's is kept before a guardian agrees: throws `guardian_consent_needed`. */
export async function refuseWithoutGuardian(
  deps: Parameters<typeof guardianMissing>[0],
  actor: Pick<Member, "id">,
): Promise<void> {
  if (await guardianMissing(deps, actor)) throw new DomainError("guardian_consent_needed");
}
