/**
 * First names met in Moroccan teams: Arabic spellings (with a slash between), then Latin ones (folded, without accents). One person may be
 * written in either script; the names list of a team holds one of them.
 */
export const firstNames: readonly (readonly [arabic: string, latin: string])[] = [
  ["محمد", "mohamed mohammed muhammad mohamad med"],
  ["محمود", "mahmoud mahmud"],
  ["أحمد", "ahmed ahmad"],
  ["حمزة", "hamza"],
  ["يوسف", "youssef yousef yusuf youcef yossef"],
  ["ياسين", "yassine yacine yasin yassin"],
  ["ياسر", "yasser yassir"],
  ["ياسمين", "yasmine yasmin yassmine jasmine"],
  ["إبراهيم", "ibrahim brahim"],
  ["إسماعيل / اسماعين", "ismail smail"],
  ["إدريس", "idriss driss idris"],
  ["أيوب", "ayoub ayyoub"],
  ["أيمن", "aymane aymen ayman"],
  ["أنس", "anas anass"],
  ["أمين", "amine amin"],
  ["أمينة", "amina"],
  ["آمنة", "amna"],
  ["أسماء", "asmaa asma"],
  ["أسامة", "oussama osama ousama"],
  ["إلهام", "ilham ilhame"],
  ["إلياس", "ilyas ilyass elias"],
  ["إيمان", "imane iman"],
  ["إكرام", "ikram ikrame"],
  ["أمل", "amal amale"],
  ["أميمة", "oumaima omaima oumayma"],
  ["أشرف", "achraf ashraf"],
  ["آية", "aya"],
  ["بدر", "badr"],
  ["بلال", "bilal billal"],
  ["بشرى", "bouchra bochra"],
  ["توفيق", "toufik taoufik tawfik"],
  ["جمال", "jamal"],
  ["جميلة", "jamila"],
  ["جواد", "jawad"],
  ["حسن", "hassan hasan lahcen"],
  ["الحسن", "lahcen elhassan"],
  ["حسين", "hussein houssine"],
  ["الحسين", "houcine lhoussaine elhoussine"],
  ["حسناء", "hasna hasnae"],
  ["حفصة", "hafsa"],
  ["حليمة", "halima"],
  ["حميد", "hamid"],
  ["حنان", "hanane hanan"],
  ["خالد", "khalid khaled"],
  ["خديجة", "khadija khadidja"],
  ["خولة", "khaoula khawla"],
  ["دنيا", "dounia donia"],
  ["رجاء", "rajaa raja"],
  ["رشيد", "rachid rashid"],
  ["رشيدة", "rachida"],
  ["رضا", "reda rida ridha"],
  ["رقية", "rokaya roqaya"],
  ["ريم", "rim rym"],
  ["زكرياء / زكريا", "zakaria zakariae"],
  ["زهرة", "zahra zohra"],
  ["زهراء", "zahrae zahraa"],
  ["زينب", "zineb zaynab zainab zeineb"],
  ["سارة / سارا", "sara sarah"],
  ["سامي", "sami samy"],
  ["سامية", "samia"],
  ["سعاد", "souad"],
  ["سعد", "saad"],
  ["سعيد", "said saeed"],
  ["سعيدة", "saida"],
  ["سفيان", "soufiane sofiane sofyan"],
  ["سكينة", "soukaina sakina"],
  ["سلمى", "salma selma"],
  ["سليم", "salim selim"],
  ["سليمان", "soulaimane slimane souleymane"],
  ["سمير", "samir"],
  ["سميرة", "samira"],
  ["سناء", "sanae sanaa"],
  ["سهام", "siham sihame"],
  ["شيماء", "chaimae chaymae chaima"],
  ["صفاء", "safae safaa"],
  ["صلاح", "salah"],
  ["صوفيا", "sofia sophia"],
  ["طارق", "tarik tariq"],
  ["طه", "taha"],
  ["عادل", "adil adel"],
  ["عائشة", "aicha aisha aichatou"],
  ["عبد الله / عبدالاله", "abdellah abdallah abdullah"],
  ["عبد الرحمن / عبد الرحمان", "abderrahmane abdelrahman abderrahman"],
  ["عبد الكريم", "abdelkrim abdelkarim"],
  ["عثمان", "othmane otmane othman osman"],
  ["عزيز", "aziz"],
  ["علاء", "alae alaa"],
  ["علي", "ali"],
  ["عماد", "imad"],
  ["عمر", "omar omer"],
  ["عمران", "imrane imran"],
  ["غيثة", "ghita rita"],
  ["فاطمة", "fatima fatema fatma"],
  ["فاطمة الزهراء", "fatimazahra fatimaezzahra fatimazzahra"],
  ["فدوى", "fadwa"],
  ["فرح", "farah"],
  ["فؤاد", "fouad"],
  ["فيصل", "faical faysal faisal"],
  ["كريم", "karim"],
  ["كريمة", "karima"],
  ["كمال", "kamal"],
  ["كوثر", "kaoutar kawtar kaouthar"],
  ["لبنى", "loubna lobna"],
  ["لطيفة", "latifa"],
  ["لمياء", "lamia lamiae"],
  ["ليلى", "leila layla laila"],
  ["لينا", "lina"],
  ["مريم", "maryam meryem meriem mariam maryem"],
  ["مروان", "marouane marwane marwan"],
  ["مروة", "marwa"],
  ["مصطفى", "mustapha mostafa mustafa"],
  ["معاذ", "mouad moad"],
  ["مليكة", "malika"],
  ["منى", "mouna mona"],
  ["مهدي", "mehdi mahdi"],
  ["منير", "mounir"],
  ["ملاك", "malak"],
  ["نادية", "nadia"],
  ["نبيل", "nabil"],
  ["نبيلة", "nabila"],
  ["نجاة", "najat"],
  ["نجوى", "najwa najoua"],
  ["نزهة", "nezha nouzha"],
  ["نهيلة", "nouhaila nohaila"],
  ["نوال", "nawal naoual"],
  ["نور", "nour noor nur"],
  ["نورة", "noura nora"],
  ["نور الدين", "noureddine nourdine"],
  ["هاجر", "hajar hajer"],
  ["هبة", "hiba heba"],
  ["هدى", "houda hoda"],
  ["هشام", "hicham hisham"],
  ["هند", "hind hinde"],
  ["وداد", "widad"],
  ["وفاء", "wafae wafaa ouafae"],
  ["وليد", "walid oualid"],
  ["وئام", "wiam wiame"],
  ["يحيى", "yahya yahia"],
  ["يسرى", "yousra yosra youssra"],
];

/**
 * Names that are also everyday words: in Latin letters they are a name only with a capital, in Arabic only beside a
 * sign that a person is meant, or with the rest of the full name.
 */
export const alsoWords = {
  latin: `
    amal amine amin rose claire pierre ange aime constant clement juste prudent desire marine florent fleur olive iris
    violette marguerite perle cerise melodie victoire prudence constance esperance aurore lune celeste noel pascal
    bienvenu blanche brune gentil petit grand noir blanc rouge roux leblanc legrand lepetit martin dimanche avril mai
    grace hope faith joy will mark bill may june april august summer autumn ivy daisy ruby amber pearl jade rich
    frank grant art gene chase chance drew pat rob sue dawn eve brook skye nour noor nur said salam imane iman islam
    jihad jamal kamal hayat dounia donia farah rim med rida son sol mer eau jour age lui elle nous vous tous
  `,
  arabic: `
    أمل نور سعيد سعيدة كريم كريمة جميلة جمال كمال حسن أمين أمينة آمنة إيمان إلهام إكرام بدر بشرى توفيق حنان دنيا رجاء رشيد
    رشيدة رضا زهرة زهراء سامي سامية سعد سليم سكينة سلمى سناء صفاء صلاح عادل عزيز علاء علي عمر عماد فرح لطيفة ليلى مهدي منير
    ملاك مليكة منى نبيل نبيلة نجاة نجوى نزهة نوال هبة هدى هند وداد وفاء وليد وئام يسرى آية فدوى حياة سلام إسلام جهاد حكيم
    حبيبة ريم رقية سارة شريف شريفة ناصر هاني كوثر آسية
  `,
} as const;

/** What stands right before an Arabic everyday word when it is a person's name. */
export const personCues = `
  أنا انا إسمي اسمي اسمها اسمه سميتي سميتها سميتو يا السيد السيدة الأستاذ الأستاذة الأخ الأخت زميلي زميلتي زميلنا زميلتنا
  صديقي صديقتي قال قالت كتب كتبت سأل سألت لالة مولاي سيدي الآنسة الدكتور الدكتورة
`;

/** Little words of family names, never masked alone. */
export const particles =
  "el al ben bent bin ibn ait ou de la le du des van von abd abdel abu abou bou id oul ould lalla moulay sidi mr mme";
