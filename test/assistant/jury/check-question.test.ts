import { describe, expect, test } from "vitest";
import { faultsOfQuestion, type QuestionFault } from "../../../src/assistant/jury/check-question.ts";
import { loadJuryWords } from "../../../src/assistant/jury-words.ts";
import type { Language } from "../../../src/domain/language/names.ts";
import type { Angle } from "../../../src/domain/rehearsal/jury/questions.ts";
import { type Topic, topicShapes, topics } from "../../../src/domain/rehearsal/jury/topics.ts";
import type { WordedQuestion } from "../../../src/domain/rehearsal/jury/voice.ts";
import { asked } from "../../../src/domain/rehearsal/jury/words.ts";

const books = loadJuryWords("prompts/jury");
const pitches: Readonly<Record<Language, string>> = {
  fr: "Au souk de Tahla, les apicultrices perdent 4 ruches sur 10 en hiver. Notre balance pèse chaque ruche et prévient au téléphone.",
  ar: "في سوق تاهلة تفقد مربيات النحل 4 خلايا من 10 في الشتاء. ميزاننا يزن كل خلية وينبه على الهاتف.",
  en: "At the Tahla market, women beekeepers lose 4 hives out of 10 in winter. Our scale weighs each hive and warns on the phone.",
};
const quote: Readonly<Record<Language, string>> = {
  fr: "perdent 4 ruches sur 10",
  ar: "4 خلايا من 10",
  en: "lose 4 hives out of 10",
};

function questionOf(topic: Topic, from: Angle, language: Language, about: string | null = null): WordedQuestion {
  const { seat, criterion } = topicShapes[topic];
  const question = { key: `${topic}.${from}`, topic, from, seat, criterion, about, against: null };
  return { ...question, words: asked(books[language], question) };
}
const faults = (text: string, question: WordedQuestion, language: Language) =>
  faultsOfQuestion(text, question, [pitches[language]], language);

describe("a question in a model's words", () => {
  test.each(["fr", "ar", "en"] as const)("the house's own questions pass, in %s", (language) => {
    const questions = topics.flatMap((topic) =>
      (["gain", "fear"] as const).flatMap((from) => [
        questionOf(topic, from, language),
        questionOf(topic, from, language, quote[language]),
      ]),
    );
    for (const question of questions)
      expect([question.words, faults(question.words, question, language)]).toEqual([question.words, []]);
  });

  test.each([
    ["fr", "payer", "gain", "Qui, au souk de Tahla, serait content de payer votre balance, et combien ?"],
    [
      "fr",
      "alternative",
      "fear",
      "Pourquoi une apicultrice quitterait-elle sa façon de surveiller ses ruches pour votre balance ?",
    ],
    [
      "fr",
      "impact_change",
      "gain",
      "Votre balance pèse chaque ruche. Dans un an, quel nombre de ruches perdues aura bougé, et de combien ?",
    ],
    ["fr", "how", "fear", "Que devient une apicultrice le jour où votre balance se trompe ou tombe en panne ?"],
    ["ar", "payer", "gain", "من في سوق تاهلة سيسعده أن يدفع ثمن الميزان، وكم؟"],
    ["ar", "risk", "fear", "أيّ فرضية حول ميزان الخلايا توقف كل شيء إذا كانت خاطئة؟"],
    ["en", "market", "gain", "How far can your scale go after the Tahla market?"],
    ["en", "lasting", "fear", "What keeps the scales running for the beekeepers once the programme is over?"],
  ] as const)("passes where it only speaks of the team's own matter (%s %s.%s)", (language, topic, from, text) => {
    expect(faults(text, questionOf(topic, from, language), language)).toEqual([]);
  });

  const bad: readonly (readonly [QuestionFault, Language, Topic, Angle, string])[] = [
    ["empty", "fr", "payer", "gain", " "],
    ["question", "fr", "payer", "gain", "Qui paierait la balance ? Et combien ?"],
    ["question", "fr", "payer", "gain", "Dites-nous qui paierait la balance."],
    ["question", "fr", "payer", "gain", "Qui paierait la balance ? Nous attendons."],
    ["question", "fr", "payer", "gain", "Vous avez une balance. Vous parlez des ruches. Qui la paierait ?"],
    ["question", "ar", "payer", "gain", "من سيدفع ثمن الميزان?"],
    ["open", "fr", "payer", "gain", "Votre balance sera-t-elle payée par la commune ?"],
    ["open", "en", "payer", "gain", "Who pays for the scale, the town does, right?"],
    ["open", "ar", "payer", "gain", "هل ستدفع الجماعة ثمن الميزان؟"],
    ["answer", "fr", "payer", "gain", "Qui paierait la balance, la coopérative ou la commune ?"],
    ["answer", "en", "payer", "gain", "Who would pay for the scale, the cooperative or the town?"],
    ["answer", "ar", "payer", "gain", "من سيدفع ثمن الميزان: التعاونية أو الجماعة؟"],
    ["quote", "fr", "payer", "gain", "Vous dites « la commune paiera ». Qui paierait la balance ?"],
    ["quote", "en", "payer", "gain", "You say “the town will pay”. Who would pay for the scale?"],
    ["number", "fr", "market", "gain", "Jusqu'où ira la balance après les 300 ruches de Tahla ?"],
    ["number", "fr", "roadmap", "gain", "Que verra-t-on au souk de Tahla dans six mois ?"],
    ["number", "ar", "market", "gain", "إلى أين يصل الميزان بعد 300 خلية؟"],
    ["angle", "fr", "payer", "gain", "Que ferez-vous si personne ne paie la balance ?"],
    ["angle", "fr", "cost", "gain", "Comment éviterez-vous la faillite de la balance ?"],
    ["angle", "en", "test", "gain", "What went wrong in your first trial of the scale?"],
    ["angle", "ar", "test", "gain", "ما الذي سبب فشل تجربة الميزان؟"],
    ["angle", "fr", "test", "gain", "Que perdez-vous si la balance se trompe au souk de Tahla ?"],
    ["winning", "fr", "alternative", "gain", "Pourquoi méritez-vous de passer devant les autres avec cette balance ?"],
    ["winning", "en", "alternative", "fear", "Why should this scale win the prize over other teams?"],
    ["winning", "ar", "alternative", "gain", "لماذا تستحقون الجائزة بهذا الميزان؟"],
    [
      "long",
      "fr",
      "payer",
      "gain",
      "Qui, parmi toutes les personnes que vous avez pu croiser au souk, dans les villages, sur les routes et près des ruches, aurait vraiment envie de payer la balance pour la garder chez elle pendant tout l'hiver, et combien donnerait-elle ?",
    ],
  ];
  test.each(bad)("is held back for its fault: %s (%s)", (fault, language, topic, from, text) => {
    expect(faults(text, questionOf(topic, from, language), language)).toContain(fault);
  });

  test("that quotes the team's words keeps them to the letter", () => {
    const question = questionOf("problem_source", "gain", "fr", quote.fr);
    const kept = "Vous dites « perdent 4 ruches sur 10 ». Qu'avez-vous compté vous-mêmes au souk de Tahla ?";
    expect(faults(kept, question, "fr")).toEqual([]);
    expect(faults(kept.replace("4 ruches", "quatre ruches"), question, "fr")).toContain("quote");
    expect(faults("Qu'avez-vous compté vous-mêmes au souk de Tahla ?", question, "fr")).toEqual(["quote"]);
  });

  test("a number that the team wrote in another way is its own", () => {
    expect(
      faults("Combien des dix ruches resteraient vivantes en hiver ?", questionOf("problem_size", "gain", "fr"), "fr"),
    ).toEqual([]);
  });
});
