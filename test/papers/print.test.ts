import { describe, expect, test } from "vitest";
import { writePrintHtml } from "../../src/papers/html.ts";
import { writeMarkdown } from "../../src/papers/markdown.ts";
import { fullCanvases } from "../support/full-canvases.ts";
import { documentOf } from "./documents.ts";

describe("the page to print", () => {
  test("is one file that loads nothing and runs nothing", () => {
    const html = writePrintHtml(documentOf("fr", fullCanvases.fr));
    expect(html).not.toMatch(/<script|\son\w+=|javascript:|@import|https?:/i);
    expect(html).not.toMatch(/url\((?!#)/);
    expect(html).toContain("default-src 'none'");
  });

  test("has a page for each canvas, in the order of the programme", () => {
    const html = writePrintHtml(documentOf("fr", fullCanvases.fr));
    expect([...html.matchAll(/<p class="what">([^<]*)</g)].map(([, title]) => title).slice(0, 5)).toEqual([
      "Future Lab 2030",
      "Problématisation",
      "Conception de la solution",
      "Impact et mesure",
      "Pitch",
    ]);
  });

  test("is written right to left in Arabic, and turns a French line back", () => {
    const canvases = { framing: { ...fullCanvases.ar.framing!, who: "Les femmes du village de Jorf" } };
    const html = writePrintHtml(documentOf("ar", canvases));
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<p class="words" lang="ar" dir="rtl">في واحة أوفوس');
    expect(html).toContain('<p class="words" lang="fr" dir="ltr">Les femmes du village de Jorf</p>');
  });

  test("shows no finding, and says of an empty field that it is empty, with its question", () => {
    const html = writePrintHtml(documentOf("fr", { framing: { statement: "Les femmes" } }));
    expect(html).not.toMatch(/acquis|faible|manque\b/);
    expect(html).toMatch(/<p class="empty"><b>Vide\.<\/b> Rien n’est écrit ici\. La question : Qui /);
  });
});

describe("the Markdown", () => {
  test("is the programme's order, with who wrote and when", () => {
    const written = writeMarkdown(documentOf("fr", fullCanvases.fr));
    expect(written.startsWith("# Équipe Sage\n\nRallyIA Future Lab · Merzouga")).toBe(true);
    expect(written.match(/^## .*/gm)?.slice(0, 5)).toEqual([
      "## Future Lab 2030",
      "## Problématisation",
      "## Conception de la solution",
      "## Impact et mesure",
      "## Pitch",
    ]);
    expect(written).toContain(
      "Un appel la veille vaut un trajet évité.\n\n(révision 2 · Salma · 18 juin 2026 à 17:05)",
    );
  });

  test("runs right to left in Arabic", () => {
    const written = writeMarkdown(documentOf("ar", fullCanvases.ar));
    expect(written.startsWith('<div dir="rtl" lang="ar">\n\n# ')).toBe(true);
    expect(written.endsWith("\n\n</div>\n")).toBe(true);
  });

  test("marks an empty field and asks its question", () => {
    expect(writeMarkdown(documentOf("en", {}))).toContain("> (Empty) Nothing is written here yet. The question: ");
  });
});
