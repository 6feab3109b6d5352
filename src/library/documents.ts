import { z } from "zod";
import { type Language, type Localised, languages } from "../domain/language/names.ts";
import type { Mistake } from "../domain/mistakes.ts";
import type { PassageKind } from "../domain/ports.ts";
import type { Term } from "../domain/programme.ts";
import { readYaml } from "../domain/yaml-text.ts";
import { cutPassages, type Passage } from "./chunk.ts";
import { parseYaml } from "./parse-yaml.ts";

/** A text of the library, whole, with its passages: each is a slice of `text`, letter for letter. */
export interface Document {
  /** What its passages' ids begin with: "programme", "guide-five-whys.fr", "glossary". */
  id: string;
  kind: PassageKind;
  title: string;
  language: Language;
  /** Where the text comes from; null for what the makers of the programme folder wrote themselves. */
  origin: string | null;
  /** Path inside the programme folder. */
  file: string;
  /** The Markdown body, its heading anchors taken out. */
  text: string;
  passages: Passage[];
}

const text = z.string().trim().min(1);

/** What stands between the `---` lines of a guide or a source. */
export const frontMatterSchema = z.strictObject({
  title: text,
  language: z.enum(languages),
  kind: z.enum(["guide", "source", "programme"]),
  /** Where the text comes from, as a reader would name it. */
  origin: text.optional(),
  /** Said before the headings in a citation's place. */
  place: text.optional(),
});

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const fileName = /^(?<folder>guides|sources)\/(?<id>[a-z0-9][a-z0-9_-]*)\.(?<language>[a-z]{2})\.md$/;

/**
 * Reads one Markdown file of `guides/` or `sources/`. `file` is its path inside the programme folder; the document is
 * null when its name or its front matter is wrong.
 */
export function readDocument(file: string, content: string): { document: Document | null; mistakes: Mistake[] } {
  const name = fileName.exec(file)?.groups;
  if (name === undefined) {
    const what = "the file name is not understood";
    const mend = "Name it <id>.<fr|ar|en>.md with lower-case letters, digits and - in the id.";
    return { document: null, mistakes: [{ file, line: 1, what, mend }] };
  }
  const whole = content.replace(/^\ufeff/, "");
  const match = frontMatter.exec(whole);
  if (match === null) {
    const what = "no front matter at the top";
    const mend = "Begin with a line ---, then title:, language:, kind:, then a line ---.";
    return { document: null, mistakes: [{ file, line: 1, what, mend }] };
  }
  const yaml = parseYaml(file, match[1]!, 1);
  const { value: matter, mistakes } = readYaml(yaml, frontMatterSchema);
  if (matter === null) return { document: null, mistakes };

  const isGuide = name.folder === "guides";
  if (matter.language !== name.language)
    mistakes.push({
      file,
      line: yaml.line(["language"]),
      what: `the file name says "${name.language}", the front matter "${matter.language}"`,
      mend: "Make them the same.",
    });
  if (isGuide !== (matter.kind === "guide"))
    mistakes.push({
      file,
      line: yaml.line(["kind"]),
      what: `a file of ${name.folder}/ cannot be of kind "${matter.kind}"`,
      mend: isGuide ? "Write kind: guide, or move it to sources/." : "Write kind: source, or move it to guides/.",
    });
  if (!isGuide && matter.origin === undefined)
    mistakes.push({
      file,
      line: 1,
      what: "a source without its origin",
      mend: 'Add "origin:", where the text comes from.',
    });

  const id = isGuide ? `guide-${name.id}.${name.language}` : name.id!;
  const cut = cutPassages(whole.slice(match[0].length), { id, place: matter.place });
  for (const anchor of cut.repeated) {
    const line = whole.slice(0, whole.lastIndexOf(`{#${anchor}}`)).split("\n").length;
    mistakes.push({ file, line, what: `the anchor "${anchor}" stands twice`, mend: "Give one of them another name." });
  }
  if (cut.passages.length === 0)
    mistakes.push({
      file,
      line: 1,
      what: "no text below the front matter",
      mend: "Write the text, or remove the file.",
    });
  const document: Document = {
    id,
    kind: matter.kind,
    title: matter.title,
    language: matter.language,
    origin: matter.origin ?? null,
    file,
    text: cut.text,
    passages: cut.passages,
  };
  return { document, mistakes };
}

const glossaryTitle: Localised = { fr: "Glossaire", ar: "مسرد المصطلحات", en: "Glossary" };

/** The glossary as citable texts, one a language; a term's passage is `glossary#<id>.<language>`. */
export function glossaryDocuments(terms: readonly Term[], file: string): Document[] {
  if (terms.length === 0) return [];
  return languages.map((language) => {
    const passages: Passage[] = [];
    let text = "";
    for (const term of terms) {
      const start = text.length;
      text += `${term.term[language]}\n${term.definition[language]}`;
      const id = `glossary#${term.id}.${language}`;
      passages.push({ id, place: term.term[language], text: text.slice(start), start, end: text.length });
      text += "\n\n";
    }
    return {
      id: "glossary",
      kind: "glossary",
      title: glossaryTitle[language],
      language,
      origin: null,
      file,
      text,
      passages,
    };
  });
}
