import type { Language } from "../../domain/language/names.ts";
import { families } from "./families.ts";
import { fill, type Slots } from "./fill.ts";
import type { Part } from "./parts.ts";
import type { Phrasebook, Phrasing } from "./phrasebook.ts";

export interface Picked {
  text: string;
  /** Null for words that are not a phrasing. */
  id: string | null;
}

/** Chooses phrasings for one reply: none of the last ten turns', none twice, the first one opening unlike the last reply. */
export class Picker {
  private readonly taken = new Set<string>();
  private readonly book: Phrasebook;
  private readonly language: Language;
  private readonly seed: string;
  private readonly lastReply: string | null;
  /** The programme has no jury: nothing is said of one. */
  private readonly juryless: boolean;
  private said = "";

  constructor(
    book: Phrasebook,
    language: Language,
    past: { used: ReadonlySet<string>; lastReply: string | null },
    seed: string,
    juryless = false,
  ) {
    this.book = book;
    this.language = language;
    this.seed = seed;
    this.lastReply = past.lastReply;
    this.juryless = juryless;
    for (const id of past.used) this.taken.add(id);
  }

  /** The words of a part; null when no phrasing is left that its slots can fill. */
  pick(part: Part): Picked | null {
    if (part.text !== undefined) return { text: part.text, id: null };
    const own = part.choices?.filter(({ id }) => !this.taken.has(id)) ?? [];
    const opens = this.said || !this.lastReply ? own : own.filter(({ text }) => !opensAlike(text, this.lastReply!));
    if (opens.length > 0) {
      const chosen = opens[hash(`${this.seed}/${opens[0]!.id}`) % opens.length]!;
      this.taken.add(chosen.id);
      this.said = this.said ? `${this.said} ${chosen.text}` : chosen.text;
      return { text: chosen.text, id: chosen.id };
    }
    for (const family of part.families) {
      const fitting = this.fitting(family, part.slots);
      if (fitting.length === 0) continue;
      const start = hash(`${this.seed}/${family}`) % fitting.length;
      const chosen = fitting[start]!;
      this.taken.add(chosen.id);
      const text = fill(chosen.text, part.slots);
      this.said = this.said ? `${this.said} ${text}` : text;
      return { text, id: chosen.id };
    }
    return null;
  }

  private fitting(family: string, slots: Slots): Phrasing[] {
    const all = (this.book[this.language].phrasings.get(family) ?? []).filter(
      (phrasing) =>
        !this.taken.has(phrasing.id) &&
        !(this.juryless && jury.test(phrasing.text)) &&
        phrasing.slots.every((slot) => slots[slot]) &&
        // What was just quoted is not quoted again in the next breath.
        !phrasing.slots.some((slot) => slot === "q" && overlaps(this.said, slots.q!)),
    );
    if (/[«“]/.test(this.said)) return all;
    if (this.said || !this.lastReply) return prefer(all, family, slots);
    const last = this.lastReply;
    return prefer(
      all.filter(({ text }) => !opensAlike(fill(text, slots), last)),
      family,
      slots,
    );
  }
}

/** A question that quotes the team is better than one that does not, if there is a choice; still both must come. */
function prefer(list: Phrasing[], family: string, slots: Slots): Phrasing[] {
  if (!families[family]?.asks || !slots.q) return list;
  const quoting = list.filter(({ slots: own }) => own.includes("q"));
  return quoting.length > 0 ? quoting : list;
}

const bare = (text: string): string => text.replace(/[\u2066-\u2069\u00a0\u202f]/g, " ").toLowerCase();

/** A quote says again what was quoted when one holds the other, or when they share half their words. */
function overlaps(said: string, quote: string): boolean {
  const own = bare(quote).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...bare(said).matchAll(/[«“]([^»”]*)[»”]/gu)].some(([, quoted]) => {
    const words = new Set(quoted!.match(/[\p{L}\p{N}]+/gu) ?? []);
    const shared = own.filter((word) => words.has(word)).length;
    return shared > 0 && shared * 2 >= Math.min(own.length, words.size);
  });
}

const jury = /\bjur(?:y|[ée]s?|ors?)\b|لجنة|pitch/iu;

const quoteMark = /^[«“"]/;
const firstWord = (text: string): string => bare(text).match(/[\p{L}\p{N}'’]+/u)?.[0] ?? "";

/** Two replies open alike when both open on a quote, or on the same word. */
export function opensAlike(reply: string, last: string): boolean {
  if (quoteMark.test(reply) || quoteMark.test(last)) return quoteMark.test(reply) && quoteMark.test(last);
  return firstWord(reply) === firstWord(last);
}

/** FNV-1a: the same turn always says the same words. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    value ^= text.charCodeAt(place);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}
