import { describe, expect, test } from "vitest";
import type { Language } from "../../src/domain/language/names.ts";
import type { Library } from "../../src/domain/ports.ts";
import { openProgramme } from "../../src/library/load.ts";
import { openLibrary } from "../../src/library/search.ts";
import { goodFolder, writeFolder } from "./small-folder.ts";

const page = (title: string, language: Language, body: string, kind = "guide") =>
  `---\ntitle: ${title}\nlanguage: ${language}\nkind: ${kind}\n${kind === "guide" ? "" : "origin: journal\n"}---\n${body}\n`;

/** The small folder with two guides more and a French source. */
function openSmall(): Library {
  const files = goodFolder();
  files["glossary.yaml"] = [
    {
      id: "problem",
      term: { fr: "énoncé du problème", ar: "نصّ المشكلة", en: "problem statement" },
      definition: { fr: "Phrase sans solution.", ar: "جملة بلا حلّ.", en: "A sentence with no solution." },
      also: ["mochkila", "مشاكل", "problématique"],
    },
    {
      id: "baseline",
      term: { fr: "situation de départ", ar: "نقطة الانطلاق", en: "baseline" },
      definition: { fr: "Valeur avant le projet.", ar: "القيمة قبل المشروع.", en: "The value before the project." },
      also: ["valeur initiale"],
    },
  ];
  files["guides/wells.fr.md"] = page(
    "Les puits",
    "fr",
    "## Mesurer l'eau\nLe gardien du puits note le niveau de l'eau chaque semaine.",
  );
  files["guides/wells.ar.md"] = page("الآبار", "ar", "## قياس الماء\nيدوّن حارس البئر مستوى الماء كل أسبوع.");
  files["guides/wells.en.md"] = page(
    "Wells",
    "en",
    "## Measuring water\nThe keeper of the well notes the water level every week.",
  );
  files["sources/press.fr.md"] = page(
    "Article",
    "fr",
    `## Caravane {#caravan}\nLa caravane solaire de Tinghir a formé 330 jeunes.\n\n## Long {#long}\n${"Une phrase assez ordinaire pour remplir. ".repeat(40)}\n\nLa dernière phrase dit melon.`,
    "source",
  );
  const { programme, documents } = openProgramme(writeFolder(files));
  return openLibrary(programme, documents);
}

describe("a small library", () => {
  let library: Library;
  test("opens", () => {
    library = openSmall();
    expect(library.passage("guide-wells.fr#mesurer-l-eau")?.source).toBe("Les puits");
  });

  const first = (question: string, language: Language) => library.search(question, { language })[0];

  test.each([
    ["comment mesurer le niveau de l'eau du puits ?", "fr", "guide-wells.fr#mesurer-l-eau"],
    ["niveau d eau puit", "fr", "guide-wells.fr#mesurer-l-eau"],
    ["كيف نقيس مستوى الماء في البئر؟", "ar", "guide-wells.ar#قياس-الماء"],
    ["how do I measure the water level", "en", "guide-wells.en#measuring-water"],
    ["the caravan of Tinghir", "en", "press#caravan"],
    ["carvane solair tingir", "fr", "press#caravan"],
    ["à 16:45 on fait quoi ?", "fr", "programme#day-1/16h45"],
  ] as const)("«%s» in %s finds %s first", (question, language, id) => {
    expect(first(question, language)?.id).toBe(id);
  });

  test("a passage in the reader's language comes before one of like strength, and says its language", () => {
    for (const language of ["fr", "ar", "en"] as const) {
      const found = first("baseline", language);
      expect(found).toMatchObject({ id: `glossary#baseline.${language}`, language });
    }
  });

  test("where only another language knows, its passage is found and says so", () => {
    expect(first("Tinghir", "ar")).toMatchObject({ id: "press#caravan", language: "fr" });
  });

  test("what the programme says of a session in Arabic leads to its French passage", () => {
    const files = goodFolder() as ReturnType<typeof goodFolder> & {
      "programme.yaml": { days: { sessions: object[] }[] };
    };
    Object.assign(files["programme.yaml"].days[0]!.sessions[0]!, {
      title: { fr: "Problématisation", ar: "ورشة صياغة المشكلات", en: "Problem framing" },
    });
    const { programme, documents } = openProgramme(writeFolder(files));
    const found = openLibrary(programme, documents).search("متى ورشة صياغة المشكلات؟", { language: "ar" })[0];
    expect(found).toMatchObject({ id: "programme#day-1/16h45", language: "fr" });
  });

  test("the glossary carries a word over languages, plurals and scripts", () => {
    expect(first("chno hiya lmochkila", "ar")?.id).toBe("glossary#problem.ar");
    expect(first("المشاكل", "ar")?.id).toBe("glossary#problem.ar");
    expect(first("c'est quoi une problématique", "fr")?.id).toBe("glossary#problem.fr");
  });

  test("Darija in Latin letters is heard by its consonants", () => {
    expect(first("kifach n9iso mostawa lma2 dyal lbir", "ar")?.id).toBe("guide-wells.ar#قياس-الماء");
  });

  test("kinds keep the others out", () => {
    const found = library.search("problématisation brainwriting eau", {
      language: "fr",
      kinds: ["source", "programme"],
    });
    expect(found.length).toBeGreaterThan(0);
    for (const { id } of found) expect(id).toMatch(/^(programme|press)#/);
  });

  test("best first, at most as many as asked for", () => {
    const found = library.search("eau puits problème pitch", { language: "fr", limit: 3 });
    expect(found.length).toBeLessThanOrEqual(3);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((one, other) => other - one));
  });

  test("a question with nothing in common finds nothing", () => {
    expect(library.search("ⵣⵣⵣ", { language: "fr" })).toEqual([]);
    expect(library.search("", { language: "ar" })).toEqual([]);
    expect(library.search("??? 😀", { language: "en" })).toEqual([]);
  });

  test("a citation carries the source's own words, its place and its language", () => {
    expect(library.cite("press#caravan", "a formé 330 jeunes")).toEqual({
      passage: "press#caravan",
      source: "Article",
      place: "Caravane",
      quote: "a formé 330 jeunes",
      language: "fr",
    });
  });

  test("nothing is cited that does not stand there letter for letter", () => {
    for (const quote of ["a forme 330 jeunes", "A formé", "a formé 331 jeunes", "formé  330", "", "  "])
      expect(library.cite("press#caravan", quote)).toBeNull();
    expect(library.cite("press#nowhere", "a formé")).toBeNull();
    expect(library.passage("press#nowhere")).toBeNull();
  });

  test("words in a later piece of a long section are cited from that piece", () => {
    const citation = library.cite("press#long", "dit melon");
    expect(citation?.passage).toMatch(/^press#long~\d$/);
    expect(library.passage(citation!.passage)?.text).toContain("dit melon");
  });
});
