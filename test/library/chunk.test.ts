import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutPassages, passageLimit, slug } from "../../src/library/chunk.ts";

const cut = (body: string, place?: string) => cutPassages(body, { id: "doc", place });

test("a heading's anchor is its passage's id, and leaves the text", () => {
  const { text, passages } = cut("## 16h45 - 18h30 · Atelier {#day-1/16h45}\n\nMéthode.\n");
  expect(passages.map(({ id }) => id)).toEqual(["doc#day-1/16h45"]);
  expect(passages[0]!.text).toBe("16h45 - 18h30 · Atelier\n\nMéthode.");
  expect(text).not.toContain("{#");
});

test("a heading without an anchor is known by its words, in Arabic too", () => {
  const { passages } = cut("## L’été à Zagora\nOui.\n\n## الأسئلة الخمسة\nنعم.\n");
  expect(passages.map(({ id }) => id)).toEqual(["doc#l-ete-a-zagora", "doc#الاسئلة-الخمسة"]);
  expect(slug("***")).toBe("section");
});

test("the place tells the headings around, and not the document's title", () => {
  const { passages } = cut("# Programme\n\n## Jour 1\n\n### 9h00 · Accueil\nCafé.\n\n## Jour 2\nSuite.\n");
  expect(passages.map(({ place }) => place)).toEqual(["Programme", "Jour 1", "Jour 1, 9h00 · Accueil", "Jour 2"]);
});

test("a document's own place comes before its headings", () => {
  expect(cut("## Lancement\nTexte.\n", "Article de 2018").passages[0]!.place).toBe("Article de 2018, Lancement");
});

test("words before the first heading have a passage of their own", () => {
  expect(cut("Une phrase.\n\n## Suite\nEncore.\n").passages.map(({ id }) => id)).toEqual(["doc#start", "doc#suite"]);
});

test("two headings alike get two ids; the same anchor twice is reported", () => {
  const { passages, repeated } = cut("## A\nUn.\n## A\nDeux.\n## B {#b}\nTrois.\n## C {#b}\nQuatre.\n");
  expect(passages.map(({ id }) => id)).toEqual(["doc#a", "doc#a-2", "doc#b", "doc#b-2"]);
  expect(repeated).toEqual(["b"]);
});

test("a number sign inside a code block is no heading", () => {
  expect(cut("## Code\n```\n# pas un titre\n```\n").passages).toHaveLength(1);
});

test("tables and lists keep their exact text", () => {
  const table = "| heure | quoi |\n|---|---|\n| 9h00 | **Accueil** |\n\n- > un\n- > deux";
  expect(cut(`## Jour\n\n${table}\n`).passages[0]!.text).toContain(table);
});

test("a long section is cut at paragraphs, its later pieces numbered", () => {
  const paragraph = `${"Une phrase de taille ordinaire. ".repeat(20).trim()}`;
  const { passages } = cut(`## Long\n\n${[paragraph, paragraph, paragraph].join("\n\n")}\n`);
  expect(passages.map(({ id }) => id)).toEqual(["doc#long", "doc#long~2", "doc#long~3"]);
  expect(passages[1]!.text).toBe(paragraph);
});

test("a paragraph past the limit is cut after a sentence, an Arabic one too", () => {
  const { passages } = cut(`## س\n\n${"هل هذه جملة طويلة نسبياً؟ ".repeat(90)}\n`);
  expect(passages.length).toBeGreaterThan(1);
  for (const passage of passages) expect(passage.text).toMatch(/[؟س]$/);
});

test("a pair of surrogates is never split", () => {
  const { passages } = cut("😀".repeat(1500));
  for (const { text } of passages) expect(text.isWellFormed()).toBe(true);
});

describe("whatever the text", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.lorem({ maxCount: 40, mode: "sentences" }),
    fc.constantFrom(
      "# Titre",
      "## Jour 1 {#day-1}",
      "### 16h45 {#day-1/16h45}",
      "## ",
      "```",
      "",
      "- > liste",
      "| a | b |",
    ),
    fc.constant("كلمة عربية. ".repeat(150)),
  );
  const body = fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n"));

  test("every passage is a slice of its source, within the limit, trimmed, with an id of its own", () => {
    fc.assert(
      fc.property(body, (markdown) => {
        const { text, passages } = cut(markdown);
        let last = 0;
        for (const passage of passages) {
          expect(passage.text).toBe(text.slice(passage.start, passage.end));
          expect(passage.text).toBe(passage.text.trim());
          expect(passage.text.length).toBeGreaterThan(0);
          expect(passage.text.length).toBeLessThanOrEqual(passageLimit);
          expect(passage.start).toBeGreaterThanOrEqual(last);
          last = passage.end;
        }
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      }),
      { numRuns: 200 },
    );
  });

  test("nothing but spaces, heading signs and anchors is lost", () => {
    const bare = (words: string) => words.replace(/\s+/g, "");
    fc.assert(
      fc.property(fc.array(fc.lorem({ mode: "sentences", maxCount: 60 }), { maxLength: 12 }), (paragraphs) => {
        const markdown = paragraphs.map((words, index) => `## Titre ${index} {#t-${index}}\n\n${words}`).join("\n\n");
        const { passages } = cut(markdown);
        const wanted = markdown.replace(/^## /gm, "").replace(/ \{#t-\d+\}/g, "");
        expect(bare(passages.map(({ text }) => text).join(""))).toBe(bare(wanted));
      }),
    );
  });
});
