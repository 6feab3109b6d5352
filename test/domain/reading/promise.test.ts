import { expect, test } from "vitest";
import { promise } from "../../../src/domain/reading/promise.ts";

test.each<[string, string | null]>([
  ["pas la peine, Amine appelle la coopérative ce soir. on a reçu ça", "Amine appelle la coopérative ce soir"],
  ["ghadi n3ayto l lcoopérative ghedda", "ghadi n3ayto l lcoopérative ghedda"],
  ["we will ask the nurse tomorrow", "we will ask the nurse tomorrow"],
  ["غادي نسولو الممرض غدا", "غادي نسولو الممرض غدا"],
  ["les parents attendent le chauffeur", null],
  ["demain il y a quoi ?", null],
  ["on va faire une appli", null],
  ["", null],
])("%s", (text, promised) => expect(promise(text)).toBe(promised));
