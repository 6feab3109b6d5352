import type { Hit } from "./lexicon/entry.ts";
import { thingsLikePeople } from "./lexicon/people.ts";
import type { Token } from "./reading.ts";

const plurals = new Set(
  "les des aux ces nos leurs certains certaines plusieurs de d jeunes petits petites anciens".split(" "),
);
const number = /^\d+$|^(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|six|seven|eight|nine|ten)$/;
const frenchAgents = /^.{2,}[lcg]h?ers?$|^.{3,}(eur|euse|trice|iste|icien|ien|ienne|ier|iere|ant|ante)s?$/;
const englishAgents = /^.{3,}(ers|ors|ists|ians|ees)$/;
const englishBefore = new Set("many some most few these our local small young old poor rural".split(" "));
const arabicAgents = /^ال(م.{2,}|.ا.{2,}|.{2}ا.)(ين|ون)$/;
const arabicThings =
  /^ال(.*(مليون|مليين|قانون|قوانين|عناوين|موازين|ميادين|تلفزيون|ملايين|بساتين|دكاكين|ياسمين|مضمون|سنين|بنزين|فنون|عيون|ديون|زيتون|صابون)|ما.?ضي.*)$/;
const arabicConstruct = /^[وف]?[بلك]?(م.{2,}|.ا.{2,}|(?![يتن]|كي|كت).{2}ا.)و$/;
/** "Seyyadat lbabouch": the feminine plural of trades in Latin letters, a consonant doubled in its middle. */
const arabiziTradesWomen = /^l?[a-z0-9]{1,3}([b-df-hj-np-tv-z379])\1[aei]?[a-z0-9]{1,2}at$/;
/** "البياعات ديال النعناع": the same in Arabic letters, where it goes on as people do. */
const arabicTradesWomen = /^[وفبلك]?(?:ال|ل)?(?:..ا.|.ا..)ات$/;
const arabicThingsInAt =
  /(سيار|دراج|طايار|طائر|ثلاج|شاحن|حافل|جامع|واجه|عايل|عائل|شاش|عداد|بطاري|ماكين|جرار|حفار|غساله|سماع|نظار|بلاك|حساب|خطاب|رهان|بيان|قرار|مسار|مهار|مسابق|كتاب|اجراء|اشار|عبار|زيار|رسال|شهاد|اداء|عاده|عاد|حاج|طاق|كفاء|خدام?ت|شرك|قطاع|صناع|زراع|علاق|عمار|حضان|امارات|خسار|عمليات|حالات|ساعات|صالات|وكالات|رحلات|حملات|نزاع|صراع|التزام|علام|مخالف|معاد|مقاطع|جماع|مقابل|مناطق|بناي|فضاء|لقاء|طلبات|مطالب|واحات|قاعات|ساحات|عاهات|نفاي|نهاي|بداي|حكاي|رواي|مباري|بنايات|توابل|فوات|خزان|دكان|حوان|صفار|مراه)/;
const arabiziThings = /^l?(s?sayy?arat|tellajat|tlajat|tomobilat|camionat|7afilat|bisklitat|makinat|pompat|dekkanat)$/;
const arabicWomenFollow = /^(ديال|د|لي|اللي|الي|اللواتي|ف|في|كي.{2,}|كت.{2,}|ي.{2,}ن)$/;
const arabicCounted = /^(?:..ا.|.ا..)$/;
const arabicThingsCounted =
  /ات$|^(نهار|كتاب|جهاز|حمار|قطار|ريال|دراع|ذراع|كرام|غرام|مثال|سوال|حصان|حساب|جواب|زمان|مكان|قرار|جدار|سباق|لقاء|بناء|غطاء|دواء|شتاء|شارع|حادث|طابق|قارب|جانب|عامود|خاتم|قالب|كامل|واحد|شامل|نادي|عادي|داخل|خارج|كافي|ماكل|مليار|دينار|دولار|كيلو|سالف|حافل|صاروخ|هاتف|لاصق|جايز|سايل|عداد|خزان|صباح|مساء|عشاء|غداء|طعام|سلاح|شراع|كراء|حزام|لباس|وسام|نظام|مقال|مجال|رقاق|دكان|فنجان|كراج|طاجن|بزاف|ديال|باقي|شهاده|ساعه|خيام|بلاد|كيسان|اجار|رماد|عقار|مطار|مسار|محال|كباش|جمال|غنام|بغال|رجال|كلاب|جبال|بلاص)$/;
const darijaAgents = /^(مالين|موالين|اصحاب|صحاب|مول)$/;
const arabiziAgents = /^l?(mwalin|mwaline|moualin|moualine|malin|maline|moalin|s7ab|shab|as7ab)$/;

/** "Mwalin n7el", "مالين الحوانت": those who own or tend what comes next. */
export function ownersOf(tokens: readonly Token[], at: number): Hit | undefined {
  const { form, arabic, clause } = tokens[at]!;
  const owners = arabic ? darijaAgents.test(form) : arabiziAgents.test(form);
  return owners && tokens[at + 1]?.clause === clause ? { from: at, to: at + 1 } : undefined;
}

const englishTrades = /^.{3,}(?:ers|ors)$/;
const englishVerbs =
  /^(are|were|have|had|do|don|can|cannot|must|wait|lose|walk|pay|miss|earn|keep|carry|work|sleep|stand|get|go|spend|live|suffer|sell|cannot|could|sit|wake|travel|share|throw|bin|burn|drink|eat|need|fall|cut|lack|who|in|at|of|near|from)$/;

/** "Net menders in Larache", "shrimp peelers keep": a trade that opens its sentence and goes on as people do. */
const opensWith = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 ||
    tokens[at - 1]!.sentence !== tokens[at]!.sentence ||
    tokens[at - 2]?.sentence !== tokens[at]!.sentence) &&
  tokens[at + 1]?.clause === tokens[at]!.clause &&
  englishVerbs.test(tokens[at + 1]!.form);

/** Words for people that no list holds, told by their shape. */
export function shaped(tokens: readonly Token[], at: number): Hit | undefined {
  const { form, arabic } = tokens[at]!;
  const before = tokens[at - 1]?.form ?? "";
  if (arabic) {
    if (arabicAgents.test(form) && !arabicThings.test(form)) return { from: at, to: at };
    // "مربو النحل": a plural that lost its نون before what it tends.
    const next = tokens[at + 1]?.clause === tokens[at]!.clause ? tokens[at + 1]!.form : "";
    if (arabicConstruct.test(form) && /^(ال.|حي$|سوق$|محطه$|مدينه$|دوار$|ميناء$|قريه$|جماعه$)/.test(next))
      return { from: at, to: at };
    if (
      arabicTradesWomen.test(form) &&
      !arabicThingsInAt.test(form) &&
      (arabicWomenFollow.test(next) || number.test(before))
    )
      return { from: at, to: at };
    // "26 لاعب", "22 حمال": a trade in the singular, counted.
    if (number.test(before) && Number(before) > 2 && arabicCounted.test(form) && !arabicThingsCounted.test(form))
      return { from: at, to: at };
    return undefined;
  }
  if (thingsLikePeople.has(form) || thingsLikePeople.has(`${form}s`)) return undefined;
  if (arabiziTradesWomen.test(form) && !arabiziThings.test(form)) return { from: at, to: at };
  const agreed = form.endsWith("s") || /^(les|des|aux|ces)$/.test(before);
  if (frenchAgents.test(form) && agreed && (plurals.has(before) || number.test(before))) return { from: at, to: at };
  if (englishAgents.test(form) && (englishBefore.has(before) || number.test(before))) return { from: at, to: at };
  if (englishTrades.test(form) && opensWith(tokens, at)) return { from: at, to: at };
  return undefined;
}

/** "الثلاجات", "sayyarat": plurals of things with the shape of a trade. */
export const isThing = ({ form, arabic }: Token): boolean =>
  arabic ? arabicThingsInAt.test(form) : arabiziThings.test(form);
