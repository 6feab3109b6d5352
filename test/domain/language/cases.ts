import { readFileSync } from "node:fs";

/** The lines of `cases/<name>.jsonl`. */
export const casesOf = <Case>(name: string): Case[] =>
  readFileSync(new URL(`./cases/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
