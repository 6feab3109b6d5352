import { describe, expect, test } from "vitest";
import { verdict } from "../field-cases.ts";

describe("partner", () => {
  test("one that has a name and a part", () => {
    expect(verdict("partner", "avec la coopérative de Taznakht")).toBe("met");
    expect(verdict("partner", "la bibliothécaire nous garde une étagère")).toBe("met");
    expect(verdict("partner", "m3a lmodir dyal lycee")).toBe("met");
  });
  test("partners in general, or those served, are none", () => {
    expect(verdict("partner", "avec des partenaires publics et privés")).toBe("weak");
    expect(verdict("partner", "avec les clients")).not.toBe("met");
  });
});

describe("cost and first site", () => {
  test("an amount or free; cheap is weak", () => {
    expect(verdict("cost", "1200 drhm")).toBe("met");
    expect(verdict("cost", "بلا مقابل")).toBe("met");
    expect(verdict("cost", "pas cher")).toBe("weak");
  });
  test("one place; many towns at once are weak", () => {
    expect(verdict("first_site", "au souk de Zagora")).toBe("met");
    expect(verdict("first_site", "Rabat, Fès, Tanger et Agadir")).toBe("weak");
    expect(verdict("first_site", "partout au Maroc")).not.toBe("met");
  });
});

describe("assumption, test and bar", () => {
  test("everyone's lack of money is no assumption of one's own", () => {
    expect(verdict("riskiest_assumption", "risque : manque de budget")).not.toBe("met");
    expect(verdict("riskiest_assumption", "si le gardien refuse, tout s'arrête")).toBe("met");
  });
  test("months of development are no cheap test", () => {
    expect(verdict("cheapest_test", "développer l'application pendant 6 mois puis tester")).toBe("weak");
    expect(verdict("cheapest_test", "nswlo 10 dyal nas ghda")).toBe("met");
  });
  test("a bar belongs to a test and has a number", () => {
    expect(verdict("test_bar", "si moins de 6 sur 10 reviennent, on arrête")).toBe("met");
    expect(verdict("test_bar", "أخطر فرضية: أن يصل الحارس قبل 6:30؛ وأرخص اختبار: عشرة أيام بدراجته الحالية.")).toBe(
      "met",
    );
    expect(verdict("test_bar", "si ça marche on continue")).toBe("weak");
    expect(verdict("test_bar", "toucher au moins 500 jeunes")).toBe("weak");
  });
});

describe("steps and conditions", () => {
  test("someone called is not someone who acts", () => {
    expect(verdict("step_who", "appeler Salma")).toBe("weak");
    expect(verdict("step_who", "Salma appelle le directeur")).toBe("met");
    expect(verdict("step_who", "nous appelons le directeur")).toBe("weak");
  });
  test("soon is no day, continuing no action", () => {
    expect(verdict("step_when", "bientôt")).toBe("weak");
    expect(verdict("step_when", "dans deux semaines")).toBe("met");
    expect(verdict("step_action", "continuer le projet")).toBe("weak");
    expect(verdict("step_action", "imprimer 30 fiches")).toBe("met");
  });
  test("means and authorities are weak", () => {
    expect(verdict("condition_named", "des moyens")).toBe("weak");
    expect(verdict("condition_holder", "l'accord des autorités")).toBe("weak");
    expect(verdict("condition_holder", "l'accord du caïd")).toBe("met");
  });
});
