import { z } from "zod";
import type { Member, Mentor, Organiser } from "../domain/people.ts";
import type { Answer } from "../domain/ports.ts";
import { readRisk } from "../domain/reading/risk.ts";
import { answerUnkept } from "./answer-unkept.ts";
import type { Deps } from "./deps.ts";
import { refuseWithoutGuardian } from "./guardian-lock.ts";
import { parse, questionText } from "./parse.ts";
import { allowLibrary } from "./permission.ts";
import { refuseWhileWriting } from "./round-lock.ts";
import { workshopToday } from "./workshop-today.ts";

export const askProgrammeInput = z.object({ question: questionText });

/**
 * Answers a question about the programme or a method from its documents, with citations; nothing is kept. The locks of
 * `sendMessage` hold. Words about a person's safety are answered as in a conversation, and a person is called.
 */
export async function askProgramme(
  deps: Deps,
  {
    actor,
    signal,
    ...input
  }: { actor: Member | Mentor | Organiser; signal: AbortSignal } & z.input<typeof askProgrammeInput>,
): Promise<Answer> {
  allowLibrary(actor);
  const { question } = parse(askProgrammeInput, input);
  if (actor.kind === "member") {
    const risk = readRisk(question);
    if (risk === "distress" || risk === "abuse_person") return await helped(deps, actor, question, signal);
    await refuseWithoutGuardian(deps, actor);
    await refuseWhileWriting(deps, deps.store, actor);
  }
  return await deps.answer(question);
}

async function helped(deps: Deps, actor: Member, text: string, signal: AbortSignal): Promise<Answer> {
  const workshop = await workshopToday(deps, { actor });
  const answer: Answer = { text: "", language: actor.language, citations: [], grounded: false };
  for await (const step of await answerUnkept(deps, { actor, workshop, text, signal }))
    if (step.kind === "replied") Object.assign(answer, { text: step.reply.text, language: step.reply.language });
  return answer;
}
