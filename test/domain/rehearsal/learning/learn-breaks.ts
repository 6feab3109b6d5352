/**
 * Sets the weights by which a sentence is felt to begin without a mark: `node test/domain/rehearsal/learning/learn-breaks.ts`.
 * Read are the labelled pitches and the sentences of the canvases' examples; a pitch of a set named `aside...` is never
 * read here, it judges.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { detectLanguage } from "../../../../src/domain/language/detect.ts";
import { signsOfBreak } from "../../../../src/domain/rehearsal/breaks.ts";
import { heardIn } from "../../../../src/domain/rehearsal/heard.ts";
import { scriptSpoken } from "../../../../src/domain/rehearsal/spoken.ts";
import { learntSets, readPitches, wordsOf } from "../pitches/read-pitches.ts";

const rarest = 3;
const rounds = 14;
const rate = 0.2;
const restraint = 0.0006;
/** Weights are kept in tenths; fainter ones are left out. */
const faintest = 2;
const leastWords = 3;
const pitchShare = 3;

interface Place {
  signs: readonly string[];
  begins: boolean;
  share: number;
}

const places: Place[] = [];

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?؟])\s+|\n+/).filter((one) => /\p{L}/u.test(one));

/** Each word of sentences said one after the other, and whether it begins one. */
function speak(sentences: readonly string[], english: boolean, share: number): void {
  const forms: string[] = [];
  const beginnings = new Set<number>();
  for (const sentence of sentences) {
    const said = heardIn(scriptSpoken(sentence), english).filter(({ sound, form }) => !sound && form !== "");
    if (said.length > 0) beginnings.add(forms.length);
    forms.push(...said.map(({ form }) => form));
  }
  for (let at = 1; at < forms.length; at += 1)
    places.push({ signs: signsOfBreak(forms, at), begins: beginnings.has(at), share });
}

for (const pitch of learntSets().flatMap(readPitches))
  speak(sentencesOf(wordsOf(pitch)), pitch.language === "en", pitchShare);

/** Strings of a value, however deep. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
};

for (const folder of ["../../reading/learning/fields/", "../../coherence/cases/", "../../criteria/pitch/cases/"]) {
  const here = new URL(folder, import.meta.url);
  for (const file of readdirSync(here)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()) {
    const byLanguage = new Map<string, string[]>();
    for (const line of readFileSync(new URL(file, here), "utf8").trim().split("\n"))
      for (const sentence of stringsIn(JSON.parse(line)).flatMap(sentencesOf)) {
        if (sentence.split(/\s+/).length < leastWords) continue;
        const { language } = detectLanguage(sentence);
        byLanguage.set(language, [...(byLanguage.get(language) ?? []), sentence]);
      }
    for (const [language, sentences] of byLanguage) speak(sentences, language === "en", 1);
  }
}

const met = new Map<string, number>();
for (const { signs } of places) for (const sign of signs) met.set(sign, (met.get(sign) ?? 0) + 1);
const weights = new Map<string, { weight: number; spread: number }>();
for (const [sign, count] of met) if (count >= rarest) weights.set(sign, { weight: 0, spread: 1 });

/** Places in an order that mixes languages and is the same every time. */
const stride = 7919;
for (let round = 0; round < rounds; round += 1)
  for (let turn = 0; turn < places.length; turn += 1) {
    const { signs, begins, share } = places[(turn * stride + round) % places.length]!;
    const known = signs.flatMap((sign) => weights.get(sign) ?? []);
    const odds = known.reduce((sum, { weight }) => sum + weight, 0);
    const error = (begins ? 1 : 0) - 1 / (1 + Math.exp(-odds));
    for (const one of known) {
      const slope = share * (error - restraint * one.weight);
      one.spread += slope ** 2;
      one.weight += (rate * slope) / Math.sqrt(one.spread);
    }
  }

const lines = [...weights]
  .map(([sign, { weight }]) => [sign, Math.round(weight * 10)] as const)
  .filter(([, weight]) => Math.abs(weight) >= faintest)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([sign, weight]) => `${sign}\t${weight}`);
writeFileSync(
  new URL("../../../../src/domain/rehearsal/lexicon/break-weights.ts", import.meta.url),
  `/** Written by \`test/domain/rehearsal/learning/learn-breaks.ts\`: a sign around the beginning of a sentence, a tab, its weight in tenths of log odds. */\nexport const breakWeights = \`\n${lines.join("\n")}\n\`;\n`,
);
console.log(`${lines.length} signs from ${places.length} words`);
