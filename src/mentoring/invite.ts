import { z } from "zod";
import type { Actor, Mentor, Organiser } from "../domain/people.ts";
import { ensureCohort } from "./cohorts.ts";
import type { Deps } from "./deps.ts";
import { identifier, language, nickname, parse } from "./parse.ts";
import { allow, named } from "./permission.ts";

export const inviteInput = z.object({
  cohort: identifier,
  kind: z.enum(["mentor", "organiser"]),
  name: nickname,
  language: language.default("fr"),
  days: z.number().positive().max(3650).default(14).describe("How long the link opens the console, in days."),
});

export interface Invitation {
  person: Mentor | Organiser;
  token: string;
  expires: string;
}

/** Makes a mentor or organiser and the token of their link, which ends after `days`. The token is shown once, here. */
export async function invite(
  { store, clock, ids, programme }: Pick<Deps, "store" | "clock" | "ids" | "programme">,
  { actor, ...input }: { actor: Actor } & z.input<typeof inviteInput>,
): Promise<Invitation> {
  const { cohort, kind, name, language, days } = parse(inviteInput, input);
  allow(actor, "manage_people", { kind: "cohort", cohort });
  const token = ids.secret();
  const now = clock.now();
  const expires = new Date(now.getTime() + days * 86_400_000);
  const person: Mentor | Organiser = { kind, id: ids.next(), cohort, name, language };
  await store.atomically(async (rooms) => {
    await ensureCohort(rooms, { id: cohort, programme: programme.id, name: cohort });
    if (person.kind === "mentor") await rooms.people.addMentor(person);
    else await rooms.people.addOrganiser(person);
    await rooms.people.addToken(token, { kind, id: person.id }, expires);
    await rooms.audit.note({
      at: now.toISOString(),
      actor: named(actor),
      action: "invite",
      subject: cohort,
      details: { kind, person: person.id, days },
    });
  });
  return { person, token, expires: expires.toISOString() };
}
