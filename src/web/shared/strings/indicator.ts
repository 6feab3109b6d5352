import type { Lack } from "../../../domain/indicators/half-filled.ts";
import type { IndicatorFlag, IndicatorLevel, IndicatorSlot } from "../../../domain/indicators/record.ts";
import type { Language } from "../../../domain/language/names.ts";

export interface IndicatorWords {
  boxes: string;
  title: (number: number) => string;
  atMost: string;
  tooMany: string;
  /** Said over an empty field. */
  intro: string;
  /** While the text is being changed by hand. */
  saveFirst: string;
  unread: string;
  filled: (count: number, total: number) => string;
  levels: Readonly<Record<IndicatorLevel, string>>;
  level: string;
  levelMeans: Readonly<Record<IndicatorLevel, string>>;
  noLevel: string;
  wish: string;
  /** Not a wish any more: there is a figure, and nothing that it counts. */
  uncounted: string;
  /** What stands before and after the names of what is missing. */
  notImpact: readonly [string, string];
  /** A slot as it stands inside that sentence. */
  the: Readonly<Record<IndicatorSlot, string>>;
  startDate: string;
  /** What joins those names, the last one or another. */
  joint: (last: boolean) => string;
  /** Behind weak words in their box. */
  lacks: Readonly<Record<Lack | "count", string>>;
  askDate: string;
  askSomebody: string;
  flags: Readonly<Record<IndicatorFlag, string>>;
  put: string;
  change: (label: string) => string;
  /** Told when an answer is written. */
  noted: (label: string, filled: string) => string;
  add: string;
  addAsk: string;
  whole: string;
  /** The way past a question, and what is said when all that are left were passed. */
  pass: string;
  passed: string;
}

/** The words of the indicator builder. */
export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = {
  fr: {
    boxes: "Les cases de vos indicateurs",
    title: (number) => `Indicateur ${number}`,
    atMost: "cinq au plus",
    tooMany: "Plus de cinq indicateurs : gardez ceux que quelqu’un relèvera, effacez les autres dans le texte.",
    intro:
      "Écrivez-le comme vous le diriez, puis enregistrez. Je range vos mots dans des cases et je demande ce qui manque.",
    saveFirst: "Enregistrez ce texte : je le relirai case par case.",
    unread: "Les cases n’ont pas pu être lues. Votre texte est gardé.",
    filled: (count, total) => `${count} sur ${total}`,
    level: "Niveau",
    levels: { output: "Livrable", outcome: "Résultat", impact: "Impact" },
    levelMeans: {
      output: "Livrable : ce que le projet livre lui-même",
      outcome: "Résultat : un changement vécu par les bénéficiaires",
      impact: "Impact : un changement plus large et plus durable",
    },
    noLevel: "Pas encore de niveau",
    wish: "Pour l’instant un souhait : rien n’y est compté.",
    uncounted: "Il y a un chiffre, mais je ne lis pas encore ce qu’il compte.",
    notImpact: ["Je ne l’appelle pas encore « impact » : il manque ", "."],
    the: {
      name: "le nom",
      definition: "la définition",
      level: "le niveau",
      unit: "l’unité",
      formula: "la formule",
      baseline: "le départ",
      target: "la cible",
      deadline: "l’échéance",
      disaggregation: "la ventilation",
      source: "la source",
      frequency: "la fréquence",
      owner: "le responsable",
    },
    startDate: "la date du départ",
    joint: (last) => (last ? " et " : ", "),
    lacks: { date: "à quelle date ?", record: "relevé où ?", somebody: "qui, sur place ?", count: "que compte-t-on ?" },
    askDate: "En quel mois de quelle année ce départ a-t-il été relevé ?",
    askSomebody: "Quelle fonction, sur place, relèvera encore ce chiffre quand votre équipe sera partie ?",
    flags: {
      output_as_impact: "Cela mesure votre produit, pas un changement chez les gens.",
      percent_of_what: "Un pourcentage de quoi ? Il manque le total.",
      target_without_baseline: "Une cible sans départ ne se vérifie pas.",
      sdg_without_target: "Un ODD se cite avec le numéro de sa cible (x.y).",
      guess: "Ce chiffre est encore supposé : il lui faut une source.",
    },
    put: "Écrire la réponse",
    change: (label) => `Que mettez-vous dans « ${label} » ?`,
    noted: (label, filled) => `${label} : écrit. ${filled}.`,
    add: "Un autre indicateur",
    addAsk: "Quel autre nombre aura bougé si vous réussissez ?",
    whole: "Les douze cases sont remplies.",
    pass: "Passer cette question",
    passed: "Des cases restent ouvertes. Touchez-en une pour y revenir.",
  },
  ar: {
    boxes: "خانات مؤشراتكم",
    title: (number) => `المؤشر ${number}`,
    atMost: "خمسة على الأكثر",
    tooMany: "أكثر من خمسة مؤشرات: احتفظوا بما سيسجّله أحد، وامحوا الباقي من النص.",
    intro: "اكتبوه كما تقولونه، ثم احفظوا. أرتّب كلماتكم في خانات وأسأل عمّا ينقص.",
    saveFirst: "احفظوا هذا النص، وسأقرؤه من جديد خانة خانة.",
    unread: "تعذّرت قراءة الخانات. نصّكم محفوظ.",
    filled: (count, total) => `${count} من ${total}`,
    level: "المستوى",
    levels: { output: "مُنجَز", outcome: "نتيجة", impact: "أثر" },
    levelMeans: {
      output: "مُنجَز: ما يقدّمه المشروع نفسه",
      outcome: "نتيجة: تغيير يعيشه المستفيدون",
      impact: "أثر: تغيير أوسع وأطول مدى",
    },
    noLevel: "لا مستوى بعد",
    wish: "هذه أمنية حتى الآن: لا شيء فيها يُعدّ.",
    uncounted: "هنا رقم، لكنني لا أقرأ بعد ماذا يعدّ.",
    notImpact: ["لا أسمّيه «أثراً» بعد. ما زال ناقصاً: ", "."],
    the: {
      name: "الاسم",
      definition: "التعريف",
      level: "المستوى",
      unit: "الوحدة",
      formula: "طريقة الحساب",
      baseline: "نقطة الانطلاق",
      target: "الهدف",
      deadline: "الأجل",
      disaggregation: "التصنيف",
      source: "المصدر",
      frequency: "الوتيرة",
      owner: "المسؤول",
    },
    startDate: "تاريخ نقطة الانطلاق",
    joint: () => " و",
    lacks: { date: "في أيّ تاريخ؟", record: "أين سُجّل؟", somebody: "من في عين المكان؟", count: "ماذا يُعدّ؟" },
    askDate: "في أيّ شهر من أيّ سنة سُجّلت نقطة الانطلاق هذه؟",
    askSomebody: "أيّ وظيفة في عين المكان ستواصل تسجيل هذا الرقم بعد ذهاب فريقكم؟",
    flags: {
      output_as_impact: "هذا يقيس منتوجكم، لا تغييراً عند الناس.",
      percent_of_what: "نسبة من ماذا؟ ينقص المجموع.",
      target_without_baseline: "هدف بلا نقطة انطلاق لا يمكن التحقق منه.",
      sdg_without_target: "يُذكر هدف التنمية المستدامة مع رقم غايته (x.y).",
      guess: "هذا الرقم مفترض حتى الآن، ويحتاج إلى مصدر.",
    },
    put: "كتابة الجواب",
    change: (label) => `ماذا تضعون في خانة «${label}»؟`,
    noted: (label, filled) => `كُتبت خانة «${label}». ${filled}.`,
    add: "مؤشر آخر",
    addAsk: "أيّ رقم آخر سيكون قد تغيّر إذا نجحتم؟",
    whole: "الخانات الاثنتا عشرة مملوءة.",
    pass: "تخطّي هذا السؤال",
    passed: "ما زالت خانات مفتوحة. المسوا إحداها للعودة إليها.",
  },
  en: {
    boxes: "The boxes of your indicators",
    title: (number) => `Indicator ${number}`,
    atMost: "five at most",
    tooMany: "More than five indicators: keep those that somebody will record, and delete the others from the text.",
    intro: "Write it as you would say it, then save. I sort your words into boxes and ask for what is missing.",
    saveFirst: "Save this text: I will read it again box by box.",
    unread: "The boxes could not be read. Your text is kept.",
    filled: (count, total) => `${count} of ${total}`,
    level: "Level",
    levels: { output: "Output", outcome: "Outcome", impact: "Impact" },
    levelMeans: {
      output: "Output: what the project itself delivers",
      outcome: "Outcome: a change that the beneficiaries live",
      impact: "Impact: a wider, longer-lasting change",
    },
    noLevel: "No level yet",
    wish: "A wish so far: nothing is counted in it.",
    uncounted: "There is a figure, but I cannot read yet what it counts.",
    notImpact: ["I do not call it “impact” yet. Still missing: ", "."],
    the: {
      name: "the name",
      definition: "the definition",
      level: "the level",
      unit: "the unit",
      formula: "the formula",
      baseline: "the baseline",
      target: "the target",
      deadline: "the deadline",
      disaggregation: "the breakdown",
      source: "the source",
      frequency: "the frequency",
      owner: "the owner",
    },
    startDate: "the date of the baseline",
    joint: (last) => (last ? " and " : ", "),
    lacks: {
      date: "on what date?",
      record: "recorded where?",
      somebody: "who, on site?",
      count: "what is counted?",
    },
    askDate: "In which month of which year was this baseline recorded?",
    askSomebody: "Who on site, by their job, will still record this figure when your team has left?",
    flags: {
      output_as_impact: "This measures your product, not a change for people.",
      percent_of_what: "A percentage of what? The whole is missing.",
      target_without_baseline: "A target without a baseline cannot be checked.",
      sdg_without_target: "An SDG is named with the number of its target (x.y).",
      guess: "This figure is still a guess: it needs a source.",
    },
    put: "Write the answer",
    change: (label) => `What do you put in “${label}”?`,
    noted: (label, filled) => `${label}: written. ${filled}.`,
    add: "Another indicator",
    addAsk: "Which other number will have moved if you succeed?",
    whole: "All twelve boxes are filled.",
    pass: "Skip this question",
    passed: "Some boxes are still open. Touch one to come back to it.",
  },
};
