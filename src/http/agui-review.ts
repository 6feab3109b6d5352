import type { Interrupt } from "@ag-ui/core";
import type { Language } from "../domain/language/names.ts";
import { typeset } from "../domain/language/typeset.ts";
import type { Member } from "../domain/people.ts";
import { readFeedback } from "../mentoring/feedback/read-feedback.ts";
import type { House } from "./env.ts";

const waiting: Readonly<Record<Language, string>> = {
  fr: "Un mentor n'a pas encore répondu à votre demande de retour sur cet atelier.",
  ar: "لم يجب مرشد بعد عن طلبكم رأياً في هذه الورشة.",
  en: "A mentor has not answered your request for feedback on this workshop yet.",
};

/** A request for feedback that waits for a mentor, as an interrupt under its id: no client can resume it, only a mentor. */
export async function reviewInterrupts(
  house: House,
  { actor, workshop }: { actor: Member; workshop: string },
): Promise<Interrupt[]> {
  const { feedback } = await readFeedback(house, { actor });
  return feedback
    .filter((asked) => asked.workshop === workshop && asked.state === "waiting")
    .map(({ id, askedAt }) => ({
      id,
      reason: "dalil:review",
      message: typeset(waiting[actor.language], actor.language),
      metadata: { workshop, askedAt },
    }));
}
