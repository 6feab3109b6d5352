import { expect, test } from "vitest";
import type { AnswerKind } from "../../../src/domain/guidance.ts";
import { readAnswer } from "../../../src/domain/reading/answer.ts";

test.each<[AnswerKind, string[]]>([
  [
    "does_not_know",
    [
      "ma3reftch",
      "on sait pas",
      "جا يعرف",
      "no idea",
      "لا نعرف",
      "aucune idée",
      "jsp",
      "ma kan3refch",
      "we don't know",
    ],
  ],
  ["nothing", ["walo", "rien", "والو", "nothing", "لا شيء", "rien du tout"]],
  [
    "not_understood",
    ["ma fhemtch", "c'est-à-dire ?", "ما فهمناش", "I don't understand", "لم نفهم السؤال", "j'ai pas compris"],
  ],
  ["refusal", ["hchmana n3ayet", "on veut pas", "ما بغيناش", "laisse tomber", "skip it", "لا نريد"]],
  ["yes", ["oui vas-y", "واخا", "yes", "ah iyeh", "نعم", "c'est ça", "ok"]],
  ["no", ["non", "la, mazal", "لا", "no", "pas encore"]],
  [
    "answer",
    ["les malades", "12", "personne ne sait quand le bus passe", "tinghir", "كيتسناو ساعة", "3 fois par mois"],
  ],
  ["other", ["merci", "salam", "", "شكرا"]],
])("%s", (kind, texts) => {
  for (const text of texts) expect(readAnswer(text), text).toBe(kind);
});

test("a long message that also says it does not know is an answer", () => {
  const text = "je ne sais pas combien mais beaucoup de gens attendent le matin devant le centre";
  expect(readAnswer(text)).toBe("answer");
});
