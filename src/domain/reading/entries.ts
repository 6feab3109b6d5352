import { type Survey, survey } from "../criteria/survey.ts";
import type { Entry } from "../guidance.ts";
import { readAnswer } from "./answer.ts";
import { clausesOf, crosses, holds, lengthOf, type Run, wordsOf } from "./clauses.ts";
import {
  alternatives,
  causes,
  choices,
  howMightWes,
  lackedDevices,
  magnitudes,
  runOf,
  solutions,
  statements,
} from "./finders.ts";
import { health, kinship, owners } from "./lexicon/linking.ts";
import { contexts, people } from "./named.ts";

const longest = 8000;
const bareLimit = 12;
const wholeLimit = 40;

/** Which field an asked criterion speaks of; a field's id stands for itself. */
const fieldOf: Readonly<Record<string, string>> = {
  who: "who",
  specific: "who",
  what: "what",
  one_problem: "what",
  no_solution: "what",
  statement: "statement",
  where_when: "context",
  context: "context",
  magnitude: "magnitude",
  evidence: "evidence",
  causes: "causes",
  causes_chain: "causes",
  alternatives: "alternatives",
  alternative_present: "alternatives",
  how_might_we: "how_might_we",
  hmw_people: "how_might_we",
  hmw_no_device: "how_might_we",
  hmw_size: "how_might_we",
  opportunity: "opportunity",
};

interface Piece extends Run {
  field: string;
  whole?: boolean;
}

/** "Ma tante, diabétique": the case may be kept, the family tie may not. */
function isPrivate(read: Survey): (at: number) => boolean {
  const sick = read.tokens.some((token) => token.forms.some((form) => health.has(form)));
  if (!sick) return () => false;
  return (at) => {
    const { form, forms } = read.tokens[at]!;
    if (!forms.some((one) => kinship.has(one))) return false;
    const owned = owners.has(read.tokens[at - 1]?.form ?? "") || /(ي|تي|ti|khti|khoya|khouya|mama|baba)$/.test(form);
    return owned;
  };
}

/** What is left of a run before and after the family tie. */
function publicPart(read: Survey, run: Run, hidden: (at: number) => boolean): Run | null {
  let { from } = run;
  for (let at = run.from; at <= run.to; at += 1) if (hidden(at)) from = at + 1;
  while (from <= run.to && owners.has(read.tokens[from]!.form)) from += 1;
  return from > run.to ? null : { from, to: run.to };
}

function collect(read: Survey, asked: string | null): Piece[] {
  const pieces: Piece[] = [];
  const taken: Run[] = [];
  const free = (run: Run) => !taken.some((other) => crosses(run, other));
  const add = (field: string, run: Run, claims: boolean, whole = false) => {
    if (pieces.some((piece) => piece.field === field && crosses(piece, run))) return;
    pieces.push({ ...run, field, whole });
    if (claims) taken.push(run);
  };

  for (const run of howMightWes(read)) add("how_might_we", run, true, true);
  const hidden = isPrivate(read);
  for (const run of statements(read)) {
    if (free(run) && !read.tokens.some((_, at) => holds(run, at) && hidden(at))) add("statement", run, true, true);
  }
  for (const { run, purpose } of solutions(read)) {
    if (!free(run)) continue;
    add("opportunity", run, true);
    if (purpose && free(purpose)) add("what", purpose, true);
  }
  taken.push(...lackedDevices(read).map((device) => clausesOf(read).find((clause) => holds(clause, device.from))!));
  for (const run of causes(read)) if (free(run)) add("causes", run, true);
  const source = runOf(read, "evidence");
  if (source && free(source.run)) add("evidence", source.run, true);
  for (const run of alternatives(read)) if (free(run)) add("alternatives", run, true);
  const counted = magnitudes(read).filter(free);
  for (const run of counted) add("magnitude", run, false);
  const named = people(read, asked === "who").find(
    (run) => free(run) && !counted.some((other) => crosses(run, other) && asked !== "who" && lengthOf(other) < 6),
  );
  if (named) add("who", named, false);
  for (const run of contexts(read)) {
    if (free(run) && !(named && run.from >= named.from && run.to <= named.to)) add("context", run, false);
  }
  const trouble = runOf(read, "what");
  if (trouble?.verdict === "met" && free(trouble.run) && !pieces.some(({ field }) => field === "what")) {
    const clause = clausesOf(read).find((run) => holds(run, trouble.run.from))!;
    const run = lengthOf(clause) <= 6 && free(clause) ? clause : trouble.run;
    if (!counted.some((other) => other.from <= run.from && other.to >= run.to)) add("what", run, false);
  }
  return pieces;
}

/** A bare answer fills the field that was asked for, whole; a list of ways to cope stays a list. */
function bareAnswer(read: Survey, asked: string, found: readonly Piece[]): Piece[] {
  const whole = { from: 0, to: read.tokens.length - 1 };
  if (lengthOf(whole) > wholeLimit || found.some(({ field }) => field === asked)) return [];
  const vague = runOf(read, asked === "context" ? "where_when" : asked === "who" ? "who" : "what");
  if (asked === "who" && vague?.verdict === "weak") return [];
  if (asked === "magnitude" && !/\p{N}/u.test(read.original)) return [];
  if (asked === "statement" || asked === "how_might_we") return [];
  if (asked === "alternatives" || asked === "causes") {
    if (found.some(({ field }) => field === "opportunity")) return [];
    const parts = asked === "causes" ? clausesOf(read) : clausesOf(read).flatMap((clause) => choices(read, clause));
    return parts.map((run) => ({ ...run, field: asked }));
  }
  const others = found.some(({ field }) => field !== "what" && !(asked === "what" && field === "alternatives"));
  return lengthOf(whole) <= bareLimit && !others ? [{ ...whole, field: asked }] : [];
}

/**
 * Pieces of the team's words that speak to a field of the framing canvas, in the order of the text, letter for letter.
 * Besides the canvas's fields: `what` (the difficulty itself) and `evidence` (its source), which the statement needs.
 * `asked` is the field or the criterion that the assistant's last question was about.
 */
export function readEntries(text: string, context: { asked?: string | null } = {}): Entry[] {
  const read = survey(text.slice(0, longest));
  if (read.tokens.length === 0) return [];
  const asked = context.asked ? (fieldOf[context.asked] ?? null) : null;
  if (read.tokens.length <= bareLimit && readAnswer(read.original) !== "answer") return [];
  const found = collect(read, asked);
  const bare = asked === null ? [] : bareAnswer(read, asked, found);
  const kept =
    bare.length > 0 ? [...bare, ...found.filter((piece) => !bare.some((one) => crosses(one, piece)))] : found;
  const hidden = isPrivate(read);
  return kept
    .flatMap((piece) => {
      const run = publicPart(read, piece, hidden);
      return run ? [{ field: piece.field, ...wordsOf(read, run, piece.whole) }] : [];
    })
    .sort((one, other) => one.start - other.start || one.end - other.end);
}
