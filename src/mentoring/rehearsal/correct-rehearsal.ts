import { z } from "zod";
import { DomainError } from "../../domain/errors.ts";
import type { Member } from "../../domain/people.ts";
import { corrected } from "../../domain/rehearsal/corrected.ts";
import { isUnkeepable, parse } from "../parse.ts";
import { named } from "../permission.ts";
import type { RehearsalDeps } from "./deps.ts";
import { foundRehearsal } from "./found-rehearsal.ts";
import { type RehearsalView, readRehearsal } from "./read-rehearsal.ts";

export const correctRehearsalInput = z.object({
  text: z
    .string()
    .max(200_000)
    .refine((value) => !isUnkeepable(value), "characters that cannot be kept"),
});

/** Puts the words of a rehearsal right; words that stay keep their times. Throws `no_speech` for an empty text. */
export async function correctRehearsal(
  deps: Pick<RehearsalDeps, "store" | "clock" | "programme" | "report">,
  { actor, rehearsal, ...input }: { actor: Member; rehearsal: string } & z.input<typeof correctRehearsalInput>,
): Promise<RehearsalView> {
  const { text } = parse(correctRehearsalInput, input);
  const found = await foundRehearsal(deps, actor, "write_team", rehearsal);
  const spoken = corrected(found.spoken, text.trim());
  if (spoken.words.length === 0) throw new DomainError("no_speech");
  const at = deps.clock.now().toISOString();
  await deps.store.atomically(async (rooms) => {
    await rooms.rehearsals.correct(found.id, spoken);
    const line = { at, actor: named(actor), action: "correct_rehearsal", subject: found.id, details: {} };
    await rooms.audit.note(line);
  });
  return await readRehearsal(deps, { actor, rehearsal: found.id });
}
