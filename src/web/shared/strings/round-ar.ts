import type { RoundWords } from "./round.ts";

const arabicList = (names: readonly string[]) => names.join(" و");

export const ar: RoundWords = {
  title: "جولة الأفكار",
  round: (number) => `الجولة ${number}`,
  back: "رجوع",
  why: "كل واحد وحده أولاً، ثم معاً: هكذا يجد الفريق أفكاراً أكثر عدداً وتنوّعاً.",
  rules: [
    "يكتب كل واحد ثلاث مشكلات على الأقل، وحده، من دون أن يرى ما كتبه غيره.",
    "يصمت دليل حتى إغلاق الجولة.",
    "ثم تُعرض الأفكار في مجموعات وتصوّتون.",
  ],
  minutesLabel: "وقت الكتابة",
  minutes: (count) =>
    count === 1 ? "دقيقة واحدة" : count === 2 ? "دقيقتان" : count < 11 ? `${count} دقائق` : `${count} دقيقة`,
  fewer: "دقيقة أقلّ",
  more: "دقيقة أكثر",
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
  move: (idea) => `نقل «${idea}»`,
  moveHere: "نقل…",
  alone2: "منفردة",
  fresh: "مجموعة جديدة",
  moved: "نُقلت الفكرة.",
  name: (group) => `تسمية المجموعة «${group}»`,
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
  resultHint: "الأصوات رأي، والقرار للفريق.",
  tie: "تعادلت الأصوات: تحدثوا ثم اختاروا معاً.",
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
  chosenHint: "قولوها لدليل بكلماتكم: سيساعدكم على أن تجعلوها نصّاً للمشكلة.",
  traceTitle: "مسار الفكرة",
  ideaOf: (name) => `فكرة ${name}`,
  groupOf: (name, votes) => `مجموعة «${name}»، ${ar.votes(votes)}`,
  statement: (revision) => `نصّ المشكلة، النسخة ${revision}`,
  noStatement: "نصّ المشكلة: لم يُكتب بعد",
  tell: "نقولها لدليل",
  again: "جولة جديدة",
  nothing: "لم تُسلَّم أيّ فكرة",
  nothingHint: "ابدؤوا من جديد حين يكون الفريق مستعداً.",
  failed: "لم ينجح ذلك. أعيدوا المحاولة بعد لحظة.",
  loading: "لحظة…",
  comesFrom: "من أين جاءت هذه المشكلة",
};
