import { describe, expect, test } from "vitest";
import type { TakeAway } from "../../src/domain/take-away/document.ts";
import { paragraphsOf } from "../../src/domain/take-away/paragraphs.ts";
import { writePptx } from "../../src/papers/pptx.ts";
import { pagesOf } from "../../src/papers/slide-pages.ts";
import { fullCanvases } from "../support/full-canvases.ts";
import { documentOf } from "./documents.ts";
import { readMarkup } from "./xml.ts";
import { unzip } from "./zip.ts";

/** The XML of each slide, in order. */
async function slidesOf(document: TakeAway): Promise<string[]> {
  const files = unzip(await writePptx(document));
  return [...files]
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort(([a], [b]) => Number(/\d+/.exec(a)![0]) - Number(/\d+/.exec(b)![0]))
    .map(([, xml]) => xml);
}
const wordsOn = (xml: string) => readMarkup(xml).texts.filter((text) => text.trim() !== "");
/** The paragraph that holds a text, with its properties. */
const paragraphWith = (xml: string, text: string) =>
  xml.match(/<a:p>.*?<\/a:p>/gs)?.find((paragraph) => readMarkup(paragraph).texts.join("").includes(text)) ?? "";

describe("the slides", () => {
  test("are a cover and the nine of the programme, each with the team's words", async () => {
    for (const language of ["fr", "ar"] as const) {
      const document = documentOf(language, fullCanvases[language]);
      const slides = await slidesOf(document);
      expect(slides).toHaveLength(10);
      expect(wordsOn(slides[0]!)[0]).toBe("Équipe Sage");
      for (const [index, slide] of document.deck.entries()) {
        const words = wordsOn(slides[index + 1]!);
        expect(words[0]).toBe(slide.label);
        expect(words.slice(1, -2)).toEqual(slide.paragraphs.map(({ text }) => text));
        expect(words.at(-1)).toBe(`${index + 1} / 9`);
      }
    }
  });

  test("run right to left in Arabic, with a French line the other way", async () => {
    const problem = `${fullCanvases.ar.pitch!.problem}\nLe prix arrive trop tard chez les agriculteurs`;
    const [, slide] = await slidesOf(documentOf("ar", { pitch: { problem } }));
    expect(paragraphWith(slide!, "في واحة أوفوس")).toMatch(
      /<a:pPr[^>]* rtl="1"[^>]* algn="r".*lang="ar-MA".*typeface="Arial"/s,
    );
    const french = paragraphWith(slide!, "Le prix arrive");
    expect(french).toMatch(/<a:pPr[^>]* algn="l".*lang="fr-FR"/s);
    expect(french).not.toContain('rtl="1"');
  });

  test("ask the question where nothing was written, in a dashed frame, and invent nothing", async () => {
    const document = documentOf("fr", {});
    const slides = await slidesOf(document);
    expect(slides).toHaveLength(10);
    expect(wordsOn(slides[1]!)).toEqual([
      "Problème",
      "(Vide) Rien n’est écrit ici. La question\u00a0:",
      document.deck[0]!.question,
      "Équipe Sage · RallyIA Future Lab",
      "1 / 9",
    ]);
    expect(slides[1]).toContain('<a:prstDash val="dash"/>');
  });

  test("go on to another slide rather than cut a long text", async () => {
    const problem = Array.from({ length: 400 }, (_, index) => `phrase ${index} de l'équipe.`).join(" ");
    const slides = await slidesOf(documentOf("fr", { pitch: { problem } }));
    expect(slides.length).toBeGreaterThan(11);
    const parts = slides.slice(1, slides.length - 8);
    expect(parts.map((xml) => wordsOn(xml)[0])).toEqual(
      parts.map((_, index) => `Problème (suite ${index + 1} sur ${parts.length})`),
    );
    expect(parts.flatMap((xml) => wordsOn(xml).slice(1, -2)).join(" ")).toBe(problem);
  });
});

describe("the type size of a slide", () => {
  const room = { width: 800, height: 340 };
  const set = (text: string) => pagesOf(paragraphsOf(text), room);

  test("goes down as the text grows", () => {
    const sizes = [20, 200, 400, 700].map((length) => set("mot ".repeat(length / 4)).size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(sizes[3]!);
  });

  test("cuts a paragraph after a sentence, else between words, else where it must", () => {
    const { pages } = set("Une phrase assez courte. ".repeat(120).trim());
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) for (const { text } of page) expect(text).toMatch(/\.$/);
    for (const { text } of set("mot ".repeat(900).trim()).pages.flat()) expect(text).toMatch(/^mot.*mot$/);
    const long = set("x".repeat(4000)).pages.flat();
    expect(long.map(({ text }) => text).join("")).toBe("x".repeat(4000));
    expect(long.length).toBeGreaterThan(1);
  });

  test("never halves a sign made of two units", () => {
    for (const { text } of set("🐫".repeat(2000)).pages.flat()) expect(text.isWellFormed()).toBe(true);
  });
});
