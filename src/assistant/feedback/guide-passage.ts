import type { DraftInput } from "../../domain/feedback/drafter.ts";
import type { Remark } from "../../domain/feedback/feedback.ts";
import type { Citation } from "../../domain/guidance.ts";
import type { Language } from "../../domain/language/names.ts";
import type { Library } from "../../domain/ports.ts";
import type { Programme } from "../../domain/programme.ts";

const known = new WeakMap<Library, Map<string, Citation | null>>();

/** A sentence of one of the field's guides that helps with what is lacking, to the letter; null where none does. */
export function guidePassage(
  library: Library,
  { programme, workshop, language }: DraftInput,
  { field, criterion }: Pick<Remark, "field" | "criterion">,
): Citation | null {
  const found = known.get(library) ?? new Map<string, Citation | null>();
  known.set(library, found);
  const place = `${programme.id}/${workshop}.${field}/${criterion}/${language}`;
  const before = found.get(place);
  if (before !== undefined) return before;
  const cited = look(library, programme, { workshop, field, criterion, language });
  found.set(place, cited);
  return cited;
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
): Citation | null {
  const field = programme.canvases[workshop]!.fields.find((one) => one.id === id);
  if (field === undefined) return null;
  const content = criterion === null ? undefined : programme.criteria[criterion];
  const asked = content && [content.name[language], content.missing[language], content.why[language]];
  const query = (asked ?? [field.label[language].bare, field.questions[0]![language]]).join(" ");
  const guides = field.guides.map((guide) => `guide-${guide}.${language}#`);
  const passages = library.search(query, { language, limit: depth, kinds: ["guide"] });
  for (const passage of passages) {
    if (!guides.some((guide) => passage.id.startsWith(guide))) continue;
    const quote = nearestSentence(passage.text, query);
    if (quote !== null) return library.cite(passage.id, quote);
  }
  return null;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** The sentence that shares most words with what was asked; headings and steps of a list are none. */
function nearestSentence(text: string, query: string): string | null {
  const asked = wordsOf(query);
  const sentences = text
    .split("\n")
    .filter((line) => !/^\s*(?:#|\d+\.|[-*|>])/.test(line))
    // A question and its answer are one: "Qui ? un groupe que l'on peut rencontrer."
    .flatMap((line) => line.match(/[^.!]+[.!]+/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 25);
  const shared = (sentence: string) => [...wordsOf(sentence)].filter((word) => asked.has(word)).length;
  return sentences.sort((one, other) => shared(other) - shared(one))[0] ?? null;
}
