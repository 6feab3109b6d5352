import { readdirSync, readFileSync } from "node:fs";
import { criteria } from "../../../src/domain/criteria/registry.ts";

/** What a team could write in a field: which criteria were asked of it, and which a mentor says it meets. */
export interface FieldCase {
  lang: string;
  text: string;
  asked: string[];
  met: string[];
}

export const caseFiles = (folder: URL): string[] => readdirSync(folder).filter((file) => file.endsWith(".jsonl"));

export const readCases = <Case>(folder: URL, file: string): Case[] =>
  readFileSync(new URL(file, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

export const verdict = (id: string, text: string) => criteria[id]!({ text, notOwn: [] }).verdict;

/** F1 of met against not met over every criterion asked. */
export function f1(cases: readonly FieldCase[]): number {
  let right = 0;
  let wrong = 0;
  for (const { text, asked, met } of cases) {
    for (const id of asked) {
      const said = verdict(id, text) === "met";
      if (said && met.includes(id)) right += 1;
      else if (said !== met.includes(id)) wrong += 1;
    }
  }
  return (2 * right) / (2 * right + wrong);
}

/** Share of verdicts right in each language of the cases. */
export function shareRight(cases: readonly FieldCase[]): Map<string, number> {
  const counts = new Map<string, { right: number; all: number }>();
  for (const { lang, text, asked, met } of cases) {
    const count = counts.get(lang) ?? { right: 0, all: 0 };
    for (const id of asked) {
      count.all += 1;
      if ((verdict(id, text) === "met") === met.includes(id)) count.right += 1;
    }
    counts.set(lang, count);
  }
  return new Map([...counts].map(([lang, { right, all }]) => [lang, right / all]));
}

/** Quotes of the cases that do not stand letter for letter in their text. */
export function strayQuotes(cases: readonly FieldCase[]): string[] {
  return cases.flatMap(({ text, asked }) =>
    asked.flatMap((id) => {
      const { quote, start, end } = criteria[id]!({ text, notOwn: [] });
      return quote !== null && text.slice(start!, end!) !== quote ? [quote] : [];
    }),
  );
}
