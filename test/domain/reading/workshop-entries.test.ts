import { describe, expect, test } from "vitest";
import { readEntries } from "../../../src/domain/reading/entries.ts";
import { readWorkshopEntries } from "../../../src/domain/reading/workshop-entries.ts";
import { cases } from "./cases.ts";

const entriesOf = (workshop: string, asked: string | null, text: string): string[] =>
  readWorkshopEntries(workshop, text, { asked }).map(({ field, quote }) => `${field}: ${quote}`);

describe("an answer to the open question", () => {
  test.each([
    ["solution", "value_proposition", "pour les apiculteurs, une alerte avant l'essaimage"],
    ["solution", "data_needed", "2000 photos"],
    ["solution", "user_experience", "كيصور البلاكة وكتوصلو النتيجة فدقيقة"],
    ["impact", "indicators", "nombre d'arbres traités à temps, de 20 à 80 % d'ici juin 2027"],
    ["impact", "economic", "lmadkhol kayzid b 20%"],
    ["pitch", "message", "Le lait d'une nuit vaut une journée de travail"],
    ["pitch", "roles", "Salma opens, Anas closes"],
    ["futures", "mobility", "في 2030 حافلات كهربائية بين القرى"],
  ])("in %s fills %s whole", (workshop, asked, text) => {
    expect(entriesOf(workshop, asked, text)).toEqual([`${asked}: ${text}`]);
  });

  test("leaves the greeting before it out", () => {
    expect(entriesOf("solution", "beneficiaries", "salam. les petits agriculteurs, la coopérative paie")).toEqual([
      "beneficiaries: les petits agriculteurs, la coopérative paie",
    ]);
    expect(entriesOf("impact", "social", "شكراً، النساء يقررن بأنفسهن")).toEqual(["social: النساء يقررن بأنفسهن"]);
  });

  test("a second sentence that is plainly another matter goes to its field", () => {
    const proposition =
      "For small growers near Erfoud who find the disease too late, we tell them within a day which palm to treat before it spreads.";
    expect(entriesOf("solution", "value_proposition", `${proposition} our AI is 95% accurate`)).toEqual([
      `value_proposition: ${proposition}`,
      "ai_role: our AI is 95% accurate",
    ]);
    expect(
      entriesOf("pitch", "call_for_support", "on demande 12 000 dh pour deux bacs. Ikram présente la démo."),
    ).toEqual(["call_for_support: on demande 12 000 dh pour deux bacs.", "roles: Ikram présente la démo."]);
  });

  test("of two sentences about one field stays one piece", () => {
    const text = "Et si la laiterie ferme ? On livre à la fromagerie.";
    expect(entriesOf("pitch", "objections", text)).toEqual([`objections: ${text}`]);
  });
});

describe("a hook", () => {
  test.each([
    "« Hier, Rahma a versé 14 litres de lait dans l'oued. »",
    "Qui d'entre vous a déjà attendu deux mois son salaire ?",
    "واش عارفين شحال كيضيع من الحليب كل نهار؟",
  ])("may ask the room: %s", (text) => {
    expect(entriesOf("pitch", "hook", text)).toEqual([`hook: ${text}`]);
  });

  test("asked about is no hook", () => {
    expect(entriesOf("pitch", "hook", "c'est quoi une accroche ?")).toEqual([]);
  });
});

test("questions, idle words and wishes to the assistant give nothing", () => {
  for (const text of [
    "je ne sais pas",
    "ma3reftch",
    "bonjour",
    "merci beaucoup",
    "c'est quoi une proposition de valeur ?",
    "tu peux l'écrire pour nous ?",
    "on passe à la suite",
    "",
    "?",
  ])
    expect(entriesOf("solution", "value_proposition", text), text).toEqual([]);
  expect(entriesOf("pitch", "roles", "Salma ouvre, Anas conclut. tu peux nous corriger ça ?")).toEqual([
    "roles: Salma ouvre, Anas conclut.",
  ]);
});

test("labels of this workshop count, and their text begins behind them", () => {
  const text = "Bénéficiaires : 60 familles\nRôle de l'IA : dire si la feuille est malade\nDonnées : 2 000 photos";
  expect(entriesOf("solution", null, text)).toEqual([
    "beneficiaries: 60 familles",
    "ai_role: dire si la feuille est malade",
    "data_needed: 2 000 photos",
  ]);
  expect(entriesOf("pitch", null, "Problème : le lait est jeté")).toEqual(["problem: le lait est jeté"]);
  expect(entriesOf("impact", null, "Impact social : les filles lisent le soir")).toEqual([
    "social: les filles lisent le soir",
  ]);
});

test("without a question only what is plain is taken", () => {
  expect(entriesOf("solution", null, "quelque chose de bien pour tout le monde")).toEqual([]);
  expect(entriesOf("pitch", null, "Nous demandons 12 000 dh et une commune pilote avant juin.")).toEqual([
    "call_for_support: Nous demandons 12 000 dh et une commune pilote avant juin.",
  ]);
});

test("a problem told in the pitch is its problem", () => {
  const text = "Les éleveuses jettent leur lait parce que la laiterie est à deux heures de piste.";
  expect(entriesOf("pitch", null, text)).toEqual([`problem: ${text}`]);
});

test("framing is read as it always was", () => {
  const text = "les tisseuses de Tafraout vendent à moitié prix";
  expect(readWorkshopEntries("framing", text, { asked: "who" })).toEqual(readEntries(text, { asked: "who" }));
});

test("every quote stands letter for letter where it says", () => {
  const texts = [...cases<{ text: string }>("canvas-fields"), ...cases<{ text: string }>("workshop-answers")];
  for (const { text } of texts)
    for (const [workshop, asked] of [
      ["solution", "features"],
      ["impact", "indicators"],
      ["pitch", "hook"],
      ["futures", null],
    ] as const)
      for (const { quote, start, end } of readWorkshopEntries(workshop, `${text} ${text}`, { asked })) {
        expect(`${text} ${text}`.slice(start, end)).toBe(quote);
        expect(quote.trim()).toBe(quote);
      }
});
