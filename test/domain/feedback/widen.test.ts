import { expect, test } from "vitest";
import { widened } from "../../../src/domain/feedback/widen.ts";

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return widened(text, { quote, start, end: start + quote.length });
};

test.each([
  ["la santé c un gros probleme a la campagne", "probleme", "probleme a la campagne"],
  ["هاد الناس كيمشيو بعيد باش يجيبو الما", "بعيد", "بعيد باش يجيبو الما"],
  ["relus, d'après les 62 dossiers du registre", "d'après les 62", "d'après les 62 dossiers du registre"],
  ["les potiers attendent", "les potiers", "les potiers attendent"],
  ["farmers, and others", "farmers", "farmers"],
  ["dans le registre (2025)", "registre", "dans le registre"],
  ["un local avant le 30 septembre pour le quartier", "avant le", "avant le 30 septembre"],
  ["we ask for one bus and 60,000 DH by March", "ask for", "ask for one bus and 60,000 DH"],
  ["no app for craft sellers in Rissani", "Rissani", "app for craft sellers in Rissani"],
  ["des potiers. On n'auront plus besoin de louer", "n'auront plus", "n'auront plus besoin de louer"],
  ["votre soutien", "votre", "votre soutien"],
])("in %j, %j is quoted as %j", (text, quote, wide) => {
  expect(around(text, quote)).toBe(wide);
  expect(text).toContain(wide);
});

test("a long passage is cut to its core, and nothing is quoted where nothing was found", () => {
  const long =
    "les femmes enceintes de cinq douars autour de Rissani manquent deux consultations sur quatre parce que personne ne les prévient";
  const cut = widened(long, { quote: long, start: 0, end: long.length })!;
  expect(long).toContain(cut);
  expect(cut.split(" ").length).toBeLessThanOrEqual(14);
  expect(widened("x", { quote: null, start: null, end: null })).toBeNull();
});
