import { describe, expect, test } from "vitest";
import { pitchCriteria } from "../../../../src/domain/criteria/pitch/pitch-criteria.ts";

const verdict = (id: string, text: string) => pitchCriteria[id]!({ text, notOwn: [] }).verdict;

describe("hook_opens", () => {
  test.each([
    "Il est six heures, Fatna remplit deux bidons et l'école commence dans une heure.",
    "Sept élèves sur dix arrivent en retard le lundi.",
    "Savez-vous combien coûte une journée perdue au guichet ?",
    "Imaginez que votre médicament soit toujours à 60 kilomètres.",
    "Ma grand-mère a vendu son tapis trois cents dirhams. Il est en vitrine à mille deux cents.",
    "Bonjour. Hier soir, Brahim a dormi à l'hôpital parce que le dernier bus était parti.",
    "Last night, a mother called three pharmacies for one box of insulin.",
    "Have you ever waited four hours for a signature?",
    "Forty percent of what we catch goes back to the sea.",
    "تخيلوا أن طفلتكم تمشي سبعة كيلومترات في الظلام.",
    "امرأة من دوارنا باعت زربيتها بثلاثمئة درهم.",
    "هل تعلمون كم ينتظر مريض الكلى؟",
    "واحد المرا من الدوار ديالنا كتنوض مع الربعة باش تعمر الما.",
    "tkhaylo weldkom kaymchi 7 km f dlam kola nhar",
    "wach 3omrkom tsnitو 4 swaye3 3la wahd l wr9a",
  ])("opens with somebody, a number or a question: %s", (text) => {
    expect(verdict("hook_opens", text)).toBe("met");
  });

  test.each([
    "Bonjour, nous sommes l'équipe Atlas et nous allons vous présenter notre projet.",
    "Mesdames et messieurs, bonjour, merci de nous recevoir.",
    "Notre projet est une plateforme innovante pour le tourisme.",
    "Good morning everyone, my name is Sara and today we will present our startup.",
    "السلام عليكم، نحن فريق الأمل وسنقدم لكم مشروعنا.",
    "salam, 7na l'équipe oasis w ghadi n9admo likom projet dyalna",
  ])("a greeting, a self-introduction or a slogan opens nothing: %s", (text) => {
    expect(verdict("hook_opens", text)).toBe("missing");
  });

  test("an image that comes after a long introduction is told late", () => {
    const late =
      "Bonjour à tous. Nous sommes l'équipe Dar, cinq étudiants de la faculté. Notre groupe s'est formé lundi dans ce grand campement. Nous venons de quatre villes différentes et de trois filières. Hier, une femme a marché 12 km.";
    expect(verdict("hook_opens", late)).toBe("weak");
  });
});

describe("one_message", () => {
  test.each([
    "On peut prévenir une coupure la veille, et cela change la journée d'une école.",
    "A picker who knows the price before noon keeps a third more of her day.",
    "من يعرف موعد الحافلة لا يضيّع يومه.",
    "Lli 3rf taman 9bel souk kaybi3 b 7a99o.",
  ])("one sentence affirms: %s", (text) => {
    expect(verdict("one_message", text)).toBe("met");
  });

  test.each([
    "Et si on changeait le monde ?",
    "Innovant, intelligent, durable : notre solution pour demain.",
    "Nous aidons les potiers. Nous aidons aussi les tisseuses. Et nous formons les jeunes.",
    "Ensemble !",
  ])("a question, a poster or several sentences do not: %s", (text) => {
    expect(verdict("one_message", text)).not.toBe("met");
  });
});

describe("closing_message", () => {
  test.each([
    "Demain soir, à 22 h, Nadia saura avant de sortir. Merci.",
    "La prochaine fois que vous ouvrez un robinet, pensez à la gardienne qui note. Merci de votre attention.",
    "Give us two mornings, and no child will leave without a vaccine.",
    "غداً لن تعود فاطنة من المستوصف بيدين فارغتين. شكراً.",
    "Ghda, mi Fatna ma ghadich tmchi 12 km. Chokran.",
  ])("the last words say something: %s", (text) => {
    expect(verdict("closing_message", text)).toBe("met");
  });

  test.each([
    "That's all, thanks for listening!",
    "Merci.",
    "Merci de votre attention, avez-vous des questions ?",
    "Thank you for listening! Any questions?",
    "شكراً على حسن إصغائكم.",
    "chokran bzaf, lah y3tikom sa7a",
    "Voilà, c'est tout.",
  ])("thanks alone say nothing: %s", (text) => {
    expect(verdict("closing_message", text)).toBe("missing");
  });
});
