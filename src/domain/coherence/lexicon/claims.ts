import type { WordList } from "../../criteria/lexicon/entry.ts";

/** Nobody who can be asked: experts, studies and proofs without a name. */
export const authority: WordList = {
  fr: `des etudes (montrent|prouvent|confirment|demontrent|disent), des etudes ont (montre|prouve|demontre|confirme), (les|plusieurs|certaines) etudes ~ (montrent|prouvent|confirment|disent|demontrent), de nombreuses etudes ~ (montrent|prouvent|confirment|disent|demontrent), toutes les etudes ~ (montrent|prouvent|confirment|disent|demontrent), les etudes ont (montre|prouve), une etude (montre|prouve|confirme|dit), selon (une|des|les|plusieurs) etude(s), d'apres (une|des|les|plusieurs) etude(s), (les|des|plusieurs) (experts|expertes|specialistes|scientifiques|chercheurs|medecins|economistes) ~ (disent|affirment|pensent|confirment|accordent|estiment|recommandent|prevoient|montrent), tous les (experts|expertes|specialistes|scientifiques|chercheurs|medecins|economistes) ~ (disent|affirment|pensent|confirment|accordent|estiment|recommandent|prevoient|montrent), la plupart des (experts|expertes|specialistes|scientifiques|chercheurs|medecins|economistes) ~ (disent|affirment|pensent|confirment|accordent|estiment|recommandent|prevoient|montrent), selon (les|des|plusieurs) (experts|specialistes|scientifiques|chercheurs|sondages|statistiques), d'apres (les|des) (experts|specialistes|scientifiques|chercheurs|statistiques), (les|des) (statistiques|chiffres|recherches|sondages) (montrent|prouvent|confirment|disent), la science (dit|prouve|montre), la science a prouve, la recherche (montre|prouve), la recherche a montre, il est (bien)? (prouve|connu|demontre|reconnu|etabli) (que|qu), il est scientifiquement (prouve|demontre), scientifiquement (prouve|prouvee|demontre|valide|validee), cliniquement (prouve|prouvee|teste|testee), c'est prouve, c'est (bien)? connu, a ete prouve (que|qu), tout le monde sait (que|qu), chacun sait (que|qu), on sait tous (que|qu)`,
  en: `(studies|surveys|statistics|polls|numbers|figures) (show|prove|confirm|say|suggest), (studies|surveys|statistics|polls|numbers|figures) have shown, (studies|surveys|statistics|polls|numbers|figures) have proven, research (shows|proves|says|confirms), research has shown, research has proven, a study (shows|proves|found), according to (experts|studies|research|scientists|statistics|specialists), (experts|scientists|specialists|researchers|doctors|economists) ~ (agree|say|believe|confirm|recommend|estimate|predict), scientists have (shown|proven), science (says|proves|shows), it is (well)? (proven|known|established) that, it has been proven, scientifically (proven|tested|validated), clinically (proven|tested), proven to, is proven, everyone knows that, everybody knows that, we all know that`,
  ar: `(أثبتت|تثبت|تؤكد|أكدت|تبين|بينت|أظهرت|تظهر|تشير|أشارت|تقول|كشفت) (الدراسات|دراسات|دراسة|الأبحاث|أبحاث|البحوث|بحوث|الإحصائيات|إحصائيات|الإحصاءات|الأرقام|التقارير), (الدراسات|الأبحاث|الإحصائيات) (تثبت|تؤكد|تبين|أثبتت|أكدت|تشير|تقول|تظهر), (يؤكد|يقول|يتفق|أكد|يجمع|يرى) (الخبراء|خبراء|العلماء|علماء|المختصون|الأطباء|الباحثون), (الخبراء|العلماء|المختصون|الأطباء|الباحثون) ~ (يقولون|يؤكدون|يتفقون|يجمعون|متفقون), (حسب|وفق) (الخبراء|خبراء|العلماء|الدراسات|دراسات|المختصين|الأبحاث), ثبت علميا, مثبت علميا, مثبتة علميا, أثبت العلم, من المعروف أن, كما هو معروف, من المثبت أن, الكل يعرف أن, الجميع يعرف أن`,
  darija: `(الخبراء|العلما|العلماء|الطبا|الأطباء) ~ (كيقولو|كيگولو|قالو|متافقين), (الدراسات|دراسات|الإحصائيات|البحوث) ~ (كتقول|كتبين|كيقولو|قالت|بينات|كتأكد), كيقولو (الخبراء|العلماء), كاع الخبراء, كلشي عارف بلي, كولشي عارف بلي, معروف بلي, ثابت علميا`,
  arabizi: `(lkhobara2|lkhoubara2|lkhobara|l3olama2|l3olama|lexperts) ~ (kay9olo|kaygolo|9alo|kaygoulou), les experts ~ (kay9olo|kaygolo|9alo|kaygoulou), (dirasat|letudes|l2i7sa2iyat|lbo7ot) ~ (kat9ol|kay9olo|katbyen|9alo|katgol), les etudes ~ (kat9ol|kay9olo|katbyen|9alo|katgol), kolchi 3aref bli, m3rof bli, ma3rouf bli, scientifiquement prouve, prouve scientifiquement, tabet 3ilmiyan, des etudes (kaygolo|kay9olo|katgol|galo|kaybyno), chi etudes (kaygolo|galo), les etudes (kaygolo|katgol|galo), dirasat (kaygolo|galo), kaygolo (lkhobara|lexperts)`,
};

/** Better, first or alone among all. */
export const superlative: WordList = {
  fr: `(la|le|les|l) (meilleur|meilleure|meilleurs|premier|premiere|premiers|premieres|seul|seule|seuls|seules|unique), (la|le|les|l) plus innovant, (la|le|les|l) plus innovante, (la|le|les|l) plus efficace, (la|le|les|l) plus rapide, (la|le|les|l) plus avance, (la|le|les|l) plus avancee, (la|le|les|l) plus complet, (la|le|les|l) plus complete, leader(s)?, numero un, n°1, sans (equivalent|egal|concurrent|concurrence|rival)`,
  en: `the (best|first|only|fastest|greatest|leading), the most innovative, the most advanced, the most effective, number one, leader, without (equal|rival|competition), unmatched`,
  ar: `أول, الأول, الأولى, الوحيد, الوحيدة, أفضل, الأفضل, أحسن, الأحسن, رائد, الرائد, رقم واحد, الأكثر ابتكارا, بلا منافس, دون منافس, لا مثيل له, لا نظير له`,
  darija: `أحسن, حسن حل, اللول, الأول, الأولى, الوحيد, الوحيدة, نمرة واحد, نيميرو وان, ماكاينش بحالو, ماكاينش بحالها`,
  arabizi: `a7san, ahsan, lwel, luwel, lwa7id, lwahid, lwa7ida, nimero 1, numero 1, nmra wa7d, makaynch b7alo, makaynch bhalo, lwe7idin, lwa7idin, lwe7din, lwe7id, 7na lwalin, lwala, lewlin`,
};

/** Among whom: the whole market, country, continent or world. */
export const arena: WordList = {
  fr: `du marche, sur le marche, au maroc, du maroc, en afrique, d'afrique, africain(e|es|s)?, du continent, sur le continent, au monde, du monde, mondial(e|es)?, du pays, du royaume, en son genre, de son genre, de ce genre, du genre, au maghreb, du monde arabe`,
  en: `on the market, in the market, in morocco, of morocco, in africa, of africa, across africa, on the continent, in the world, of the world, worldwide, in the country, of its kind, of their kind, in the arab world, in the region`,
  ar: `في السوق, بالسوق, في المغرب, بالمغرب, في إفريقيا, في أفريقيا, بإفريقيا, في القارة, في العالم, في العالم العربي, عالميا, وطنيا, في البلاد, من نوعه, من نوعها, في المملكة`,
  darija: `فالسوق, فالمغرب, ف المغرب, فإفريقيا, ف إفريقيا, فالعالم, ف العالم, فالبلاد`,
  arabizi: `f so9, f ssou9, f lmaghrib, f lmghrib, flmaghrib, flmghrib, f ifri9ya, f l3alam, fl3alam, f lblad`,
};

/** What no one can promise. */
export const infallible: WordList = {
  fr: `ne se trompe jamais, zero risque, zero erreur, sans aucun risque, sans aucune erreur, infaillible, impossible a pirater, garanti a vie, n'a aucun concurrent, n'avons aucun concurrent, aucune concurrence, n'existe nulle part ailleurs, n'existe nulle part au monde, n'existe nulle part`,
  en: `never fails, never wrong, zero risk, zero error(s)?, no risk at all, foolproof, infallible, impossible to hack, have no competitor(s)?, has no competitor(s)?, exists nowhere else`,
  ar: `لا يخطئ أبدا, لا تخطئ أبدا, صفر خطأ, بدون أي خطأ, دون أي خطأ, لا خطر فيه, لا منافس له, لا منافس لنا, لا يوجد في أي مكان`,
  darija: `عمرو ما كيغلط, عمرها ما كتغلط, ماكيغلطش أبدا, ما عندناش المنافسين, ما عندو حتى منافس`,
  arabizi: `3emro ma kayghlet, 3mro ma kayghlat, 3emrha ma katghlet, ma3ndnach lmonafissin`,
};
