import { expect, test } from "vitest";
import { isPosterText } from "../../../src/domain/reading/poster-text.ts";

test.each([
  "Notre solution innovante et durable exploite l'IA générative pour maximiser la création de valeur",
  "Our innovative ecosystem leverages cutting-edge technology to empower communities",
  "في ظل التحولات المتسارعة أصبحت الحلول المبتكرة والمستدامة ضرورة لكل منظومة",
])("any team could have it: %s", (text) => expect(isPosterText(text)).toBe(true));

test.each([
  "un SMS innovant prévient les 40 bergers la veille du passage de la citerne",
  "les potières de Tamegroute jettent une pièce sur cinq",
  "une plateforme innovante",
  "",
])("this one is theirs: %s", (text) => expect(isPosterText(text)).toBe(false));
