import { describe, expect, test } from "vitest";
import { quotedIn, withoutCopies } from "../../../src/assistant/model/copies.ts";
import type { Language } from "../../../src/domain/language/names.ts";
import { withoutMarks } from "../../../src/domain/planning/quoting.ts";
import { fakeModel } from "../../support/fake-model.ts";
import { talk } from "../talk.ts";

const asked: readonly (readonly [Language, string])[] = [
  ["fr", "quels sont les critères du jury ?"],
  ["fr", "à quelle heure est le déjeuner ?"],
  ["fr", "que doit-on rendre le jour 2 ?"],
  ["fr", "qui organise le programme ?"],
  ["fr", "c'est quoi le brainwriting ?"],
  ["fr", "quel est le programme du jour 3 ?"],
  ["fr", "c'est quoi comment pourrions-nous ?"],
  ["ar", "ما هي معايير لجنة التحكيم؟"],
  ["ar", "متى الغداء؟"],
  ["ar", "ما النتائج المنتظرة في اليوم الأول؟"],
  ["ar", "ما برنامج اليوم الثالث؟"],
  ["ar", "من هم أعضاء لجنة التحكيم؟"],
  ["ar", "شنو هي المعايير ديال الجوري؟"],
  ["en", "what are the jury criteria?"],
  ["en", "what do we hand in on day 2?"],
  ["en", "what is on day 3?"],
  ["en", "who is in the jury?"],
];
const marks: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ["«\u00a0", "\u00a0»"],
  ar: ["«", "»"],
  en: ["“", "”"],
};

describe("a model that copies faithfully is believed", () => {
  const said = async (language: Language, question: string, reply: string) => {
    const model = fakeModel((ask) => (ask.name === "reading" ? { fault: "late" } : reply));
    const [turn] = await talk([question], { language, model });
    return turn!.reply;
  };

  test.each(asked)("%s: %s", async (language, question) => {
    const [own] = await talk([question], { language });
    const { text, citations } = own!.reply;
    expect(citations).not.toEqual([]);
    const [open, close] = marks[language];
    const quotations = citations.map(({ quote }, place) => `${open}${quote}${close} [${place + 1}].`);
    for (const copy of [text, withoutMarks(text), ...quotations])
      expect(await said(language, question, copy), copy).toMatchObject({ voice: "model", text: copy });
  });

  test("a passage in another language is told in quotation marks or not at all", async () => {
    const question = "ما النتائج المنتظرة في اليوم الأول؟";
    const [own] = await talk([question], { language: "ar" });
    const bare = `${own!.reply.citations[0]!.quote} [1]`;
    expect(await said("ar", question, bare)).toMatchObject({ voice: "offline", setback: "unchecked" });
  });
});

describe("what stands word for word in a source", () => {
  const source =
    "Le jury regarde six critères. Comment pourrions-nous aider telles personnes ? Elle nomme les personnes.";

  test.each([
    ["a sentence", "Voici : Le jury regarde six critères. Qui marche ?", "Voici : … . Qui marche ?"],
    ["a sentence with its mark", "Le jury regarde six critères [1]. Qui marche ?", "… . Qui marche ?"],
    ["a question of the source", "Comment pourrions-nous aider telles personnes ? Et vous ?", "… . Et vous ?"],
    ["with other spaces", "Le\u00a0jury regarde\nsix critères. Et vous ?", "… . Et vous ?"],
  ])("is taken out: %s", (_, text, left) => expect(withoutCopies(text, [source])).toBe(left));

  test.each([
    ["a word or two", "Le jury. Qui marche ?"],
    ["a sentence with one word changed", "Le jury regarde sept critères. Qui marche ?"],
    ["a sentence with words after it", "Le jury regarde six critères et vous les aurez tous. Qui ?"],
  ])("else it stays: %s", (_, text) => expect(withoutCopies(text, [source])).toBe(text));

  test("two questions of the model stay two", () => {
    expect(withoutCopies("Qui marche là-bas ? Et pourquoi si tôt ?", [source])).toContain("Qui marche là-bas ? Et");
  });
});

test("what the house sets between its quotation marks is known without them", () => {
  expect(quotedIn("Jour 3 : «\u00a0\u2068Préparer le pitch\u2069\u00a0», “Dry run”")).toEqual([
    "Préparer le pitch",
    "Dry run",
  ]);
});
