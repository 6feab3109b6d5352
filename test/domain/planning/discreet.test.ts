import { describe, expect, test } from "vitest";
import { discreetly, hiddenIn } from "../../../src/domain/planning/discreet.ts";

describe("what is kept of a text", () => {
  test.each([
    ["رقم هاتف المريضة 0655443322 وهي تنتظر موعدها منذ شهرين", "وهي تنتظر موعدها منذ شهرين"],
    ["أمي مريضة بالقلب وتقطع ستين كيلومترا كل أسبوع", "مريضة بالقلب وتقطع ستين كيلومترا كل أسبوع"],
    ["ma soeur est en dépression depuis 2 ans", "est en dépression depuis 2 ans"],
    [
      "Little Sara Idrissi, 3rd grade at Annour school in Tata, wets herself in class",
      "in Tata, wets herself in class",
    ],
    ["smiytha Fatiha w telephone dyalha 0612998877 katsna 3 chhor l'irm", "katsna 3 chhor l'irm"],
    ["mon insta @reda_lbahja", null],
    ["la patiente Zineb a 45 ans", null],
  ])("%s", (text, kept) => {
    expect(discreetly(text, text)).toBe(kept);
    if (kept) expect(text).toContain(kept);
  });
});

test.each([
  "les élèves du lycée Hassan II à Rabat marchent 5 km",
  "les élèves de Tata ratent 3 jours, le proviseur Karim Alaoui nous l'a dit",
  "ma soeur tient le stand du souk",
  "4 ruches sur 10, la première semaine de décembre 2025",
])("places, sources, ties without illness and figures stay: %s", (text) => expect(discreetly(text, text)).toBe(text));

test("a quote is cut by what its message tells", () => {
  const text = "le petit Ilyas Bouhaddi, CE2, bégaie et se fait moquer à la récréation";
  expect(discreetly("Ilyas Bouhaddi", text)).toBeNull();
  expect(discreetly("se fait moquer à la récréation", text)).toBe("se fait moquer à la récréation");
});

test("a plate and a social security number identify", () => {
  for (const text of ["la voiture 48215-A-33 se gare devant la rampe", "CNSS 178234561"])
    expect(hiddenIn(text).people).toHaveLength(1);
});
