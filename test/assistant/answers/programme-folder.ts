import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Library } from "../../../src/domain/ports.ts";
import type { Programme } from "../../../src/domain/programme.ts";
import { loadProgramme } from "../../../src/library/load.ts";
import { openLibrary } from "../../../src/library/search.ts";

const folder = fileURLToPath(new URL("../../../knowledge/rallyia-2026", import.meta.url));

/** The real programme with its real library. */
export function rallyia(): { programme: Programme; library: Library } {
  const { programme, documents } = loadProgramme(folder);
  if (programme === null) throw new Error("knowledge/rallyia-2026/programme.yaml cannot be read");
  return { programme, library: openLibrary(programme, documents) };
}

export interface Case {
  language: string;
  question: string;
  /** Patterns that the answer or its quotes must have; absent: the question has no answer. */
  expect?: string[];
  /** The programme's clock; before the programme unless given. */
  at?: string;
  /** The fact is told, and that the rest is left open. */
  open?: boolean;
}

export const cases = (file: string): Case[] =>
  readFileSync(new URL(`./cases/${file}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
