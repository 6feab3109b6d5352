import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { type Language, languages } from "../../domain/language/names.ts";
import { typeset } from "../../domain/language/typeset.ts";
import { exampled, families, quotedSlots } from "./families.ts";
import { slotsOf } from "./fill.ts";
import { forbidden } from "./forbidden.ts";

/** One way to say something. Its id is the same in every language's book only by family: "ask.who.1#3". */
export interface Phrasing {
  id: string;
  text: string;
  slots: readonly string[];
}

interface Book {
  phrasings: ReadonlyMap<string, readonly Phrasing[]>;
  /** Short examples of a piece of the statement: criterion -> field of life -> sentence. */
  examples: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of the fields of life, with their article. */
  domains: Readonly<Record<string, string>>;
}

export type Phrasebook = Readonly<Record<Language, Book>>;

const phrase = z.string().trim().min(1);
type Tree = string[] | { [name: string]: Tree };
const tree: z.ZodType<Tree> = z.lazy(() => z.union([z.array(phrase).min(1), z.record(z.string(), tree)]));
const fileSchema = z
  .object({
    example: z.record(z.enum(exampled), z.record(z.string(), phrase)),
    domain: z.record(z.string(), phrase),
  })
  .catchall(tree);

/** Reads `<folder>/{fr,ar,en}.yaml`. Throws one error that lists every mistake of the three files. */
export function loadPhrasebook(folder: string): Phrasebook {
  const mistakes: string[] = [];
  const books = Object.fromEntries(
    languages.map((language) => {
      const source = readFileSync(join(folder, `${language}.yaml`), "utf8");
      const { book, found } = readBook(language, source);
      mistakes.push(...found.map((mistake) => `prompts/voice/${language}.yaml: ${mistake}`));
      return [language, book];
    }),
  );
  if (mistakes.length > 0) throw new Error(`The phrasebook has mistakes.\n${mistakes.join("\n")}`);
  return books as unknown as Phrasebook;
}

/** One language's book, and what is wrong with it. */
export function readBook(language: Language, source: string): { book: Book; found: string[] } {
  const { example, domain, ...rest } = fileSchema.parse(parse(source));
  const lists = flatten(rest as Record<string, Tree>, "");
  const phrasings = new Map(
    [...lists].map(([family, texts]) => [
      family,
      texts.map((text, place) => ({
        id: `${family}#${place + 1}`,
        text: typeset(text, language),
        slots: slotsOf(text),
      })),
    ]),
  );
  const set = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(record).map(([key, text]) => [key, typeset(text, language)]));
  const examples = Object.fromEntries(Object.entries(example).map(([key, record]) => [key, set(record)]));
  return {
    book: { phrasings, examples, domains: set(domain) },
    found: mistakesOf(language, phrasings, domain, example),
  };
}

function flatten(node: Tree, path: string, into = new Map<string, string[]>()): Map<string, string[]> {
  if (Array.isArray(node)) into.set(path, node);
  else for (const [name, child] of Object.entries(node)) flatten(child, path ? `${path}.${name}` : name, into);
  return into;
}

const marks: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ["«\u00a0", "\u00a0»"],
  ar: ["«", "»"],
  en: ["“", "”"],
};

function mistakesOf(
  language: Language,
  phrasings: ReadonlyMap<string, readonly Phrasing[]>,
  domains: Readonly<Record<string, string>>,
  examples: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string[] {
  const found: string[] = [];
  const [opening, closing] = marks[language];
  for (const name of phrasings.keys()) if (!families[name]) found.push(`no family is called "${name}"`);
  for (const [name, family] of Object.entries(families)) {
    const list = phrasings.get(name) ?? [];
    if (list.length < family.least) found.push(`"${name}" has ${list.length} phrasings, ${family.least} are needed`);
    for (const slot of family.slots)
      if (!list.some(({ slots }) => slots.includes(slot))) found.push(`"${name}" never uses {${slot}}`);
    if (new Set(list.map(({ text }) => text)).size < list.length) found.push(`"${name}" says one thing twice`);
    for (const { id, text, slots } of list) {
      const wrong = (what: string) => found.push(`${id}: ${what}: ${text}`);
      for (const slot of slots) {
        if (!family.slots.includes(slot)) wrong(`{${slot}} is not a slot of this family`);
        if (quotedSlots.has(slot) !== text.includes(`${opening}{${slot}}${closing}`))
          wrong(quotedSlots.has(slot) ? `{${slot}} stands outside quotation marks` : `{${slot}} is quoted`);
      }
      const quotes = text.split(opening).length - 1;
      if (quotes !== slots.filter((slot) => quotedSlots.has(slot)).length) wrong("quotes something that is not a slot");
      const questions = (text.match(/[?؟]/gu)?.length ?? 0) + (slots.includes("question") ? 1 : 0);
      if (questions !== (family.asks ? 1 : 0)) wrong(family.asks ? "must ask exactly one question" : "must not ask");
      if (family.asks && !/[?؟]$|\{question\}$/u.test(text)) wrong("the question must come last");
      for (const [why, pattern] of forbidden[language]) if (pattern.test(text)) wrong(why);
    }
  }
  for (const [criterion, byDomain] of Object.entries(examples)) {
    if (Object.keys(byDomain).length < 3) found.push(`example.${criterion} needs three fields of life`);
    for (const domain of Object.keys(byDomain))
      if (!domains[domain]) found.push(`example.${criterion}.${domain}: the field of life has no name under "domain"`);
  }
  return found;
}
