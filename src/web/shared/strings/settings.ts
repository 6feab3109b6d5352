import type { Posture, VerdictKind } from "../../../domain/feedback/feedback.ts";
import type { Language } from "../../../domain/language/names.ts";

/** The words of the page on which organisers set how feedback is given. */
export interface SettingsWords {
  title: string;
  posture: string;
  postureText: string;
  name: Readonly<Record<Posture, string>>;
  means: Readonly<Record<Posture, string>>;
  byWorkshop: string;
  asWhole: string;
  planted: string;
  plantedText: string;
  plantedLabel: string;
  inHundred: (count: number) => string;
  reasons: string;
  reasonsText: string;
  noVerdicts: string;
  workshop: string;
  all: string;
  verdict: Readonly<Record<VerdictKind, string>>;
  saved: string;
}

const fr: SettingsWords = {
  title: "Avis aux équipes",
  posture: "Qui décide de ce qui part",
  postureText: "Pour tout le programme. Les équipes le voient avant de demander.",
  name: { "draft-only": "Un mentor décide", auto: "Envoi direct", off: "Pas d’avis écrit" },
  means: {
    "draft-only": "Dalil prépare un brouillon ; rien n’atteint une équipe sans la décision d’un mentor.",
    auto: "Le brouillon part de lui-même, marqué comme venant de Dalil, sans nom de mentor.",
    off: "Les équipes ne peuvent pas demander d’avis écrit ; on leur dit de lever la main.",
  },
  byWorkshop: "Par atelier",
  asWhole: "Comme le programme",
  planted: "Brouillons pièges",
  plantedText:
    "Quand presque tous les brouillons sont bons, on finit par les accepter sans les lire. Une erreur glissée de temps en temps le fait voir au mentor, à lui seul. Elle n’atteint jamais une équipe, quoi qu’il décide.",
  plantedLabel: "Part des brouillons",
  inHundred: (count) => (count === 0 ? "Aucun" : `${count} sur 100`),
  reasons: "Ce que les mentors ont décidé, et pourquoi",
  reasonsText: "Aucun mentor n’est nommé. Les brouillons modifiés ou écartés sont proposés dans les évaluations.",
  noVerdicts: "Aucune décision encore.",
  workshop: "Atelier",
  all: "Tous",
  verdict: { accept: "acceptés", edit: "modifiés", respond: "réponse propre", ignore: "ignorés" },
  saved: "Enregistré.",
};

const en: SettingsWords = {
  title: "Feedback to teams",
  posture: "Who decides what goes out",
  postureText: "For the whole programme. Teams see it before they ask.",
  name: { "draft-only": "A mentor decides", auto: "Sent directly", off: "No written feedback" },
  means: {
    "draft-only": "Dalil prepares a draft; nothing reaches a team without a mentor’s decision.",
    auto: "The draft goes out by itself, marked as Dalil’s, without a mentor’s name.",
    off: "Teams cannot ask for written feedback; they are told to raise a hand.",
  },
  byWorkshop: "By workshop",
  asWhole: "As the programme",
  planted: "Planted drafts",
  plantedText:
    "When nearly all drafts are good, people end up accepting them unread. A fault put in now and then shows it to the mentor, and to nobody else. It never reaches a team, whatever they decide.",
  plantedLabel: "Share of drafts",
  inHundred: (count) => (count === 0 ? "None" : `${count} in 100`),
  reasons: "What mentors decided, and why",
  reasonsText: "No mentor is named. Drafts that were edited or set aside are proposed under evaluations.",
  noVerdicts: "No decision yet.",
  workshop: "Workshop",
  all: "All",
  verdict: { accept: "accepted", edit: "edited", respond: "own answer", ignore: "ignored" },
  saved: "Saved.",
};

const ar: SettingsWords = {
  title: "الآراء المكتوبة للفرق",
  posture: "من يقرّر ما يُرسل",
  postureText: "للبرنامج كله. تراه الفرق قبل أن تطلب.",
  name: { "draft-only": "القرار للمرشدين", auto: "إرسال مباشر", off: "لا آراء مكتوبة" },
  means: {
    "draft-only": "يكتب دليل مسوّدة، ولا يصل شيء إلى فريق من دون قرار مرشد.",
    auto: "تُرسل المسوّدة من تلقاء نفسها باسم دليل، من دون اسم مرشد.",
    off: "لا يمكن للفرق أن تطلب رأياً مكتوباً، ويُقال لها أن ترفع يدها.",
  },
  byWorkshop: "حسب الورشة",
  asWhole: "كالبرنامج",
  planted: "مسوّدات فيها خطأ مقصود",
  plantedText:
    "حين تكون المسوّدات كلها تقريباً جيدة، ينتهي الأمر إلى قبولها من دون قراءة. خطأ يُوضع من حين إلى آخر يُظهر ذلك للمرشد وحده. ولا يصل إلى أي فريق مهما كان القرار.",
  plantedLabel: "نسبتها من المسوّدات",
  inHundred: (count) => (count === 0 ? "لا شيء" : `${count} من 100`),
  reasons: "ما قرّره المرشدون، ولماذا",
  reasonsText: "لا يُذكر اسم أي مرشد. المسوّدات المعدّلة أو المتروكة تُقترح في قسم التقييم.",
  noVerdicts: "لا قرار بعد.",
  workshop: "الورشة",
  all: "الكل",
  verdict: { accept: "مقبولة", edit: "معدّلة", respond: "إجابة خاصة", ignore: "متجاهلة" },
  saved: "حُفظ.",
};

export const settingsWords: Readonly<Record<Language, SettingsWords>> = { fr, ar, en };
