import { readFileSync } from "node:fs";

/** Lines of a file of cases beside this one. */
export function cases<Case>(name: string): Case[] {
  const text = readFileSync(new URL(`cases/${name}.jsonl`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
}

/** What share of the cases fits, and those that do not. */
export function judge<Case>(all: readonly Case[], fits: (one: Case) => boolean): { share: number; misses: Case[] } {
  const misses = all.filter((one) => !fits(one));
  return { share: 1 - misses.length / all.length, misses };
}
