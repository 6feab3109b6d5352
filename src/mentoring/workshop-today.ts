import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { askedTeam } from "./permission.ts";
import { currentWorkshop } from "./workshop-path.ts";

/** The workshop that a member's team is in today, for callers that name none. */
export async function workshopToday(
  { store, clock, programme }: Pick<Deps, "store" | "clock" | "programme">,
  { actor }: { actor: Member },
): Promise<string> {
  const { id } = await askedTeam({ store }, actor, "read_team");
  const canvases = await store.canvases.allTexts(id);
  const complete = (workshop: string) =>
    (programme.canvases[workshop]?.fields ?? []).every(
      (field) => (canvases[workshop]?.[field.id]?.text ?? "").trim() !== "",
    );
  return currentWorkshop(programme, clock.now(), complete);
}
