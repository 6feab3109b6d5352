import type { WordList } from "../../criteria/lexicon/entry.ts";

/** How a figure is worked out from others. */
export const formulas: WordList = {
  fr: `divise(e|s|es)? par, en divisant, division (de|d|du), rapporte(e|s|es)? (a|au|aux), sur le (nombre|total), sur la totalite, formule, mode de calcul, methode de calcul, calcule(e|s|es)? comme, calcule(e|s|es)? en, calcule(e|s|es)? ainsi, calcul, moyenne (des|de|du|d|ponderee|arithmetique|simple|annuelle), somme (des|de), total (des|du|de) ~ (sur|divise), multiplie(e|s|es)? par, difference entre, rapport entre, ratio entre, fois 100, sur (tous|toutes) (les|nos|leurs), sur l'ensemble (des|de|du), sur la base (des|de) (inscrits|inscrites|suivis|suivies), parmi (tous|toutes|les)`,
  en: `divided by, dividing, formula, calculated (as|by|from), computed (as|by|from), calculation, over the (number|total), average of, mean of, sum of, multiplied by, difference between, ratio of, ratio between, times 100, weighted average, out of (all|the), of all the, as a share of, over all`,
  ar: `مقسوم على, مقسوما على, مقسومة على, قسمة, نقسم, حاصل قسمة, على مجموع, على عدد, صيغة الحساب, طريقة الحساب, تحسب بقسمة, يحسب بقسمة, تحسب بجمع, يحسب بجمع, متوسط (قيم|أرقام|أثمنة|مبيعات), مجموع ~ على, ضرب في, مضروب في, الفرق بين, من مجموع, من إجمالي, من بين, من أصل (جميع|كل|مجموع), مقسومون على, مقسومين على, مقسومات على, مقسوم*, على إجمالي`,
  darija: `مقسوم على, كنقسمو, نقسمو, تقسيم, على قد, كنجمعو ~ ونقسمو, من كاع, على كاع, من الجموع ديال`,
  arabizi: `m9som 3la, n9esmo 3la, n9asmo, kan9esmo, ma9soum 3la, t9sim`,
};

/** What says more closely what is meant by the name. */
export const definitions: WordList = {
  fr: `c'est a dire, c est a dire, cad, defini(e|s|es)? (comme|par), definition, on entend par, nous entendons par, on compte comme, est compte(e)? comme, est considere(e)? comme, on considere, au sens (de|ou), autrement dit, soit, ce qui veut dire, signifie`,
  en: `that is, i e, ie, defined as, definition, meaning, means, we mean, understood as, counts as, counted as, is counted when, in other words, namely`,
  ar: `أي, تعريف, التعريف, ويقصد ب*, يقصد ب*, نقصد ب*, نعني ب*, ونعني, بمعنى, معرفة بأنها, يعرف بأنه, تعرف بأنها, يعتبر, تعتبر, ويعني`,
  darija: `يعني, معناه, معناها, كنقصدو, راه هو`,
  arabizi: `ya3ni, y3ni, m3naha, ma3naha, kan9esdo, kan9asdo`,
};

/** The team says itself that it is not sure. */
export const doubts: WordList = {
  fr: `je crois, on croit, nous croyons, je pense, on pense, nous pensons, peut etre, sans doute, probablement, a peu pres, il me semble, il nous semble, je suppose, on suppose, on estime, nous estimons, estime(e)? a, estimation, a vue d'oeil, a verifier, a confirmer, pas sur(e|s|es)?, environ je, au pif, approximativement, on imagine, j'imagine, quelque chose comme`,
  en: `i think, we think, i guess, we guess, i believe, we believe, maybe, perhaps, probably, not sure, i suppose, we suppose, we assume, i assume, estimated, estimate, our guess, guess, to be confirmed, to be checked, something like, presumably, we reckon, i reckon`,
  ar: `أظن, نظن, أعتقد, نعتقد, ربما, لعل, على ما أظن, لست متأكدا, غير متأكدين, تخمين, تقدير شخصي, في تقديرنا, حسب تقديرنا, نقدر, يقدر بنحو, يبدو, للتأكد, سنتحقق, من المحتمل`,
  darija: `كنظن, كنضن, كيبان ليا, كيبان لينا, يمكن, يقدر يكون, بلاك, ماعرفناش بالضبط, ما متأكدينش, شي حاجة بحال, على ما كنظن, ظنيت`,
  arabizi: `kanden, kandn, kan den, kandenno, kayban lia, kayban liya, kayban lina, ymken, yemken, yamkin, y9der ykoun, balak, ma m2ekdinch, machi mt2ekdin, ma3rfnach bdabt`,
};

/** The word impact, as a claim. */
export const impactClaims: WordList = {
  fr: `impact(s), notre impact`,
  en: `impact(s), our impact`,
  ar: `أثر, الأثر, أثرنا, آثار, تأثير, تأثيرنا`,
  darija: `الأثر ديالنا, لأثر, الامباكت, لامباكت`,
  arabizi: `limpact, l2atar, lathar, l2athar, athar dyalna, impact dyalna`,
};

/** The Sustainable Development Goals, named. */
export const goals: WordList = {
  fr: `odd, objectif(s) (de|du) developpement durable, objectif mondial`,
  en: `sdg(s), sustainable development goal(s), global goal(s)`,
  ar: `أهداف التنمية المستدامة, هدف التنمية المستدامة, أهداف الأمم المتحدة`,
  darija: `أهداف التنمية المستدامة`,
  arabizi: `ahdaf tanmiya lmostadama, ahdaf ttanmiya`,
};
