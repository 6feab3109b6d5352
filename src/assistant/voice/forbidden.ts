import type { Language } from "../../domain/language/names.ts";

/** What the voice never says, and why. Held against every phrasing when the phrasebook is read. */
export const forbidden: Readonly<Record<Language, readonly (readonly [string, RegExp])[]>> = {
  fr: [
    [
      "praises without an object",
      /\b(?:bravo|excellent\w*|félicitations|super|génial\w*|parfait !|magnifique|bon travail)\b/iu,
    ],
    ["speaks as a form does", /champs? (?:manquants?|obligatoires?)|veuillez/iu],
    ["hands its own limit to the team", /je n'ai pas compris|reformulez/iu],
    ["writes in the team's place", /voici (?:votre|l') ?énoncé|prêt à copier/iu],
    ["guesses a winner", /\b(?:vous allez gagner|bonnes? chances?|gagnant)\b/iu],
    ["accuses", /vient d'une ia|généré par/iu],
    ["glues a slot to a word that elides", /\b(?:de|le|la|que|si|ne|jusque|je|me|te|se) (?:«\s?)?\{/iu],
    ["claims a feeling", /je (?:comprends|ressens) (?:parfaitement|tout à fait|ce que vous ressentez)/iu],
  ],
  ar: [
    ["praises without an object", /أحسنت|ممتاز|رائع|برافو|مذهل/u],
    ["speaks as a form does", /الحقول الناقصة|يرجى/u],
    ["hands its own limit to the team", /لم أفهم|أعيدوا الصياغة/u],
    ["writes in the team's place", /إليكم نص|جاهز للنسخ/u],
    ["guesses a winner", /ستفوزون|فرصة قوية/u],
    ["claims a feeling", /أتفهّ?م تماماً/u],
    ["glues a letter to a slot", /[\u0621-\u064a]\{/u],
    ["puts the article on a quote", /ال«/u],
  ],
  en: [
    [
      "praises without an object",
      /\b(?:great job|well done|excellent|awesome|amazing|fantastic|brilliant|perfect)\b/iu,
    ],
    ["speaks as a form does", /missing fields?|please (?:fill|provide)/iu],
    ["hands its own limit to the team", /i (?:did not|didn't|do not|don't) understand|please rephrase/iu],
    ["writes in the team's place", /here is your statement|ready to copy/iu],
    ["guesses a winner", /chance of winning|you will win/iu],
    ["claims a feeling", /i (?:completely|totally|fully) understand/iu],
  ],
};
