import { describe, expect, test } from "vitest";
import { readField, weighFields } from "../../../src/domain/reading/field.ts";
import { canvasFields } from "../../../src/domain/reading/field-kinds.ts";
import { fieldNames } from "../../../src/domain/reading/lexicon/field-names.ts";
import { cases, judge } from "./cases.ts";

interface FieldCase {
  text: string;
  workshop: string | null;
  field: string | null;
}

const setAside = cases<FieldCase>("canvas-fields");

describe("texts that were never learnt", () => {
  test("at least 75 in 100 are put in their workshop, and 65 in their field", () => {
    const workshops = judge(setAside, ({ text, workshop }) => (readField(text)?.workshop ?? null) === workshop);
    expect(workshops.share, JSON.stringify(workshops.misses)).toBeGreaterThanOrEqual(0.75);
    const fields = judge(setAside, ({ text, workshop, field }) => {
      const read = readField(text);
      return (read?.workshop ?? null) === workshop && (read?.field ?? null) === field;
    });
    expect(fields.share, JSON.stringify(fields.misses)).toBeGreaterThanOrEqual(0.65);
  });

  test("at least 85 in 100 lines of the framing workshop are put in their field", () => {
    const all = cases<{ text: string; field: string | null }>("fields");
    const { share, misses } = judge(all, ({ text, field }) => (readField(text)?.field ?? null) === field);
    expect(share, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.85);
  });
});

describe("a label names the field", () => {
  test.each([
    ["contexte : la montagne", "framing", "context"],
    ["الأسباب: قلة الصيانة", "framing", "causes"],
    ["Bénéficiaires : 60 familles", "solution", "beneficiaries"],
    ["**Prochaines étapes** : voir le maire", "solution", "next_steps"],
    ["## Impact\nMoins d'attente au guichet", "impact", "expected_results"],
    ["المؤشرات: عدد الحافلات", "impact", "indicators"],
    ["roadmap - juin, septembre", "pitch", "roadmap"],
    ["lkhatar: lma ghay9el", "futures", "risks"],
  ])("%s", (text, workshop, field) => {
    expect(readField(text)).toEqual({ workshop, field });
  });

  test("that only links sentences gives way to the words behind it", () => {
    const place = (text: string) => readField(text)?.workshop;
    expect(place("Résultat : des dossiers perdus, des délais qui s'allongent et des familles qui renoncent.")).toBe(
      "framing",
    );
    expect(place("Résultat : 300 dossiers traités en deux mois et un délai divisé par trois.")).toBe("impact");
  });

  test("alone it names nothing that was said", () => {
    expect(readField("indicateurs :")).toEqual(readField("indicateurs"));
  });

  test("every field with a label is one of its canvas, but for those a pitch shares with other canvases", () => {
    const shared = ["problem", "solution", "beneficiaries", "impact", "feasibility"];
    for (const [workshop, fields] of Object.entries(fieldNames)) {
      const known: readonly string[] = canvasFields[workshop as keyof typeof canvasFields];
      for (const field of Object.keys(fields))
        expect(known.includes(field) || (workshop === "pitch" && shared.includes(field)), field).toBe(true);
    }
  });
});

describe("a paragraph", () => {
  const problem =
    "Les agents du service ressaisissent chaque demande dans deux logiciels qui ne communiquent pas. Les dossiers prennent du retard, des pièces se perdent et les habitants ne savent jamais où en est leur demande.";
  const solution =
    "Nous proposons un service en ligne qui permet aux habitants de déposer leur demande et d'en suivre l'avancement. Il met à disposition des agents un espace unique et automatise les relances.";
  const result =
    "En un an, 4 200 demandes ont été déposées en ligne et le délai moyen est passé de 40 à 12 jours. La satisfaction des usagers atteint 88 % et le nombre d'appels a baissé d'un tiers.";

  test("that tells a difficulty, an offer or a result is told apart", () => {
    expect(readField(problem)).toEqual({ workshop: "framing", field: "statement" });
    expect(readField(solution)?.workshop).toBe("solution");
    expect(readField(result)).toEqual({ workshop: "impact", field: "expected_results" });
  });

  test("of a pitch belongs to what it tells", () => {
    expect(readField(`${problem} ${problem}`)?.workshop).toBe("framing");
  });
});

test("what is pitch and nothing else is told as such", () => {
  expect(readField("Nous demandons 30 000 DH et une commune pilote avant juin")).toEqual({
    workshop: "pitch",
    field: "call_for_support",
  });
  expect(readField("Salma ouvre, Anas fait la démo, Rim répond aux questions")?.field).toBe("roles");
});

test("what is said to a neighbour speaks to no field", () => {
  for (const text of ["bonjour", "", "…", "what time is lunch?", "شكرا جزيلا", "wakha", "on mange où ce midi ?"])
    expect(readField(text), text).toBeNull();
});

test("likelihoods of all fields and of none add up to one", () => {
  const { fields, chances } = weighFields("une carte des fontaines ouvertes");
  const all = fields.reduce((sum, { likelihood }) => sum + likelihood, chances.none);
  expect(all).toBeCloseTo(1);
  expect(Object.values(chances).reduce((one, other) => one + other)).toBeCloseTo(1);
});

test("a text of 64 kB is read by its beginning", () => {
  expect(readField("les élèves attendent le bus qui ne vient pas. ".repeat(1500))?.workshop).toBe("framing");
});
