import { expect, test } from "vitest";
import { type CorpusText, openCorpus } from "../../src/library/corpus.ts";

const texts: CorpusText[] = [
  {
    id: "dates",
    title: "Les dattes de Zagora",
    text: "La récolte des dattes commence en octobre dans la vallée du Drâa.",
  },
  { id: "pottery", title: "Poterie", text: "À Safi, les potiers cuisent l'argile dans des fours à bois." },
  {
    id: "argan",
    title: "Arganier",
    text: "L'huile d'argan se presse à froid ; il faut trente kilos de fruits pour un litre.",
  },
  { id: "library", title: "المكتبة", text: "تفتح المكتبة البلدية أبوابها من التاسعة صباحاً إلى السادسة مساءً." },
  { id: "bus", title: "الحافلة", text: "تمرّ الحافلة مرتين في اليوم بين القرية والمدينة." },
];

const first = (question: string) => openCorpus(texts)(question)[0]?.id;

test.each([
  ["Quand récolte-t-on les dattes ?", "dates"],
  ["quand on recolte les date", "dates"],
  ["comment on fait l'huile dargan", "argan"],
  ["four a bois des potier", "pottery"],
  ["متى تفتح المكتبة؟", "library"],
  ["كم مرة تمر الحافلات؟", "bus"],
  ["fo9ach kat7ell lmaktaba lbaladiya", "library"],
])("«%s» finds %s first", (question, id) => {
  expect(first(question)).toBe(id);
});

test("answers are best first and at most as many as asked for", () => {
  const found = openCorpus(texts)("huile, dattes, argile", 2);
  expect(found).toHaveLength(2);
  expect(found[0]!.score).toBeGreaterThanOrEqual(found[1]!.score);
});

test("texts that share nothing with the question are left out", () => {
  expect(openCorpus(texts)("xylophone quantique")).toEqual([]);
});

test("an empty corpus answers with nothing", () => {
  expect(openCorpus([])("dattes")).toEqual([]);
});

test("a corpus of English texts is read as English", () => {
  const search = openCorpus([
    { id: "one", text: "The wells were measured by their keepers every week." },
    { id: "two", text: "The potters of the town are baking clay in the kiln." },
  ]);
  expect(search("who measures the well?")[0]?.id).toBe("one");
});
