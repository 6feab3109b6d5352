import type { BrokenLinkKind } from "../../../domain/coherence/link.ts";
import type { ThreadStep } from "../../../domain/coherence/thread.ts";
import type { Language } from "../../../domain/language/names.ts";

/** The words of the thread, from the problem to the spoken word. */
export interface ThreadWords {
  name: string;
  way: string;
  /** The way in, on the board and the path. */
  open: string;
  step: Readonly<Record<ThreadStep, string>>;
  /** How many links are broken; none: the thread holds. */
  broken: (count: number) => string;
  holds: string;
  /** The thread has steps that nobody wrote yet. */
  unfinished: string;
  state: Readonly<Record<"whole" | "broken" | "open", string>>;
  empty: string;
  kind: Readonly<Record<BrokenLinkKind, string>>;
  /** What stands before the quoted later end, then before the earlier one; or what is said where none stands. */
  ends: Readonly<Record<BrokenLinkKind, readonly [string, string]>>;
  go: (field: string) => string;
}

const fr: ThreadWords = {
  name: "Le fil",
  way: "Du problème à la parole",
  open: "Suivre le fil, du problème à la parole",
  step: {
    problem: "Problème",
    people: "Personnes",
    pain: "Difficulté",
    feature: "Fonctionnalité",
    data: "Données",
    indicator: "Indicateur",
    slide: "Diapo",
    claim: "Parole",
  },
  broken: (count) => (count < 2 ? "1 lien rompu" : `${count} liens rompus`),
  holds: "Le fil tient",
  unfinished: "Rien de rompu ; le fil n’est pas fini",
  state: { whole: "relié", broken: "rompu", open: "pas encore relié" },
  empty: "Rien d’écrit encore",
  kind: {
    number_mismatch: "Deux nombres différents",
    number_not_in_canvas: "Nombre absent du canevas",
    beneficiary_mismatch: "Autres bénéficiaires",
    indicator_unrelated: "Indicateur hors sujet",
    feature_without_pain: "Fonctionnalité sans difficulté",
    claim_without_source: "Affirmation sans source",
  },
  ends: {
    number_mismatch: ["Dit :", "Canevas :"],
    number_not_in_canvas: ["Dit :", "Absent du canevas."],
    beneficiary_mismatch: ["Dit :", "Problème :"],
    indicator_unrelated: ["Mesuré :", "Problème :"],
    feature_without_pain: ["Proposé :", "Problème :"],
    claim_without_source: ["Dit :", "Aucune source n’est nommée."],
  },
  go: (field) => `Ouvrir « ${field} »`,
};

/** One and two say themselves, 3 to 10 and the rest differ. */
const brokenInArabic = (count: number): string => {
  if (count === 1) return "رابط واحد مقطوع";
  if (count === 2) return "رابطان مقطوعان";
  const tail = count % 100;
  return tail >= 3 && tail <= 10 ? `${count} روابط مقطوعة` : `${count} رابطاً مقطوعاً`;
};

const ar: ThreadWords = {
  name: "الخيط",
  way: "من المشكلة إلى الكلمة المنطوقة",
  open: "تتبّع الخيط، من المشكلة إلى الكلمة المنطوقة",
  step: {
    problem: "المشكلة",
    people: "الفئة المعنية",
    pain: "الصعوبة",
    feature: "الوظيفة",
    data: "البيانات",
    indicator: "المؤشر",
    slide: "الشريحة",
    claim: "القول",
  },
  broken: brokenInArabic,
  holds: "الخيط متّصل",
  unfinished: "لا رابط مقطوعاً، والخيط لم يكتمل بعد",
  state: { whole: "متّصل", broken: "مقطوع", open: "غير موصول بعد" },
  empty: "لم يُكتب شيء بعد",
  kind: {
    number_mismatch: "رقمان مختلفان",
    number_not_in_canvas: "رقم ليس في اللوحة",
    beneficiary_mismatch: "فئة مستفيدة أخرى",
    indicator_unrelated: "مؤشر خارج الموضوع",
    feature_without_pain: "وظيفة بلا صعوبة",
    claim_without_source: "قول بلا مصدر",
  },
  ends: {
    number_mismatch: ["القول:", "اللوحة:"],
    number_not_in_canvas: ["القول:", "غير موجود في اللوحة."],
    beneficiary_mismatch: ["القول:", "المشكلة:"],
    indicator_unrelated: ["القياس:", "المشكلة:"],
    feature_without_pain: ["المقترَح:", "المشكلة:"],
    claim_without_source: ["القول:", "لم يُذكر أيّ مصدر."],
  },
  go: (field) => `فتح «${field}»`,
};

const en: ThreadWords = {
  name: "The thread",
  way: "From the problem to the spoken word",
  open: "Follow the thread, from the problem to the spoken word",
  step: {
    problem: "Problem",
    people: "People",
    pain: "Difficulty",
    feature: "Feature",
    data: "Data",
    indicator: "Indicator",
    slide: "Slide",
    claim: "Spoken word",
  },
  broken: (count) => (count < 2 ? "1 broken link" : `${count} broken links`),
  holds: "The thread holds",
  unfinished: "Nothing broken; the thread is not finished",
  state: { whole: "linked", broken: "broken", open: "not linked yet" },
  empty: "Nothing written yet",
  kind: {
    number_mismatch: "Two different numbers",
    number_not_in_canvas: "Number not on the canvas",
    beneficiary_mismatch: "Other beneficiaries",
    indicator_unrelated: "Indicator off the subject",
    feature_without_pain: "Feature without a difficulty",
    claim_without_source: "Claim without a source",
  },
  ends: {
    number_mismatch: ["Said:", "Canvas:"],
    number_not_in_canvas: ["Said:", "Not on the canvas."],
    beneficiary_mismatch: ["Said:", "Problem:"],
    indicator_unrelated: ["Measured:", "Problem:"],
    feature_without_pain: ["Offered:", "Problem:"],
    claim_without_source: ["Said:", "No source is named."],
  },
  go: (field) => `Open “${field}”`,
};

export const threadWords: Readonly<Record<Language, ThreadWords>> = { fr, ar, en };
