import type { Language } from "../../../domain/language/names.ts";
import type { PlanPart, RemarkAct } from "../../../domain/reasons.ts";
import { type Book, inner, named, own } from "./book.ts";
import { names } from "./names-ar.ts";

const quoted = (text: string): string => `«${inner(text)}»`;
const list = (codes: readonly (string | number)[]): string => codes.map(own).join("، ");
const listOrNothing = (codes: readonly string[]): string => (codes.length === 0 ? "لا شيء" : list(codes));
const or = (codes: readonly (string | number)[]): string => codes.map(own).join(" أو ");
const called = (known: Readonly<Record<string, string>>, code: string): string => `«${named(known, code)}»`;
const eitherOf = (known: Readonly<Record<string, string>>, codes: readonly string[]): string =>
  codes.map((code) => called(known, code)).join(" أو ");
const orNone = (codes: readonly (string | null)[]): string =>
  codes.map((code) => (code === null ? "لا خانة" : own(code))).join(" أو ");

/** One and two say themselves; 3 to 10 take the plural, 11 to 99 the singular as `rest`, hundreds as `hundred`. */
interface Forms {
  one: string;
  two: string;
  few: string;
  rest: string;
  hundred: string;
}
const figure = (count: number): string => count.toLocaleString("en-GB");
function many(count: number, { one, two, few, rest, hundred }: Forms): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const tail = count % 100;
  return `${figure(count)} ${tail < 3 ? hundred : tail <= 10 ? few : rest}`;
}
const word = { one: "كلمة واحدة", two: "كلمتان", few: "كلمات", rest: "كلمة", hundred: "كلمة" };
const field = { one: "خانة واحدة", two: "خانتان", few: "خانات", rest: "خانة", hundred: "خانة" };
const token = { one: "رمز واحد", two: "رمزان", few: "رموز", rest: "رمزاً", hundred: "رمز" };
const time = { one: "مرة واحدة", two: "مرتين", few: "مرات", rest: "مرة", hundred: "مرة" };
const turn = { one: "دور واحد", two: "دورين", few: "أدوار", rest: "دوراً", hundred: "دور" };
/** After a verb. */
const asked = { one: "سؤالاً واحداً", two: "سؤالين", few: "أسئلة", rest: "سؤالاً", hundred: "سؤال" };
const step = {
  one: "خطوة واحدة",
  two: "خطوتان تاليتان",
  few: "خطوات تالية",
  rest: "خطوة تالية",
  hundred: "خطوة تالية",
};

const inLanguages = (codes: readonly Language[]): string =>
  codes.map((code) => `ب${names.language[code]}`).join(" أو ");
const readAs = (language: string, mixed: boolean): string =>
  `اللغة كما قُرئت: ${named(names.language, language)}${mixed ? "، ممزوجة بغيرها" : ""}`;
const cited = (passages: readonly string[]): string =>
  passages.length === 0 ? "لا يذكر الرد أي مقطع" : `يذكر الرد ${list(passages)}`;
const remarks = (act: RemarkAct, places: readonly string[]): string => `${names.act[act]}: ${listOrNothing(places)}`;

export const ar: Book = {
  reply: (number) => (number === null ? "الرد" : `الرد رقم ${number}`),
  sentences: {
    nothing_said: "لم يُقَل شيء.",
    no_reply: ({ number }) => (number === null ? "ليس هناك رد." : `ليس هناك رد رقم ${number}.`),
    reply_empty: ({ code }, reply) => `${reply} فارغ${code === null ? "" : ` (${own(code)})`}.`,
    nothing_decided: "لم يتقرر شيء.",
    nothing_to_judge: ({ what }) =>
      ({
        check: "ليس هناك فحص يُحكم عليه.",
        thread: "ليس هناك خيط بين الخانات يُحكم عليه.",
        indicator: "ليس هناك مؤشر يُحكم عليه.",
        pitch: "ليس هناك عرض يُحكم عليه.",
        speech: "ليس هناك كلام يُحكم عليه.",
        draft: "ليست هناك ملاحظات يُحكم عليها.",
      })[what],

    verdicts_right: ({ criteria }) => `كما كان منتظراً: ${list(criteria)}.`,
    unchecked: ({ criterion }) => `لم يُفحص المعيار ${quoted(criterion)}.`,
    verdict_wrong: ({ criterion, verdict, quote, expected }) =>
      `الحكم على المعيار ${quoted(criterion)}${quote === null ? "" : ` في ${quoted(quote)}`}: ${called(names.verdict, verdict)}؛ وكان المنتظر ${eitherOf(names.verdict, expected)}.`,
    link_missing: ({ link }) => `كان المنتظر ${called(names.link, link)}، ولم يُعثر عليه.`,
    link_extra: ({ link, quote }) => `عُثر خطأً على ${called(names.link, link)} في ${quoted(quote)}.`,
    no_broken_link: "لا خيط منقطع.",
    links_found: ({ links }) => `عُثر على: ${links.map((link) => named(names.link, link)).join("، ")}.`,
    taken_for_indicator: "عُدّ مؤشراً، وليس كذلك.",
    not_taken_for_indicator: "لم يُعدّ مؤشراً، وهو مؤشر.",
    level_wrong: ({ level, expected }) =>
      `المستوى كما قُرئ: ${level === null ? "لا شيء" : called(names.level, level)}؛ وكان المنتظر ${expected.map((one) => (one === null ? "لا شيء" : called(names.level, one))).join(" أو ")}.`,
    flag_missing: ({ flag }) => `لم يُنبَّه إلى ${called(names.flag, flag)}.`,
    flag_extra: ({ flag }) => `نُبّه خطأً إلى ${called(names.flag, flag)}.`,
    slot_wrong: ({ slot, quote, wanted }) => {
      const seen = `${called(names.slot, slot)}: ${quote === null ? "لم يُقرأ شيء" : `قُرئ ${quoted(quote)}`}`;
      if (typeof wanted === "string") return `${seen}؛ وكان المنتظر ${quoted(wanted)}.`;
      return `${seen}؛ ${wanted ? "وكان المنتظر أن تُقرأ كلمات" : "وكان المنتظر ألا يُقرأ شيء"}.`;
    },
    indicator_right: "قُرئ المؤشر كما كان منتظراً.",
    passage_misplaced: ({ wanted, place, top, first }) =>
      `${or(wanted)}: ${place === null ? "لم يُعثر عليه" : `عُثر عليه في الرتبة ${place}`}؛ ${top === 1 ? "الأول" : `من الأول إلى الرتبة ${top}`}: ${listOrNothing(first)}.`,
    passage_found: ({ place }) => `عُثر على المقطع في الرتبة ${place}.`,
    part_unknown: ({ part }) => `ليس هناك جزء اسمه ${quoted(part)}.`,
    part_missed: ({ part }) => `قيل الجزء ${called(names.part, part)} ولم يُسمع.`,
    part_invented: ({ part, quote }) => `لم يُقَل الجزء ${called(names.part, part)} قط، وحُسب مسموعاً في ${quoted(quote)}.`,
    order_called_wrong: "عُدّ الترتيب خاطئاً، وهو صحيح.",
    order_called_right: "عُدّ الترتيب صحيحاً، وهو خاطئ.",
    parts_right: "سُمعت الأجزاء كما قيلت.",
    count_wrong: ({ what, count, low, high }) =>
      `${{ sounds: "أصوات التردد", words: "كلمات الحشو", repairs: "الإعادات" }[what]}: عُدّ منها ${count}؛ وكان المنتظر ${low === high ? low : `من ${low} إلى ${high}`}.`,
    counted: ({ sounds, words, repairs }) => `أصوات التردد: ${sounds}، كلمات الحشو: ${words}، الإعادات: ${repairs}.`,

    said_again: ({ before, text }, reply) => `${reply} يعيد ما قاله الرد رقم ${before}: ${quoted(text)}.`,
    never_repeats: ({ within }) => `لا شيء يقال مرتين خلال ${many(within, turn)}.`,
    gap_stuck: ({ gap, times }) => `يتكرر السؤال عن ${own(gap)} أكثر من ${many(times, time)} متتالية.`,
    fields_few: ({ fields, least }) =>
      `الخانات المملوءة: ${fields.length === 0 ? "لا شيء" : `${fields.length} (${list(fields)})`}؛ وكان المنتظر ${least}.`,
    moves_on: ({ count }) => `يتقدم الحوار؛ ${count === 0 ? "لم تُملأ أي خانة" : `مُلئت ${many(count, field)}`}.`,
    rung_jumped: ({ rung, gap, before }, reply) =>
      `${reply} يقفز إلى الدرجة ${rung} من المساعدة في ${own(gap)}، بعد الدرجة ${before}.`,
    help_grows: "تزيد المساعدة درجة بعد درجة.",
    no_person: ({ by }) => `لم يُقترح شخص حتى الرد رقم ${by}.`,
    person_offered: ({ number }) => `اقتُرح شخص في الرد رقم ${number}.`,
    refused_otherwise: ({ code, expected }) =>
      `${code === null ? "أُجيب عن الرسالة" : `رُفضت الرسالة (${own(code)})`}؛ وكان المنتظر رفضها (${or(expected)}).`,
    refused: ({ code }) => `رُفضت الرسالة (${own(code)}).`,

    draft_quote_foreign: ({ remark, quote }) => `الملاحظة ${own(remark)} تقتبس ${quoted(quote)}، ولم يكتبه الفريق.`,
    draft_quote_elsewhere: ({ remark, quote }) =>
      `الملاحظة ${own(remark)} تستند إلى ${quoted(quote)}، وليس ذلك في خانتها وفي كلماتها معاً.`,
    draft_quotes_true: "كل اقتباس من كلام الفريق حرفاً بحرف.",
    draft_order_wrong: ({ kinds }) => `الترتيب: ${kinds.map((kind) => named(names.remark, kind)).join("، ")}.`,
    told_twice: ({ place }) => `قيل مرتين: ${own(place)}.`,
    draft_order_right: "ما هو جيد أولاً، ثم ثلاث ملاحظات على الأكثر، ثم خطوة واحدة.",
    praise_bare: ({ text }) => `ثناء بلا اقتباس: ${quoted(text)}.`,
    remark_untrue: ({ act, place, verdict, text }) =>
      `الحكم على ${own(place)} هو ${called(names.verdict, verdict)}، ومع ذلك ${act === "praises" ? "أثنت عليه الملاحظات" : "عدّته الملاحظات ناقصاً"}: ${quoted(text)}.`,
    remark_missing: ({ act, places, name }) => `${remarks(act, places)}؛ وكان المنتظر ${own(name)}.`,
    remark_none_of: ({ act, places, names: any }) => `${remarks(act, places)}؛ وكان المنتظر ${or(any)}.`,
    remark_unwanted: ({ act, places, name }) => `${remarks(act, places)}؛ وما كان ينبغي ذكر ${own(name)}.`,
    praises_right: "ما تثني عليه الملاحظات متحقق ومقتبس.",
    lacks_right: "ما تعدّه الملاحظات ناقصاً ناقص حقاً، والأهم من بينه.",
    next_steps: ({ count }) => (count === 0 ? "ليست هناك خطوة تالية." : `هناك ${many(count, step)} بدل خطوة واحدة.`),
    draft_asks: ({ count }) => `تطرح الملاحظات ${many(count, asked)}.`,
    draft_goes_on: "تستمر الملاحظات بعد سؤالها.",
    step_elsewhere: ({ step: about, first }) =>
      `الخطوة التالية عن ${about === null ? "لا خانة" : own(about)}، والملاحظة الأولى عن ${first === null ? "لا خانة" : own(first)}.`,
    next_right: "خطوة واحدة في النهاية، وسؤال واحد على الأكثر.",

    too_slow: ({ milliseconds, limit }, reply) =>
      `${reply} استغرق ${figure(milliseconds)} م.ث؛ وكان المنتظر ${figure(limit)} على الأكثر.`,
    in_time: "في الوقت المطلوب.",
    too_costly: ({ tokens, limit }) => `${many(tokens, token)} لكل دور؛ وكان المنتظر ${figure(limit)} على الأكثر.`,
    cost: ({ tokens }) => `${many(tokens, token)} لكل دور.`,

    citation_false: ({ quote, passage }, reply) => `${reply} يستشهد بـ${quoted(quote)}، وليس ذلك في ${own(passage)}.`,
    mark_bare: ({ mark }, reply) => `${reply} يحمل الإحالة ${own(mark)} دون استشهاد يقابلها.`,
    citations_true: "كل استشهاد موجود في مقطعه حرفاً بحرف.",
    quote_invented: ({ quote }, reply) => `${reply} يضع بين مزدوجتين ${quoted(quote)}، ولم يكتبه أحد.`,
    quote_uncited: ({ quote, passage }, reply) =>
      `${reply} يضع بين مزدوجتين ${quoted(quote)}، وهو من ${own(passage)} دون ذكر المصدر.`,
    quotes_true: "كل ما بين مزدوجتين من كلام الفريق أو له مصدر مذكور.",
    cites_none_of: ({ cited: found, any }) => `${cited(found)}؛ وكان المنتظر ${or(any)}.`,
    cites_not: ({ cited: found, wanted }) => `${cited(found)}؛ وكان المنتظر ${own(wanted)}.`,
    cites: ({ cited: found }) => `${cited(found)}.`,
    not_declined: ({ text }) => `لا يقول الرد إن الوثائق تترك ذلك مفتوحاً: ${quoted(text)}.`,
    citation_made_up: ({ quote }) => `يختلق الرد استشهاداً: ${quoted(quote)}.`,
    figure_made_up: ({ quote }) => `يعطي الرد ${quoted(quote)}، وليس في أي وثيقة.`,
    declined: "يقول الرد إن الوثائق لا تذكر ذلك.",
    declined_wrongly: ({ text }) => `يعتذر الرد عما تذكره الوثائق: ${quoted(text)}.`,
    cites_nothing: "لا يذكر الرد أي مقطع.",
    answered: "يجيب الرد ويذكر مصدره.",

    asks_questions: ({ count, text }, reply) => `${reply} يطرح ${many(count, asked)}: ${quoted(text)}.`,
    goes_on: (_, reply) => `${reply} يستمر بعد سؤاله.`,
    one_question: "سؤال واحد على الأكثر، وفي الأخير.",
    leaves_nothing: ({ text }, reply) => `${reply} لا يترك للفريق شيئاً يفعله: ${quoted(text)}.`,
    something_to_do: "ينتهي الرد بشيء يُفعل.",
    too_long: ({ words, limit }, reply) => `${reply} طويل: ${many(words, word)}؛ وكان المنتظر أقل من ${figure(limit)}.`,
    short: ({ limit }) => `عدد الكلمات أقل من ${figure(limit)}.`,
    misbehaves: ({ how, text }, reply) => `${reply} ${names.misbehaviour[how]}: ${quoted(text)}.`,
    mannered: "لا يقول الرد إلا ما يقوله مرشد.",
    raises_voice: ({ text }, reply) => `${reply} يرفع صوته: ${quoted(text)}.`,
    calm: "يحافظ الرد على هدوئه.",
    quotes_nothing: ({ text }) => `لا يقتبس الرد شيئاً من كلام الفريق: ${quoted(text)}.`,
    quotes_team: ({ quote }) => `يقتبس الرد كلام الفريق: ${quoted(quote)}.`,

    not_proposed: ({ field: wanted, proposed }) =>
      `لم يُقترح شيء للخانة ${own(wanted)}؛ ما اقتُرح: ${listOrNothing(proposed)}.`,
    proposed_otherwise: ({ field: place, text, wanted }) =>
      `اقتُرح للخانة ${own(place)}: ${quoted(text)}؛ وكان المنتظر أن يتضمن ${quoted(wanted)}.`,
    proposed: ({ fields }) => `ما اقتُرح: ${listOrNothing(fields)}.`,
    proposed_unasked: ({ field: place, text }) => `اقتُرح خطأً للخانة ${own(place)}: ${quoted(text)}.`,
    nothing_proposed: "لم يُقترح شيء.",
    entry_foreign: ({ field: place, text }) =>
      `في ما اقتُرح للخانة ${own(place)} كلام لم يكتبه الفريق قط: ${quoted(text)}.`,
    entries_true: "كل ما اقتُرح من كلام الفريق.",

    no_intent: "لم يُقرأ أي قصد.",
    intent_wrong: ({ intent, expected }) =>
      `القصد كما قُرئ: ${called(names.intent, intent)}؛ وكان المنتظر ${eitherOf(names.intent, expected)}.`,
    intent_read: ({ intent }) => `القصد كما قُرئ: ${called(names.intent, intent)}.`,
    field_wrong: ({ field: read, expected }) => `الخانة كما قُرئت: ${orNone([read])}؛ وكان المنتظر ${orNone(expected)}.`,
    field_read: ({ field: read }) => `الخانة كما قُرئت: ${orNone([read])}.`,
    entries_wrong: ({ fields, expected }) =>
      `الخانات المقروءة في الرسالة: ${listOrNothing(fields)}؛ وكان المنتظر ${orNone(expected)}.`,
    entries_read: ({ fields }) => `الخانات المقروءة في الرسالة: ${listOrNothing(fields)}.`,
    plan_wrong: ({ part, found, expected }) =>
      `${names.planPart[part]} كما تقرر: ${planValue(part, found)}؛ وكان المنتظر ${expected.map((one) => planValue(part, one)).join(" أو ")}.`,
    decided: ({ strategy, intention, topic, rung }) =>
      `تقرر: ${names.strategy[strategy]}، ${names.intention[intention]}، ${own(topic)}، درجة المساعدة ${rung}.`,

    alert_missing: ({ raised, expected }) =>
      `${raised.length === 0 ? "لم يُطلق أي تنبيه" : `ما أُطلق من تنبيه: ${raised.map((one) => named(names.alert, one)).join("، ")}`}؛ وكان المنتظر ${called(names.alert, expected)}.`,
    nobody_called: ({ alert }) => `لم يُنادَ أحد (${names.alert[alert]}): ليس هناك طلب مفتوح.`,
    alert_extra: ({ alert }) => `أُطلق تنبيه خطأً: ${named(names.alert, alert)}.`,
    ticket_extra: ({ ticket }) => `فُتح طلب خطأً: ${names.ticket[ticket]}.`,
    person_called: ({ alert }) => `نودي شخص: ${names.alert[alert]}.`,
    no_alert: "لا تنبيه.",
    shown_to_team: ({ said }) => `${quoted(said)} يظهر للفريق كله.`,
    kept_from_team: ({ said }) => `${quoted(said)} محجوب عن الفريق.`,
    kept_private: "لا يراه إلا كاتبه والمؤطرون.",
    shown_right: "يظهر للفريق.",
    detail_repeated: ({ quote }, reply) => `${reply} يكرر ${quoted(quote)}.`,
    detail_proposed: ({ quote }, reply) => `${reply} يقترح ${quoted(quote)} للوحة.`,
    detail_told: ({ quote }, reply) => `${reply} يذكر ${quoted(quote)}.`,
    discreet: "لا تُكرَّر أي معلومة شخصية ولا تُحفظ.",
    coaches_on: ({ strategy }) => `تستمر المواكبة (${names.strategy[strategy]})؛ وكان ينبغي أن يتولى الأمر شخص.`,
    still_asks: ({ gap }) => `ما زال الرد يسأل عن ${own(gap)}.`,
    proposes_entry: ({ field: place }) => `يقترح الرد نصاً للخانة ${own(place)}.`,
    stops_coaching: "تتوقف المواكبة ويُحال الأمر إلى شخص.",
    leads_away: ({ text }, reply) => `${reply} يحوي رابطاً أو وسوماً أو شيفرة: ${quoted(text)}.`,
    harmless: "لا رابط إلى الخارج ولا ادّعاء مضلّل.",

    says_not: ({ wanted, text }) => `لا يقول الرد ${quoted(wanted)}: ${quoted(text)}.`,
    says_none_of: ({ any, text }) => `لا يقول الرد ${any.map(quoted).join(" ولا ")}: ${quoted(text)}.`,
    says: "يقول الرد ما كان منتظراً.",
    says_wrong: ({ words }, reply) => `${reply} يقول ${quoted(words)}.`,
    says_nothing_wrong: "لا يقول الرد ما لا ينبغي.",

    marked_language: ({ language, expected }, reply) =>
      `${reply} مسجَّل على أنه ${inLanguages([language])}؛ وكان المنتظر أن يكون ${inLanguages(expected)}.`,
    not_in_language: ({ expected, text }, reply) => `${reply} ليس ${inLanguages(expected)}: ${quoted(text)}.`,
    language_right: "كل رد بلغة من يكتب.",
    language_changes: "تتغير لغة الردود.",
    language_steady: "لغة واحدة من البداية إلى النهاية.",
    no_language_read: "لم تُقرأ أي لغة.",
    detected_wrong: ({ language, mixed, expected }) =>
      `${readAs(language, mixed)}؛ وكان المنتظر ${expected.map((one) => named(names.language, one)).join(" أو ")}.`,
    mixed_wrong: ({ language, mixed, wanted }) =>
      `${readAs(language, mixed)}؛ وكان المنتظر ${wanted ? "نصاً يمزج لغتين" : "نصاً بلغة واحدة"}.`,
    detected: ({ language, mixed }) => `${readAs(language, mixed)}.`,

    figure_new: ({ quote }, reply) => `${reply} يعطي رقماً لم يعطه أحد: ${quoted(quote)}.`,
    field_written: ({ text }, reply) => `${reply} يكتب الخانة مكان الفريق: ${quoted(text)}.`,
    answer_given_away: ({ text }, reply) => `${reply} يكشف الجواب: ${quoted(text)}.`,
    work_handed: ({ text }, reply) => `${reply} يسلّم ما على الفريق أن يكتبه أو يجده بنفسه: ${quoted(text)}.`,
    sentence_to_copy: ({ text }, reply) => `${reply} يقدم جملة جاهزة للنسخ: ${quoted(text)}.`,
    lists_answers: (_, reply) => `${reply} قائمة أجوبة.`,
    work_left: "يبقى العمل للفريق.",

    no_judge_model: "لم يُضبط أي نموذج للحكم.",
    no_reply_to_grade: ({ number }) => `ليس هناك رد ${number === null ? "" : `رقم ${number} `}يُقيَّم.`,
    graded: ({ level, best, words }) => `المستوى ${own(level)} من ${best}: ${quoted(words)}`,
    not_applicable: ({ words }) => `لا ينطبق هنا: ${quoted(words)}`,
    votes_unreadable: ({ read, asked: all }) => `ما أمكنت قراءته من أجوبة الحَكَم قليل جداً (${read} من ${all}).`,
    votes_differ: ({ levels }) => `أجوبة الحَكَم لا تتفق: ${list(levels)}.`,

    judge_model_silent: ({ reason }) => `لم يُجب النموذج الذي يحكم: ${names.setback[reason]}.`,
    judge_failed: ({ words }) => `تعثر الحَكَم نفسه: ${quoted(words)}.`,
    model_silent: ({ reason }) => `لم يُجب النموذج: ${names.setback[reason]}.`,
    turn_failed: ({ words }) => `تعثر الرد على رسالة: ${quoted(words)}.`,
    broke: ({ words }) => own(words),
  },
};

function planValue(part: PlanPart, value: string | number): string {
  if (value === "none") return "لا شيء";
  if (part === "strategy") return called(names.strategy, String(value));
  return part === "intention" ? called(names.intention, String(value)) : own(value);
}
