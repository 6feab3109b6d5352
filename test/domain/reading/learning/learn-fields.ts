/**
 * Sets the weights of the canvas fields from written examples: `node test/domain/reading/learning/learn-fields.ts`. The
 * texts of `fields/` are learnt, and the messages beside this file that are no contribution, for what speaks to no field.
 */
import type { Intent } from "../../../../src/domain/guidance.ts";
import { fieldFeatures } from "../../../../src/domain/reading/field-features.ts";
import { fieldKinds } from "../../../../src/domain/reading/field-kinds.ts";
import { learn, usual } from "./softmax.ts";
import { readLines, writeTable } from "./table-file.ts";

interface FieldText {
  text: string;
  workshop: string | null;
  field: string | null;
}

/** One message in so many is enough to know what a canvas does not hold. */
const every = 3;
const texts: FieldText[] = [
  ...readLines<FieldText>(new URL("fields/", import.meta.url)),
  ...readLines<{ text: string; intent: Intent }>(new URL(".", import.meta.url))
    .filter(({ intent }) => intent !== "contribution")
    .filter((_, at) => at % every === 0)
    .map(({ text }) => ({ text, workshop: null, field: null })),
];
const examples = texts.map(({ text, workshop, field }) => {
  const { signs, forms } = fieldFeatures(text);
  const kind = fieldKinds.findIndex((one) => one.workshop === workshop && one.field === field);
  if (kind < 0) throw new Error(`no canvas has the field ${workshop}.${field}`);
  return { signs, forms, kind };
});
const learnt = learn(examples, fieldKinds.length, { ...usual, rounds: 300, restraint: 1, rarest: 3 });
const count = writeTable("field-weights.ts", "fieldWeightLines", "learn-fields.ts", learnt);
console.log(`${count} features from ${examples.length} texts`);
