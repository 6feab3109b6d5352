import { describe, expect, test } from "vitest";
import { criteria } from "../../../../src/domain/criteria/registry.ts";

const check = (id: string, text: string) => {
  const { verdict, quote, start, end } = criteria[id]!({ text, notOwn: [] });
  if (quote !== null) expect(text.slice(start!, end!)).toBe(quote);
  return [verdict, quote];
};

const whole = `Eau d'irrigation par hectare (total des m3 / total des ha)
Unité : m3/ha/an
Départ : 11 600 (2025)
Cible : 8 120
Échéance : octobre 2027
Ventilation : les moins de 2 ha
Source : compteurs de l'association
Fréquence : chaque mois
Responsable : le trésorier`;

describe("an indicator that was filled in whole", () => {
  const ids = Object.keys(criteria).filter((id) => id === "is_indicator" || id.startsWith("indicator_"));
  test.each(ids)("meets %s", (id) => expect(check(id, whole)[0]).toBe("met"));
});

describe("is_indicator", () => {
  test.each([
    "Améliorer la vie des agriculteurs",
    "Raise awareness of young people",
    "تحسين جودة التعليم",
    "بغينا نعاونو الناس",
    "bghina n3awno nas",
    "D'ici 2030, éliminer la pauvreté",
  ])("a wish is none: %s", (text) => expect(check("is_indicator", text)).toEqual(["missing", null]));
  test("a wish among indicators is quoted", () => {
    expect(check("is_indicator", "Nombre de retards par mois\n\nSauver l'eau")).toEqual(["weak", "Sauver l'eau"]);
  });
  test("a target that says from what to what is one", () => {
    expect(check("is_indicator", "passer de 11 600 à 8 120 m3/ha d'ici octobre 2027")[0]).toBe("met");
  });
});

describe("the slots of an indicator", () => {
  test.each([
    ["indicator_unit", "temps d'attente moyen : 90 minutes", "met", "minutes"],
    ["indicator_unit", "conso d'eau -30%", "missing", null],
    ["indicator_unit", "عدد التلاميذ المتغيبين", "met", "عدد التلاميذ"],
    ["indicator_baseline", "Retards par mois : 40 en mai 2026, cible 10", "met", "40 en mai 2026"],
    ["indicator_baseline", "eau par ha, 12000 m3/ha/an en 2025 je crois", "weak", "12000 m3/ha/an en 2025"],
    ["indicator_baseline", "Late arrivals: 40 now, target 10", "weak", "40"],
    ["indicator_target", "عدد الغيابات: 40 سنة 2025 والهدف 10", "met", "10"],
    ["indicator_target", "nombre de retards", "missing", null],
    ["indicator_deadline", "relevé en mai par la directrice", "missing", null],
    ["indicator_deadline", "octobre 2027, et c nous qui relevons", "met", "octobre 2027"],
    ["indicator_source", "l'association des usagers, ils ont les compteurs", "met", "les compteurs"],
    ["indicator_source", "40 retards, je crois", "weak", "je crois"],
    ["indicator_owner", "octobre 2027, et c nous qui relevons", "weak", "c nous"],
    ["indicator_owner", "حنا اللي غادي نحسبو", "weak", "حنا"],
    ["indicator_owner", "le trésorier. on l'a appelé", "met", "le trésorier"],
    ["indicator_disaggregation", "les moins de 2 ha à part", "met", "les moins de 2 ha à part"],
    ["indicator_frequency", "revenu mensuel des potières", "missing", null],
    ["indicator_frequency", "relevé mensuel", "met", "mensuel"],
    ["indicator_formula", "Nombre de retards par mois", "met", null],
    ["indicator_formula", "améliorer la vie", "missing", null],
    ["indicator_formula", "eau par hectare", "weak", "eau par hectare"],
    ["indicator_formula", "Part des élèves en retard", "weak", "Part des élèves en retard"],
    ["indicator_formula", "Part des élèves en retard, sur tous les inscrits", "met", "sur tous les inscrits"],
    [
      "indicator_formula",
      "نسبة التلاميذ المتأخرين، بالنسبة المئوية من مجموع المسجلين",
      "met",
      "بالنسبة المئوية من مجموع المسجلين",
    ],
    ["indicator_formula", "délai moyen", "weak", "délai moyen"],
    ["indicator_formula", "Prix moyen du kilo de raisin au souk en août", "met", null],
    ["indicator_definition", "Nombre d'utilisateurs actifs", "weak", "actifs"],
    ["indicator_definition", "Nombre d'utilisateurs actifs, c'est-à-dire venus deux fois", "met", "venus deux fois"],
  ])("%s of « %s » is %s", (id, text, verdict, quote) => expect(check(id, text)).toEqual([verdict, quote]));
  test("the one that lacks a slot is quoted", () => {
    const text = "Retards : 40 en mai 2026, 10 en mai 2027\n\nNombre d'accidents devant l'école";
    expect(check("indicator_target", text)).toEqual(["weak", "Nombre d'accidents devant l'école"]);
  });
});

describe("the usual faults", () => {
  test("more than five indicators: the sixth is quoted", () => {
    const lines = ["a", "b", "c", "d", "e", "f"].map((name) => `Nombre de retards ${name}`);
    expect(check("few_indicators", lines.slice(0, 5).join("\n\n"))).toEqual(["met", null]);
    expect(check("few_indicators", lines.join("\n"))).toEqual(["weak", "Nombre de retards f"]);
    expect(check("few_indicators", "")).toEqual(["missing", null]);
  });
  test("a percent of nothing", () => {
    expect(check("percent_of_what", "conso d'eau -30%")).toEqual(["weak", "-30%"]);
    expect(check("percent_of_what", "Part des élèves en retard : 30 % en 2026")).toEqual(["met", null]);
    expect(check("percent_of_what", "eau : 11 600 m3 en 2025, -30 %")).toEqual(["met", null]);
  });
  test("what is delivered is no impact", () => {
    expect(check("not_output_as_impact", "Notre impact : 10 000 téléchargements")[0]).toBe("missing");
    expect(check("not_output_as_impact", "200 artisans formés")[0]).toBe("weak");
    expect(check("not_output_as_impact", "200 artisans formés\n\nRevenu moyen des artisans")[0]).toBe("met");
  });
  test("a global goal without its target", () => {
    expect(check("sdg_target", "Nombre de retards (ODD 4)")).toEqual(["weak", "ODD"]);
    expect(check("sdg_target", "Nombre de retards (ODD 4.1)")).toEqual(["met", null]);
    expect(check("sdg_target", "عدد الغيابات، أهداف التنمية المستدامة")[0]).toBe("weak");
  });
});
