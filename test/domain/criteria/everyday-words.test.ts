import { expect, test } from "vitest";
import { criteria } from "../../../src/domain/criteria/registry.ts";

const verdict = (id: string, text: string) => criteria[id]!({ text, notOwn: [] }).verdict;

test.each([
  "à la gare les porteurs de bagages attendent 3 h",
  "seyyadat lbabouch f Mehdia kayrj3o b dlou khawi",
  "يخسر خبازو حي الفداء 40 خبزة كل ليلة",
  "البياعات ديال النعناع كيلوحو 6 ربطات",
  "22 حمال ف سوق درب غلف",
  "shrimp peelers keep frozen hands for 8 hours",
])("people are told by their trade: %s", (text) => {
  expect(verdict("who", text)).toBe("met");
});

test.each([
  "الشاحنات ديال الزبل كيجيو مرة ف السيمانة",
  "الثلاجات كيتعطلو ف الصيف 3 مرات",
  "sayyarat kaytkhesro f triq",
  "22 كتاب ضاع من المكتبة",
  "routers fail 3 times a day",
])("things with the shape of a trade are nobody: %s", (text) => {
  expect(verdict("who", text)).toBe("missing");
});

test.each([
  ["5 sur les 6 rencontrées ont arrêté", "met"],
  ["comptés avec leur amicale", "met"],
  ["the delivery book shows it", "met"],
  ["mkeyda 3nd lamin", "met"],
  ["1 famille sur 3 boit l'eau de l'oued", "missing"],
  ["واحد من كل ثلاثة تلاميذ يغادر المدرسة", "missing"],
])("what was counted or noted is evidence, a share alone is none: %s", (text, expected) => {
  expect(verdict("evidence", text)).toBe(expected);
});

test.each([
  ["pollution", "weak"],
  ["الصحة خايبة فبلادنا", "weak"],
  ["la pollution c un grand defi pour notre pays", "weak"],
  ["la santé mentale des infirmières de Azrou se dégrade : 3 sur 5 dorment mal", "met"],
])("a field of society called bad is a theme until somebody lives it: %s", (text, expected) => {
  expect(verdict("what", text)).toBe(expected);
});

test.each([
  ["le gardien pose un seau gradué sous le robinet et note le niveau", "met"],
  ["يضع الحارس دلواً مدرّجاً تحت الصنبور ويكتب المستوى ظهراً", "met"],
  ["the warden hangs a red flag on the gate when the well is dry", "met"],
  ["le chauffeur perd 2h sur la route et le directeur refuse les dossiers", "missing"],
  ["يعاني الحارس من البرد ويطلب المدير وثائق كثيرة", "missing"],
])("a plain gesture of someone on the spot is how: %s", (text, expected) => {
  expect(verdict("how", text)).toBe(expected);
});

test.each([
  ["walo, ma me7tajinhach", "met"],
  ["لا شيء، جدول بسيط يكفي", "met"],
  ["une photo entre, le nom sort, pas besoin de connexion", "missing"],
])("no role for AI is an answer: %s", (text, expected) => {
  expect(verdict("ai_fallback", text)).toBe(expected);
});

test.each([
  ["on demande à l'ONP de prêter une chambre froide", "met"],
  ["il nous faut 3 PC et un VTT", "missing"],
])("an office by its initials is asked, a thing is not: %s", (text, expected) => {
  expect(verdict("call_to_whom", text)).toBe(expected);
});

test.each([
  ["les relevés de la station météo, ouverts à tous", "met"],
  ["les dossiers de l'hopital ne sont pas ouverts à tous", "missing"],
])("open to all is a right, unless it is denied: %s", (text, expected) => {
  expect(verdict("data_right", text)).toBe(expected);
});

test.each(["سنكتب لاحقا", "mn b3d", "on verra", "to come"])("what is put off fills nothing: %s", (text) => {
  expect(verdict("not_placeholder", text)).toBe("missing");
});
