import type { EvaluationWords } from "./evaluation.ts";
import { own } from "./staff.ts";

/** Arabic counts by one, two, three to ten, and the rest. */
function many(count: number, forms: { one: string; two: string; few: string; rest: string }): string {
  if (count === 1) return forms.one;
  if (count === 2) return forms.two;
  const tail = count % 100;
  return `${count.toLocaleString("en-GB")} ${tail >= 3 && tail <= 10 ? forms.few : forms.rest}`;
}

const cases = { one: "حالة واحدة", two: "حالتان", few: "حالات", rest: "حالة" };
const trials = { one: "محاولة واحدة", two: "محاولتان", few: "محاولات", rest: "محاولة" };

const words: EvaluationWords = {
  title: "التقييم",
  about: "يتحقق الوعد حين يبلغ الحدّ الأدنى لمجال الثقة (95%) العتبةَ، إجمالاً وفي كل لغة.",
  start: "ابدؤوا",
  startAll: "تقييم الوعود كلها",
  choose: "تقييم جديد",
  chooseText: "اختاروا ما يُختبَر، وبأي صوت.",
  all: "كل الوعود",
  voice: "الصوت",
  voices: { offline: "الصوت المحلي", model: "صوت النموذج" },
  noModel: "لم يُضبط أي نموذج على هذا الخادم: لا يمكن تقييم سوى الصوت المحلي.",
  repeats: "عدد مرات كل حالة",
  repeatsText: "لا يجيب النموذج مرتين بالطريقة نفسها: ثلاث مرات تُظهر هل يفي بوعده كل مرة.",
  cases: (count) => many(count, cases),
  estimate: (count, time) => `${many(count, trials)}، في نحو ${own(time)}.`,
  estimateModel: (calls, tokens) =>
    `نحو ${many(calls, { one: "نداء واحد", two: "نداءين", few: "نداءات", rest: "نداء" })} للنموذج و${many(tokens, { one: "رمز واحد", two: "رمزين", few: "رموز", rest: "رمز" })}.`,
  estimating: "جارٍ التقدير…",
  time: (seconds) => (seconds < 90 ? `${Math.max(1, Math.round(seconds))} ث` : `${Math.round(seconds / 60)} د`),

  run: (number) => `التقييم ${number}`,
  state: {
    running: "جارٍ",
    stopped: "موقوف",
    finished: "منتهٍ",
    broken: "قطعه خطأ",
    lost: "انقطع خادمه",
  },
  startedBy: (name) => `بدأه ${own(name)}`,
  repeated: (times) =>
    times === 1
      ? "مرة واحدة لكل حالة"
      : `${many(times, { one: "مرة", two: "مرتان", few: "مرات", rest: "مرة" })} لكل حالة`,
  played: (played, all) => `${played.toLocaleString("en-GB")} من ${many(all, trials)}`,
  held: (count) => `تحقق: ${count.toLocaleString("en-GB")}`,
  failed: (count) => `أخفق: ${count.toLocaleString("en-GB")}`,
  unscored: (count) => `بلا حكم: ${count.toLocaleString("en-GB")}`,
  unscoredText: "حكم لا يُقرأ أو حكَم غائب: لا صواب ولا خطأ",
  infrastructure: (count) => `أعطال الشبكة أو النموذج: ${count.toLocaleString("en-GB")}`,
  left: (time) => `بقي ${own(time)}`,
  resumed: (times) =>
    times === 1 ? "استؤنف مرة" : `استؤنف ${many(times, { one: "مرة", two: "مرتين", few: "مرات", rest: "مرة" })}`,
  stop: "أوقفوه بعد هذه الحالة",
  stopping: "جارٍ الإيقاف…",
  resume: "استأنفوه",
  lostText: "توقف الخادم الذي كان يجريه. ما أُنجز محفوظ: استأنفوه.",
  problem: "ما الذي قطعه",
  progress: "التقدم",

  history: "التقييمات السابقة",
  noRuns: "لم يُقيَّم شيء بعد",
  noRunsText: "ابدؤوا بتقييم أول للصوت المحلي: لا يحتاج مفتاحاً ولا شبكة، وبه تُقارَن التقييمات التالية.",
  trend: "المنحى",
  trendText: (promise, figures) => `${own(promise)}: ${figures}`,
  open: "افتحوا",

  promise: "الوعد",
  count: "الحالات",
  weakest: "أضعف لغة",
  score: "نسبة التحقق، مجال الثقة 95%، العتبة",
  low: "الحد الأدنى",
  floor: "العتبة",
  gate: "الحكم",
  verdict: { pass: "متحقق", fail: "دون العتبة", regression: "تراجع", cannot_tell: "لا يمكن الجزم" },
  verdictText: {
    pass: "المجال كله فوق العتبة.",
    fail: "المجال كله دون العتبة.",
    regression: "أسوأ من التقييم السابق، بما يتجاوز المصادفة.",
    cannot_tell: "العتبة داخل المجال: الحالات أقل من أن تحسم.",
  },
  needed: (count) => `يلزم للحسم: ${many(count, cases)}`,
  rate: (value, low, high, count) => `${value} (من ${low} إلى ${high}، ${many(count, cases)})`,
  allAlike: "كلها سواء",
  language: {
    fr: "الفرنسية",
    ar: "العربية",
    ary: "الدارجة",
    "ary-Latn": "الدارجة بحروف لاتينية",
    en: "الإنجليزية",
  },
  byLanguage: "حسب اللغة",
  byWorkshop: "حسب الورشة",
  judges: "الحكّام",
  calibrated: (kappa, count) => `يوافق أحكام الناس: كابا ${own(kappa)} على ${many(count, cases)}`,
  uncalibrated: (count) => `غير معايَر (أحكام الناس: ${many(count, cases)}): اقرؤوه بحذر`,
  unjudged: (count) => `بلا حكم: ${count}`,

  report: "الاحتفاظ بالتقرير",
  formats: { html: "صفحة للقراءة (HTML)", junit: "JUnit", json: "JSON", log: "السجل كاملاً (JSONL)" },
  compareBefore: (number) => `مقارنة بالتقييم ${number}`,
  backToAll: "كل التقييمات",
  backToRun: (number) => `التقييم ${number}`,
  list: "الحالات",
  listCount: (shown, all) => `${shown} من ${many(all, cases)}`,
  standing: { held: "تحقق", failed: "أخفق", unscored: "بلا حكم", infrastructure: "عطل" },
  anySuite: "كل الوعود",
  anyLanguage: "كل اللغات",
  anyStanding: "كل النتائج",
  filterSuite: "الوعد",
  filterLanguage: "اللغة",
  filterStanding: "النتيجة",
  search: "ابحثوا في الحالات",
  noCases: "لا حالة توافق هذا الاختيار.",

  said: "ما قيل",
  team: "الفريق",
  asked: "ما طُلب",
  answered: "ما كان الجواب",
  sources: "المصادر المذكورة",
  decided: "كيف تقرر ذلك",
  steps: {
    diagnosed: "التشخيص",
    passages: "المقاطع",
    findings: "الملاحظات",
    planned: "الخطة",
    reply: "الرد",
    checked: "التحقق",
  },
  diagnosis: (language, intent, risk) =>
    `اللغة: ${own(language)}؛ القصد: ${own(intent)}${risk === null ? "" : `؛ الخطر: ${own(risk)}`}`,
  passages: (count) =>
    count === 0
      ? "لم يُحتفظ بأي مقطع"
      : `المحتفظ به: ${many(count, { one: "مقطع", two: "مقطعان", few: "مقاطع", rest: "مقطعاً" })}`,
  noFindings: "لا شيء: النص لا يخص أي خانة",
  plan: (strategy, topic) => `الأسلوب: ${own(strategy)}؛ الموضوع: ${own(topic)}`,
  replyText: (voice) => voice,
  checkGood: "كل شيء سليم",
  checkBad: (what) => `ما لا يستقيم: ${what.map(own).join("، ")}`,
  repeatOf: (repeat, all) => `المرة ${repeat} من ${all}`,
  code: "قاعدة",
  grader: "نموذج",
  expected: "ما كان منتظراً",
  note: "لماذا هذه الحالة",
  propose: "اقتراحها حالةً خاصة بنا",
  proposed: "اقتُرحت: يُبَتّ فيها ضمن «حالات مقترحة».",

  against: (before, after) => `التقييم ${before} مقابل التقييم ${after}`,
  againstText: (count) => `الحالات المشتركة بينهما: ${many(count, cases)}، تُقارَن واحدة واحدة.`,
  differs: "ما يختلف بينهما",
  chooseOther: "مقارنة تقييمين",
  older: "الأقدم",
  newer: "الأحدث",
  compare: "قارنوا",
  changes: "التغير حسب الوعد",
  changesText: "الفرق حالةً بحالة، مجال الثقة 95%. ما كان إلى يمين الخط فهو أفضل.",
  change: {
    better: "أفضل بما يتجاوز المصادفة",
    regression: "أسوأ بما يتجاوز المصادفة",
    same: "سواء",
    cannot_tell: "لا يمكن الجزم",
  },
  flips: "ما انقلب",
  flipFilter: {
    all: (count) => `الكل ${count}`,
    mended: (count) => `صلح ${count}`,
    broken: (count) => `انكسر ${count}`,
  },
  bothHeld: (count) => `تحقق في كليهما: ${count.toLocaleString("en-GB")}`,
  bothFailed: (count) => `أخفق في كليهما: ${count.toLocaleString("en-GB")}`,
  case: "الحالة",
  why: "السبب",
  noFlips: "لم تنقلب أي حالة: التقييمان يقولان الشيء نفسه.",

  candidates: "حالات مقترحة",
  candidatesText:
    "من أحكام المرشدين، ومن أسئلة بقيت بلا جواب، ومن تقييمات سابقة. لا تُختبَر حالة إلا بعد قبولها، ولا يُذكر فيها اسم أحد.",
  noCandidates: "لا حالة تنتظر",
  noCandidatesText: "حين يصحّح مرشد ملاحظات، أو تقترحون سؤالاً بقي بلا جواب، تأتي الحالة إلى هنا لتُقرأ أولاً.",
  source: { verdict: "حكم مرشد", uncovered: "سؤال بلا جواب", trace: "تقييم" },
  suite: "الوعد الذي تختبره",
  mustBe: "الجواب الصحيح",
  declined: "يقول إن الوثائق لا تذكر ذلك، ويحيل السؤال إلى شخص",
  answeredWith: "يتضمن هذه الكلمات",
  answerWords: "الكلمات أو الأرقام المنتظرة، تفصل بينها فاصلة منقوطة",
  asItIs: "كما تقول الحالة",
  accept: "قبول",
  refuse: "استبعاد",
  accepted: (count) => `حالاتكم التي تُختبر مع البقية: ${many(count, cases)}`,
  makeCase: "اجعلوه حالة تقييم",
  madeCase: "تنتظر الحالة في «التقييم»، «حالات مقترحة».",
};

export default words;
