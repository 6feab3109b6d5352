import type { IndicatorFlag, IndicatorLevel } from "../../../domain/indicators/record.ts";
import type { Language } from "../../../domain/language/names.ts";

interface IndicatorWords {
  title: (number: number) => string;
  atMost: string;
  tooMany: string;
  intro: string;
  filled: (count: number, total: number) => string;
  empty: string;
  levels: Readonly<Record<IndicatorLevel, string>>;
  level: string;
  levelMeans: Readonly<Record<IndicatorLevel, string>>;
  wish: string;
  notImpact: (names: string) => string;
  flags: Readonly<Record<IndicatorFlag, string>>;
  answer: string;
  put: string;
  change: (label: string) => string;
  add: string;
  addLabel: string;
  addButton: string;
  whole: string;
}

/** The words of the indicator builder. */
export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = {
  fr: {
    title: (number) => `Indicateur ${number}`,
    atMost: "cinq au plus",
    tooMany: "Plus de cinq indicateurs : gardez ceux que quelqu’un relèvera vraiment.",
    intro: "Écrivez-le comme vous le diriez ; je range vos mots, et je demande ce qui manque.",
    filled: (count, total) => `${count} sur ${total}`,
    empty: "manque",
    level: "Niveau",
    levels: { output: "Réalisation", outcome: "Résultat", impact: "Impact" },
    levelMeans: {
      output: "Réalisation : ce que le projet livre lui-même.",
      outcome: "Résultat : un changement vécu par les bénéficiaires.",
      impact: "Impact : un changement plus large et plus long.",
    },
    wish: "Pour l’instant un souhait : aucun nombre ne pourrait bouger.",
    notImpact: (names) => `Pas encore le mot « impact » : il manque ${names}.`,
    flags: {
      output_as_impact: "Cela mesure votre produit, pas un changement chez les gens.",
      percent_of_what: "Un pourcentage de quoi ? Il manque le total.",
      target_without_baseline: "Une cible sans départ ne se vérifie pas.",
      sdg_without_target: "Un ODD se cite avec le numéro de sa cible (x.y).",
      guess: "Ce chiffre est encore supposé : il lui faut une source.",
    },
    answer: "Votre réponse",
    put: "Ajouter",
    change: (label) => `Remplir : ${label}`,
    add: "Un autre indicateur",
    addLabel: "L’indicateur, avec vos mots",
    addButton: "Lire mes mots",
    whole: "Les douze cases sont remplies.",
  },
  ar: {
    title: (number) => `المؤشر ${number}`,
    atMost: "خمسة على الأكثر",
    tooMany: "أكثر من خمسة مؤشرات: احتفظوا بما سيسجّله أحد فعلاً.",
    intro: "اكتبوه كما تقولونه؛ أرتّب كلماتكم وأسأل عمّا ينقص.",
    filled: (count, total) => `${count} من ${total}`,
    empty: "ناقص",
    level: "المستوى",
    levels: { output: "مُنجَز", outcome: "نتيجة", impact: "أثر" },
    levelMeans: {
      output: "مُنجَز: ما يقدّمه المشروع نفسه.",
      outcome: "نتيجة: تغيير يعيشه المستفيدون.",
      impact: "أثر: تغيير أوسع وأطول مدى.",
    },
    wish: "هذه أمنية حتى الآن: لا رقم فيها يمكن أن يتغيّر.",
    notImpact: (names) => `لا أسمّيه «أثراً» بعد، إذ ينقص: ${names}.`,
    flags: {
      output_as_impact: "هذا يقيس منتوجكم، لا تغييراً عند الناس.",
      percent_of_what: "نسبة من ماذا؟ ينقص المجموع.",
      target_without_baseline: "هدف بلا نقطة انطلاق لا يمكن التحقق منه.",
      sdg_without_target: "يُذكر هدف التنمية المستدامة مع رقم غايته (x.y).",
      guess: "هذا الرقم مفترض حتى الآن، ويحتاج إلى مصدر.",
    },
    answer: "جوابكم",
    put: "إضافة",
    change: (label) => `ملء خانة: ${label}`,
    add: "مؤشر آخر",
    addLabel: "المؤشر بكلماتكم",
    addButton: "اقرأ كلماتنا",
    whole: "الخانات الاثنتا عشرة مملوءة.",
  },
  en: {
    title: (number) => `Indicator ${number}`,
    atMost: "five at most",
    tooMany: "More than five indicators: keep those that somebody will really record.",
    intro: "Write it as you would say it; I sort your words and ask for what is missing.",
    filled: (count, total) => `${count} of ${total}`,
    empty: "missing",
    level: "Level",
    levels: { output: "Output", outcome: "Outcome", impact: "Impact" },
    levelMeans: {
      output: "Output: what the project itself delivers.",
      outcome: "Outcome: a change that the beneficiaries live.",
      impact: "Impact: a wider and longer change.",
    },
    wish: "A wish so far: there is no number in it that could move.",
    notImpact: (names) => `Not the word “impact” yet; still missing: ${names}.`,
    flags: {
      output_as_impact: "This measures your product, not a change for people.",
      percent_of_what: "A percentage of what? The whole is missing.",
      target_without_baseline: "A target without a baseline cannot be checked.",
      sdg_without_target: "A goal of the SDGs is named with the number of its target (x.y).",
      guess: "This figure is still a guess: it needs a source.",
    },
    answer: "Your answer",
    put: "Add",
    change: (label) => `Fill in: ${label}`,
    add: "Another indicator",
    addLabel: "The indicator, in your words",
    addButton: "Read my words",
    whole: "All twelve boxes are filled.",
  },
};
