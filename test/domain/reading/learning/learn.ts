/**
 * Sets the weights of the signs from written messages: `node test/domain/reading/learning/learn.ts`. The messages beside
 * this file are learnt; those in `../cases/` are never read here, they judge. Softmax regression, full batches, no chance
 * anywhere: the same messages give the same table.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Intent, intents } from "../../../../src/domain/guidance.ts";
import { signsOf, spellingsOf } from "../../../../src/domain/reading/features.ts";
import { readSigns } from "../../../../src/domain/reading/signs.ts";
import { spellingShare, step, weightLine } from "../../../../src/domain/reading/weighing.ts";

interface Learnt {
  text: string;
  intent: Intent;
}

const here = new URL(".", import.meta.url);
const rounds = 400;
const rate = 0.05;
const restraint = 0.3;
const rarest = 2;

export function readMessages(folder: URL): Learnt[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as Learnt);
}

interface Row {
  features: Int32Array;
  values: Float32Array;
  intent: number;
}

/** The weights of every feature for every intent, learnt from these messages. */
export function learn(messages: readonly Learnt[]): Map<string, number[]> {
  const read = messages.map(({ text, intent }) => {
    const signs = readSigns(text);
    const { tokens } = signs.source;
    const spellings = [...new Set(tokens.flatMap(({ form }) => spellingsOf(form)))];
    return { signs: signsOf(signs, { from: 0, to: tokens.length }), spellings, intent: intents.indexOf(intent) };
  });
  const counts = new Map<string, number>();
  for (const { signs, spellings } of read)
    for (const feature of [...signs, ...spellings]) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= rarest || !/^[wc]:/.test(feature)) ids.set(feature, ids.size);

  const rows: Row[] = read.map(({ signs, spellings, intent }) => {
    const spelt = spellings.filter((spelling) => ids.has(spelling));
    const features = Int32Array.from([...signs, ...spelt].map((feature) => ids.get(feature)!));
    const share = spellingShare / Math.sqrt(spelt.length || 1);
    return { features, values: Float32Array.from(features, (_, at) => (at < signs.length ? 1 : share)), intent };
  });

  const kinds = intents.length;
  const weights = new Float64Array(ids.size * kinds);
  const slope = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round += 1) {
    for (let at = 0; at < weights.length; at += 1) slope[at] = (restraint * weights[at]!) / rows.length;
    for (const { features, values, intent } of rows) {
      const odds = new Float64Array(kinds);
      features.forEach((feature, at) => {
        for (let kind = 0; kind < kinds; kind += 1) odds[kind]! += weights[feature * kinds + kind]! * values[at]!;
      });
      const highest = Math.max(...odds);
      let whole = 0;
      for (let kind = 0; kind < kinds; kind += 1) {
        odds[kind] = Math.exp(odds[kind]! - highest);
        whole += odds[kind]!;
      }
      for (let kind = 0; kind < kinds; kind += 1)
        odds[kind] = (odds[kind]! / whole - (kind === intent ? 1 : 0)) / rows.length;
      features.forEach((feature, at) => {
        for (let kind = 0; kind < kinds; kind += 1) slope[feature * kinds + kind]! += odds[kind]! * values[at]!;
      });
    }
    for (let at = 0; at < weights.length; at += 1) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
      spread[at] = 0.999 * spread[at]! + 0.001 * slope[at]! ** 2;
      const one = mean[at]! / (1 - 0.9 ** round);
      const other = spread[at]! / (1 - 0.999 ** round);
      weights[at]! -= (rate * one) / (Math.sqrt(other) + 1e-8);
    }
  }
  return new Map([...ids].map(([feature, id]) => [feature, [...weights.subarray(id * kinds, (id + 1) * kinds)]]));
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const learnt = [...learn(readMessages(here))]
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= step))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = learnt.map(([feature, weights]) => weightLine(feature, weights)).join("\n");
  const target = new URL("../../../../src/domain/reading/lexicon/weights.ts", here);
  writeFileSync(
    target,
    `/** Written by \`test/domain/reading/learning/learn.ts\`: a sign or a spelling, a tab, a letter for each intent's weight. */\nexport const weightLines = \`\n${lines}\n\`;\n`,
  );
  console.log(`${learnt.length} features from ${readMessages(here).length} messages`);
}
