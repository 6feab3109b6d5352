import type { WordList } from "../../criteria/lexicon/entry.ts";

/** What says that a figure is where things stand. */
export const starts: WordList = {
  fr: `depart, au depart, point de depart, valeur de depart, situation de depart, etat initial, situation initiale, valeur initiale, initial(e|ement)?, base, baseline, ligne de base, reference, valeur actuelle, situation actuelle, actuel(s|le|les|lement)?, aujourd'hui, auj, ajd, ajourd'hui, en ce moment, maintenant, pour l'instant, pour le moment, a ce jour, on (en)? est a, nous sommes a, on part de, nous partons de, partant de, partir de, avant le projet, etait (de|a)?, etaient, au lieu (de|d), contre, mesure en, constate(e|s)?, releve 20*, existant, t0, annee de reference, etat des lieux, l'an dernier, l'an passe, l'annee derniere, l'annee passee, la saison derniere, la saison passee, l'hiver dernier, l'ete dernier, le mois dernier, le trimestre dernier, la campagne derniere`,
  en: `baseline, base, base year, start(s|ing)? (at|from|point|value)?, starting point, initial(ly)?, current(ly)?, present(ly)?, at present, now, today, right now, so far, to date, as of, was, were, stood at, instead of, against, up from, down from, before the project, we are at, it is, compared with, status quo, existing, last (year|winter|summer|spring|autumn|season|month|quarter|week|term|harvest)`,
  ar: `نقطة الانطلاق, نقطة البداية, خط الأساس, الوضع الحالي, القيمة الحالية, القيمة الأولية, الحالي, حالي, حاليا, الآن, اليوم, في الوقت الراهن, راهنا, كان, كانت, كان عدد, انطلاقا من, بداية من, بدل, عوض, مقابل, قبل المشروع, سنة الأساس, بلغ, بلغت, تبلغ حاليا, السنة الماضية, العام الماضي, السنة الفارطة, العام الفارط, الموسم الماضي, الشهر الماضي, العام المنصرم, المسجلة سنة, سجلت سنة, الوضعية الحالية, انطلاق`,
  darija: `دابا, دبا, حاليا, اليوم, ليوما, البداية, كان, كانت, كاين, كاينين, بلاصت, قبل المشروع, العام اللي فات, العام لي فات, هاد العام, السيزون اللي فات, اللول كان, فالأول`,
  arabizi: `daba, dba, db, lyoum, lyouma, lbidaya, kan, kant, kayn, kaynin, f lbdaya, f lewel, blast, 9bel lmachrou3, l3am li fat, 3am li fat, l3am lli fat, had l3am`,
};

/** What says that a figure is where it shall go. */
export const aims: WordList = {
  fr: `cible(s), cible visee, valeur cible, objectif(s), obj, but, vise(e|s|es)?, visons, viser, atteindre, atteindra, atteint, arriver a, arriver, passer a, passera a, passe a, descendre a, descendre, monter a, ramener a, ramener, revenir a, reduire a, reduit a, porter a, jusqu'a, souhaite(e|s|es)?, attendu(e|s|es)?, prevu(e|s|es)?, espere(e|s|es)?, voulu(e|s|es)?, on veut, nous voulons, on espere, a terme, au maximum, max, maximum, au moins, minimum, tomber a, plus que, target value, target, resultat attendu, a atteindre, seuil vise`,
  en: `target(s), targeted, goal, aim(s|ing)? (for|at)?, objective, reach(es|ing)?, get to, go to, going to, down to, up to, should (be|reach|fall|rise|drop), shall be, will be, want, wanted, we want, hope, hoped, expected, planned, intended, at least, at most, no more than, drop to, fall to, rise to, bring (it)? (down|up)? to, cut to, desired, achieve, aspire, to be reached`,
  ar: `هدف, الهدف, المستهدف, القيمة المستهدفة, مستهدفة, الغاية, المطلوب, المنشود, المرجو, المتوخى, المتوقع, المأمول, نطمح, نريد, نرغب, نود, نسعى, نستهدف, بلوغ, الوصول, نصل, لتصل, ليصل, تصل, يصل, لتصبح, تصبح, يصبح, ستصبح, المراد, المبتغى, المأمول, أن يبلغ, أن تبلغ, لا يتجاوز, لا تتجاوز, على الأقل, كحد أقصى, كحد أدنى, نتوقع`,
  darija: `بغينا, باغين, بغيت, نوصلو, توصل ل, يوصل ل, تولي, يولي, نهبطو, نطلعو, تهبط ل, تطلع ل, يهبط ل, يطلع ل, تنقص ل, خاصها تولي, الهدف, لهدف, خاصهم يكونو, خاصها تكون, خاصو يكون, خاص يكونو`,
  arabizi: `bghina, baghin, bghit, nweslo, nwslo, nwesslo, twsal l, ywsal l, twelli, twlli, ywelli, nhebto, nhbto, ntel3o, khass ykono, khass ykoun, khass tkoun, khass ywli, khasso ykoun, thbet, yhbet, yetle3, lhadaf, hadaf, l hadaf, objectif, target`,
};

/** A change told by its size: the figure after or before it is a change, not a level. */
export const changes: WordList = {
  fr: `reduire (de|d), reduire, reduction (de|d), reduction, reduit(e|s|es)? de, baisse(r|s)? (de|d), baisse, diminuer (de|d), diminuer, diminution (de|d), diminution, augmenter (de|d), augmenter, augmentation (de|d), augmentation, hausse (de|d), hausse, accroitre, accroissement de, gain de, economie de, economiser, gagner, moins, en moins, de moins, de plus, en plus, plus, progression de, chute de, doubler, tripler, multiplier par`,
  en: `reduce(d|s)? (by)?, reducing, reduction (of|by)?, cut (by)?, lower(ed|s)? (by)?, decrease(d|s)? (by|of)?, drop (of|by), fall (of|by), increase(d|s)? (by|of)?, raise (by)?, rise (of|by), growth of, gain of, saving(s)? (of)?, save, less, fewer, more, higher, by, double, halve, triple, by half`,
  ar: `خفض, تخفيض, تقليص, تقليل, انخفاض, بانخفاض, ارتفاع, زيادة, رفع, بنسبة, بزيادة, تراجع, نقص, توفير, أقل ب, أكثر ب, مضاعفة`,
  darija: `نقصو, ننقصو, ينقص, تنقص, نزيدو, تزيد, يزيد, ناقص, زايد, كتر, قل`,
  arabizi: `nn9so, n9so, yn9es, tn9es, na9es, nzido, yzid, tzid, zayed`,
};
