import type { CanvasTexts } from "../canvas.ts";
import type { FindingVerdict } from "../criteria/finding.ts";
import { checkText } from "../criteria/registry.ts";
import type { Diagnosis, Entry, Gap } from "../guidance.ts";
import { folded } from "../language/fold.ts";
import { findNumbers } from "../language/numbers.ts";
import { type Canvas, type Field, notOwnWords } from "../programme.ts";
import { answerTo, isVague, passesOn, saysNothing } from "./in-context.ts";
import { namedIn, turnsTo } from "./named-in.ts";
import { gapKey, type Past } from "./past.ts";
import { countWords } from "./quoting.ts";

/** What holds of any text: a floor under every field, never what a question is about. */
const anyText: ReadonlySet<string> = new Set(["long_enough", "own_words", "not_placeholder"]);

/** The gap of a field of which nothing is written yet. */
export const emptyGap = (field: Field): Gap => ({ field: field.id, criterion: "long_enough" });

/** Criteria of a field that a question can be about, most important first. */
export const leadCriteria = (field: Field): string[] => field.criteria.filter((id) => !anyText.has(id));

/** What was said towards a criterion of a field. */
export interface Piece {
  criterion: string;
  verdict: FindingVerdict;
  /** Letter for letter; null when the finding rests on no words. */
  quote: string | null;
}

/** A field as the team's words fill it, this message included. */
export interface LedField {
  field: Field;
  pieces: readonly Piece[];
  /** Criteria met by this message that were not met before. */
  fresh: readonly Piece[];
  /** Lead criteria not met in anything that was said or saved. */
  unmet: readonly string[];
  /** This message alone meets all lead criteria. */
  whole: boolean;
  /** This message repeats the example or the question. */
  copied: boolean;
  /** What the field would say if the team accepts; null when this message brings nothing for it. */
  candidate: { text: string; quotes: readonly string[] } | null;
}

/** How a canvas that is led field by field stands, this message included. */
export interface Led {
  /** The field that this message turns to without filling it; null for any other message. */
  wanted: Field | null;
  /** The field that this message speaks to; null when it speaks to none. */
  current: LedField | null;
  /** Every lead criterion of the deliverable is met by what is saved, proposed or said now. */
  stands: boolean;
  /** Lead criteria of the deliverable that are not. */
  lacks: readonly string[];
  /** Real answers given so far to each gap, this message included. */
  answers: ReadonlyMap<string, number>;
}

const rank: Readonly<Record<FindingVerdict, number>> = { missing: 0, weak: 1, met: 2 };
/** Between the pieces of an entry that were said apart. */
const joint = " · ";
const longestEntry = 600;

/** Reads a canvas other than framing's. `held`: saved and proposed texts by field. */
export function readLed(input: {
  canvas: Canvas;
  texts: CanvasTexts;
  held: Readonly<Record<string, string>>;
  past: Past;
  text: string;
  diagnosis: Diagnosis;
  entries: readonly Entry[];
  attempted: boolean;
}): Led {
  const { canvas, past, text, diagnosis, entries, attempted } = input;
  const asked = past.open?.gap ?? null;
  const real =
    attempted && diagnosis.risk === "none" && diagnosis.answer === "answer" && !isVague(text) && !passesOn(text);
  const answers = new Map<string, number>();
  const count = (gap: Gap): void => void answers.set(gapKey(gap), (answers.get(gapKey(gap)) ?? 0) + 1);
  for (const said of past.said)
    if (said.asked && answerTo(said.text, said.asked) === "answer" && !isVague(said.text)) count(said.asked);
  if (real && asked) count(asked);

  const own = canvas.fields.find(({ id }) => id === asked?.field);
  const first = canvas.fields.find(({ id }) => entries.some((entry) => entry.field === id));
  const opened = asked === null && real && countWords(text) >= 3 ? openedField(canvas, text) : undefined;
  const spoken = own && entries.some(({ field }) => field === own.id) ? own : (first ?? own ?? opened);
  const wanted = attempted ? turnsTo(canvas, text) : null;
  const current = attempted && spoken && !wanted ? readField(spoken, { ...input, real }) : null;
  const lacks = lacking(canvas, input.held, current);
  const written = Boolean(input.held[canvas.deliverable] || current?.field.id === canvas.deliverable);
  return { wanted, current, answers, stands: written && lacks.length === 0, lacks };
}

/** A first message speaks to the field that it names, or to what the workshop works towards where a check finds anything. */
function openedField(canvas: Canvas, text: string): Field | undefined {
  if (/[?؟]\s*$/u.test(text)) return undefined;
  const named = namedIn(canvas, text);
  if (named) return named;
  const [field] = canvas.fields;
  const found = field?.id === canvas.deliverable ? checkText(leadCriteria(field), { text, notOwn: [] }) : [];
  return findNumbers(text).length > 0 && found.some(({ verdict }) => verdict === "met") ? field : undefined;
}

/** What the deliverable still lacks; all of it while nothing is written. */
function lacking(canvas: Canvas, held: Readonly<Record<string, string>>, current: LedField | null): string[] {
  const field = canvas.fields.find(({ id }) => id === canvas.deliverable)!;
  if (current?.field === field && current.candidate) return [...current.unmet];
  return lacksOf(field, held[field.id] ?? "");
}

/** Lead criteria of a field that a text does not meet; all of them for an empty one. */
export function lacksOf(field: Field, text: string): string[] {
  if (text === "") return leadCriteria(field);
  return checkText(leadCriteria(field), { text, notOwn: [] }).flatMap(({ criterion, verdict }) =>
    verdict === "met" ? [] : [criterion],
  );
}

function readField(
  field: Field,
  { texts, held, past, text, diagnosis, entries, real }: Parameters<typeof readLed>[0] & { real: boolean },
): LedField {
  const lead = leadCriteria(field);
  const notOwn = notOwnWords(field);
  const check = (words: string) => checkText(lead, { text: words, notOwn: [] });
  const before = new Map<string, Piece>(
    lead.map((criterion) => [criterion, { criterion, verdict: "missing", quote: null }]),
  );
  const take = (words: string, into: Map<string, Piece>): void => {
    for (const { criterion, verdict, quote } of check(words))
      if (rank[verdict] > rank[into.get(criterion)!.verdict]) into.set(criterion, { criterion, verdict, quote });
  };
  const said = past.said.filter(
    ({ text: words, asked }) => asked?.field === field.id && !saysNothing(answerTo(words, asked)),
  );
  const earlier = said.map((one) => one.text);
  for (const words of [held[field.id] ?? "", ...earlier]) if (words) take(words, before);
  if (earlier.length > 1) take(earlier.join("\n"), before);

  const pieces = new Map(before);
  const words = ownWords(field, text, entries);
  const found = check(words);
  // "Nulle part", asked for the role of AI, sounds like nothing and is a whole answer.
  const whole = lead.length > 0 && found.every(({ verdict }) => verdict === "met");
  const carries = (real || whole || words !== text) && !passesOn(text);
  const alone = carries ? found : [];
  if (carries) {
    take(words, pieces);
    // An answer is heard with what was said before it.
    if (earlier.length > 0) take([...earlier, words].join("\n"), pieces);
  }
  const fresh = lead.flatMap((criterion) => {
    const piece = pieces.get(criterion)!;
    return piece.verdict === "met" && before.get(criterion)!.verdict !== "met" ? [piece] : [];
  });
  const [copy] = carries ? checkText(["own_words"], { text: words, notOwn }) : [];
  const copied = copy?.verdict === "missing";
  const saved = texts[field.id]?.text ?? "";
  const rewritten = whole || rewrites(words, earlier) || outdoes(alone, before, words);
  // Asked about a broken thread, a team explains itself: only a new version belongs on the canvas.
  const explains = past.open?.gap?.criterion === "thread" && !rewritten;
  return {
    field,
    pieces: [...pieces.values()],
    fresh,
    unmet: lead.filter((criterion) => pieces.get(criterion)!.verdict !== "met"),
    whole,
    copied,
    candidate:
      carries && !copied && !explains && (whole || diagnosis.answer === "answer")
        ? candidateOf(field, { words, saved, earlier, rewritten })
        : null,
  };
}

/** The words of the message that are for this field: its entry, or all of them when it was asked and nothing else was named. */
function ownWords(field: Field, text: string, entries: readonly Entry[]): string {
  const own = entries.filter((entry) => entry.field === field.id);
  if (own.length === 0) return text;
  // What stands between its pieces, a label or a dash, stays; a greeting before them and another field's sentence do not.
  if (entries.length === own.length) return text.slice(own[0]!.start, own.at(-1)!.end);
  return own.map(({ quote }) => quote).join("\n");
}

const wholeText = 8;

/** A text that alone says as much as all that was said before takes its place. */
function outdoes(
  alone: readonly { verdict: FindingVerdict }[],
  before: ReadonlyMap<string, Piece>,
  words: string,
): boolean {
  const met = (list: Iterable<{ verdict: FindingVerdict }>) =>
    [...list].filter(({ verdict }) => verdict === "met").length;
  return countWords(words) >= wholeText && met(alone) > 0 && met(alone) >= met(before.values());
}

const sharedShare = 0.5;

/** A message that takes up half the words said before is a new version of them, not one piece more. */
function rewrites(text: string, earlier: readonly string[]): boolean {
  const wordsOf = (one: string) => folded(one).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const now = new Set(wordsOf(text));
  const old = new Set(earlier.flatMap(wordsOf));
  if (old.size === 0) return false;
  const shared = [...old].filter((word) => now.has(word)).length;
  return shared / old.size >= sharedShare && countWords(text) >= 6;
}

/** A list grows by the message; a sentence is replaced by a new version, or gathers its pieces. */
function candidateOf(
  field: Field,
  said: { words: string; saved: string; earlier: readonly string[]; rewritten: boolean },
): LedField["candidate"] {
  const words = said.words.trim();
  if (!words || words.length > longestEntry) return null;
  if (field.grows || said.rewritten) return said.saved.includes(words) ? null : { text: words, quotes: [words] };
  const earlier = said.earlier.map((one) => one.trim()).filter((one) => one !== words);
  const quotes = [...earlier, words];
  const text = quotes.join(joint);
  return text.length > longestEntry ? { text: words, quotes: [words] } : { text, quotes };
}
