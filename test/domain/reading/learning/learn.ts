/**
 * Sets the weights of the intents' signs from written messages: `node test/domain/reading/learning/learn.ts`. The
 * messages beside this file are learnt, and some of the texts of `fields/` as what teams bring; those in `../cases/` are
 * never read here, they judge.
 */
import { type Intent, intents } from "../../../../src/domain/guidance.ts";
import { signsOf } from "../../../../src/domain/reading/features.ts";
import { readSigns } from "../../../../src/domain/reading/signs.ts";
import { learn } from "./softmax.ts";
import { readLines, writeTable } from "./table-file.ts";

interface Message {
  text: string;
  intent: Intent;
}

/** One text in so many: enough to know the words of every workshop, few enough not to make all messages contributions. */
const every = 3;
const here = new URL(".", import.meta.url);
const messages: Message[] = [
  ...readLines<Message>(here),
  ...readLines<{ text: string; field: string | null }>(new URL("fields/", here))
    .filter(({ field }) => field !== null)
    .filter((_, at) => at % every === 0)
    .map(({ text }) => ({ text, intent: "contribution" as const })),
];
const examples = messages.map(({ text, intent }) => {
  const signs = readSigns(text);
  const { tokens } = signs.source;
  return {
    signs: signsOf(signs, { from: 0, to: tokens.length }).map((name) => [name, 1] as const),
    forms: tokens.map(({ form }) => form),
    kind: intents.indexOf(intent),
  };
});
const count = writeTable("weights.ts", "weightLines", "learn.ts", learn(examples, intents.length));
console.log(`${count} features from ${examples.length} messages`);
