import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../src/domain/language/detect.ts";
import { withoutMarks } from "../../../src/domain/planning/quoting.ts";
import { fullCanvases } from "../../support/full-canvases.ts";
import { drafterWith, inputOf, programme } from "./drafting.ts";

const drafter = drafterWith(null);
const never = new AbortController().signal;
const drafted = async (...given: Parameters<typeof inputOf>) => (await drafter.draft(inputOf(...given), never)).draft;

/** What teams write in the first hour, and a little later: half a field, a slogan, nothing but the deliverable. */
const rough: [string, Record<string, string>, "fr" | "ar" | "en"][] = [
  ["framing", { statement: "la santé c un gros probleme a la campagne" }, "fr"],
  ["framing", { who: "les malades", causes: "pas de stock parce que pas de livraison" }, "fr"],
  [
    "framing",
    {
      statement: "les eleves de Zagora ratent 12 cours par mois qd l'oued monte, d'apres le registre",
      how_might_we: "une appli ?",
    },
    "fr",
  ],
  [
    "solution",
    { value_proposition: "A smart platform that helps farmers sell better.", beneficiaries: "farmers" },
    "en",
  ],
  ["impact", { indicators: "تحسين عيش الفلاحين" }, "ar"],
  ["pitch", { hook: "Bonjour, nous sommes l'équipe Atlas", problem: "30 % des élèves" }, "fr"],
  ["futures", { society: "كبار السن وحدهم في الواحة" }, "ar"],
  ["framing", { statement: "هاد الناس كيمشيو بعيد باش يجيبو الما" }, "ar"],
];
const full = (["fr", "ar"] as const).flatMap((language) =>
  Object.entries(fullCanvases[language]).map(([workshop, texts]) => [workshop, texts, language] as const),
);

describe.each([...rough, ...full])("a draft on %s, %j in %s", (workshop, texts, language) => {
  test("says what is good first, at most three gaps, one next step, each in the words of what it rests on", async () => {
    const { remarks, voice } = await drafted(workshop, texts, language);
    const kinds = remarks.map(({ kind }) => kind);
    expect(kinds.join(" ")).toMatch(/^(?:good ){1,2}(?:lacking ){0,3}next$/);
    expect(voice).toBe("offline");
    expect(new Set(remarks.map(({ id }) => id)).size).toBe(remarks.length);
    for (const { quote, field, text, kind } of remarks) {
      if (quote !== null) {
        expect(texts[field! as keyof typeof texts]).toContain(quote);
        expect(withoutMarks(text)).toContain(quote);
      }
      expect(text).not.toMatch(/\{|\}|undefined|null| {2}/);
      if (kind !== "next") expect(text).not.toMatch(/[?؟]\s*$/u);
    }
  });

  test("quotes nothing that the team did not write, and speaks its language", async () => {
    const { remarks } = await drafted(workshop, texts, language);
    const own = Object.values(texts).join("\n");
    for (const { text } of remarks)
      for (const [, quoted] of withoutMarks(text).matchAll(/[«“][\u00a0\s]*([^»”]*?)[\u00a0\s]*[»”]/gu))
        expect(own).toContain(quoted);
    const said = remarks.map(({ text }) => withoutMarks(text).replace(/[«“][^»”]*[»”]/gu, " ")).join(" ");
    expect(detectLanguage(said).language).toBe(language);
  });

  test("is the same each time, and says nothing twice", async () => {
    const [one, other] = [await drafted(workshop, texts, language), await drafted(workshop, texts, language)];
    expect(other).toEqual(one);
    const texts_ = one.remarks.map(({ text }) => text);
    expect(new Set(texts_).size).toBe(texts_.length);
  });
});

test("what lacks rests on a passage of the field's own guides, in the team's language, to the letter", async () => {
  const cited = await Promise.all(
    [...rough, ...full].map(async ([workshop, texts, language]) => ({
      language,
      lacking: (await drafted(workshop, texts, language)).remarks.filter(({ kind }) => kind === "lacking"),
    })),
  );
  let found = 0;
  for (const { language, lacking } of cited)
    for (const { citation } of lacking) {
      if (citation === null) continue;
      found += 1;
      expect(citation.language).toBe(language);
      expect(citation.passage).toContain(`.${language}#`);
      expect(lacking.filter((one) => one.citation?.quote === citation.quote)).toHaveLength(1);
    }
  const all = cited.reduce((sum, { lacking }) => sum + lacking.length, 0);
  expect(found / all).toBeGreaterThan(0.5);
});

test("a field is named as the programme names it, and a jury only where there is one", async () => {
  const without = { ...programme, jury: [] };
  const { draft } = await drafter.draft(
    { ...inputOf("framing", { statement: "la santé en général" }, "fr"), programme: without },
    never,
  );
  for (const { id, text } of draft.remarks) if (id === "next") expect(text).not.toMatch(/\bjur(?:y|é)/);
});

test("what a planted fault could be made of is at hand: words of another field, praise of what is missing", async () => {
  const input = inputOf("framing", { statement: "12 élèves de Zagora ratent le premier cours" }, "fr");
  const { draft, material } = await drafter.draft(input, never);
  expect(material.foreign).toBeTruthy();
  const missing = draft.remarks.filter(({ kind, quote }) => kind === "lacking" && quote === null);
  expect(missing.length).toBeGreaterThan(0);
  for (const { id } of missing) expect(material.praise[id]).toBeTruthy();
});

test("a signal that has aborted makes no draft", async () => {
  const input = inputOf("framing", { statement: "la santé" }, "fr");
  await expect(drafter.draft(input, AbortSignal.abort("closing"))).rejects.toBe("closing");
});
