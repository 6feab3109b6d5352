import { describe, expect, test } from "vitest";
import { readField } from "../../../src/domain/reading/field.ts";
import { weighParagraph } from "../../../src/domain/reading/paragraph.ts";
import { paragraphFeatures } from "../../../src/domain/reading/paragraph-features.ts";
import { cases, judge } from "./cases.ts";

interface ParagraphCase {
  text: string;
  workshop: string;
}

const signsOf = (text: string): string[] => paragraphFeatures(text).signs.map(([name]) => name);

test("at least 80 in 100 paragraphs that were never learnt are put in their workshop", () => {
  const { share, misses } = judge(
    cases<ParagraphCase>("paragraphs"),
    ({ text, workshop }) => readField(text)?.workshop === workshop,
  );
  expect(share, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.8);
});

describe("the same service told three ways", () => {
  test.each([
    [
      "framing",
      "Les parents attendent neuf semaines une place en crèche. Les listes ne sont pas partagées, les commissions se réunissent deux fois par an et 30 % des places libérées restent vides plus d'un mois.",
    ],
    [
      "solution",
      "Le service rassemble les places de toutes les crèches. Les parents déposent une seule demande, sont prévenus dès qu'une place se libère, et les directrices gagnent un temps précieux.",
    ],
    [
      "impact",
      "Depuis l'ouverture du service, 2 300 places ont été attribuées et l'attente est passée de neuf à trois semaines. 94 % des places libérées sont occupées dans les dix jours.",
    ],
  ])("is read as %s", (workshop, text) => {
    expect(readField(text)?.workshop).toBe(workshop);
  });
});

describe("goals and what will be counted are results to come", () => {
  test.each([
    "D'ici la fin de 2026, nous visons 60 communes équipées, 15 000 habitants prévenus à temps et un tiers d'interventions en moins.",
    "Indicateurs suivis chaque mois :\n- nombre de demandes abouties\n- délai moyen de réponse\n- part des usagers satisfaits",
    "We aim to reach 12,000 farmers by 2027, cut water use by a fifth and raise the income of each household by 10%.",
    "نطمح في أفق 2027 إلى بلوغ 12000 فلاح، وتقليص استهلاك الماء بالخمس، ورفع دخل كل أسرة بنسبة 10 %.",
  ])("%s", (text) => {
    expect(readField(text)?.workshop).toBe("impact");
  });
});

test("likelihoods of the three add up to one", () => {
  const all = Object.values(
    weighParagraph("Les dossiers se perdent. Nous proposons un guichet. 40 jours ont été gagnés."),
  );
  expect(all.reduce((one, other) => one + other)).toBeCloseTo(1);
});

describe("a sentence shows", () => {
  test.each([
    ["a deed that is done", "Les délais ont baissé de moitié.", "s:done"],
    ["two figures", "L'attente va de 40 à 12 jours.", "s:numbers"],
    ["a share", "Un quart, soit 25 %, abandonne.", "s:percent"],
    ["a question", "Qui doit instruire la demande ?", "s:asked"],
    ["that it is listed", "Objectifs à six mois :\n- des délais plus courts partout", "b:listed"],
    ["that it opens with a turn", "Pourtant, aucun guichet ne répond.", "b:but"],
  ])("%s", (_, text, sign) => {
    expect(signsOf(text)).toContain(sign);
  });

  test("nothing of it when the words only look alike", () => {
    expect(signsOf("La commune a une école et les parents sont de Tanger.")).not.toContain("s:done");
  });
});

test("a text without a sentence still has its words", () => {
  expect(paragraphFeatures("oui").forms).toEqual(["oui"]);
  expect(paragraphFeatures("").forms).toEqual([]);
});
