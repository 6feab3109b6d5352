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
  levels: Readonly<Record<"output" | "outcome" | "impact", string>>;
  slide: (number: number, total: number) => string;
  continued: (part: number, parts: number) => string;
  question: string;
  /** Where a statement comes from: whose ideas, which group, how many votes. Marks of our own stand round the group. */
  trace: (authors: readonly string[], group: string, votes: number) => string;
}

const listed = (names: readonly string[], comma: string, last: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(comma)}${last}${names.at(-1)}`;

/** Before a name that begins with a vowel, "de" loses its own; a tag may stand before the name. */
const vowel = /^(?:<bdi>)?[aeiouàâäéèêëîïôöùûüæœ]/i;

const arabicVotes = (count: number): string =>
  count === 1 ? "صوت واحد" : count === 2 ? "صوتان" : count > 2 && count < 11 ? `${count} أصوات` : `${count} صوتاً`;

export const wordsOf: Readonly<Record<Language, Words>> = {
  fr: {
    empty: "Vide",
    toAnswer: "Rien n’est écrit ici. La question\u00a0:",
    revision: (number) => `révision ${number}`,
    taken: (when) => `Emporté le ${when}`,
    range: (from, to) => `${from} – ${to}`,
    members: "Équipe",
    indicators: "Les indicateurs, en tableau",
    saysNothing: "non dit",
    levels: { output: "livrable", outcome: "résultat", impact: "impact" },
    slide: (number, total) => `${number} / ${total}`,
    continued: (part, parts) => `suite ${part} sur ${parts}`,
    question: "La question",
    trace: (authors, group, votes) =>
      `${authors.length < 2 ? "De l’idée" : "Des idées"} ${vowel.test(authors[0] ?? "") ? "d’" : "de "}${listed(authors, ", ", " et ")}, au groupe «\u00a0${group}\u00a0» (${votes} voix), à cet énoncé`,
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
    levels: { output: "مُنجَز", outcome: "نتيجة", impact: "أثر" },
    slide: (number, total) => `${number} / ${total}`,
    continued: (part, parts) => `تتمّة ${part} من ${parts}`,
    question: "السؤال",
    trace: (authors, group, votes) =>
      `${authors.length < 2 ? "من فكرة" : "من أفكار"} ${listed(authors, "، ", " و")}، إلى مجموعة «${group}» (${arabicVotes(votes)})، إلى هذه الصياغة`,
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
    levels: { output: "output", outcome: "outcome", impact: "impact" },
    slide: (number, total) => `${number} / ${total}`,
    continued: (part, parts) => `part ${part} of ${parts}`,
    question: "The question",
    trace: (authors, group, votes) =>
      `From ${listed(authors, ", ", " and ")}’s ${authors.length < 2 ? "idea" : "ideas"}, to the group “${group}” (${votes} ${votes === 1 ? "vote" : "votes"}), to this statement`,
  },
};
