import type { DraftInput } from "../../domain/feedback/drafter.ts";
import type { Remark } from "../../domain/feedback/feedback.ts";
import type { Citation } from "../../domain/guidance.ts";
import { folded } from "../../domain/language/fold.ts";
import type { Language } from "../../domain/language/names.ts";
import type { Library } from "../../domain/ports.ts";
import type { Programme } from "../../domain/programme.ts";

const known = new WeakMap<Library, Map<string, readonly Citation[]>>();

/**
 * A sentence of the field's guides that helps with what is lacking, to the letter; none that a remark before has cited.
 * Null where none does.
 */
export function guidePassage(
  library: Library,
  { programme, workshop, language }: DraftInput,
  { field, criterion }: Pick<Remark, "field" | "criterion">,
  before: readonly Pick<Remark, "citation">[],
): Citation | null {
  const found = known.get(library) ?? new Map<string, readonly Citation[]>();
  known.set(library, found);
  const place = `${programme.id}/${workshop}.${field}/${criterion}/${language}`;
  const all = found.get(place) ?? look(library, programme, { workshop, field, criterion, language });
  found.set(place, all);
  return all.find(({ quote }) => before.every(({ citation }) => citation?.quote !== quote)) ?? null;
}

/** So many passages are looked through for one of the field's own guides. */
const depth = 12;

function look(
  library: Library,
  programme: Programme,
  {
    workshop,
    field: id,
    criterion,
    language,
  }: { workshop: string; field: string | null; criterion: string | null; language: Language },
): Citation[] {
  const field = programme.canvases[workshop]!.fields.find((one) => one.id === id);
  if (field === undefined) return [];
  const content = criterion === null ? undefined : programme.criteria[criterion];
  const asked = content && [content.name[language], content.missing[language], content.why[language]];
  const query = (asked ?? [field.label[language].bare, field.questions[0]![language]]).join(" ");
  const guides = field.guides.map((guide) => `guide-${guide}.${language}#`);
  const wanted = stemsOf(query);
  return library
    .search(query, { language, limit: depth, kinds: ["guide"] })
    .filter((passage) => guides.some((guide) => passage.id.startsWith(guide)))
    .flatMap(({ id: passage, text }) => sentencesOf(text).map((sentence) => ({ passage, sentence })))
    .map(({ passage, sentence }) => ({ passage, sentence, shared: sharedWith(wanted, sentence) }))
    .filter(({ shared }) => shared >= fewestShared)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, kept)
    .flatMap(({ passage, sentence }) => library.cite(passage, sentence) ?? []);
}

/** A sentence that shares fewer words with what is asked speaks of something else. */
const fewestShared = 2;
/** So many are kept, so that remarks side by side cite different ones. */
const kept = 4;

/** Words of weight by their beginnings, so that one and many are the same. */
const stemsOf = (text: string): Set<string> =>
  new Set(
    (folded(text).match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/^(?:و|ب|ل)?ال(?=.{3})/u, "").slice(0, 6)),
  );

const sharedWith = (wanted: ReadonlySet<string>, sentence: string): number =>
  [...stemsOf(sentence)].filter((stem) => wanted.has(stem)).length;

/** Sentences that can stand alone; headings and steps of a list are none. */
const sentencesOf = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => !/^\s*(?:#|\d+\.|[-*|>])/.test(line))
    // A question and its answer are one: "Qui ? un groupe que l'on peut rencontrer."
    .flatMap((line) => line.match(/[^.!]+[.!]+/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 25);
