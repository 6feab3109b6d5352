import type { Language } from "../../../domain/language/names.ts";

/** The words of the round of ideas; they come with its part, all three languages in one file. */
export interface RoundWords {
  title: string;
  /** Beside the title: which round, or what is done in it. */
  round: (number: number) => string;
  back: string;
  why: string;
  rules: readonly [string, string, string];
  minutesLabel: string;
  minutes: (count: number) => string;
  fewer: string;
  more: string;
  start: string;
  alone: string;
  locked: string;
  left: string;
  idea: (number: number) => string;
  ideaHint: string;
  add: string;
  kept: string;
  onPhone: string;
  lateKept: string;
  you: string;
  missing: (count: number) => string;
  waitFor: (names: readonly string[]) => string;
  close: string;
  sureTitle: string;
  sureSilent: (names: readonly string[]) => string;
  sureVotes: (names: readonly string[]) => string;
  sureYes: string;
  no: string;
  cancel: string;
  over: string;
  minuteLeft: string;
  write: (count: number) => string;
  go: string;
  stage: Readonly<Record<"sorting" | "voting" | "voted", string>>;
  sortTitle: string;
  sortHint: string;
  single: string;
  late: string;
  move: (idea: string) => string;
  moveHere: string;
  alone2: string;
  fresh: string;
  moved: string;
  name: (group: string) => string;
  nameLabel: string;
  save: string;
  openVote: string;
  voteTitle: string;
  voteRule: string;
  voteHint: string;
  vote: string;
  unvote: string;
  voted: string;
  own: string;
  votesLeft: (count: number) => string;
  hidden: string;
  count: string;
  resultTitle: string;
  resultHint: string;
  tie: string;
  votes: (count: number) => string;
  choose: string;
  chosenTitle: string;
  chosenHint: string;
  traceTitle: string;
  ideaOf: (name: string) => string;
  groupOf: (name: string, votes: number) => string;
  statement: (revision: number) => string;
  noStatement: string;
  tell: string;
  again: string;
  nothing: string;
  nothingHint: string;
  failed: string;
  loading: string;
  comesFrom: string;
}

const list = (names: readonly string[], and: string) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
const arabicList = (names: readonly string[]) => names.join(" و");

const fr: RoundWords = {
  title: "Tour d’idées",
  round: (number) => `Tour ${number}`,
  back: "Retour",
  why: "D’abord chacun pour soi, ensuite ensemble : l’équipe trouve plus d’idées, et de plus différentes.",
  rules: [
    "Chacun écrit au moins trois problèmes, seul, sans voir ceux des autres.",
    "Dalil se tait jusqu’à la clôture.",
    "Puis les idées sont montrées, rangées par groupes, et vous votez.",
  ],
  minutesLabel: "Temps pour écrire",
  minutes: (count) => `${count} min`,
  fewer: "Une minute de moins",
  more: "Une minute de plus",
  start: "Commencer le tour",
  alone: "Chacun écrit seul. Personne ne voit vos idées pour l’instant.",
  locked: "Dalil est verrouillé jusqu’à la clôture",
  left: "Temps restant",
  idea: (number) => `Idée ${number}`,
  ideaHint: "Qui a une difficulté, et laquelle ?",
  add: "Ajouter une idée",
  kept: "rendue",
  onPhone: "gardée dans ce téléphone",
  lateKept: "arrivée après la fin : elle est gardée",
  you: "Vous",
  missing: (count) => (count === 1 ? "Encore une idée de votre part." : `Encore ${count} idées de votre part.`),
  waitFor: (names) => `${list(names, "et")} ${names.length < 2 ? "écrit" : "écrivent"} encore.`,
  close: "Clore et montrer les idées",
  sureTitle: "Clore maintenant ?",
  sureSilent: (names) =>
    `${list(names, "et")} ${names.length < 2 ? "n’a rien rendu" : "n’ont rien rendu"} pour l’instant. Après la clôture, une idée arrive en retard.`,
  sureVotes: (names) => `${list(names, "et")} ${names.length < 2 ? "a" : "ont"} encore des voix à donner.`,
  sureYes: "Oui, clore",
  no: "Pas encore",
  cancel: "Annuler ce tour",
  over: "Le temps est écoulé. Les idées sont montrées.",
  minuteLeft: "Il reste une minute.",
  write: (count) => (count === 0 ? "Écrire mes idées" : `Mes idées (${count})`),
  go: "Continuer",
  stage: {
    sorting: "Tour d’idées : à ranger ensemble",
    voting: "Tour d’idées : le vote est ouvert",
    voted: "Tour d’idées : il reste à choisir",
  },
  sortTitle: "Ranger les idées",
  sortHint: "Groupes proposés par Dalil d’après vos mots. Déplacez ce que vous voulez.",
  single: "Idées seules",
  late: "arrivée en retard",
  move: (idea) => `Déplacer « ${idea} »`,
  moveHere: "Déplacer…",
  alone2: "Seule",
  fresh: "Nouveau groupe",
  moved: "Idée déplacée.",
  name: (group) => `Nommer le groupe « ${group} »`,
  nameLabel: "Nom du groupe",
  save: "Enregistrer",
  openVote: "Passer au vote",
  voteTitle: "Voter",
  voteRule: "Trois voix chacun, jamais pour soi seul",
  voteHint: "Donnez vos voix aux problèmes que l’équipe devrait traiter.",
  vote: "Voter",
  unvote: "Reprendre ma voix",
  voted: "votre voix",
  own: "ne contient que vos idées",
  votesLeft: (count) => (count === 0 ? "Vos trois voix sont données." : `Il vous reste ${count} voix.`),
  hidden: "Les totaux s’affichent à la clôture du vote.",
  count: "Clore le vote",
  resultTitle: "Choisir",
  resultHint: "Les voix conseillent, l’équipe décide.",
  tie: "Égalité en tête : parlez-en, puis choisissez ensemble.",
  votes: (count) => `${count} voix`,
  choose: "Choisir ce problème",
  chosenTitle: "Problème choisi",
  chosenHint: "Dites-le à Dalil avec vos mots : il vous aidera à en faire un énoncé.",
  traceTitle: "Trace gardée",
  ideaOf: (name) => `Idée de ${name}`,
  groupOf: (name, votes) => `Groupe « ${name} », ${votes} voix`,
  statement: (revision) => `Énoncé, révision ${revision}`,
  noStatement: "Énoncé : à écrire",
  tell: "Le dire à Dalil",
  again: "Nouveau tour",
  nothing: "Aucune idée n’a été rendue",
  nothingHint: "Recommencez quand l’équipe est prête.",
  failed: "Cela n’a pas marché. Réessayez dans un instant.",
  loading: "Un instant…",
  comesFrom: "D’où vient ce problème",
};

const ar: RoundWords = {
  title: "جولة الأفكار",
  round: (number) => `الجولة ${number}`,
  back: "رجوع",
  why: "كل واحد وحده أولاً، ثم معاً: هكذا يجد الفريق أفكاراً أكثر وأكثر تنوعاً.",
  rules: [
    "يكتب كل واحد ثلاث مشكلات على الأقل، وحده، دون أن يرى ما كتبه غيره.",
    "يصمت دليل حتى إغلاق الجولة.",
    "ثم تُعرض الأفكار في مجموعات وتصوّتون.",
  ],
  minutesLabel: "وقت الكتابة",
  minutes: (count) => (count === 2 ? "دقيقتان" : count < 11 ? `${count} دقائق` : `${count} دقيقة`),
  fewer: "أقل بدقيقة",
  more: "أكثر بدقيقة",
  start: "ابدؤوا الجولة",
  alone: "كل واحد يكتب وحده. لا أحد يرى أفكارك الآن.",
  locked: "دليل مقفل حتى إغلاق الجولة",
  left: "الوقت المتبقي",
  idea: (number) => `الفكرة ${number}`,
  ideaHint: "من عنده صعوبة، وما هي؟",
  add: "أضف فكرة",
  kept: "سُلّمت",
  onPhone: "محفوظة في هذا الهاتف",
  lateKept: "وصلت بعد النهاية، وهي محفوظة",
  you: "أنت",
  missing: (count) =>
    count === 1 ? "بقيت لك فكرة واحدة." : count === 2 ? "بقيت لك فكرتان." : `بقيت لك ${count} أفكار.`,
  waitFor: (names) =>
    names.length < 2 ? `الكتابة مستمرة عند ${names.join("")}.` : `الكتابة مستمرة عند ${arabicList(names)}.`,
  close: "إغلاق الجولة وعرض الأفكار",
  sureTitle: "هل نغلق الآن؟",
  sureSilent: (names) => `لم يصل شيء بعد من ${arabicList(names)}. بعد الإغلاق تُحسب الفكرة متأخرة.`,
  sureVotes: (names) => `ما زالت أصوات عند ${arabicList(names)}.`,
  sureYes: "نعم، نغلق",
  no: "ليس بعد",
  cancel: "إلغاء هذه الجولة",
  over: "انتهى الوقت. الأفكار معروضة الآن.",
  minuteLeft: "بقيت دقيقة واحدة.",
  write: (count) => (count === 0 ? "أكتب أفكاري" : `أفكاري (${count})`),
  go: "متابعة",
  stage: {
    sorting: "جولة الأفكار: رتّبوها معاً",
    voting: "جولة الأفكار: التصويت مفتوح",
    voted: "جولة الأفكار: بقي الاختيار",
  },
  sortTitle: "ترتيب الأفكار",
  sortHint: "مجموعات اقترحها دليل من كلماتكم. انقلوا ما تشاؤون.",
  single: "أفكار منفردة",
  late: "وصلت متأخرة",
  move: (idea) => `نقل « ${idea} »`,
  moveHere: "نقل…",
  alone2: "منفردة",
  fresh: "مجموعة جديدة",
  moved: "نُقلت الفكرة.",
  name: (group) => `تسمية المجموعة « ${group} »`,
  nameLabel: "اسم المجموعة",
  save: "حفظ",
  openVote: "الانتقال إلى التصويت",
  voteTitle: "التصويت",
  voteRule: "ثلاثة أصوات لكل واحد، ولا صوت لأفكارك وحدها",
  voteHint: "امنح أصواتك للمشكلات التي ينبغي أن يعالجها الفريق.",
  vote: "أصوّت",
  unvote: "أسحب صوتي",
  voted: "صوتك",
  own: "ليس فيها إلا أفكارك",
  votesLeft: (count) =>
    count === 0
      ? "أعطيت أصواتك الثلاثة."
      : count === 1
        ? "بقي لك صوت واحد."
        : count === 2
          ? "بقي لك صوتان."
          : "بقيت لك ثلاثة أصوات.",
  hidden: "تظهر النتائج عند إغلاق التصويت.",
  count: "إغلاق التصويت",
  resultTitle: "الاختيار",
  resultHint: "الأصوات تنصح، والفريق يقرر.",
  tie: "تعادل في المقدمة: تحدثوا ثم اختاروا معاً.",
  votes: (count) =>
    count === 0
      ? "لا صوت"
      : count === 1
        ? "صوت واحد"
        : count === 2
          ? "صوتان"
          : count < 11
            ? `${count} أصوات`
            : `${count} صوتاً`,
  choose: "نختار هذه المشكلة",
  chosenTitle: "المشكلة المختارة",
  chosenHint: "قولوها لدليل بكلماتكم: سيساعدكم على صياغتها.",
  traceTitle: "الأثر المحفوظ",
  ideaOf: (name) => `فكرة ${name}`,
  groupOf: (name, votes) => `مجموعة « ${name} »، ${ar.votes(votes)}`,
  statement: (revision) => `صياغة المشكلة، النسخة ${revision}`,
  noStatement: "صياغة المشكلة: لم تُكتب بعد",
  tell: "نقولها لدليل",
  again: "جولة جديدة",
  nothing: "لم تُسلَّم أي فكرة",
  nothingHint: "ابدؤوا من جديد حين يكون الفريق مستعداً.",
  failed: "لم ينجح ذلك. أعيدوا المحاولة بعد لحظة.",
  loading: "لحظة…",
  comesFrom: "من أين جاءت هذه المشكلة",
};

const en: RoundWords = {
  title: "Round of ideas",
  round: (number) => `Round ${number}`,
  back: "Back",
  why: "First each alone, then together: the team finds more ideas, and more different ones.",
  rules: [
    "Everyone writes at least three problems, alone, without seeing the others’.",
    "Dalil keeps quiet until the round is closed.",
    "Then the ideas are shown in groups, and you vote.",
  ],
  minutesLabel: "Time to write",
  minutes: (count) => `${count} min`,
  fewer: "One minute less",
  more: "One minute more",
  start: "Start the round",
  alone: "Everyone writes alone. Nobody sees your ideas for now.",
  locked: "Dalil is locked until the round is closed",
  left: "Time left",
  idea: (number) => `Idea ${number}`,
  ideaHint: "Who has a difficulty, and which one?",
  add: "Add an idea",
  kept: "handed in",
  onPhone: "kept on this phone",
  lateKept: "came after the end: it is kept",
  you: "You",
  missing: (count) => (count === 1 ? "One more idea from you." : `${count} more ideas from you.`),
  waitFor: (names) => `${list(names, "and")} ${names.length < 2 ? "is" : "are"} still writing.`,
  close: "Close and show the ideas",
  sureTitle: "Close now?",
  sureSilent: (names) =>
    `${list(names, "and")} ${names.length < 2 ? "has" : "have"} handed in nothing yet. After closing, an idea comes late.`,
  sureVotes: (names) => `${list(names, "and")} still ${names.length < 2 ? "has" : "have"} votes to give.`,
  sureYes: "Yes, close",
  no: "Not yet",
  cancel: "Take this round back",
  over: "The time is over. The ideas are shown.",
  minuteLeft: "One minute left.",
  write: (count) => (count === 0 ? "Write my ideas" : `My ideas (${count})`),
  go: "Go on",
  stage: {
    sorting: "Round of ideas: sort them together",
    voting: "Round of ideas: the vote is open",
    voted: "Round of ideas: it is time to choose",
  },
  sortTitle: "Sort the ideas",
  sortHint: "Groups that Dalil proposes from your words. Move whatever you want.",
  single: "Ideas on their own",
  late: "came late",
  move: (idea) => `Move “${idea}”`,
  moveHere: "Move…",
  alone2: "On its own",
  fresh: "New group",
  moved: "Idea moved.",
  name: (group) => `Name the group “${group}”`,
  nameLabel: "Name of the group",
  save: "Save",
  openVote: "Go to the vote",
  voteTitle: "Vote",
  voteRule: "Three votes each, never for your own alone",
  voteHint: "Give your votes to the problems the team should work on.",
  vote: "Vote",
  unvote: "Take my vote back",
  voted: "your vote",
  own: "holds only your ideas",
  votesLeft: (count) =>
    count === 0 ? "Your three votes are given." : `You have ${count} ${count === 1 ? "vote" : "votes"} left.`,
  hidden: "Totals are shown when the vote is closed.",
  count: "Close the vote",
  resultTitle: "Choose",
  resultHint: "Votes advise; the team decides.",
  tie: "A tie at the top: talk it over, then choose together.",
  votes: (count) => `${count} ${count === 1 ? "vote" : "votes"}`,
  choose: "Choose this problem",
  chosenTitle: "The chosen problem",
  chosenHint: "Say it to Dalil in your own words: it will help you make a statement of it.",
  traceTitle: "The trace that is kept",
  ideaOf: (name) => `Idea by ${name}`,
  groupOf: (name, votes) => `Group “${name}”, ${en.votes(votes)}`,
  statement: (revision) => `Statement, revision ${revision}`,
  noStatement: "Statement: still to be written",
  tell: "Say it to Dalil",
  again: "New round",
  nothing: "No idea was handed in",
  nothingHint: "Start again when the team is ready.",
  failed: "That did not work. Try again in a moment.",
  loading: "One moment…",
  comesFrom: "Where this problem comes from",
};

export const roundWords: Readonly<Record<Language, RoundWords>> = { fr, ar, en };
