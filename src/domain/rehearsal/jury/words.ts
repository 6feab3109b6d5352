import { z } from "zod";
import type { JuryQuestion } from "./questions.ts";
import { seats, topics } from "./topics.ts";

const line = z.string().trim().min(1);
const asking = line.regex(/[?؟]$/u, "a question, its mark at the end");

/**
 * The words of the jury in one language: `prompts/jury/<language>.yaml`. `about` and `against` bring in the team's words,
 * {q} from the pitch, {against} from the canvas; a question stands by itself.
 */
export const juryWordsSchema = z.strictObject({
  seat: z.strictObject(
    Object.fromEntries(seats.map((seat) => [seat, line])) as Record<(typeof seats)[number], typeof line>,
  ),
  about: line.includes("{q}"),
  against: line.includes("{q}").includes("{against}"),
  topic: z.strictObject(
    Object.fromEntries(
      topics.map((topic) => [topic, z.strictObject({ name: line, gain: asking, fear: asking, follow: asking })]),
    ) as Record<
      (typeof topics)[number],
      z.ZodObject<{ name: typeof line; gain: typeof asking; fear: typeof asking; follow: typeof asking }>
    >,
  ),
});
export type JuryWords = z.infer<typeof juryWordsSchema>;

const longestQuote = 90;

/** The question as it is put: the team's words first where there are some. Long quotes are left out. */
export function asked(words: JuryWords, { topic, from, about, against }: JuryQuestion): string {
  const question = words.topic[topic][from];
  if (about === null || about.length > longestQuote) return question;
  const lead = against === null ? words.about : words.against;
  return `${lead.replace("{q}", () => about).replace("{against}", () => against ?? "")} ${question}`;
}

/** What is asked again after an answer that went past the question. */
export const askedAgain = (words: JuryWords, { topic }: Pick<JuryQuestion, "topic">): string =>
  words.topic[topic].follow;
