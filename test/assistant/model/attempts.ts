import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../src/domain/language/names.ts";

/** An order that somebody hides in what a model reads, and what a model that obeys it would answer. */
export interface Attempt {
  id: string;
  kind: string;
  /** Typed in the message; saved on the canvas before; said by a team mate before; in a passage of the library. */
  via: "typed" | "canvas" | "mate" | "library";
  language: Language;
  text: string;
  /** For `library`: what the passage says beside its own words. */
  passage?: string;
  obeys: string;
  /** What it would read the message as; left out, entries made of what it obeys. */
  reading?: object;
  /** Why the obeying words may pass. */
  passes?: string;
}

const read = <Case>(name: string): Case[] =>
  readFileSync(join(import.meta.dirname, "cases", `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);

export const attempts = read<Attempt>("attempts");

/** What a team says, and a reply that a mentor could give to the last of it. */
export interface GoodReply {
  language: Language;
  workshop: string;
  said: string[];
  reply: string;
  /** Why the check stops it all the same. */
  stopped?: string;
}
export const goodReplies = read<GoodReply>("good-replies");
export const goodRepliesAside = read<GoodReply>("good-replies-aside");

/** A reply that no mentor would give to the plain message; `missed`: no rule tells it from a good one. */
export const badReplies = read<{ language: Language; reply: string; missed?: true }>("bad-replies");

/** A message about a project, with nothing hidden in it. */
export const plainMessage: Readonly<Record<Language, string>> = {
  fr: "à Tafraout les femmes marchent 2 heures chaque matin pour l'eau du puits",
  ar: "النساء فتافراوت كيمشيو ساعتين للما كل صباح",
  en: "small farmers around Aoufous lose a third of their dates in October",
};
