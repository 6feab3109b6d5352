import { withoutMarks } from "../planning/quoting.ts";
import { editDistance } from "./edit-distance.ts";
import { type Draft, type Plant, type PlantKind, plantKinds, type Remark } from "./feedback.ts";

/** What a fault is made of besides the draft. */
export interface PlantMaterial {
  /** Words of a team of another field of life, from the programme's examples; null where none is at hand. */
  foreign: string | null;
  /** Praise of what a remark found missing, in the draft's language, by the remark's id. */
  praise: Readonly<Record<string, string>>;
}

/**
 * Sets one fault into a copy of a true draft; the draft itself stays. `seed`, 0 to 1, chooses the kind and the place;
 * null where no kind fits the draft.
 */
export function plant(draft: Draft, material: PlantMaterial, seed: number): Plant | null {
  const first = Math.floor(seed * plantKinds.length) % plantKinds.length;
  for (let turn = 0; turn < plantKinds.length; turn += 1) {
    const kind = plantKinds[(first + turn) % plantKinds.length]!;
    const fault = faults[kind](draft.remarks, material, seed);
    if (fault === null) continue;
    const remarks = draft.remarks.map((remark) => (remark.id === fault.remark.id ? fault.remark : remark));
    return { kind, remark: fault.remark.id, words: fault.words, remarks };
  }
  return null;
}

type Fault = { remark: Remark; words: string } | null;
type Faulty = (remarks: readonly Remark[], material: PlantMaterial, seed: number) => Fault;

const faults: Readonly<Record<PlantKind, Faulty>> = {
  wrong_number(remarks, _, seed) {
    for (const remark of remarks) {
      const { quote, text } = remark;
      if (quote === null || !withoutMarks(text).includes(quote)) continue;
      if (!/\p{Nd}/u.test(quote)) continue;
      const words = quote.replace(/\p{Nd}+/u, (digits) => otherFigure(digits, seed));
      return { remark: { ...remark, text: text.replace(quote, () => words) }, words };
    }
    return null;
  },
  other_domain(remarks, { foreign }) {
    const remark = remarks.find(({ kind, quote, text }) => kind === "good" && quote !== null && text.includes(quote));
    if (foreign === null || remark === undefined || remark.quote === foreign) return null;
    return { remark: { ...remark, text: remark.text.replace(remark.quote!, () => foreign) }, words: foreign };
  },
  praise_of_missing(remarks, { praise }) {
    const remark = remarks.find(
      ({ id, kind, quote }) => kind === "lacking" && quote === null && (praise[id] ?? "") !== "",
    );
    if (remark === undefined) return null;
    const text = praise[remark.id]!;
    return { remark: { ...remark, kind: "good", text, citation: null }, words: text };
  },
};

/** Another figure with as many digits, in the same script: 31 becomes 81, ٣١ becomes ٨١. */
function otherFigure(digits: string, seed: number): string {
  const zero = digits.codePointAt(0)! & ~0xf;
  const base = /^\d+$/.test(digits) ? 0x30 : zero;
  const first = digits.codePointAt(0)! - base;
  const other = 1 + ((first + 3 + Math.floor(seed * 4)) % 9);
  const changed = other === first ? 1 + (first % 9) : other;
  return String.fromCodePoint(base + changed) + digits.slice(1);
}

/** A number from 0 to 1 that a text gives, always the same for the same one: who is dealt a fault needs no dice. */
export function chanceOf(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** How much of a false praise may change before it counts as rewritten. */
const rewritten = 1 / 3;

/** Do these words still say the planted fault? */
export function saysPlant(remarks: readonly Remark[], { kind, remark, words }: Plant): boolean {
  if (remarks.some(({ text }) => withoutMarks(text).includes(withoutMarks(words)))) return true;
  if (kind !== "praise_of_missing") return false;
  const kept = remarks.find(({ id }) => id === remark);
  return kept !== undefined && editDistance(words, kept.text) < words.length * rewritten;
}
