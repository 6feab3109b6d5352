import { describe, expect, test } from "vitest";
import { impactMissing, nextSlot } from "../../../src/domain/indicators/missing.ts";
import { readIndicator, readIndicators } from "../../../src/domain/indicators/read-indicator.ts";
import { targetValue } from "../../../src/domain/indicators/target-value.ts";
import { naughtyStrings } from "../../support/naughty.ts";

const told = (text: string) => readIndicator(text).isIndicator;
const slot = (text: string, name: keyof ReturnType<typeof readIndicator>["slots"]) =>
  readIndicator(text).slots[name]?.quote ?? null;

describe("what one counts or measures is an indicator", () => {
  test.each([
    "Taux de réussite au bac",
    "On mesure le nombre de retards",
    "Ce qu'on suit : le temps d'attente",
    "combien d'élèves ont mangé à la cantine",
    "export earnings of small farms",
    "Waiting time at the desk",
    "food waste per meal in the canteen",
    "how often the ambulance arrives late",
    "نسبة الأراضي المسقية بالتنقيط",
    "مؤشرنا هو عدد أيام الغياب",
    "شحال كيخسر الفلاح فكل صابة",
    "ch7al d swaye3 kaytsenna lmosafir",
    "from 12 to 4 accidents a year",
    "rejected files: 30% today, 10% in 2027",
    "50 mentors recrutés",
    "3.2.1 Under-5 mortality rate",
    "réduire l'attente de 90 à 30 minutes",
    "Améliorer l'accueil. Indicateur : temps d'attente au guichet",
    "% de poules pondeuses encore en vie en mai",
    "Municipalities that have a sorting centre",
    "Foyers raccordés au réseau, en %",
    "الأشجار المغروسة في السنة",
    "صافي الدخل (% من الميزانية)",
    "Chaises cassées, par salle et par trimestre",
  ])("%s", (text) => expect(told(text)).toBe(true));
});

describe("a wish, an aim, a theme is none", () => {
  test.each([
    "Réduction de la pauvreté",
    "réduire de 30 % la consommation",
    "Le nombre de visiteurs va doubler grâce au festival",
    "The number of shops will grow",
    "سيتضاعف عدد الزوار",
    "D'ici 2028, aucun enfant sans école",
    "consommation responsable",
    "la satisfaction de tous",
    "By 2030, reduce by half the number of accidents",
    "Increase attendance",
    "sustainable tourism",
    "تقليص مدة الانتظار",
    "بحلول 2030 تعليم جيد لكل طفل",
    "بغينا نقصو من الوقت ديال الانتظار",
    "bach lfella7 yrbe7 kter",
    "Les élèves ratent 3 jours d'école par mois",
    "Nous formons 20 jeunes par mois",
    "Each family saves 200 DH per month",
    "المنصة تجمع 300 صانع",
    "",
    "?",
  ])("%s", (text) => expect(told(text)).toBe(false));
});

describe("the level", () => {
  test.each([
    ["Nombre de femmes formées", "output"],
    ["nombre de femmes formées qui ont trouvé un emploi", "outcome"],
    ["Part des femmes formées", "outcome"],
    ["عدد التحميلات", "output"],
    ["temps d'attente au guichet", "outcome"],
    ["Taux de chômage des jeunes de la province", "impact"],
    ["مستوى الفرشة المائية", "impact"],
    ["poverty rate of the commune", "impact"],
    ["Retards par mois\nNiveau : livrable", "output"],
    ["améliorer la vie", null],
  ])("of « %s » is %s", (text, level) => expect(readIndicator(text).level).toBe(level));
  test("quotes the words that tell it", () => {
    expect(slot("Nombre de femmes formées", "level")).toBe("formées");
    expect(slot("Retards par mois\nNiveau : livrable", "level")).toBe("livrable");
  });
});

describe("where things stand and where they shall go", () => {
  test.each([
    ["Retards : 40 → 10", "40", "10"],
    ["Retards : 10 visés, 40 aujourd'hui", "40", "10"],
    ["الغيابات من 27 % سنة 2025 إلى 10 %", "27 % سنة 2025", "10 %"],
    ["lflous mn 4 dh l 7 dh", "4 dh", "7 dh"],
    ["conso d'eau -30%", null, "-30%"],
    ["attente de 4h à 1h30", "4h", "1h30"],
    ["11 سنة 2024 إلى 4 سنة 2027 عدد الحوادث", "11 سنة 2024", "4"],
    ["Délai entre la plainte et la réponse", null, null],
  ])("« %s »", (text, baseline, target) => {
    expect([slot(text, "baseline"), slot(text, "target")]).toEqual([baseline, target]);
  });
  test("a threshold, a sample or a whole is neither", () => {
    for (const text of ["enfants de moins de 5 ans", "enquête auprès de 40 ménages", "décès pour 1 000 naissances"]) {
      expect([text, slot(text, "baseline"), slot(text, "target")]).toEqual([text, null, null]);
    }
  });
  test("a change in percent of a start gives the level to reach", () => {
    expect(targetValue("eau par ha : 11 600 m3 en 2025, -30 %")).toBe(8120);
    expect(targetValue("revenu : 2 000 dh en 2025, +25 %")).toBe(2500);
    expect(targetValue("Retards : 40 → 10")).toBeNull();
    expect(targetValue("conso d'eau -30%")).toBeNull();
  });
});

describe("what a team writes without a label", () => {
  test.each([
    ["Kilos triés : 40 en mai, 90 en mai prochain, balance du hangar", "source", "balance du hangar"],
    ["Chaises cassées : 12, puis 3 en 2028, cahier bleu du concierge, Mme Tazi", "owner", "Mme Tazi"],
    ["عدد الكتب المعارة: 30 حالياً، 80 سنة 2028، بطاقات الإعارة، خديجة الناصري", "owner", "خديجة الناصري"],
    ["Late buses: 9 today, 2 next May, depot whiteboard", "source", "depot whiteboard"],
    ["Late buses: 9 today, 2 next May, depot whiteboard", "deadline", "next May"],
    ["شحال ديال الكتب: دابا 30 وغادي نوصلو ل80 فماي 2028", "baseline", "30"],
    ["Aujourd'hui 6 bus sur 10 sont en retard ; dans un an, moins de 2 sur 10", "target", "2 sur 10"],
    [
      "Taux de casse (pièces cassées sur pièces cuites) : 20 % aujourd'hui, 5 % en 2028",
      "formula",
      "pièces cassées sur pièces cuites",
    ],
    [
      "Délai de prêt (jours entre la demande et la remise du livre) : 9 jours, 2 jours en 2028",
      "definition",
      "jours entre la demande et la remise du livre",
    ],
    ["Casse : cassées / cuites × 100. Nous visons 5 %.", "formula", "cassées / cuites × 100"],
    ["Confort de la salle, note sur 10 : 4 en 2026, 8 en 2028", "unit", "note sur 10"],
    ["We will plant 40 young trees before the end of April", "deadline", "before the end of April"],
    ["Indicateur 3 - Livres rendus à temps : 60 %, 90 % en 2028", "name", "Livres rendus à temps"],
  ] as const)("in « %s » the %s", (text, name, quote) => expect(slot(text, name)).toBe(quote));
  test("how things stand is no name, thanks are no source", () => {
    expect(slot("Aujourd'hui 6 bus sur 10 sont en retard", "name")).toBeNull();
    expect(slot("Retards : 40 en 2025, 10 en 2027, merci à tous", "source")).toBeNull();
  });
});

describe("by when, how often, by whom", () => {
  test("the month of measuring is no deadline", () => {
    expect(slot("Retards par mois, relevé en mai", "deadline")).toBeNull();
    expect(slot("Retards : 40 → 10 d'ici mai 2027", "deadline")).toBe("d'ici mai 2027");
    expect(slot("Retards : 40 en 2025, 10 dans 18 mois", "deadline")).toBe("dans 18 mois");
  });
  test("every fortnight is a rhythm, not a span", () => {
    expect(slot("Retards, relevés tous les 15 jours", "frequency")).toBe("tous les 15 jours");
    expect(slot("Retards, relevés tous les 15 jours", "deadline")).toBeNull();
    expect(slot("revenu mensuel des potières", "frequency")).toBeNull();
  });
  test("we are no owner, a function is one", () => {
    expect(slot("Retards, relevés par nous", "owner")).toBeNull();
    expect(slot("Retards, relevés par la directrice de l'école", "owner")).toBe("la directrice de l'école");
    expect(slot("الغيابات، تسجلها الحارسة العامة", "owner")).toBe("الحارسة العامة");
    expect(slot("retards, mol tobis kay9eyed", "owner")).toBe("mol tobis");
  });
});

describe("what a juror would stumble over", () => {
  test.each([
    ["Notre impact : 10 000 téléchargements", ["output_as_impact"]],
    ["conso d'eau -30%", ["percent_of_what", "target_without_baseline"]],
    ["Retards : 40 → 10, je crois", ["guess"]],
    ["Nombre de retards, ODD 4", ["sdg_without_target"]],
    ["Nombre de retards, ODD 4.1", []],
    ["200 artisans formés", []],
  ])("in « %s »", (text, flags) => expect(readIndicator(text).flags).toEqual(flags));
});

describe("what to ask next", () => {
  test("goes from the unit to the owner, then to the finer slots", () => {
    const asked: (string | null)[] = [];
    for (const text of ["x", "Unité : jours", "Unité : jours\nDépart : 9\nCible : 3"])
      asked.push(nextSlot(readIndicator(text)));
    expect(asked).toEqual(["unit", "baseline", "deadline"]);
  });
  test("is nothing once all is said, and impact wants its six", () => {
    const whole =
      "Retards\nDéfinition : dix minutes\nUnité : jours\nFormule : total\nDépart : 9\nCible : 3\nÉchéance : 2027\nVentilation : filles\nSource : cahier\nFréquence : mois\nResponsable : le concierge";
    expect(nextSlot(readIndicator(whole))).toBeNull();
    expect(impactMissing(readIndicator(whole))).toEqual([]);
    expect(impactMissing(readIndicator("Retards : 9 jours, 3 jours en 2027"))).toEqual(["source", "owner"]);
  });
});

describe("a field of several indicators", () => {
  test("is read block by block, each in its place", () => {
    const text = "Retards : 40 → 10\nSource : cahier\n\n\nAccidents par an\n";
    const blocks = readIndicators(text);
    expect(blocks.map((block) => block.text)).toEqual(["Retards : 40 → 10\nSource : cahier", "Accidents par an"]);
    for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
  });
  test("lines that each name one are parted too, without their marks", () => {
    const blocks = readIndicators("1. Nombre de retards\n- Taux d'abandon\n• عدد الغيابات");
    expect(blocks.map((block) => block.text)).toEqual(["Nombre de retards", "Taux d'abandon", "عدد الغيابات"]);
  });
  test("an indicator told over several lines stays one", () => {
    expect(readIndicators("Nombre de retards\npasser de 40 à 10\nrelevé par la directrice")).toHaveLength(1);
  });
  test("nothing is nothing", () => expect(readIndicators(" \n \n")).toEqual([]));
});

test("naughty strings are read without a fault, each quote letter for letter", () => {
  for (const text of naughtyStrings) {
    for (const block of readIndicators(text)) expect(text.slice(block.start, block.end)).toBe(block.text);
    for (const words of Object.values(readIndicator(text).slots)) {
      if (words !== null) expect(text.slice(words.start, words.end)).toBe(words.quote);
    }
  }
});
