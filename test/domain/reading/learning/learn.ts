/**
 * Sets the weights of the intents' signs from written messages: `node test/domain/reading/learning/learn.ts`. The
 * messages beside this file are learnt; those in `../cases/` are never read here, they judge.
 */
import { type Intent, intents } from "../../../../src/domain/guidance.ts";
import { signsOf } from "../../../../src/domain/reading/features.ts";
import { readSigns } from "../../../../src/domain/reading/signs.ts";
import { learn } from "./softmax.ts";
import { readLines, writeTable } from "./table-file.ts";

const examples = readLines<{ text: string; intent: Intent }>(new URL(".", import.meta.url)).map(({ text, intent }) => {
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
