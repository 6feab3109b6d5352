import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkText, criteria } from "../../src/domain/criteria/registry.ts";
import { languages } from "../../src/domain/language/names.ts";
import { formatMistake } from "../../src/domain/mistakes.ts";
import { loadProgramme } from "../../src/library/load.ts";
import { openLibrary } from "../../src/library/search.ts";

const folders = readdirSync("knowledge");

test("three programmes are shipped", () => {
  expect(folders.sort()).toEqual(["ai-master-junior", "generation-avenir", "rallyia-2026"]);
});

describe.each(folders)("the shipped programme %s", (name) => {
  const loaded = loadProgramme(`knowledge/${name}`, { knownCriteria: Object.keys(criteria) });

  test("has no mistake", () => {
    expect(loaded.mistakes.map(formatMistake)).toEqual([]);
  });

  test("has every guide in every language, and a glossary", () => {
    const guides = loaded.documents.filter((document) => document.kind === "guide");
    expect(guides.length).toBeGreaterThan(0);
    for (const language of languages)
      expect(guides.filter((guide) => guide.language === language)).toHaveLength(guides.length / languages.length);
    expect(loaded.programme?.glossary.length).toBeGreaterThan(0);
  });

  test("keeps every citation of its facts as the source has it", () => {
    const library = openLibrary(loaded.programme!, loaded.documents);
    const citations = loaded.programme!.facts.flatMap((fact) => fact.citations);
    expect(citations.length).toBeGreaterThan(0);
    for (const { passage, quote } of citations) expect(library.cite(passage, quote)?.quote).toBe(quote);
  });

  test("gives every term of the glossary back when its name is asked, in each language", () => {
    const library = openLibrary(loaded.programme!, loaded.documents);
    for (const language of languages) {
      const lost = loaded.programme!.glossary.filter((term) => {
        const found = library.search(term.term[language], { language, limit: 3, kinds: ["glossary"] });
        return !found.some((passage) => passage.id === `glossary#${term.id}.${language}`);
      });
      expect(lost.map((term) => term.id)).toEqual([]);
    }
  });

  test("shows examples that meet the criteria of their own field, in each language", () => {
    const told = Object.values(loaded.programme!.canvases).flatMap(({ workshop, fields }) =>
      fields.flatMap(({ id, criteria: wanted, examples }) =>
        examples.flatMap(({ good }) =>
          languages.flatMap((language) =>
            checkText(
              // An example is not the team's own words: that criterion is there to say so.
              wanted.filter((criterion) => criterion !== "own_words"),
              { text: good[language], notOwn: [] },
            ).map(({ criterion, verdict }) => `${workshop}.${id} ${language} ${criterion}: ${verdict}`),
          ),
        ),
      ),
    );
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter((line) => !line.endsWith(": met"))).toEqual([]);
  });
});
