import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inline, paragraphsOf, printable } from "../../src/domain/take-away/paragraphs.ts";
import { writePrintHtml } from "../../src/papers/html.ts";
import { writeJson } from "../../src/papers/json.ts";
import { writeMarkdown } from "../../src/papers/markdown.ts";
import { writePptx } from "../../src/papers/pptx.ts";
import { naughtyStrings } from "../support/naughty.ts";
import { documentWith } from "./documents.ts";
import { readMarkup } from "./xml.ts";
import { unzip } from "./zip.ts";

/** As a store keeps it: no NUL, no half of a pair. */
const kept = (text: string) => text.toWellFormed().replaceAll("\0", "");
const texts = naughtyStrings.map(kept);
const any = fc.oneof(
  fc.string({ unit: "binary" }).map(kept),
  fc
    .array(
      fc.constantFrom(
        "<",
        ">",
        "&",
        "'",
        '"',
        "`",
        "*",
        "_",
        "[",
        "](x)",
        "\n",
        "\u202e",
        "\u2067",
        "س",
        "a",
        "|",
        "#",
        "1.",
        "\\",
        " ",
      ),
    )
    .map((signs) => signs.join("")),
);
const every = (work: (text: string) => void) => {
  for (const text of texts) work(text);
  fc.assert(fc.property(any, work), { numRuns: 200 });
};

const linesOf = (text: string) => paragraphsOf(text).map((paragraph) => printable(paragraph.text).trim());

describe("whatever a team wrote", () => {
  test("is there letter for letter in JSON, which spells out what a reader might obey", () => {
    every((text) => {
      const written = writeJson(documentWith(text));
      expect(written).not.toMatch(/[<>&\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
      const { team, workshops } = JSON.parse(written);
      expect(team.name).toBe(text);
      expect(workshops[1].fields[0].text).toBe(text);
    });
  });

  test("is no element, attribute or sign of the HTML, and is there line by line", () => {
    const plain = (lines: number) => {
      const text = Array.from({ length: lines }, () => "mot").join("\n");
      return readMarkup(bodyOf(documentWith(text))).elements;
    };
    every((text) => {
      const lines = linesOf(text);
      const { elements, texts } = readMarkup(bodyOf(documentWith(text)));
      if (lines.length < 4 && lines.join("").length < 60) expect(elements).toEqual(plain(lines.length));
      expect(new Set(elements)).not.toContain("script");
      for (const line of lines) expect(texts.filter((words) => words === line).length).toBeGreaterThanOrEqual(4);
      if (inline(text) !== "") expect(texts).toContain(inline(text));
    });
  });

  test("is text between the tags of the slides' XML, which stays well formed", async () => {
    for (const text of [...texts, ...fc.sample(any, 60)]) {
      const files = unzip(await writePptx(documentWith(text)));
      for (const [name, content] of files) if (/\.(xml|rels)$/.test(name)) readMarkup(content);
      expect([...files.keys()].some((name) => /hyperlink|externalLink|oleObject|vba|embeddings\/./i.test(name))).toBe(
        false,
      );
      expect([...files.values()].join("")).not.toMatch(/TargetMode="External"|hlinkClick/);
      const said = [...files]
        .filter(([name]) => /slides\/slide\d+\.xml$/.test(name))
        .flatMap(([, content]) => readMarkup(content).texts)
        .join("");
      const letters = (part: string) => part.replace(/\s/g, "");
      expect(letters(said)).toContain(letters(linesOf(text).join("")));
    }
  });

  test("opens nothing in Markdown: no sign of its own stands without its backslash", () => {
    every((text) => {
      const written = writeMarkdown(documentWith(text)).split("\n");
      const ours = new Set(["mot", ""].flatMap((text) => writeMarkdown(documentWith(text)).split("\n")));
      for (const line of written) {
        if (ours.has(line) || /^<\/?div( dir="(rtl|ltr)")?>$/.test(line)) continue;
        const said = /^\| [^|]+ \| (.*) \|$/.exec(line)?.[1] ?? line.replace(/^(?:#|-) /, "");
        const bare = said.replace(/\\[!-/:-@[-`{-~]/g, "x");
        expect(bare).not.toMatch(/[\\`*_{}[\]<>&|~$#]|^ {4}|https?:|www\.|@/i);
        if (!/^[#|] /.test(line)) expect(bare).not.toMatch(/^[#+\-=:%>]|^\d{1,9}[.)](?:\s|$)/);
      }
    });
  });

  test("loses its control signs and overrides to a visible mark, one for one", () => {
    expect(printable("a\u0001b\u202ec\ufffed\te\u009f")).toBe("a\ufffdb\ufffdc\ufffdd e\ufffd");
    expect(printable("\u2067عربي\u2069 ok \u200fé👩🏽‍🌾")).toBe("\u2067عربي\u2069 ok \u200fé👩🏽‍🌾");
    expect(inline("a\u202eb\u2067c\nd\u200f")).toBe("abc d");
  });
});

/** The page without its style, whose signs are CSS and ours. */
const bodyOf = (document: ReturnType<typeof documentWith>) =>
  writePrintHtml(document)
    .replace(/<bdi dir="ltr">([\d.,]+[ \u00a0\u202f]?%)<\/bdi>/g, "$1")
    .replace("<!doctype html>", "")
    .replace(/<style>[^<]*<\/style>/, "")
    .replace(/<(meta|link)([^<>]*)>/g, "<$1$2/>");
