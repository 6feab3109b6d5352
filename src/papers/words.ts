import type { Language } from "../domain/language/names.ts";

/** Our own words on paper: everything else is the programme's or the team's. */
export interface Words {
  empty: string;
  /** Before a guiding question, where nothing was written. */
  toAnswer: string;
  revision: (number: number) => string;
  taken: (when: string) => string;
  range: (from: string, to: string) => string;
  members: string;
  indicators: string;
  saysNothing: string;
  slide: (number: number, total: number) => string;
  continued: (part: number, parts: number) => string;
  question: string;
}

export const wordsOf: Readonly<Record<Language, Words>> = {
  fr: {
    empty: "Vide",
    toAnswer: "Rien n’est écrit ici. La question :",
    revision: (number) => `révision ${number}`,
    taken: (when) => `Emporté le ${when}`,
    range: (from, to) => `${from} – ${to}`,
    members: "Équipe",
    indicators: "Les indicateurs, en tableau",
    saysNothing: "non dit",
    slide: (number, total) => `${number} / ${total}`,
    continued: (part, parts) => `suite ${part} sur ${parts}`,
    question: "La question",
  },
  ar: {
    empty: "فارغ",
    toAnswer: "لم يُكتب شيء هنا بعد. السؤال:",
    revision: (number) => `النسخة ${number}`,
    taken: (when) => `أُخذت بتاريخ ${when}`,
    range: (from, to) => `من ${from} إلى ${to}`,
    members: "الفريق",
    indicators: "المؤشرات في جدول",
    saysNothing: "لم يُذكر",
    slide: (number, total) => `${number} / ${total}`,
    continued: (part, parts) => `تتمّة ${part} من ${parts}`,
    question: "السؤال",
  },
  en: {
    empty: "Empty",
    toAnswer: "Nothing is written here yet. The question:",
    revision: (number) => `revision ${number}`,
    taken: (when) => `Taken away on ${when}`,
    range: (from, to) => `${from} – ${to}`,
    members: "Team",
    indicators: "The indicators, as a table",
    saysNothing: "not said",
    slide: (number, total) => `${number} / ${total}`,
    continued: (part, parts) => `part ${part} of ${parts}`,
    question: "The question",
  },
};
