import { own, type StaffWords } from "./staff.ts";

/** One and two say themselves; 3 to 10 and 11 to 99 take different forms. */
const many = (count: number, one: string, two: string, few: string, more: string) => {
  const tail = count % 100;
  if (count === 1) return one;
  if (count === 2) return two;
  return `${count} ${tail >= 3 && tail <= 10 ? few : more}`;
};

const words: StaffWords = {
  title: { mentor: "فضاء المرشدين", organiser: "فضاء المنظّمين" },
  role: { mentor: "الإرشاد", organiser: "التنظيم" },
  nav: {
    tickets: "النداءات",
    teams: "الفرق",
    codes: "الرموز",
    people: "المرشدون",
    questions: "الأسئلة",
    evaluations: "التقييم",
  },
  sections: "الأقسام",
  language: "لغة الصفحة",
  leave: "خروج",
  leaveSure: "هل ننسى الرابط في هذا الجهاز؟ ستحتاجون إلى فتحه من جديد للعودة.",
  leaveYes: "نعم، خروج",
  cancel: "إلغاء",
  loading: "جارٍ التحميل…",
  cut: "الخادم لا يجيب. قد يكون المعروض قديماً؛ نعيد المحاولة كل 5 ثوانٍ.",
  more: (count) => `عرض ${count} أخرى`,
  failed: "لم ينجح الأمر. أعيدوا المحاولة بعد لحظة.",
  justNow: "الآن",
  shut: {
    none: {
      title: "تحتاجون إلى رابطكم",
      text: "تُفتح هذه الصفحة برابط شخصي، من دون كلمة سر.",
      todo: "افتحوا الرابط الذي أرسله إليكم المنظّمون. وإن لم تجدوه فاطلبوا غيره: إعداده لا يستغرق أكثر من دقيقة.",
    },
    unknown: {
      title: "هذا الرابط لا يفتح شيئاً",
      text: "ربما نُسخ ناقصاً، أو عُوّض بغيره.",
      todo: "انسخوا الرابط كاملاً حتى آخر علامة فيه وافتحوه من جديد. وإن لم يُفتح فاطلبوا رابطاً آخر من المنظّمين.",
    },
    expired: {
      title: "انتهت مدة هذا الرابط",
      text: "كل رابط يفتح الصفحة عدداً محدّداً من الأيام.",
      todo: "اطلبوا رابطاً جديداً من المنظّمين. لم يضع شيء مما قمتم به.",
    },
    revoked: {
      title: "سُحب هذا الرابط",
      text: "سحبه المنظّمون، لأنه انتشر مثلاً.",
      todo: "إن كنتم ما زلتم ترافقون فرقاً فاطلبوا رابطاً جديداً من المنظّمين.",
    },
    member: {
      title: "هذا رابط فريق",
      text: "هو يفتح محادثة فريق، لا هذه الصفحة.",
      todo: "افتحوا الرابط الذي أرسله المنظّمون إليكم أنتم.",
    },
    mentor: {
      title: "هذه الصفحة للمنظّمين",
      text: "رابطكم رابط إرشاد.",
      todo: "ادخلوا من فضاء المرشدين.",
    },
  },
  toMentors: "فتح فضاء المرشدين",

  queue: "نداءات الفرق",
  queueState: (open, taken) =>
    `${open === 0 ? "لا أحد ينتظر" : many(open, "نداء واحد ينتظر", "نداءان ينتظران", "نداءات تنتظر", "نداءً تنتظر")}${taken === 0 ? "." : `، والمأخوذ منها: ${taken}.`}`,
  group: { alerts: "تنبيهات", hands: "أيدٍ مرفوعة", uncovered: "أسئلة لا جواب لها في المكتبة" },
  reason: { distress: "شخص في ضيق", abuse: "كلام عنيف", help: "يد مرفوعة", uncovered: "سؤال بلا جواب" },
  arrived: (reason, team) => `نداء جديد من فريق ${own(team)}: ${words.reason[reason]}.`,
  noTickets: "لا نداء الآن",
  noTicketsText:
    "حين يرفع فريق يده، أو تُقلق رسالة، أو لا تجد المكتبة جواباً، يظهر النداء هنا من تلقاء نفسه، ويظهر العدد في عنوان الصفحة.",
  noneHere: { alerts: "لا تنبيهات.", hands: "لا أيدي مرفوعة.", uncovered: "لا أسئلة بلا جواب." },
  somebody: "أحد أعضاء الفريق",
  wholeTeam: "الفريق كله",
  privateWords: (name) =>
    `لا تُنسخ الرسالة هنا. هي رسالة خاصة: لا يراها في الفريق غير ${own(name)}، ويمكن للمرشدين والمنظّمين قراءتها.`,
  readPrivate: "قراءة الرسالة الخاصة",
  readTalk: "عرض المحادثة",
  wordless: "من دون تفاصيل.",
  mine: "أنتم تتكفّلون به",
  takenBy: (name) => `يتكفّل به: ${own(name)}`,
  aColleague: "أحد الزملاء",
  claim: "أتكفّل به",
  release: "إعادته إلى الانتظار",
  close: "إغلاق",
  closeSure: {
    distress: "هل تحدّث أحد مع هذا الشخص مباشرة؟ النداء المغلق لا يُفتح من جديد.",
    abuse: "هل سُوّي الأمر مع الفريق؟ النداء المغلق لا يُفتح من جديد.",
    help: "هل حصل الفريق على المساعدة؟ النداء المغلق لا يُفتح من جديد.",
    uncovered: "هل حصل الفريق على الجواب؟ النداء المغلق لا يُفتح من جديد.",
  },
  closeYes: "نعم، إغلاق",
  tooLate: "سبقكم أحد الزملاء: هذه حال النداء الآن.",
  closed: "نداءات مغلقة",
  closedNone: "لم يُغلق أي نداء بعد.",
  closedBy: (name) => `أغلقه: ${own(name)}`,

  teams: "الفرق",
  teamsCount: (count) => many(count, "فريق واحد", "فريقان", "فرق", "فريقاً"),
  filter: "البحث عن فريق باسمه",
  noTeams: "لا فرق بعد",
  noTeamsText: {
    mentor: "تظهر الفرق هنا حين يسجّلها المنظّمون.",
    organiser: `سجّلوها من جدول (أعمدته: الفريق، العضو، المرشد، اللغة) بهذا الأمر: ${own("npm run -s dalil -- teams import FILE")}`,
  },
  noMatch: (typed) => `لا فريق في اسمه «${own(typed)}».`,
  members: (count) => (count === 0 ? "لا أعضاء" : many(count, "عضو واحد", "عضوان", "أعضاء", "عضواً")),
  lastWord: (when) => `آخر رسالة ${when}`,
  silent: "لا رسائل بعد",
  unwritten: "اللوحات فارغة",
  calls: (count) => many(count, "نداء واحد", "نداءان", "نداءات", "نداءً"),
  withdrawn: "الرمز مسحوب",
  filled: (done, total) => `${done} من ${total}`,
  met: (count) => `المستوفى: ${count}`,

  backToTeams: "كل الفرق",
  readOnly: "للقراءة فقط: لا شيء مما تفعلونه هنا يغيّر عمل الفريق.",
  noTeam: "لا وجود لهذا الفريق في فوجكم، أو لم يعد موجوداً.",
  here: "متصل الآن",
  talk: "المحادثة",
  board: "اللوحة",
  noTalk: "لم يكتب الفريق شيئاً في هذه الورشة بعد.",
  earlier: (count) => `عرض ما قبلها (${count})`,
  privateTo: (name) => `خاص: لا يرى هذا في الفريق غير ${own(name)}.`,
  emptyField: "فارغة",
  proposed: "اقتراح ينتظر قرار الفريق:",
  workshops: "الورشات",

  codes: "رموز الفرق",
  codesText: "يدخل كل فريق برمزه أو برابطه أو بمسح مربّعه.",
  local:
    "لا تُفتح هذه الروابط إلا في هذا الحاسوب. لتعمل في الهواتف افتحوا هذه الصفحة بعنوان الخادم العمومي (الإعداد PUBLIC_URL).",
  sheet: "بطاقات للطباعة",
  print: "طباعة",
  backToCodes: "العودة إلى الرموز",
  sheetText: (count) =>
    `${many(count, "بطاقة واحدة", "بطاقتان", "بطاقات", "بطاقة")}، ثمانٍ في كل صفحة A4؛ تُقصّ على الخط المتقطّع.`,
  noCodes: "لا فريق له رمز صالح.",
  link: "رابط الدخول",
  copy: "نسخ الرابط",
  copied: "نُسخ الرابط",
  copyYourself: "الرابط محدّد: انسخوه.",
  revoke: "سحب الرمز",
  revokeSure: (team) => `هل يُسحب رمز ${own(team)}؟ يخرج كل أعضائه في الحين، ويبقى ما كتبه الفريق.`,
  revokeYes: "نعم، سحب",
  renew: "إعطاء رمز جديد",
  renewed: (team, code) => `الرمز الجديد لفريق ${own(team)}: ${own(code)}. به يدخل أعضاؤه من جديد.`,

  people: "المرشدون والمنظّمون",
  invite: "دعوة مرشد أو مرشدة",
  inviteText: "الرابط شخصي ولا يُعرض إلا مرة واحدة. أرسلوه إلى صاحبه وحده.",
  name: "الاسم كما ستراه الفرق",
  nameMissing: "اكتبوا الاسم.",
  inLanguage: "اللغة",
  days: "مدة صلاحية الرابط",
  dayCount: (count) => many(count, "يوم واحد", "يومان", "أيام", "يوماً"),
  makeLink: "إعداد الرابط",
  linkFor: (name) => `رابط ${own(name)}`,
  linkText: (until) => `صالح إلى غاية ${own(until)}. انسخوه الآن: لن يُعرض مرة أخرى.`,
  staff: "من له حق الدخول",
  you: "أنتم",
  openUntil: (until) => `الرابط صالح إلى غاية ${own(until)}`,
  openAlways: "الرابط صالح إلى أن يُسحب",
  notOpen: "لا رابط صالحاً",
  revokePerson: "سحب حق الدخول",
  revokePersonSure: (name) => `هل يُسحب حق دخول ${own(name)}؟ تتوقّف روابطه عن العمل في الحين.`,
  revokePersonYes: "نعم، سحب",

  questions: "أسئلة بلا جواب",
  questionsText:
    "ما سألت عنه فرق ولا تذكره وثائق البرنامج. إعلان واحد للجميع، أو جملة تُضاف إلى الوثائق، يجيب عنها كلها.",
  noQuestions: "لم يبق سؤال بلا جواب",
  noQuestionsText: "حين يسأل فريق عمّا لا تذكره الوثائق يظهر سؤاله هنا.",
  asked: (count) => many(count, "مرة واحدة", "مرتان", "مرات", "مرة"),
  stillOpen: (count) => `ما زال ينتظر: ${count}`,
  askedBy: (teams) => `${teams.length === 1 ? "الفريق" : "الفرق"}: ${teams.map(own).join("، ")}`,
  lastAsked: (when) => `آخر مرة ${when}`,
};

export default words;
