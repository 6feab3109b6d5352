/**
 * Sets the weights that tell a problem, an offer and a result apart in a paragraph: `node
 * test/domain/reading/learning/learn-paragraphs.ts`. The paragraphs of `paragraphs/` are learnt, the longer texts of
 * `fields/`, and several of one workshop joined, as longer paragraphs are.
 */
import { paragraphKinds } from "../../../../src/domain/reading/field-kinds.ts";
import { paragraphFeatures } from "../../../../src/domain/reading/paragraph-features.ts";
import { learn, usual } from "./softmax.ts";
import { readLines, writeTable } from "./table-file.ts";

interface Told {
  text: string;
  workshop: string | null;
}

const shortest = 8;
/** Only what is a paragraph nearly by itself is joined, as it is in Latin letters: each so often, with its followers. */
const joinedFrom = 15;
const times = 2;

const length = ({ text }: Told) => text.split(/\s+/).length;
const here = new URL(".", import.meta.url);
const told = [...readLines<Told>(new URL("fields/", here)), ...readLines<Told>(new URL("paragraphs/", here))].filter(
  (one) => length(one) >= shortest,
);

/** Two or three texts far apart in the lists, one after another. */
function joined(workshop: string): Told[] {
  const some = told.filter(
    (one) => one.workshop === workshop && length(one) >= joinedFrom && /^[^؀-ۿ]+$/u.test(one.text),
  );
  return Array.from({ length: some.length * times }, (_, at) => {
    const places = at % 2 === 0 ? [at, at * 7 + 13] : [at, at * 7 + 13, at * 11 + 29];
    const text = places.map((place) => some[place % some.length]!.text.replace(/[.]?$/, ".")).join(" ");
    return { text, workshop };
  });
}

const examples = paragraphKinds.flatMap((workshop, kind) =>
  [...told.filter((one) => one.workshop === workshop), ...joined(workshop)].map(({ text }) => ({
    ...paragraphFeatures(text),
    kind,
  })),
);
const learnt = learn(examples, paragraphKinds.length, { ...usual, rounds: 200, restraint: 1, rarest: 3 });
const count = writeTable("paragraph-weights.ts", "paragraphWeightLines", "learn-paragraphs.ts", learnt);
console.log(`${count} features from ${examples.length} paragraphs`);
