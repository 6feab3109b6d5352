/**
 * Sets the weights by which a stretch of a pitch is told from another: `node test/domain/rehearsal/learning/learn-parts.ts`.
 * Read are the labelled pitches, as written and as a transcriber writes them; a pitch of a set named `aside...` is never
 * read here, it judges.
 */
import { writeFileSync } from "node:fs";
import { step, weightLine } from "../../../../src/domain/reading/weight-table.ts";
import { formsOf, partKinds, signsOfPart } from "../../../../src/domain/rehearsal/elements/learned.ts";
import { surveySpeech, tellings } from "../../../../src/domain/rehearsal/elements/scores.ts";
import { stumblesIn } from "../../../../src/domain/rehearsal/flags.ts";
import { scriptSpoken } from "../../../../src/domain/rehearsal/spoken.ts";
import { clearedText, unitsIn } from "../../../../src/domain/rehearsal/units.ts";
import { learn } from "../../reading/learning/softmax.ts";
import { bare, type LabelledPitch, learntSets, readPitches } from "../pitches/read-pitches.ts";

const pitches = learntSets().flatMap(readPitches);
const manner = { rounds: 250, rate: 0.05, restraint: 1, rarest: 3 };

/** Each unit of a pitch with the parts of the line that it mostly says. */
function examplesOf({ lines }: LabelledPitch, form: (text: string) => string) {
  const said = lines.map(({ text }) => form(text)).filter((text) => /[\p{L}\p{N}]/u.test(text));
  const lineOf = said.flatMap((text, line) => scriptSpoken(text).words.map(() => line));
  const spoken = scriptSpoken(said.join(" "));
  const stumbles = stumblesIn(spoken);
  const units = unitsIn(spoken, stumbles);
  const all = surveySpeech(clearedText(spoken, stumbles, units));
  const told = tellings(all, units);
  return told.flatMap((one, at) => {
    if (one.tokens === null) return [];
    const counts = new Map<number, number>();
    for (let word = one.from; word <= one.to; word += 1)
      counts.set(lineOf[word]!, (counts.get(lineOf[word]!) ?? 0) + 1);
    const [line] = [...counts].reduce((best, other) => (other[1] > best[1] ? other : best));
    const kinds: readonly string[] = lines[line]!.parts.length > 0 ? lines[line]!.parts : ["none"];
    return kinds.map((kind) => ({
      signs: signsOfPart(all, told, at),
      forms: formsOf(all, one),
      kind: partKinds.indexOf(kind as (typeof partKinds)[number]),
    }));
  });
}

const few = 3;
/** Some sentences after each other, as one who says no more: what stands first there is not always the problem. */
const cuttings = ({ lines, ...pitch }: LabelledPitch): LabelledPitch[] =>
  lines.flatMap((_, at) => (at % few === 0 ? [{ ...pitch, lines: lines.slice(at, at + few) }] : []));

const examples = pitches.flatMap((pitch) => [
  ...[pitch, ...cuttings(pitch)].flatMap((one) => examplesOf(one, (text) => text)),
  ...examplesOf(pitch, bare),
]);
const kept = [...learn(examples, partKinds.length, manner)]
  .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= step))
  .sort(([one], [other]) => (one < other ? -1 : 1));
writeFileSync(
  new URL("../../../../src/domain/rehearsal/lexicon/part-weights.ts", import.meta.url),
  `/** Written by \`test/domain/rehearsal/learning/learn-parts.ts\`: a sign or a spelling, a tab, a letter for each part's weight. */\nexport const partWeightLines = \`\n${kept.map(([feature, weights]) => weightLine(feature, weights)).join("\n")}\n\`;\n`,
);
console.log(`${kept.length} features from ${examples.length} stretches`);
