import { expect, test } from "vitest";
import { flagsOf, stumblesIn } from "../../../src/domain/rehearsal/flags.ts";
import { type HeardWord, scriptSpoken, wordsSpoken } from "../../../src/domain/rehearsal/spoken.ts";

function heard(text: string) {
  const spoken = scriptSpoken(text);
  const { sounds, fillers, repairs } = stumblesIn(spoken);
  const said = (from: number, to: number) =>
    spoken.words
      .slice(from, to + 1)
      .map(({ form }) => form.replace(/[.,،؟?!]+$/u, ""))
      .join(" ");
  return {
    sounds: sounds.map((at) => said(at, at)),
    fillers: fillers.map(({ from, to }) => said(from, to)),
    repairs: repairs.map(({ from, to }) => said(from, to)),
  };
}

test.each([
  ["donc euh ben on y va heuuu hum", ["euh", "ben", "heuuu", "hum"]],
  ["c'est simple hein, bah oui", ["hein", "bah"]],
  ["Um, we, uh, have, er, hmm, ah, five of them in the city", ["Um", "uh", "er", "hmm", "ah"]],
  ["اممم الفكرة، آآ، بسيطة إممم", ["اممم", "آآ", "إممم"]],
  ["ya3ni euh bghina euuuh wa7d l'app", ["euh", "euuuh"]],
  ["آية تلميذة، أية مساعدة، بسمك 5 mm", []],
  ["Ben Guerir est loin, ah bon, eh bien on y va", []],
])("sounds of hesitation are heard, names and turns of speech are none: %s", (text, sounds) => {
  expect(heard(text).sounds).toEqual(sounds);
});

test.each([
  ["Du coup, en fait, on vend du pain.", ["Du coup", "en fait"]],
  ["Il en fait trop, c'est un coup dur et un bon projet, voilà pourquoi ce genre de lampe.", []],
  ["C'est prêt, voilà. Bon, on commence. Elle est belle quoi.", ["voilà", "Bon", "quoi"]],
  ["C'est quoi ? C'est bon. Oui.", []],
  ["So, we, you know, basically help farmers, like, a lot.", ["So", "you know", "basically", "like"]],
  ["I would like to thank people like you. What I mean is simple. This kind of lamp works.", []],
  ["يعني المشروع زعما كيعاون الناس، صافي، فهمتي", ["يعني", "زعما", "صافي", "فهمتي"]],
  ["هذا يعني أن الماء قليل. هاد الشي مهم بزاف.", []],
  ["طيب، نحن في الحقيقة نقترح حلا. المهم، نبدأ.", ["طيب", "في الحقيقة", "المهم"]],
  ["ya3ni l projet za3ma kay3awn nas, safi. lmohim, bghina", ["ya3ni", "za3ma", "safi", "lmohim"]],
])("filler words count at the edge of a clause, not inside it: %s", (text, fillers) => {
  expect(heard(text).fillers).toEqual(fillers);
});

test.each([
  ["le le problème est grand", ["le"]],
  ["j'ai vu les la commune", ["les"]],
  ["on a fait, on a lancé un un projet", ["on a fait", "un"]],
  ["il faut pour euh pour les femmes", ["pour"]],
  ["we we need, the the water", ["we", "the"]],
  ["المشكل المشكل هو أن الناس كيتسناو", ["المشكل"]],
  ["w w lmochkil howa", ["w"]],
  ["on va re~ recouvrir le puits", ["re~"]],
  ["nous nous levons, très très tôt, شوية شوية, bzaf bzaf", []],
  ["il y a 20 20 litres", []],
])("what is said again or given up is a repair, what is said twice on purpose is none: %s", (text, repairs) => {
  expect(heard(text).repairs).toEqual(repairs);
});

test("one mark a word, a turn marked once on its bearer", () => {
  const words: HeardWord[] = "donc en fait euh de le coup j' ai j' ai vu".split(" ").map((form) => [form, null, null]);
  expect(flagsOf(stumblesIn(wordsSpoken(words)))).toEqual(["", "D", "", "FD", "", "", "D", "", "R", "", "", ""]);
});

test("a breath is an edge as a comma is", () => {
  const words: HeardWord[] = [
    ["on", 0, 200],
    ["vend", 200, 500],
    ["bon", 1000, 1200],
    ["du", 1300, 1400],
    ["pain", 1400, 1800],
  ];
  expect(flagsOf(stumblesIn(wordsSpoken(words)))[2]).toBe("D");
  const without = words.map(([form]): HeardWord => [form, null, null]);
  expect(flagsOf(stumblesIn(wordsSpoken(without)))[2]).toBe("");
});
