import type { Cues, WordClasses } from "../cues.ts";

/** A wish to be answered in a language, whatever language it is said in. */
const wishIn = (fr: string, en: string, ar: string, ary: string, latn: string): Cues => ({
  fr: `@answer (nous/moi/juste/plutot/toujours) en ${fr}, @answer (nous/moi) le ${fr}, continuer/continuons/passer/passons/parler/parlons en/a/au/l ${fr}, en ${fr} svp/stp/please/merci/maintenant/uniquement/seulement, svp/stp en ${fr}, ^ en ${fr} $, prefere/preferons/prefererait/prefererais (que) (parler/ecrire/le/l/en/continuer) (en) ${fr}, plutot en ${fr} $, veut/veux/voudrait/voudrais/voulons (parler/des) (reponses) en ${fr} $, change/changez/mets/mettez (la) langue ... ${fr}, comprend/comprends (pas/que/mieux) (le/l) ${fr} $`,
  en: `@answer (to) (us/me) (only/always) in ${en}, @speak ${en}, in ${en} please/pls/now/only, please in ${en}, ^ in ${en} $, ^ ${en} please/pls $, prefer/rather (to) (speak/write/use/talk) (in) ${en}, this in ${en}, switch/change/continue/go (to) (in/with) ${en}, continue in ${en}, want (answers) in ${en}`,
  ar: `@answer ... ب${ar}, @answer ... ${ar}, ب${ar} من/لو/رجاء/فضلك/فضلكم/فقط, ^ ب${ar} $, نفضل/افضل/نريد/اريد (الحديث/الكلام/الاجابه/ان/نتكلم) (ب) ${ar}, نفضل/افضل/نريد/اريد (الحديث/الكلام/الاجابه) ب${ar}, لو سمحت/سمحتم ب${ar}`,
  ary: `@answer ... ب${ary}, @answer ... ${ary}, هضر/هضرو/هضري/هدر/تكلم (معانا/معايا) ب${ary}, ب${ary} عافاك/عافاكم/الله, ^ ب${ary} $, عافاك/عافاكم ب${ary}, نهضرو ب${ary} $, بغينا/بغيت ب${ary}`,
  latn: `@answer ... ${latn}, hder/hdr/hedro/hdro (m3ana/m3aya) ${latn}, ${latn} 3afak/3afakom/svp/stp/lah, ^ ${latn} $, 3afak/3afakom ${latn}, bghina/bghit (ljawab) ${latn}`,
});

export const languageWishes = {
  fr: wishIn(
    "francais",
    "french",
    "الفرنسيه",
    "الفرنسيه/الفرانسي/الفرانساويه",
    "b/bl/bel/f (l/el) lfransia/lfransiya/lfrancais/fransia/fransiya/fransawiya/lfransawiya/francais",
  ),
  ar: wishIn(
    "arabe",
    "arabic",
    "العربيه",
    "العربيه/العربيه",
    "b/bl/bel/f (l/el) l3arbiya/l3arabiya/l3rbia/l3arbia/3arbia/3arbiya/3arabiya/l3arabe/larabe",
  ),
  en: wishIn(
    "anglais",
    "english",
    "الانجليزيه",
    "الانجليزيه/الانكليزيه/لونكلي",
    "b/bl/bel/f (l/el) ngliziya/lingliziya/nglizia/lngliziya/lanjliziya/l3anglais/anglais/english",
  ),
} as const satisfies Record<string, Cues>;

export const languageClasses = {
  answer: {
    fr: "reponds repondez repondre repondez-nous ecris ecrivez ecrire parle parlez parler dis dites explique expliquez expliquer continue continuez",
    en: "answer reply respond write speak talk explain",
    ar: "اجب اجبنا اجبني اجيبونا اجيبوا اجيبوني تجيب تجيبونا تجيبنا جاوب جاوبونا رد ردوا اكتب اكتبوا تكلم تكلموا تحدث تحدثوا اشرح",
    ary: "جاوب جاوبنا جاوبونا جاوبني جاوبي رد ردو كتب كتبو هضر هضرو تكلم شرح",
    latn: "jawb jaweb jawbna jawbona jawbouna jawbni kteb ktb ketbo hder hdr hedro rd redd chre7",
  },
  speak: { en: "speak talk use" },
} as const satisfies WordClasses;
