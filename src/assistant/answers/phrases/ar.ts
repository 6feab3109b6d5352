import { inner, isolated, isolateLatin } from "./isolate.ts";
import { byDay, type Line, type Words } from "./words.ts";

const dates = new Intl.DateTimeFormat("ar-MA-u-nu-latn", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});
const at = (date: string): string => dates.format(new Date(`${date}T12:00:00Z`)).replace("،", "");
const plural = new Intl.PluralRules("ar");

interface Forms {
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}
const minuteForms: Forms = { one: "دقيقة واحدة", two: "دقيقتان", few: "دقائق", many: "دقيقة", other: "دقيقة" };
const hourForms: Forms = { one: "ساعة", two: "ساعتان", few: "ساعات", many: "ساعة", other: "ساعة" };
const counted = (count: number, forms: Forms): string => {
  const form = plural.select(count);
  if (form === "one" || form === "two") return forms[form];
  return `${count} ${forms[form === "zero" ? "other" : form]}`;
};

const ordinals = ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع"];
const hours = (start: string | null, end: string | null): string =>
  start === null ? "في المساء، من دون ساعة مكتوبة" : end === null ? `على الساعة ${start}` : `من ${start} إلى ${end}`;
const ofDay = (lines: readonly Line[]): string =>
  `${lines[0]!.day}: ${lines.map((line) => (lines.length === 1 ? `${line.hours}، ${line.title}` : `${line.slot} ${line.title}`)).join("؛ ")}.`;
const row = ({ day, hours: time, title }: Line): string => `${day}، ${time}: ${title}`;
/** A full stop unless the text, or the quote that closes it, has its own. */
const sentence = (text: string): string => (/[.!?؟…]\u2069?[ \u00a0]?[»”]?$/u.test(text) ? text : `${text}.`);
const criteriaCount = (count: number): string =>
  counted(count, { one: "معيار واحد", two: "معياران", few: "معايير", many: "معياراً", other: "معيار" });

export const arabicWords: Words = {
  day: (number, date) => `اليوم ${ordinals[number - 1] ?? `رقم ${number}`} (${at(date)})`,
  hours,
  slot: (start, end) => (start === null ? "مساءً" : end === null ? start : `${start} إلى ${end}`),
  length: (minutes) => {
    const whole = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (whole === 0) return counted(minutes, minuteForms);
    const long = rest === 0 ? counted(whole, hourForms) : `${counted(whole, hourForms)} و${counted(rest, minuteForms)}`;
    return `${long} (${counted(minutes, minuteForms)})`;
  },
  quoted: (quote) => `«${isolated(inner(quote))}»`,
  session: ({ day, hours: time, title }, quote) =>
    `${title}: ${day}، ${time}.${quote === null ? "" : ` ${sentence(quote)}`}`,
  inline: ({ day, hours: time, title }) => `${title}، ${day}، ${time}`,
  sessions: (lines) => byDay(lines).map(ofDay).join("\n"),
  everyDay: (title, time) => `${title}: كل يوم، ${time}.`,
  listOfDay: (day, title, items) => `${day}، ${title}: ${items.join("؛ ")}.`,
  noneThen: (day) => `${day}: لا شيء من هذا في البرنامج.`,
  noneAt: (day, time) => `${day}: لا شيء مبرمج على الساعة ${time}.`,
  yes: "نعم. ",
  no: "لا. ",
  counted: (count, what, place) => `${what}، ${place}: ${count}.`,
  inAll: (days) => `في ${counted(days, { one: "يوم واحد", two: "يومين", few: "أيام", many: "يوماً", other: "يوم" })}`,
  kinds: {
    workshop: "الورشات",
    training: "التكوينات",
    coaching: "حصص المواكبة",
    break: "استراحات القهوة",
    meal: "وجبات الغداء",
    ceremony: "الحفلات",
    keynote: "المحاضرات",
    panel: "جلسات النقاش",
    talk: "الكلمة الملهمة",
    briefing: "الحصائل واللقاء التوجيهي",
    competition: "المنافسة",
    session: "الحصص",
  },
  lasts: (title, length, time, day) => `${title}، المدة: ${length}. ${day}، ${time}.`,
  noEnd: (title, day, start) =>
    `${title}: ${day}، ${start === null ? "في المساء، من دون ساعة مكتوبة" : `على الساعة ${start}، من دون ساعة نهاية مكتوبة`}. والمدة عند المنظمين.`,
  dayRuns: (day, start, end, first, last) =>
    `${day}: البداية على الساعة ${start} (${first})، والنهاية ${end} (${last}).`,
  evening: (items) => `وفي المساء: ${items.join("؛ ")}.`,
  after: (what, lines) => `بعد هذا (${what}): ${lines.map(row).join("؛ ")}.`,
  before: (what, lines) => `قبل هذا (${what}): ${lines.map(row).join("؛ ")}.`,
  nothingAfter: (what) => `بعد هذا (${what}) لا شيء آخر في ذلك اليوم.`,
  nothingBefore: (what) => `قبل هذا (${what}) لا شيء في ذلك اليوم.`,
  now: (time, current, next) =>
    `الساعة ${time}. ${current === null ? "لا حصة جارية." : `الآن: ${current}.`}${next === null ? "" : ` وبعدها: ${next}.`}`,
  notBegun: (first) => `لم يبدأ البرنامج بعد. أول حصة: ${first}.`,
  over: "انتهى البرنامج.",
  objective: (day, text) => `هدف ${day}: ${text}`,
  expected: (day, text) => `المنتظر في نهاية ${day}: ${text}`,
  theme: (day, title) => `${day}: ${title}.`,
  criteria: (day, names) =>
    `اليوم ${ordinals[day - 1] ?? `رقم ${day}`}، ${criteriaCount(names.length)} (${names.length}): ${names.join("، ")}.`,
  criteriaDiffer: (missing) => `القائمة الأقصر لا تذكر هذا المعيار: ${missing.join("، ")}.`,
  noWeights: "لا يُكتب أي وزن. والأضمن إعداد القائمة الأطول.",
  notTold: [
    "لا تقول وثائق البرنامج هذا، ولن أخمّن.",
    "لم أجد هذا في وثائق البرنامج، وأفضّل ألا أخمّن.",
    "لا شيء في الوثائق يجيب عن هذا السؤال.",
  ],
  nearest: (quote, place) => `أقرب مقطع (${isolated(place)}): ${sentence(quote)}`,
  offers: ["أتريدون أن يجيبكم شخص؟", "أأرسل السؤال إلى المنظمين؟", "يمكنني أن أطلب من شخص أن يجيبكم: هل توافقون؟"],
  noSuchDay: (days, first, last) => `هذا اليوم ليس في البرنامج. عدد أيامه: ${days}، من ${first} إلى ${last}.`,
  fromSource: (source, quote) => `${sentence(quote)} (${isolated(source)})`,
  method: (text, source) => `${sentence(text)} (${source})`,
  inProgramme: (text) => `في البرنامج: ${text}`,
  finish: isolateLatin,
};
