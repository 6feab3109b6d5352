import { describe, expect, test } from "vitest";
import { writePrintHtml } from "../../src/papers/html.ts";
import { writeMarkdown } from "../../src/papers/markdown.ts";
import { fullCanvases } from "../support/full-canvases.ts";
import { documentOf, documentWith } from "./documents.ts";

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

  test("keeps a number and its sign together in Arabic", () => {
    const html = writePrintHtml(documentOf("ar", { framing: { magnitude: "من 40% إلى 70 %" } }));
    expect(html).toContain('dir="rtl">من <bdi dir="ltr">40%</bdi> إلى <bdi dir="ltr">70 %</bdi></p>');
  });

  test("shows no finding, and says of an empty field that it is empty, with its question", () => {
    const html = writePrintHtml(documentOf("fr", { framing: { statement: "Les femmes" } }));
    expect(html).not.toMatch(/acquis|faible|manque\b/);
    expect(html).toMatch(/<p class="empty"><b>Vide\.<\/b> Rien n’est écrit ici\. La question\u00a0: Qui /);
  });
});

describe("the trace of a problem", () => {
  const traced = (language: "fr" | "ar" | "en", authors: string[], votes: number) => ({
    ...documentOf(language, fullCanvases.fr),
    traces: [
      {
        workshop: "framing",
        group: "Savoir la veille",
        votes,
        ideas: authors.map((author) => ({ text: "Une affiche dehors", author })),
        chosen: "2026-06-16T16:05:00.000Z",
      },
    ],
  });

  test("says whose ideas, which group and how many votes, in the three languages", () => {
    expect(writeMarkdown(traced("fr", ["Youssef"], 5))).toContain(
      "De l’idée de Youssef, au groupe «\u00a0Savoir la veille\u00a0» (5 voix), à cet énoncé\n\n- Une affiche dehors (Youssef)",
    );
    expect(writePrintHtml(traced("fr", ["Amina", "Idriss"], 5))).toContain(
      "Des idées d’<bdi>Amina</bdi> et <bdi>Idriss</bdi>, au groupe",
    );
    expect(writeMarkdown(traced("ar", ["يوسف", "سلمى", "يوسف"], 2))).toContain(
      "من أفكار يوسف وسلمى، إلى مجموعة «Savoir la veille» (صوتان)، إلى هذه الصياغة",
    );
    expect(writePrintHtml(traced("en", ["Salma", "Idriss", "Hajar"], 1))).toContain(
      "From <bdi>Salma</bdi>, <bdi>Idriss</bdi> and <bdi>Hajar</bdi>’s ideas, to the group “<bdi>Savoir la veille</bdi>” (1 vote)",
    );
  });
});

describe("the indicators", () => {
  test("stand in a table after the canvases, with what is not said", () => {
    const [indicator] = documentWith("Part des femmes suivies").indicators;
    const document = { ...documentOf("fr", fullCanvases.fr), indicators: [indicator!] };
    expect(writeMarkdown(document)).toMatch(
      /## Les indicateurs, en tableau\n\n.*\n\|---\|---\|\n\| Nom \| Part des femmes suivies \|\n\| Définition \| \(non dit\) \|/,
    );
    expect(writePrintHtml(document)).toContain(
      '<tr><th scope="row">Nom</th><td dir="ltr">Part des femmes suivies</td></tr><tr><th scope="row">Définition</th><td class="none">(non dit)</td></tr>',
    );
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
