/**
 * Sets the weights of the words of distress from written messages: `node test/domain/reading/learning/learn-distress.ts`.
 * The messages of `distress/` and those beside this file are learnt, and some texts of `fields/` as what teams bring;
 * those in `../cases/` judge. A painful idea must stand in a message as well: see `likely-cry.ts`.
 */
import { around } from "../../../../src/domain/reading/endangered.ts";
import { cryFeatures } from "../../../../src/domain/reading/likely-cry.ts";
import { readSigns } from "../../../../src/domain/reading/signs.ts";
import { learn, usual } from "./softmax.ts";
import { readLines, writeTable } from "./table-file.ts";

/** Written for this table, they count more than one message among many. */
const times = 1;
const every = 3;
const here = new URL(".", import.meta.url);
const written = (name: string) => readLines<{ text: string }>(new URL("distress/", here), name).map(({ text }) => text);
const messages = [
  ...readLines<{ text: string; intent: string }>(here).map(({ text, intent }) => ({
    text,
    cry: intent === "distress",
  })),
  ...readLines<{ text: string }>(new URL("fields/", here))
    .filter((_, at) => at % every === 0)
    .map(({ text }) => ({ text, cry: false })),

  ...Array.from({ length: times }, () => [
    ...written("cries.jsonl").map((text) => ({ text, cry: true })),
    ...[...written("look-alikes.jsonl"), ...written("ordinary-days.jsonl")].map((text) => ({ text, cry: false })),
  ]).flat(),
];
const examples = messages.map(({ text, cry }) => {
  const signs = readSigns(text);
  return {
    signs: cryFeatures(signs, around(signs.source)),
    forms: signs.source.tokens.map(({ form }) => form),
    kind: cry ? 1 : 0,
  };
});
const learnt = learn(examples, 2, { ...usual, rounds: 250 });
const count = writeTable("cry-weights.ts", "cryLines", "learn-distress.ts", learnt);
console.log(`${count} features from ${examples.length} messages`);
