import { askJson } from "../../../shared/api.ts";
import type { JuryQuestionAnswer, JurySitting } from "../../../shared/rehearsal/answers.ts";
import type { Room } from "../../room.ts";

/** One line of the file of objections: what may be asked, who answers, and what. */
export interface Objection {
  question: JuryQuestionAnswer;
  owner: string | null;
  answer: string | null;
}

/** The jury's questions, the weakest points first. `all`: every topic. */
export async function questionsOf(room: Room, rehearsal: string | null, all: boolean): Promise<JuryQuestionAnswer[]> {
  const query = new URLSearchParams({ language: room.door.language, all: String(all) });
  if (rehearsal !== null) query.set("rehearsal", rehearsal);
  const { questions } = await askJson<{ questions: JuryQuestionAnswer[] }>(room.door, `/api/jury?${query}`);
  return questions;
}

const topicOf = (question: string): string => question.split(".")[0]!;

/** Every likely question with the team's newest answer on its topic: the last one given, a follow-up's before the first. */
export function objectionsOf(questions: readonly JuryQuestionAnswer[], sittings: readonly JurySitting[]): Objection[] {
  const newest = [...sittings].reverse().flatMap(({ answers }) => answers);
  return questions.map((question) => {
    const given = newest.filter(({ question: key, answer }) => topicOf(key) === question.topic && answer.trim() !== "");
    const owners = newest.filter(({ question: key, owner }) => topicOf(key) === question.topic && owner !== null);
    return { question, owner: owners.at(-1)?.owner ?? null, answer: given.at(-1)?.answer ?? null };
  });
}

export async function objections(room: Room, rehearsal: string | null): Promise<Objection[]> {
  const [questions, { sittings }] = await Promise.all([
    questionsOf(room, rehearsal, true),
    askJson<{ sittings: JurySitting[] }>(room.door, "/api/jury/sittings"),
  ]);
  return objectionsOf(questions, sittings);
}
