import { expect, test } from "vitest";
import { flagsOf, stumblesIn } from "../../../src/domain/rehearsal/flags.ts";
import { type HeardWord, scriptSpoken, wordsSpoken } from "../../../src/domain/rehearsal/spoken.ts";

function givenUp(text: string): string[] {
  const { text: said, words } = scriptSpoken(text);
  const { repairs } = stumblesIn(scriptSpoken(text));
  return repairs.map(({ from, to }) => said.slice(words[from]!.start, words[to]!.end).replace(/[.,،]+$/u, ""));
}

test.each([
  ["elle part à Rissani, non, à Erfoud", ["à Rissani"]],
  ["il attend le médecin, enfin, l'infirmier", ["le médecin"]],
  ["nous avons cinq, non, six villages", ["cinq"]],
  ["we have five, no, six schools", ["five"]],
  ["we tested it in Fes, I mean, in Meknes", ["in Fes"]],
  ["نعمل في الرباط، عفوا، في سلا", ["في الرباط"]],
  ["3ndna khamsa la stta d lmadaris", ["khamsa"]],
])("what is corrected was given up: %s", (text, expected) => {
  expect(givenUp(text)).toEqual(expected);
});

test.each([
  ["le la rivière est sale", ["le"]],
  ["tout euh toute la classe attend", ["tout"]],
  ["je j'ai vu la file", ["je"]],
  ["c'est c'était la seule fontaine", ["c'est"]],
  ["on était on est partis de rien", ["on était"]],
  ["les enfants n'ont n'avaient pas d'eau", ["n'ont"]],
  ["if we if you join us", ["if we"]],
  ["هذا هذه المنصة تساعد النساء", ["هذا"]],
])("the same word in another shape takes the place of the first: %s", (text, expected) => {
  expect(givenUp(text)).toEqual(expected);
});

test.each([
  ["on vient de euh on aime le port", ["vient de"]],
  ["on était tellement euh on est partis", ["était tellement"]],
  ["elle habite dans un lycée en maison, la maison du gardien", ["maison"]],
  ["nous avons un comm commune qui paie", ["comm"]],
  ["on nous demandons une salle", ["on"]],
  ["he she works at the port", ["he"]],
  ["bghina bghina ndiro application", ["bghina"]],
])("a start that leads nowhere was given up: %s", (text, expected) => {
  expect(givenUp(text)).toEqual(expected);
});

test.each([
  "on forme les femmes, on forme les jeunes",
  "nous avons des pêcheurs, nous avons des ruches, nous avons des idées",
  "c'est simple, c'est rapide, c'est gratuit",
  "c'est simple c'est rapide c'est gratuit",
  "il y a des puits, il y a des routes, il y a des écoles",
  "it is cheap, it is simple, it is local",
  "the farmers sell, the drivers carry",
  "elle a, elle aussi, perdu son bébé",
  "elle passe chez l'épicier, l'épicier note tout",
  "la commune a une fédération. La fédération paie.",
  "en un an, on passe de 160 à 60",
  "de temps en temps, au jour le jour, de plus en plus",
  "That's it, thank you.",
  "What we did is we built a pump.",
  "tous les jours c'est ce que vit Youssef",
  "يوما بعد يوم، الحل بسيط، الحل رخيص",
])("a list, a sentence that takes up the last one and a turn of speech are no repairs: %s", (text) => {
  expect(givenUp(text)).toEqual([]);
});

test("the mark stands on the verb of a start, on the thing of a group", () => {
  const flags = (text: string) => {
    const words = text.split(" ").map((form): HeardWord => [form, null, null]);
    const marks = flagsOf(stumblesIn(wordsSpoken(words)));
    return words.filter((_, at) => marks[at] === "R").map(([form]) => form);
  };
  expect(flags("j' ai beaucoup euh j' ai beaucoup appris")).toEqual(["ai"]);
  expect(flags("c' était super c' était génial")).toEqual(["super"]);
  expect(flags("sur un de ses jours sur un de ses jours de repos")).toEqual(["un"]);
  expect(flags("c' est pas dans la maison c' est pas dans la rue")).toEqual(["maison"]);
});
