import { z } from "zod";
import type { Member } from "../../domain/people.ts";
import { dodges } from "../../domain/rehearsal/jury/dodges.ts";
import { seats, topics } from "../../domain/rehearsal/jury/topics.ts";
import { askedAgain } from "../../domain/rehearsal/jury/words.ts";
import type { JuryAnswer, JurySitting } from "../../domain/rehearsals.ts";
import type { Deps } from "../deps.ts";
import { identifier, isUnkeepable, key, language, parse } from "../parse.ts";
import { allow } from "../permission.ts";
import type { RehearsalDeps } from "./deps.ts";
import { idOfKey } from "./id-of-key.ts";

const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => !isUnkeepable(value), "characters that cannot be kept");

export const answerJuryInput = z.object({
  key,
  /** The sitting it belongs to; left out, a new one begins. */
  sitting: identifier.optional(),
  rehearsal: identifier.nullable().default(null),
  language: language.default("fr"),
  question: z.string().regex(/^[a-z_]+\.(gain|fear)$/),
  topic: z.enum(topics),
  seat: z.enum(seats),
  asked: words(1000),
  /** Who worded the question, as it was told with it. */
  voice: z.enum(["offline", "model"]).default("offline"),
  answer: words(4000),
  owner: words(80).nullable().default(null),
  seconds: z.number().min(0).max(3600).nullable().default(null),
});

/**
 * Keeps an answer; when it goes past the question, the follow-up is asked, once a question. The same key is the same
 * answer, told again as it was.
 */
export async function answerJury(
  deps: Pick<RehearsalDeps, "store" | "clock" | "juryWords">,
  { actor, ...input }: { actor: Member } & z.input<typeof answerJuryInput>,
): Promise<{ sitting: JurySitting; followUp: string | null }> {
  const subject = { kind: "team", team: actor.team, cohort: actor.cohort } as const;
  allow(actor, "write_team", subject);
  const given = parse(answerJuryInput, input);
  const book = (await deps.juryWords())[given.language];
  const at = deps.clock.now().toISOString();
  // The sitting that it begins bears the same name.
  const id = idOfKey(actor, `jury\n${given.key}`);
  return await deps.store.atomically(async (rooms) => {
    // Held first: whoever sends the same answer at the same time waits here, and then finds it.
    const held = given.sitting === undefined ? null : await rooms.rehearsals.holdSitting(given.sitting);
    for (const sitting of await rooms.rehearsals.sittings(actor.team)) {
      const known = sitting.answers.find((answer) => answer.id === id);
      if (known !== undefined) return { sitting, followUp: known.followUp };
    }
    const old = held?.team === actor.team ? held : null;
    const isAgain = old?.answers.some(({ question }) => question === given.question) ?? false;
    const followUp = !isAgain && dodges(given, given.answer) !== null ? askedAgain(book, given) : null;
    const { question, asked, voice, seat, answer, owner, seconds } = given;
    const added: JuryAnswer = { id, question, asked, voice, seat, answer, owner, seconds, followUp };
    if (old !== null) {
      const sitting = { ...old, answers: [...old.answers, added] };
      await rooms.rehearsals.writeSitting(old.id, sitting.answers);
      return { sitting, followUp };
    }
    const author = { id: actor.id, name: actor.nickname };
    const sitting: JurySitting = { id, team: actor.team, rehearsal: given.rehearsal, author, at, answers: [added] };
    await rooms.rehearsals.addSitting(sitting);
    return { sitting, followUp };
  });
}

/** A team's sittings with the simulated jury, newest first. */
export async function listSittings(
  { store }: Pick<Deps, "store">,
  { actor }: { actor: Member },
): Promise<JurySitting[]> {
  allow(actor, "read_team", { kind: "team", team: actor.team, cohort: actor.cohort });
  return await store.rehearsals.sittings(actor.team);
}
