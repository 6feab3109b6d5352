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

describe("institutional pages are told apart too", () => {
  test.each([
    [
      "framing",
      "Les services de l'archéologie doivent instruire un nombre croissant de dossiers d'aménagement. Les informations nécessaires sont réparties entre plusieurs bases, et une partie des sites n'est pas cartographiée.",
    ],
    [
      "framing",
      "Seuls 31 % des éleveurs ont fait vacciner leur troupeau, contre 74 % dans la région voisine. La plupart ignorent la date de passage du vétérinaire.",
    ],
    [
      "solution",
      "Fouille permet aux aménageurs de vérifier, avant le dépôt de leur dossier, si une parcelle est concernée. Elle centralise les cartes existantes et propose un échange direct avec le service instructeur.",
    ],
    [
      "solution",
      "L'application vise à éviter les ressaisies et à réduire les délais : elle reprend les informations déjà connues et guide l'agent étape par étape.",
    ],
    [
      "impact",
      "Nous suivons chaque trimestre le nombre de troupeaux vaccinés, la part des éleveurs prévenus à temps et le coût moyen d'une tournée.",
    ],
    [
      "impact",
      "Utilisé par 46 vétérinaires, l'outil a permis de vacciner 120 000 bêtes en un an et de réduire d'un tiers la durée des tournées.",
    ],
  ])("%s: %s", (workshop, text) => {
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
    ["a difficulty undone, which is no lack", "Le guichet évite la double saisie.", "s:relief"],
    ["a help that is denied", "L'outil actuel ne permet pas de suivre un dossier.", "s:denied"],
    ["that it is about a product", "La plateforme publie les horaires.", "b:product"],
    ["that it is about a named product", "Relais permet de suivre un dossier.", "b:named"],
    ["what it does together", "Le guichet est complexe mais permet de payer.", "k:lacks+offers"],
    ["that it opens with a turn", "Pourtant, aucun guichet ne répond.", "b:but"],
  ])("%s", (_, text, sign) => {
    expect(signsOf(text)).toContain(sign);
  });

  test("nothing of it when the words only look alike", () => {
    expect(signsOf("La commune a une école et les parents sont de Tanger.")).not.toContain("s:done");
    expect(signsOf("Le guichet évite la double saisie.")).not.toContain("s:lack");
    expect(signsOf("L'outil actuel ne permet pas de suivre un dossier.")).not.toContain("s:+enables");
    expect(signsOf("Les parents attendent une place.")).not.toContain("b:named");
  });
});

test("a text without a sentence still has its words", () => {
  expect(paragraphFeatures("oui").forms).toEqual(["oui"]);
  expect(paragraphFeatures("").forms).toEqual([]);
});
