import { describe, expect, test } from "vitest";
import { pitchCriteria } from "../../../../src/domain/criteria/pitch/pitch-criteria.ts";

const verdict = (id: string, text: string) => pitchCriteria[id]!({ text, notOwn: [] }).verdict;

describe("sourced_number", () => {
  test.each([
    "Sept des dix diplômés appelés cherchent encore ; la liste est ici.",
    "D'après le registre du centre, 31 patients sur 94 sont repartis sans rien.",
    "We counted 12 broken pumps out of 20 on Tuesday.",
    "حسب سجلّ المدرسة، تغيّب 9 تلاميذ من أصل 30.",
    "سولنا 12 طالب، 9 قالو كتر من ساعة.",
    "swlna 20 mra f souk, 14 galo nefs lhaja",
  ])("a number comes with who counted: %s", (text) => {
    expect(verdict("sourced_number", text)).toBe("met");
  });
  test("a number alone is weak, a claim alone is missing", () => {
    expect(verdict("sourced_number", "80 % des jeunes sont intéressés.")).toBe("weak");
    expect(verdict("sourced_number", "Beaucoup de gens adorent notre idée.")).toBe("missing");
  });
});

describe("change_expected", () => {
  test.each([
    "De 3 jours d'absence par mois à 1 en un an.",
    "Chaque tisseuse gagnera 900 dirhams de plus par tapis.",
    "Waiting falls from four hours to forty minutes.",
    "We will cut spoiled milk by half, from 20 to 10 litres a day.",
    "سينخفض وقت الانتظار من أربع ساعات إلى ساعة.",
    "غادي يربحو 300 درهم فالشهر كتر من دابا.",
    "ghadi yn9es lwe9t mn 4 swaye3 l 1 sa3a",
  ])("a number moves: %s", (text) => {
    expect(verdict("change_expected", text)).toBe("met");
  });
  test.each(["Améliorer la vie des citoyens.", "A positive impact on rural communities.", "تحسين جودة الحياة"])(
    "a wish is weak: %s",
    (text) => {
      expect(verdict("change_expected", text)).toBe("weak");
    },
  );
});

describe("tried", () => {
  test.each([
    "Dix photos montrées à la technicienne hier soir ; huit reconnues.",
    "Nous avons fabriqué un prototype en carton pour 40 dirhams.",
    "La directrice a signé un accord pour deux classes.",
    "We tested it with five shopkeepers on Monday.",
    "جربناه مع ثلاث خياطات.",
    "صاوبنا واحد النموذج ب 60 درهم.",
    "jrbnaha m3a 6 dyal nas f douar",
  ])("something is done: %s", (text) => {
    expect(verdict("tried", text)).toBe("met");
  });
  test("a plan to test is no test", () => {
    expect(verdict("tried", "Nous allons tester l'idée avec un prototype.")).toBe("weak");
    expect(verdict("tried", "Nous sommes très motivés et c'est faisable.")).toBe("missing");
  });
});

describe("steps_in_time", () => {
  test.each([
    "Juillet : deux ateliers ; octobre : le quartier ; janvier : la décision.",
    "D'abord un test de deux semaines, puis en septembre trois écoles.",
    "By October we run two clinics, by March the whole district.",
    "في شتنبر نبدأ بمدرسة واحدة، وفي يناير نقرر مع المندوبية.",
    "فشتنبر غادي نبداو بمدرسة، ومن بعد فيناير نزيدو جوج.",
    "f septembre nbdaw b douar wa7ed, f janvier nzido 3",
  ])("two steps have their times: %s", (text) => {
    expect(verdict("steps_in_time", text)).toBe("met");
  });
  test("one date is weak, no date is missing", () => {
    expect(verdict("steps_in_time", "Nous commencerons en septembre avec une école.")).toBe("weak");
    expect(verdict("steps_in_time", "Développer, tester, déployer.")).toBe("missing");
  });
});
