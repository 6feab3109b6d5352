import type { IndicatorSlot } from "../record.ts";

/** What people write at the head of a slot's line, in all languages; entries parted by commas. */
export const lineLabels: Readonly<Record<IndicatorSlot, string>> = {
  name: `nom, nom de l'indicateur, indicateur, intitulé, libellé, titre, name, indicator, indicator name, title, kpi, الاسم, اسم المؤشر, المؤشر, مؤشر, عنوان المؤشر, smiya, ismo, l2ism, السمية, السميا`,
  definition: `définition, description, sens, definition, meaning, التعريف, تعريف, تعريف المؤشر, الوصف, المعنى, ta3rif`,
  level: `niveau, niveau de résultat, type d'indicateur, type, level, result level, indicator type, المستوى, مستوى, مستوى النتيجة, نوع المؤشر, lmostawa`,
  unit: `unité, unité de mesure, unités, unit, unit of measure, units, measured in, الوحدة, وحدة, وحدة القياس, lwa7da, wa7da, lwihda, l unité`,
  formula: `formule, formule de calcul, calcul, mode de calcul, méthode de calcul, formula, calculation, method of calculation, calculated as, طريقة الحساب, صيغة الحساب, الصيغة, الحساب, كيفاش كيتحسب, kifach kayt7seb, l7sab`,
  baseline: `départ, point de départ, valeur de départ, situation de départ, base, valeur de base, valeur de référence, référence, ligne de base, baseline, base line, valeur actuelle, valeur initiale, situation actuelle, actuel, actuellement, aujourd'hui, état actuel, état initial, baseline value, current value, starting point, start, current, now, today, نقطة الانطلاق, نقطة البداية, خط الأساس, القيمة الحالية, القيمة الأولية, الوضع الحالي, الوضعية الحالية, الحالي, حاليا, حالياً, دابا, البداية, الانطلاق, daba, lbidaya`,
  target: `cible, valeur cible, cible visée, objectif, objectif chiffré, valeur visée, résultat visé, target, target value, goal, aim, objective, الهدف, القيمة المستهدفة, المستهدف, الغاية, هدف, lhadaf, hadaf, l hadaf`,
  deadline: `échéance, date limite, date cible, délai, date d'échéance, pour quand, horizon, d'ici, date, deadline, due date, due, by when, target date, date due, time frame, timeframe, الأجل, أجل, تاريخ الاستحقاق, آخر أجل, الموعد, الموعد النهائي, التاريخ, أفق الإنجاز, l2ajal, lajal, fo9ach, فوقاش`,
  disaggregation: `ventilation, désagrégation, ventilé par, ventilée par, répartition, à part, suivi à part, groupes, disaggregation, breakdown, broken down by, disaggregated by, split, split by, groups, التصنيف, التفصيل, التوزيع, التوزيع حسب, مصنف حسب, الفئات, التفصيل حسب, ta9sim`,
  source: `source, sources, source de données, source des données, source de vérification, moyen de vérification, source et méthode, méthode de collecte, data source, source and method, means of verification, collection method, المصدر, مصدر, مصدر البيانات, مصدر المعطيات, وسيلة التحقق, المصادر, lmasdar, masdar, mnin`,
  frequency: `fréquence, fréquence de mesure, périodicité, rythme, fréquence de collecte, frequency, how often, periodicity, measured every, collection frequency, الوتيرة, وتيرة, التكرار, الدورية, وتيرة القياس, كل شحال, kol ch7al`,
  owner: `responsable, responsable du suivi, responsable de la mesure, porteur, qui mesure, qui relève, qui, propriétaire, pilote, owner, responsible, person responsible, who, who measures, in charge, responsible person, المسؤول, المسؤولة, مسؤول, المسؤول عن القياس, الجهة المسؤولة, المكلف, المكلفة, من يقيس, شكون, lmas2oul, lmas2oula, lmasoul, lmes2oul, mas2oul, chkoun`,
};
