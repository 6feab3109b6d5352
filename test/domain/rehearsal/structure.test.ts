import { expect, test } from "vitest";
import { type Element, elements } from "../../../src/domain/rehearsal/elements/elements.ts";
import { stumblesIn } from "../../../src/domain/rehearsal/flags.ts";
import { type HeardWord, scriptSpoken, wordsSpoken } from "../../../src/domain/rehearsal/spoken.ts";
import { structureOf } from "../../../src/domain/rehearsal/structure.ts";
import { bare, learntSets, readPitches, wordsOf } from "./pitches/read-pitches.ts";

const structure = (text: string) => {
  const spoken = scriptSpoken(text);
  return structureOf(spoken, stumblesIn(spoken));
};
const told = (text: string) => structure(text).elements;

const sets = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
const pitches = sets.flatMap(readPitches);
/** Pitches that no weight was learnt from. */
const aside = readPitches("aside");
const again = readPitches("aside-again");
const languages = ["fr", "ar", "en", "mixed"];

/** F1 of the parts found, all pitches of a language together. */
function score(language: string, spoken: (text: string) => string, among = pitches): number {
  let [right, extra, missed] = [0, 0, 0];
  for (const pitch of among.filter((one) => one.language === language)) {
    const expected = new Set<Element>(pitch.lines.flatMap(({ parts }) => parts));
    const found = told(spoken(wordsOf(pitch)));
    for (const element of elements) {
      if (found[element] !== null && expected.has(element)) right += 1;
      else if (found[element] !== null) extra += 1;
      else if (expected.has(element)) missed += 1;
    }
  }
  return (2 * right) / (2 * right + extra + missed);
}

test.each(languages)("four parts in five of a written pitch are found, and little else (%s)", (language) => {
  expect(score(language, (text) => text)).toBeGreaterThan(0.88);
});

test.each(languages)("a transcript without a mark or a capital loses little (%s)", (language) => {
  expect(score(language, bare)).toBeGreaterThan(0.85);
});

test.each(languages)("pitches set aside are read as well, written and as transcribed (%s)", (language) => {
  expect(score(language, (text) => text, aside)).toBeGreaterThan(0.9);
  expect(score(language, bare, aside)).toBeGreaterThan(0.9);
});

test.each(languages)("so are pitches set aside later, stiff and loose (%s)", (language) => {
  expect(score(language, (text) => text, again)).toBeGreaterThan(0.9);
  expect(score(language, bare, again)).toBeGreaterThan(0.85);
});

test("no weight was learnt from a pitch set aside", () => {
  const learnt = new Set(learntSets().flatMap(readPitches).map(wordsOf));
  expect([...aside, ...again].filter((pitch) => learnt.has(wordsOf(pitch)))).toEqual([]);
});

test("the words that tell a part are the speaker's, letter for letter", () => {
  for (const pitch of pitches) {
    const text = wordsOf(pitch);
    for (const span of Object.values(told(text)))
      if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.quote);
  }
});

test("what was never spoken is not found", () => {
  expect(told("Bonjour, nous sommes l'équipe Atlas. Merci de votre attention, des questions ?")).toEqual(
    Object.fromEntries(elements.map((one) => [one, null])),
  );
  expect(Object.values(told("")).every((span) => span === null)).toBe(true);
});

test("a greeting is no hook and thanks are no conclusion", () => {
  const found = told(
    "السلام عليكم، نحن فريق الأمل. يعاني فلاحو سوس من ندرة المياه. نقترح جهازا يقيس رطوبة التربة. شكرا على حسن إصغائكم.",
  );
  expect(found.hook).toBeNull();
  expect(found.conclusion).toBeNull();
  expect(found.problem?.quote).toContain("ندرة المياه");
});

test("a wish for support is heard, a sentence without a request is none", () => {
  expect(
    told("We built a lamp. It shows that the nurse is there. We ask the commune for two rooms.").call_for_support
      ?.quote,
  ).toBe("We ask the commune for two rooms.");
  expect(
    told("We built a lamp. It shows that the nurse is there. Support matters to everyone.").call_for_support,
  ).toBeNull();
});

test("a solution before its problem and a request before both are told", () => {
  expect(
    structure("Notre solution est une sonde. Car à Zagora les familles boivent une eau trop salée.").misplaced,
  ).toEqual([{ part: "solution", before: "problem" }]);
  const asked = structure(
    "We ask for 30,000 dirhams. The problem is that boats have no ice. Our solution is a solar box.",
  );
  expect(asked.orderOk).toBe(false);
  expect(asked.misplaced.map(({ part }) => part)).toEqual(["call_for_support", "call_for_support"]);
});

test("order is right in every pitch that keeps it, wrong in those that do not", () => {
  const wrong = pitches.filter((pitch) => {
    const first = (part: Element) => pitch.lines.findIndex(({ parts }) => parts.includes(part));
    const [problem, solution, call] = [first("problem"), first("solution"), first("call_for_support")];
    const early = call >= 0 && (call < problem || call < solution);
    return structure(wordsOf(pitch)).orderOk === ((solution >= 0 && solution < problem) || early);
  });
  expect(wrong.length / pitches.length).toBeLessThan(0.08);
});

test("the end is heard to come back to the beginning", () => {
  const ends = (end: string) =>
    structure(
      `Hier, Mina a attendu l'ambulance deux heures. Le problème, c'est que personne ne sait laquelle est libre. Notre solution est un numéro court. ${end}`,
    ).comesBack;
  expect(ends("La prochaine Mina n'attendra plus.")).toBe(true);
  expect(ends("Ensemble, ouvrons la route aux oubliés.")).toBe(false);
  expect(ends("Merci.")).toBeNull();
});

test("a long silence parts two sentences that no mark parts", () => {
  const say = (text: string, from: number): HeardWord[] =>
    text.split(" ").map((form, at) => [form, from + at * 300, from + at * 300 + 250]);
  const spoken = wordsSpoken([
    ...say("les familles boivent une eau trop salée", 0),
    ...say("notre solution est une sonde", 5000),
  ]);
  const { units } = structureOf(spoken, stumblesIn(spoken));
  expect(units.map(({ start, end }) => spoken.text.slice(start, end))).toEqual([
    "les familles boivent une eau trop salée",
    "notre solution est une sonde",
  ]);
});
