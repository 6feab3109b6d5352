import { describe, expect, test } from "vitest";
import { brokenLinks } from "../../../src/domain/coherence/broken-links.ts";

const statement = "À Azemmour, 12 brodeuses sur 30 vendent à perte (registre de la coopérative).";
const claims = (message: string, field = "message") =>
  brokenLinks({ framing: { statement }, pitch: { [field]: message } })
    .filter(({ kind }) => kind === "claim_without_source")
    .map(({ text }) => text.quote);

describe("a claim that only a source could carry", () => {
  test.each([
    ["Des études montrent que la broderie soigne le stress."],
    ["Les spécialistes sont d'accord : les experts disent que c'est l'avenir."],
    ["Il est prouvé que le prix juste double la qualité."],
    ["C'est la meilleure solution du marché."],
    ["Nous sommes les seuls en Afrique."],
    ["Notre outil ne se trompe jamais."],
    ["Studies show that fair prices make better work."],
    ["Experts agree that embroidery is dying."],
    ["We are the first platform of its kind in Morocco."],
    ["تؤكد الدراسات أن الطرز يخفف القلق."],
    ["نحن أول حل من نوعه في العالم."],
    ["هادي أحسن فكرة فالمغرب."],
    ["Lkhobara2 kay9olo bli had lfikra hiya lmosta9bal."],
  ])("is asked where it comes from: %s", (message) => {
    expect(claims(message)).toHaveLength(1);
  });

  test.each([
    ["a study with a name and a year", "Des études (OMS, 2023) montrent que la broderie soigne le stress."],
    ["a body that can be asked", "Les chercheurs de l'université de Fès confirment que le fil vieillit."],
    ["an acronym", "Selon une étude du HCP, la broderie recule."],
    ["a superlative of one's own village", "C'est la première fois que Rahma vend au bon prix."],
    ["one only", "Une seule brodeuse tient encore boutique dans la rue."],
    ["an ordinal in Arabic", "أول ما تفعله رحمة صباحا هو فتح الباب."],
    ["an ordinal in English", "The first thing Rahma does is open the door."],
  ])("is not: %s", (_, message) => {
    expect(claims(message)).toEqual([]);
  });

  test("is left alone among steps to come", () => {
    expect(claims("Demain, la meilleure coopérative du Maroc.", "roadmap")).toEqual([]);
  });

  test("is told once, not again for the figure inside it", () => {
    const links = brokenLinks({
      framing: { statement },
      pitch: { message: "Des études montrent que 70 % des touristes préfèrent le fait main." },
    });
    expect(links.map(({ kind }) => kind)).toEqual(["claim_without_source"]);
  });
});
