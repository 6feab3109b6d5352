import { folded } from "./fold.ts";
import { darijaGrammar, darijaLoans, darijaWords } from "./lexicons/darija.ts";
import { lexicon } from "./lexicons/read.ts";
import { standardArabicGrammar, standardArabicWords } from "./lexicons/standard-arabic.ts";

/** Words in Arabic letters: Darija or Modern Standard Arabic. Positive is Darija; zero says nothing. */

const standard = lexicon(standardArabicGrammar);
const standardWords = lexicon(standardArabicWords);
// A word that folding makes equal to a standard one tells nothing: "الى" and "الي", "كان" and "كان".
const grammar = new Set([...lexicon(darijaGrammar)].filter((word) => !standard.has(word)));
const content = new Set([...lexicon(darijaWords)].filter((word) => !standard.has(word) && !standardWords.has(word)));
const loans = lexicon(darijaLoans);

// Standard words that begin like a Darija present tense: "كيف", "كتاب", "كنت"; and "ك" (as) before a noun in -ة or -ات.
const likePresent =
  /^(?:كيف|كيفيه|كيلو.*|كيان.*|كيم.*|كيس|كيسا|كيبورد|كيبل|كيد|كيل|كيني?ا|كيوان|كتاب.*|كتب.*|كتل.*|كتف.*|كتم|كتمان|كتي?ب.*|كتا.*|كتير|كن|كنا|كنت.*|كني.*|كنز|كنوز|كند.*|كنه|كنها|كنف|كنس|كناي.*|كنوع|كنظام|كنموذج|كنشاط|كنادي|كتطبيق|كتحد|كتحدي|كتعبير|كتعليم|كتلميذ|كتنظيم|كتدريب|كتخصص|كتمويل|كان|كانا|كانت.*|كانو.*|كاني.*|كاتب.*|كات[اويه].*|تان[يكغ].*|تاي[لومس].*)$/;
const present = /^(?:ما|م|و|وما|لي|اللي|ف)?(?:كا?[نتي][^ا]|تا[ني][^ا]).+(?<!ه|ات)$/;
const presentPlural = /^(?:ما|م|و)?(?:كا?[نتي]|تا[ني]).{2,}و(?:ه|ها|هم|ش|ني|نا|ك|كم|لو|ليه|ليها|ليهم|ليك|ليا|لينا)?$/;
const likePresentPlural = /^(?:كيلو|كيمونو|كيوتو|كينو|كتبو|كتو|كانو|كانتو|كناريو|كيو)/;
const future = /^و?غا?[نتي][^اهي].+$/;
const likeFuture =
  /^غ(?:ير.*|ني.*|نم|نمه|نمنا|ناء.*|نا|نت.*|نى|انا|انم|انه|يب.*|يم.*|يث.*|يض.*|ياب.*|يغ.*|يل.*|يوم.*|اي.*|يوان|ينيا)$/;
const negation = /^(?:و|ف|ول)?ما?[^ا].*(?:ش|شي)$/;
const likeNegation =
  /^(?:مراكش|معاش|معيش|منعش|مدهش|منقوش|مغشوش|مشوش|متوحش|مفروش|مقشش|مناقش|محش.*|منعكش|ماش|مفتش|مفتشي|مهمش|مرش|مراوش)$/;
const together =
  /^(?:و|ف)?ن(?!حو$|مو$|جو$|هرو|شو|وو|يو|بو|سمو|فو$|زو$|رجو|دعو|تلو|غزو|ا).{2,}و(?:ه|ها|هم|ش|لو|لها|لهم|ليهم)?$/;
const theyOf =
  /^(?:و|ف)?[يت](?!وليو|ونيو|ديو|دي?و$|ورو|لو$|بدو$|دعو$|رجو$|نمو$|نجو$|غدو$|سمو$|ندو|وتو|كيو|وكيو|عدو$|شكو$|غزو$|علو$|حلو$|تلو$|خلو$|محو$|عفو$|هفو|دنو|انغو|ويو|ابو|ركو$|يكو)[^ا].{1,}و$/;
const glued = /^(?:ف|ب|و|ل)?(?:فل|بل|فال|هاد|هاذ|داك|ديك|علا|دال|ديال|غادي|واحد(?=ل)|عل(?=ل)|شي(?=ح|و)).{3,}$/;
const likeGlued =
  /^(?:فل(?:س|ك|ا|م|ي|ن|و|ق|ت|ه).*|بل(?:د|غ|ا|و|ي|س|ج|ق|ن|ه|ز|ك|ل|م|ح|ور).*|فال.*|دال.*|عل.*|علا.*|هاد(?:ي|ف|ء|م|ر).*|وال.*)$/;
const frenchEnding = /^(?!و?[بل]?ال).*(?:سيون|سيونات|ماتيك|لوجيك|تيفيك)$/;
const moroccanLetters = /[ڭڤ]/;
// "كائن", "شيء": a hamza that folding drops tells the standard word from the Darija one.
const hamza = /[ئؤء]|.أ/;
const doubledUps = /^(?:ل[بتجحخدذرزسشصضطظعغفقكمنهو]).{3,}$/;

const tanween = /[\u064b-\u064d]/;
const vowelled = /[\u064e-\u0650]/;
const standardVerb = /^(?:و|ف|س|وس|فس|ل|ول)?[يت].{2,}(?:ون|ونه|ونها|ونهم|ين|ان)$/;
const standardPast = /^(?:و|ف)?.{2,}وا$/;
const standardSoon = /^(?:و|ف)?س[نيتا].{3,}$/;
const likeSoon =
  /^(?:و|ف)?س(?:ين|يار|ياس|ياح|ياق|يد|يل|يم|يب|يج|يط|يف|يرج|يره|يناريو|نو|نه|نغ|نا|نت|نين|تار|ته|تر|تين|تة|ته|تون|ائ|اع|اب|اح|اد|اف|اق|اك|ال|ام|ان|اه|اي|اه).*$/;
const adverb = /(?:يا|يه)$/;

function weigh(original: string): number {
  const word = folded(original);
  let score = 0;
  if (tanween.test(original)) score -= 2;
  else if (vowelled.test(original)) score -= 0.6;
  if (moroccanLetters.test(original)) score += 0.6;
  if (loans.has(word) || loans.has(word.replace(/^(?:و|ف|ب|د|ل)/, ""))) return score + 1.6;
  if (grammar.has(word)) return hamza.test(original) ? score : score + 2.4;
  if (standard.has(word)) return score - 1.2;
  if (content.has(word)) return hamza.test(original) ? score : score + 1.5;
  if (standardWords.has(word)) return score - 0.7;
  const bare = word.replace(/^(?:[وفبل](?=.{3})|د(?=.{4}))/, "");
  if (bare !== word) {
    if (grammar.has(bare)) return score + 2;
    if (content.has(bare)) return score + 1.2;
    if (word.startsWith("و") && standard.has(bare)) return score - 1;
    if (word.startsWith("و") && standardWords.has(bare)) return score - 0.6;
  }
  const object = original.endsWith("ة") ? word : word.replace(/(?:ها|هم|ه|ك|كم|ني)$/, "");
  if (object !== word && object.length >= 4 && content.has(object)) return score + 1.3;
  if (negation.test(word) && word.length >= 5 && !likeNegation.test(word)) score += 2.2;
  if (presentPlural.test(word) && !likePresentPlural.test(word)) score += 2.2;
  else if (present.test(word) && word.length >= 5 && !likePresent.test(word.replace(/^(?:ما|م|و)(?=ك)/, "")))
    score += 1.4;
  else if (future.test(word) && word.length >= 5 && !likeFuture.test(word)) score += 1.4;
  else if (together.test(word)) score += 1.6;
  else if (theyOf.test(word) && word.length >= 4) score += 1.2;
  if (frenchEnding.test(word) && word.length >= 6) score += 1.2;
  if (glued.test(word) && !likeGlued.test(word)) score += 1;
  if (doubledUps.test(word) && !word.startsWith("ال") && /^ل(?:م|ك|ح|ف|ب|ق|خ|ع|ه)/.test(word)) score += 0.15;
  if (standardVerb.test(word) && word.length >= 5) score -= 0.9;
  if (standardPast.test(word) && /وا$/.test(original)) score -= 0.8;
  if (standardSoon.test(word) && !likeSoon.test(word)) score -= 0.6;
  if (adverb.test(word) && /يًا$|ياً$/.test(original)) score -= 0.8;
  return score;
}

const cache = new Map<string, number>();
const cacheLimit = 20_000;

/** How much a word speaks for Darija (positive) or for standard Arabic (negative). */
export function darijaWeight(token: string): number {
  let found = cache.get(token);
  if (found === undefined) {
    found = weigh(token);
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(token, found);
  }
  return found;
}

const theOne = /^(?:و|ف|ب|ل)?واحد$/;
const weekday = /^(?:ل|ال)?(?:اثنين|إثنين|تنين|ثلاثاء|تلات|أربعاء|اربعاء|ربع|خميس|جمعة|جمعه|سبت|حد|أحد|احد|عيد)$/;
const blessing = /^(?:ي(?:خليك|خليكم|رحم|حفظك|حفظكم|عطيك|عطيكم|سهل|جيب|نجح|هدي|كون|ستر|عاون)|إ?يعاون).*$/;
const negated = /^[^ا].*ش$/;

/** Evidence of a run of words: positive is Darija. Pairs add "واحد ال…", "ف الدار", "ما … ش", "لا يوجد". */
export function darijaEvidence(tokens: readonly string[]): { darija: number; standard: number } {
  let darija = 0;
  let against = 0;
  tokens.forEach((token, index) => {
    const weight = darijaWeight(token);
    if (weight > 0) darija += weight;
    else against -= weight;
    const next = tokens[index + 1] ?? "";
    if (index > 0 && /^فال.{3}/.test(token)) darija += 0.9;
    if (token === "الله" && blessing.test(next)) darija += 1.3;
    if ((token === "كل" || token === "هاد" || token === "شي") && /^(?:نهار|لنهار)/.test(next)) darija += 2;
    if (token === "نهار" && weekday.test(next)) darija += 2;
    if (token === "تا" || (token === "سير" && next.startsWith("ب"))) darija += 1.6;
    if (token === "شي" && next.length > 2) darija += 1.6;
    if (token === "بلا" && folded(next) === "ما") darija += 1.5;
    if (theOne.test(token) && /^(?:ال|ل.{3})/.test(next)) darija += 2;
    if ((token === "ف" || token === "د" || token === "ل" || token === "ب") && next.length > 2)
      darija += token === "ف" || token === "د" ? 2 : 1;
    if (token === "ما" && negated.test(next)) darija += 2;
    if (token === "لا" && /^[يتن].{3,}$/.test(folded(next)) && !/و$/.test(next)) against += 0.7;
    if (token === "لم" || token === "لن") against += 0.5;
  });
  return { darija, standard: against };
}
