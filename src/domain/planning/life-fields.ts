import { type Cues, Lexicon } from "../reading/cues.ts";
import { readTokens } from "../reading/tokens.ts";

/** Fields of life by which examples are sorted in the canvases, so that one can be chosen unlike the team's own. */
const cues: Readonly<Record<string, Cues>> = {
  health: {
    fr: "sante, medecin*, hopita*, malade*, medicament*, infirmier*, patient*, insuline, diabet*, vaccin*, ambulance*, dispensaire*, urgences, pharmacie*, handicap*, soin*, grossesse, accouch*",
    ar: "صحة, طبيب, اطباء, مستشفى, مستشفيات, مريض, مرضى, دواء, ادوية, ممرض, ممرضة, سكري, لقاح, صيدلية, اسعاف, علاج, حامل, اعاقة",
    ary: "سبيطار, السبيطار, طبيب, الدوا, مراض, فرملي",
    latn: "sbitar, tbib, dwa, mrid, mrda, fermli, sa7a, lmrad",
    en: "health, doctor*, hospital*, patient*, nurse*, medicine*, clinic*, diabet*, ambulance*, pharmac*, disab*, pregnan*",
  },
  school: {
    fr: "ecole*, eleve*, etudiant*, professeur*, prof*, college*, lycee*, classe*, universite*, fac, cours, examen*, enseignant*, education, scolaire*, abandon scolaire, internat*, orientation",
    ar: "مدرسة, مدارس, تلميذ, تلاميذ, تلميذات, طالب, طلبة, طلاب, استاذ, اساتذة, اعدادية, ثانوية, جامعة, كلية, تعليم, دراسة, امتحان, قسم, هدر مدرسي",
    ary: "قراية, لقراية, ليسي, طلبة, الدراري ديال المدرسة, كوليج",
    latn: "l9raya, 9raya, lycee, tlamd, talamid, talib, tolab, oustad, ostad, madrasa, fac",
    en: "school*, pupil*, student*, teacher*, class*, universit*, exam*, education, college*, homework",
  },
  transport: {
    fr: "transport*, bus, taxi*, route*, trajet*, voiture*, train*, piste*, circulation, embouteillage*, arret*, chauffeur*, moto*, covoiturage, mobilite",
    ar: "نقل, حافلة, حافلات, طاكسي, سيارة اجرة, طريق, طرق, سائق, سائقين, تنقل, قطار, ازدحام, موقف",
    ary: "طاكسي, طاكسيات, طوبيس, الكار, الطريق, شيفور, خطاف, خطافة",
    latn: "taxi, tobis, lkar, tri9, triq, chifor, khtafa, transport, lbus",
    en: "transport*, bus*, taxi*, road*, driver*, traffic, car*, commute*, train*",
  },
  crafts: {
    fr: "artisan*, tapis, poti*, potier*, potiere*, bijou*, tissage, tissent, cooperative*, cuir, zellige, menuisier*, couture, artisanat, forgeron*",
    ar: "صناعة تقليدية, صانع, صناع, صانعات, زربية, زرابي, خزف, خزاف, فخار, تعاونية, تعاونيات, نسيج, جلد, حرفي, حرفيين, حلي, خياطة",
    ary: "زرابي, الصنايعية, معلم, معلمين, الطرز, خياطة",
    latn: "zrabi, zarbiya, sna3iya, snay3iya, fakhar, khzf, ta3awoniya, khiyata, terz",
    en: "craft*, artisan*, carpet*, rug*, potter*, pottery, weav*, cooperative*, leather, jewel*",
  },
  farming: {
    fr: "agricult*, agriculteur*, fellah*, dattes, palmier*, palmeraie*, irrigation, elevage, eleveur*, berger*, brebis, mouton*, recolte*, semence*, olive*, safran, arganier*, betail, bayoud",
    ar: "فلاحة, فلاح, فلاحون, فلاحين, تمور, نخيل, نخل, واحة, واحات, ري, سقي, غنم, ماشية, محصول, زيتون, زعفران, راعي, رعاة, كسابة",
    ary: "فلاحة, فلاحا, لفلاحة, تمر, النخل, الغنم, البهايم, كسابة, السقي",
    latn: "flaha, fela7a, fellah, fella7, tmer, nkhel, nakhl, ghnem, lghlm, kssaba, s9i, zitoun",
    en: "farm*, grower*, palm*, date*, irrigation, herd*, sheep, harvest*, crop*, livestock, olive*",
  },
  tourism: {
    fr: "touris*, touriste*, guide*, hotel*, auberge*, desert, bivouac*, camp, camps, maison d'hotes, chameau*, voyageur*, merzouga",
    ar: "سياحة, سائح, سياح, مرشد, فندق, فنادق, صحراء, مخيم, ضيافة",
    ary: "توريست, السياح, لوطيل, الصحرا",
    latn: "touristes, turist, siya7a, so7a7, lotil, sahra, ghid",
    en: "touris*, hotel*, desert, camp*, guesthouse*, travel*, visitor*",
  },
  water: {
    fr: "eau, eaux, puits, robinet*, secheresse, barrage*, khettara*, fontaine*, coupure d'eau, assainissement, nappe",
    ar: "ماء, مياه, بئر, ابار, صنبور, جفاف, سد, خطارة, عطش, صرف صحي",
    ary: "الما, لما, البير, الروبيني, العطش, الحنفية",
    latn: "lma, lbir, robini, jafaf, khettara, l3tach",
    en: "water, well, wells, tap, taps, drought, dam*, pump*",
  },
  administration: {
    fr: "administration*, commune*, guichet*, papier*, dossier*, etat civil, certificat*, caidat, moqaddem, fonctionnaire*, demarche*, attestation*",
    ar: "ادارة, جماعة, وثيقة, وثائق, شباك, ملف, ملفات, شهادة, موظف, موظفين, حالة مدنية, رخصة",
    ary: "لوراق, الكواغط, المقاطعة, المقدم, الباشوية, لبطاقة",
    latn: "lwra9, wra9, kwaghet, m9at3a, lm9adem, jama3a, lbaladiya",
    en: "administration, paperwork, document*, certificate*, town hall, office*, counter, permit*",
  },
  jobs: {
    fr: "emploi*, chomage, chomeur*, stage*, cv, travail, recrut*, salaire*, metier*, diplome*, entretien, insertion",
    ar: "شغل, عمل, بطالة, عاطل, عاطلين, تدريب, سيرة ذاتية, توظيف, وظيفة, خريج, خريجين, اجر",
    ary: "خدمة, لخدمة, شوماج, ستاج, الخلصة, باطرون",
    latn: "khdma, lkhdma, chomage, chomaj, stage, lkhlsa, batron, khadma",
    en: "job*, unemploy*, internship*, work, salary, hiring, graduate*, cv, recruit*",
  },
};

const lexicon = new Lexicon<string>(cues, {});

/** Fields of life that these words speak of, the most often named first; empty when none is recognised. */
export function lifeFields(text: string): string[] {
  const hits = lexicon.scan(readTokens(text));
  return Object.keys(cues)
    .map((field) => ({ field, count: hits.count(field) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ field }) => field);
}
