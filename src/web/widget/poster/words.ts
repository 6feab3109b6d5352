import type { Language } from "../../shared/answers.ts";

/** The poster's own words. */
export interface Words {
  title: string;
  board: string;
  workshop: string;
  language: string;
  projector: string;
  leave: string;
  print: string;
  previous: string;
  next: string;
  keys: string;
  part: (number: number, total: number) => string;
  empty: string;
  question: string;
  nothing: string;
  nothingHelp: string;
  join: string;
  enter: (code: string) => string;
  offline: string;
  failed: string;
  again: string;
  wait: string;
  revision: (number: number) => string;
  /** Where the workshop's problem comes from: whose ideas, which group, how many votes. */
  trace: (authors: string, many: boolean, group: string, votes: number) => string;
}

const arabicVotes = (count: number): string =>
  count === 1 ? "صوت واحد" : count === 2 ? "صوتان" : count > 2 && count < 11 ? `${count} أصوات` : `${count} صوتاً`;

/** Before a name that begins with a vowel, "de" loses its own; a sign that isolates the name may come first. */
const vowel = /^\u2068?[aeiouàâäéèêëîïôöùûüæœ]/i;

const fr: Words = {
  title: "L’affiche de l’équipe",
  board: "Retour au canevas",
  workshop: "Atelier",
  language: "Langue",
  projector: "Projecteur",
  leave: "Quitter le projecteur",
  print: "Imprimer",
  previous: "Cases précédentes",
  next: "Cases suivantes",
  keys: "Flèches du clavier : d’autres cases. Échap : quitter.",
  part: (number, total) => `${number} / ${total}`,
  empty: "Vide",
  question: "La question",
  nothing: "Rien n’est encore écrit dans cet atelier.",
  nothingHelp: "Remplissez une case sur le canevas, ou choisissez un autre atelier : l’affiche se remplit aussitôt.",
  join: "Cette affiche est celle d’une équipe. Entrez d’abord dans l’équipe, puis revenez ici.",
  enter: (code) => `Entrer avec le code ${code}`,
  offline: "Pas de réseau : l’affiche montre ce qui a été lu en dernier.",
  failed: "L’affiche n’est pas venue. Vérifiez le réseau.",
  again: "Réessayer",
  wait: "Chargement…",
  revision: (number) => `Révision ${number}`,
  trace: (authors, many, group, votes) =>
    `${many ? "Des idées" : "De l’idée"} ${vowel.test(authors) ? "d’" : "de "}${authors}, au groupe «\u00a0${group}\u00a0» (${votes} voix), à cet énoncé`,
};

const ar: Words = {
  title: "ملصق الفريق",
  board: "العودة إلى اللوحة",
  workshop: "الورشة",
  language: "اللغة",
  projector: "جهاز العرض",
  leave: "إنهاء العرض",
  print: "طباعة",
  previous: "الخانات السابقة",
  next: "الخانات التالية",
  keys: "أسهم لوحة المفاتيح: خانات أخرى. Esc: إنهاء.",
  part: (number, total) => `${number} / ${total}`,
  empty: "فارغ",
  question: "السؤال",
  nothing: "لم يُكتب شيء بعد في هذه الورشة.",
  nothingHelp: "املؤوا خانة في اللوحة، أو اختاروا ورشة أخرى: يمتلئ الملصق فوراً.",
  join: "هذا ملصق فريق. ادخلوا إلى الفريق أولاً، ثم عودوا إلى هنا.",
  enter: (code) => `الدخول بالرمز ${code}`,
  offline: "لا توجد شبكة: يعرض الملصق آخر ما قُرئ.",
  failed: "لم يصل الملصق. تحقّقوا من الشبكة.",
  again: "إعادة المحاولة",
  wait: "جارٍ التحميل…",
  revision: (number) => `النسخة ${number}`,
  trace: (authors, many, group, votes) =>
    `${many ? "من أفكار" : "من فكرة"} ${authors}، إلى مجموعة «${group}» (${arabicVotes(votes)})، إلى هذه الصياغة`,
};

const en: Words = {
  title: "The team’s poster",
  board: "Back to the canvas",
  workshop: "Workshop",
  language: "Language",
  projector: "Projector",
  leave: "Leave the projector",
  print: "Print",
  previous: "Boxes before",
  next: "Next boxes",
  keys: "Arrow keys: other boxes. Esc: leave.",
  part: (number, total) => `${number} / ${total}`,
  empty: "Empty",
  question: "The question",
  nothing: "Nothing is written in this workshop yet.",
  nothingHelp: "Fill a box on the canvas, or choose another workshop: the poster fills at once.",
  join: "This is a team’s poster. Join the team first, then come back here.",
  enter: (code) => `Enter with the code ${code}`,
  offline: "No network: the poster shows what was read last.",
  failed: "The poster did not come. Check the network.",
  again: "Try again",
  wait: "Loading…",
  revision: (number) => `Revision ${number}`,
  trace: (authors, many, group, votes) =>
    `From the ${many ? "ideas" : "idea"} of ${authors}, to the group “${group}” (${votes} ${votes === 1 ? "vote" : "votes"}), to this statement`,
};

export const words: Readonly<Record<Language, Words>> = { fr, ar, en };
