import { describe, expect, test } from "vitest";
import { verdict } from "../field-cases.ts";

describe("data_personal", () => {
  test("the law, consent, or names taken out meet it", () => {
    for (const text of [
      "déclaration à la CNDP selon la loi 09-08",
      "rien de personnel",
      "les noms des élèves sont remplacés par des lettres",
      "we blur the faces",
      "بموافقة المرضى",
      "حيدنا السميات",
      "bla smiyat",
    ]) {
      expect(verdict("data_personal", text), text).toBe("met");
    }
  });
  test("health or names with no word of care are weak, as is another country's law", () => {
    expect(verdict("data_personal", "dossiers des patients")).toBe("weak");
    expect(verdict("data_personal", "conforme au RGPD")).toBe("weak");
    expect(verdict("data_personal", "prix du blé")).toBe("missing");
  });
});

describe("data_right", () => {
  test("a public school is no open data", () => {
    expect(verdict("data_right", "les notes de l'école publique")).not.toBe("met");
    expect(verdict("data_right", "données météo publiques")).toBe("met");
  });
  test("a right still lacking is weak", () => {
    expect(verdict("data_right", "on n'a pas encore le droit")).toBe("weak");
    expect(verdict("data_right", "les données appartiennent à la commune")).toBe("weak");
  });
});

describe("data_volume", () => {
  test("neither the number of a law nor a rhythm is an amount", () => {
    expect(verdict("data_volume", "loi 09-08")).toBe("missing");
    expect(verdict("data_volume", "une fois toutes les 10 minutes")).toBe("missing");
    expect(verdict("data_volume", "beaucoup de photos")).toBe("weak");
    expect(verdict("data_volume", "200 photos")).toBe("met");
  });
});

test("all of Morocco is a weak coverage", () => {
  expect(verdict("data_coverage", "des données de tout le Maroc")).toBe("weak");
  expect(verdict("data_coverage", "en tachelhit, à Tiznit")).toBe("met");
});
