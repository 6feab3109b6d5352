import { expect, test } from "vitest";
import { criteria } from "../../../../src/domain/criteria/registry.ts";

const verdict = (id: string, text: string) => criteria[id]!({ text, notOwn: [] }).verdict;
const none = ["Aucun", "pas concernés", "None.", "لا أثر", "والو", "walo", "Aucun effet attendu, rien n'est consommé"];

test.each(none)("« %s » is an allowed answer", (text) => {
  for (const id of ["effect_said", "result_change", "effect_measured", "own_footprint"]) {
    expect([id, verdict(id, text)]).toEqual([id, "met"]);
  }
});

test.each(["", "xxx", "à compléter"])("« %s » says no effect", (text) => {
  expect(verdict("effect_said", text)).toBe("missing");
});

test.each([
  ["Les filles n'arrivent plus en retard", "met"],
  ["الصيادون يبيعون مباشرة بدل الوسيط", "met"],
  ["lfellah kaywefer lma", "met"],
  ["fewer trips to the well", "met"],
  ["En juin, 18 des 40 potiers vendent en ligne, contre 5 l'an passé", "met"],
  ["40 شجرة مثمرة مقابل 12 في السنة الماضية", "met"],
  ["Nous organisons dix ateliers", "weak"],
  ["تنظيم دورات تكوينية", "weak"],
  ["La commune de Rissani", "missing"],
])("the change in « %s » is %s", (text, expected) => expect(verdict("result_change", text)).toBe(expected));

test.each([
  ["600 dirhams de moins par mois", "met"],
  ["cela se voit sur la facture", "met"],
  ["ليلتان إضافيتان في الوادي", "met"],
  ["moins de fatigue pour les porteuses", "weak"],
  ["la dignité", "missing"],
])("how much « %s » says is %s", (text, expected) => expect(verdict("effect_measured", text)).toBe(expected));

test.each([
  ["Douze trajets de moins ; en échange, quatre téléphones à charger", "met"],
  ["مقابل شحن أربعة هواتف", "met"],
  ["Douze trajets de moins", "missing"],
])("what « %s » takes itself is %s", (text, expected) => expect(verdict("own_footprint", text)).toBe(expected));
