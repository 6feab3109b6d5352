import { expect, test } from "vitest";
import { glossaryDocuments, readDocument } from "../../src/library/documents.ts";

const whats = (file: string, content: string) =>
  readDocument(file, content).mistakes.map(({ line, what }) => `${line}: ${what}`);

const front = (...lines: string[]) => `---\n${lines.join("\n")}\n---\n`;

test("a guide is known by its id and its language, a source by its id", () => {
  const guide = readDocument(
    "guides/story.ar.md",
    `${front("title: قصة", "language: ar", "kind: guide")}## البداية\nكان يا ما كان.\n`,
  );
  expect(guide.mistakes).toEqual([]);
  expect(guide.document).toMatchObject({ id: "guide-story.ar", kind: "guide", language: "ar", origin: null });
  expect(guide.document!.passages[0]!.id).toBe("guide-story.ar#البداية");

  const source = readDocument(
    "sources/press.fr.md",
    `${front("title: Article", "language: fr", "kind: source", "origin: Le journal", "place: Page 2")}## Lancement\nTexte.\n`,
  );
  expect(source.document).toMatchObject({ id: "press", origin: "Le journal" });
  expect(source.document!.passages[0]).toMatchObject({ id: "press#lancement", place: "Page 2, Lancement" });
});

test("a mark at the start of the file and Windows line ends do no harm", () => {
  const file = `\ufeff${front("title: T", "language: fr", "kind: guide")}## A {#a}\nTexte.\n`.replaceAll("\n", "\r\n");
  const { document, mistakes } = readDocument("guides/story.fr.md", file);
  expect(mistakes).toEqual([]);
  expect(document!.passages[0]).toMatchObject({ id: "guide-story.fr#a", text: "A\r\nTexte." });
});

test("a file without front matter is told", () => {
  expect(whats("sources/press.fr.md", "# Article\nTexte.\n")).toEqual(["1: no front matter at the top"]);
});

test("a language that is not the file name's is told on its line", () => {
  const content = `${front("title: T", "language: fr", "kind: source", "origin: o")}Texte.\n`;
  expect(whats("sources/press.en.md", content)).toEqual(['3: the file name says "en", the front matter "fr"']);
});

test("a source without its origin is told", () => {
  const content = `${front("title: T", "language: fr", "kind: source")}Texte.\n`;
  expect(whats("sources/press.fr.md", content)).toEqual(["1: a source without its origin"]);
});

test("a kind that does not suit the folder is told on its line", () => {
  const content = `${front("title: T", "language: fr", "kind: guide", "origin: o")}Texte.\n`;
  expect(whats("sources/press.fr.md", content)).toEqual(['4: a file of sources/ cannot be of kind "guide"']);
});

test("an unknown key of the front matter is told with the one that was meant", () => {
  const content = `${front("titel: T", "title: T", "language: fr", "kind: source", "origin: o")}Texte.\n`;
  const [mistake] = readDocument("sources/press.fr.md", content).mistakes;
  expect(mistake).toMatchObject({ line: 2, mend: 'Did you mean "title"?' });
});

test("an anchor that stands twice is told where it stands again", () => {
  const content = `${front("title: T", "language: fr", "kind: guide")}## A {#a}\nTexte.\n## B {#a}\nTexte.\n`;
  expect(whats("guides/story.fr.md", content)).toEqual(['8: the anchor "a" stands twice']);
});

test("a file whose name says no language is told", () => {
  const content = `${front("title: T", "language: fr", "kind: guide")}Texte.\n`;
  expect(whats("guides/story.md", content)).toEqual(["1: the file name is not understood"]);
});

test("a file without a text is told", () => {
  expect(whats("guides/story.fr.md", front("title: T", "language: fr", "kind: guide"))).toEqual([
    "1: no text below the front matter",
  ]);
});

test("every term is a passage in every language, a slice of its glossary", () => {
  const term = { fr: "pitch", ar: "العرض", en: "pitch" };
  const definition = { fr: "Court.", ar: "قصير.", en: "Short." };
  const documents = glossaryDocuments([{ id: "pitch", term, definition, also: [] }], "glossary.yaml");
  expect(documents.map(({ passages }) => passages[0]!.id)).toEqual([
    "glossary#pitch.fr",
    "glossary#pitch.ar",
    "glossary#pitch.en",
  ]);
  for (const { text, passages } of documents) {
    for (const passage of passages) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
  }
  expect(documents[1]!.passages[0]!.text).toBe("العرض\nقصير.");
});
