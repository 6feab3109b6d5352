import { z } from "zod";
import type { Member } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { language, parse } from "./parse.ts";
import { allow, named } from "./permission.ts";

export const changeLanguageInput = z.object({ language });

/** A member reads in another language from now on: refusals, and the assistant where their words do not tell. */
export async function changeLanguage(
  { store, clock }: Pick<Deps, "store" | "clock">,
  { actor, ...input }: { actor: Member } & z.input<typeof changeLanguageInput>,
): Promise<Pick<Member, "id" | "nickname" | "language">> {
  allow(actor, "write_team", { kind: "team", team: actor.team, cohort: actor.cohort });
  const asked = parse(changeLanguageInput, input);
  if (asked.language !== actor.language)
    await store.atomically(async (rooms) => {
      await rooms.people.setLanguage(actor.id, asked.language);
      await rooms.audit.note({
        at: clock.now().toISOString(),
        actor: named(actor),
        action: "change_language",
        subject: actor.team,
        details: { language: asked.language },
      });
    });
  return { id: actor.id, nickname: actor.nickname, language: asked.language };
}
