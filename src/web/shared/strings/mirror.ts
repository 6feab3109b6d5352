import type { Language } from "../../../domain/language/names.ts";

/** The words of a mentor's own figures: what they are, never what to think of the person. */
export interface MirrorWords {
  title: string;
  text: string;
  none: string;
  noneText: string;
  decided: string;
  decidedText: string;
  unchanged: string;
  unchangedText: string;
  nearly: string;
  nearlyText: string;
  overridden: string;
  overriddenText: string;
  distance: string;
  distanceText: string;
  characters: (count: number) => string;
  time: string;
  timeText: string;
  seconds: (count: number) => string;
  faster: string;
  fasterText: string;
  fasterNone: string;
  planted: string;
  plantedText: string;
  plantedSeen: string;
  plantedNone: string;
  ofShown: (count: number, all: number) => string;
}

const fr: MirrorWords = {
  title: "Mon miroir",
  text: "Vos propres chiffres, pour vous seulement. Ni vos collègues ni les organisateurs ne les voient, et ils ne servent à classer personne.",
  none: "Encore rien à montrer",
  noneText:
    "Après vos premières décisions, vous verrez ici combien vous changez les brouillons et le temps que vous y passez.",
  decided: "Décisions",
  decidedText: "sur de vrais brouillons",
  unchanged: "Acceptés tels quels",
  unchangedText: "Un bon brouillon mérite de partir tel quel ; la question est de savoir s’il a été lu.",
  nearly: "Presque inchangés",
  nearlyText: "Deux caractères changés au plus. Dans le meilleur essai connu : 76 %.",
  overridden: "Écartés",
  overriddenText: "Ignorés, ou remplacés par vos propres mots.",
  distance: "Changement médian",
  distanceText: "Quand vous modifiez : la moitié de vos modifications changent moins que cela.",
  characters: (count) => `${count} ${count < 2 ? "caractère" : "caractères"}`,
  time: "Temps médian",
  timeText: "De l’ouverture du brouillon à la décision.",
  seconds: (count) => `${count} s`,
  faster: "Acceptés plus vite qu’on ne lit",
  fasterText:
    "En moins de temps qu’il n’en faut à un lecteur très rapide. Si c’est la fatigue, une pause ou un relais aide plus que l’effort.",
  fasterNone: "Aucun.",
  planted: "Erreurs glissées, laissées passer",
  plantedText:
    "Elles n’ont jamais atteint une équipe. On les manque surtout quand les brouillons d’avant étaient bons : un chiffre relu contre le canevas suffit souvent.",
  plantedSeen: "Vous les avez toutes vues.",
  plantedNone: "Aucune ne vous a été montrée.",
  ofShown: (count, all) => (all === 0 ? "0" : `${count} sur ${all}`),
};

const en: MirrorWords = {
  title: "My mirror",
  text: "Your own figures, for you alone. Neither your colleagues nor the organisers see them, and they rank nobody.",
  none: "Nothing to show yet",
  noneText: "After your first decisions you will see here how much you change drafts and how long you take.",
  decided: "Decisions",
  decidedText: "on true drafts",
  unchanged: "Accepted as they were",
  unchangedText: "A good draft deserves to go out as it is; the question is whether it was read.",
  nearly: "Nearly unchanged",
  nearlyText: "Two characters changed at most. In the best trial known: 76%.",
  overridden: "Set aside",
  overriddenText: "Ignored, or replaced by your own words.",
  distance: "Median change",
  distanceText: "When you edit: half of your edits change less than this.",
  characters: (count) => `${count} ${count === 1 ? "character" : "characters"}`,
  time: "Median time",
  timeText: "From opening the draft to deciding.",
  seconds: (count) => `${count} s`,
  faster: "Accepted faster than reading",
  fasterText:
    "In less time than a very fast reader needs. If it is fatigue, a break or a relief helps more than effort.",
  fasterNone: "None.",
  planted: "Planted faults let through",
  plantedText:
    "They never reached a team. They are missed mostly when the drafts before were good: one figure checked against the canvas is often enough.",
  plantedSeen: "You saw them all.",
  plantedNone: "None was shown to you.",
  ofShown: (count, all) => (all === 0 ? "0" : `${count} of ${all}`),
};

const forms = (count: number, one: string, two: string, few: string, more: string) => {
  const tail = count % 100;
  if (count === 1) return one;
  if (count === 2) return two;
  return `${count} ${tail >= 3 && tail <= 10 ? few : more}`;
};

const ar: MirrorWords = {
  title: "مرآتي",
  text: "أرقامكم أنتم، لكم وحدكم. لا يراها الزملاء ولا المنظّمون، ولا يُرتَّب بها أحد.",
  none: "لا شيء يُعرض بعد",
  noneText: "بعد قراراتكم الأولى سترون هنا كم تغيّرون في المسوّدات وكم تأخذ من وقتكم.",
  decided: "القرارات",
  decidedText: "على مسوّدات حقيقية",
  unchanged: "قُبلت كما هي",
  unchangedText: "المسوّدة الجيدة تستحق أن تُرسل كما هي؛ والسؤال هل قُرئت.",
  nearly: "لم يكد يتغيّر فيها شيء",
  nearlyText: "حرفان على الأكثر. وفي أحسن تجربة معروفة: \u206676%\u2069.",
  overridden: "تُركت جانباً",
  overriddenText: "تُجوهلت، أو حلّ كلامكم محلّها.",
  distance: "التغيير الأوسط",
  distanceText: "حين تعدّلون: نصف تعديلاتكم أقل من هذا.",
  characters: (count) => forms(count, "حرف واحد", "حرفان", "أحرف", "حرفاً"),
  time: "الوقت الأوسط",
  timeText: "من فتح المسوّدة إلى القرار.",
  seconds: (count) => forms(count, "ثانية واحدة", "ثانيتان", "ثوانٍ", "ثانية"),
  faster: "قُبلت أسرع مما تُقرأ",
  fasterText: "في وقت أقل مما يحتاج إليه قارئ سريع جداً. إن كان السبب التعب فالراحة أو من يخلفكم أنفع من الجهد.",
  fasterNone: "لا شيء.",
  planted: "أخطاء وُضعت عمداً ومرّت",
  plantedText: "لم تصل إلى أي فريق. تفوت خاصةً حين تكون المسوّدات السابقة جيدة: كثيراً ما تكفي مقارنة رقم واحد باللوحة.",
  plantedSeen: "انتبهتم إليها كلها.",
  plantedNone: "لم يُعرض عليكم منها شيء.",
  ofShown: (count, all) => (all === 0 ? "0" : `${count} من ${all}`),
};

export const mirrorWords: Readonly<Record<Language, MirrorWords>> = { fr, ar, en };
