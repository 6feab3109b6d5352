import type { RehearsalWords } from "../../../shared/strings/rehearsal.ts";
import type { Objection } from "./bench.ts";

/** Signs that Markdown would read as its own are written as themselves, and a line stays a line. */
const plain = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, " ")
    .replace(/([\\`*_[\]<>#|])/g, "\\$1")
    .trim();

/** The file of objections as Markdown: a heading a topic, the question, who answers, the answer. */
export function objectionsFile(
  team: string,
  list: readonly Objection[],
  words: Pick<RehearsalWords, "objections" | "ownerIs" | "noAnswer">,
): string {
  const lines = list.flatMap(({ question, owner, answer }) => [
    `## ${plain(question.topicName)}`,
    "",
    `**${plain(question.seatName)}** : ${plain(question.words)}`,
    "",
    `*${plain(words.ownerIs(owner))}*`,
    "",
    answer === null ? words.noAnswer : plain(answer),
    "",
  ]);
  return [`# ${words.objections}, ${plain(team)}`, "", ...lines].join("\n");
}
