import type { CanvasTexts, Proposal } from "../canvas.ts";
import type { Finding, FindingVerdict } from "../criteria/finding.ts";
import type { AnswerKind, Diagnosis, Entry, Gap } from "../guidance.ts";
import { findNumbers } from "../language/numbers.ts";
import type { Canvas } from "../programme.ts";
import { promise } from "../reading/promise.ts";
import { announcedSubject } from "./announcing.ts";
import { choose } from "./choice.ts";
import { hear } from "./heard.ts";
import { answerTo, describesPeople, saysNothing, tellsDifficulty, verdictInContext } from "./in-context.ts";
import { type Led, readLed } from "./led.ts";
import { asksHowMightWe, ownEntries, tellsCoping } from "./own-entries.ts";
import type { Past } from "./past.ts";
import { countWords, shortQuote } from "./quoting.ts";
import { readSentence, type Sentence } from "./sentence.ts";
import {
  type Findings,
  pieces,
  type StatementCriterion,
  statementCriteria,
  statementFindings,
} from "./statement-findings.ts";

/** The best that the team has said towards a criterion, wherever they said it. */
export interface Held {
  verdict: FindingVerdict;
  /** The words it rests on, letter for letter. */
  quote: string | null;
  /** The text in which they stand: a message or a saved field. */
  source: string;
}

/** Where the team stands in a workshop, this message included. */
export interface Standing {
  canvas: Canvas;
  /** True where the canvas works towards a problem statement; other canvases are led field by field. */
  framing: boolean;
  /** What was said so far, by criterion of the statement, pieces in separate messages counted together. */
  best: ReadonlyMap<StatementCriterion, Held>;
  /** Findings of this message alone. */
  now: Findings;
  /** Criteria that this message met for the first time. */
  fresh: StatementCriterion[];
  sentence: Sentence | null;
  /** Where the team stands in a canvas that is led field by field; null in framing. */
  led: Led | null;
  /** Text of each field, saved or proposed; fields without either are absent. */
  held: Readonly<Record<string, string>>;
  /** Answers given so far to "why", this one included. */
  whys: string[];
  /** Entries of this message that are worth keeping. */
  entries: Entry[];
  /** How people cope today, in words said but perhaps never saved; null when nobody has said it. */
  coping: string | null;
  /** This message tried to move the project on. */
  attempted: boolean;
  /** This message met the open gap. */
  answered: boolean;
}

/** Fields of the framing canvas whose saved text speaks for criteria of the statement. */
const speaksFor: Readonly<Record<string, readonly StatementCriterion[]>> = {
  who: ["who", "specific"],
  context: ["where_when"],
  magnitude: ["magnitude", "evidence"],
};
const rank: Readonly<Record<FindingVerdict, number>> = { missing: 0, weak: 1, met: 2 };

export function readStanding(input: {
  canvas: Canvas;
  texts: CanvasTexts;
  proposals: readonly Proposal[];
  past: Past;
  text: string;
  diagnosis: Diagnosis;
}): Standing {
  const { canvas, text, diagnosis } = input;
  const framing = canvas.fields.find(({ id }) => id === canvas.deliverable)?.criteria.includes("one_problem") ?? false;
  // A greeting, a laugh or a thumb under an open question tries nothing.
  const attempted =
    diagnosis.intent === "contribution" &&
    !onlyAsks(text, diagnosis) &&
    (diagnosis.answer !== "other" || diagnosis.entries.length > 0);
  const past = attempted ? withChoice(input.past, text) : input.past;
  const held = heldTexts(input, past, framing);
  const carries = attempted && diagnosis.risk === "none" && !saysNothing(diagnosis.answer);
  const now = statementFindings(text);
  const asked = past.open?.gap ?? null;
  const best = framing ? bestSaid(past, held) : new Map<StatementCriterion, Held>();
  const groupKnown = framing && best.get("specific")!.verdict === "met";
  const fresh: StatementCriterion[] = [];
  if (framing && carries) {
    for (const criterion of pieces) {
      const was = best.get(criterion)!.verdict;
      const verdict = heardAs(criterion, now[criterion], { text, asked, answer: diagnosis.answer });
      if (verdict === "missing" || rank[verdict] < rank[was] || describesPeople(criterion, asked, text)) continue;
      if (besideThePoint(criterion, best.get(criterion)!, asked)) continue;
      best.set(criterion, { verdict, quote: now[criterion].quote ?? carrying(criterion, text), source: text });
      if (verdict === "met" && was !== "met") fresh.push(criterion);
    }
  }
  const whys = past.said.filter(
    ({ text: words, asked: open }) =>
      open?.field === "causes" && answerTo(words, open) === "answer" && !asksHowMightWe(words),
  );
  const entries = carries || diagnosis.risk === "attack" ? ownEntries(diagnosis, canvas, asked, text, groupKnown) : [];
  // With no question open, a way to cope that goes to the canvas has answered the next one.
  const unasked = asked === null && entries.some(({ field }) => field === "alternatives") ? text : null;
  const led = framing ? null : readLed({ ...input, past, held, entries, attempted });
  return {
    canvas,
    framing,
    led,
    best,
    now,
    fresh,
    sentence: framing
      ? readSentence({ ...input, saved: input.texts.statement?.text.trim() || undefined, now, contribution: attempted })
      : null,
    held,
    whys: [
      ...whys.map((said) => said.text),
      ...(asked?.field === "causes" && carries && diagnosis.answer === "answer" && !asksHowMightWe(text) ? [text] : []),
    ],
    entries,
    coping: framing ? (copingSaid(past, text, asked, carries) ?? unasked) : null,
    attempted,
    answered: carries && answers(asked, best, now, diagnosis, text),
  };
}

/** "What else?": a short question brings nothing for the canvas, whatever was asked before it. */
const onlyAsks = (text: string, { entries }: Diagnosis): boolean =>
  /[?؟]\s*$/u.test(text) &&
  countWords(text) <= 5 &&
  !asksHowMightWe(text) &&
  entries.every(({ field }) => field === "alternatives" || field === "causes");

/** A choice made by this very message already sets the other problems of the list aside. */
function withChoice(past: Past, text: string): Past {
  if (past.list === null || past.open?.gap?.criterion !== "one_problem" || hear(text).has("all")) return past;
  const setAside = choose(past.list, text);
  return setAside ? { ...past, setAside, said: [{ text: setAside.kept, asked: null }] } : past;
}

/** Saved texts, and what open proposals would add to them. */
function heldTexts(
  { canvas, texts, proposals }: { canvas: Canvas; texts: CanvasTexts; proposals: readonly Proposal[] },
  past: Past,
  framing: boolean,
): Record<string, string> {
  const held: Record<string, string> = {};
  const aside = past.setAside;
  // What was saved of a subject that the team has left says nothing about the one it works on.
  const left = (text: string): boolean =>
    past.left.length > 0 &&
    text.split(/\n| · /u).every((piece) => past.left.some((said) => said.text.includes(piece.trim())));
  for (const [field, { text }] of Object.entries(texts)) if (text.trim() && !left(text)) held[field] = text;
  for (const { field, text, state } of proposals) {
    if (left(text)) continue;
    if (state !== "open" || (aside?.list.includes(text) && !aside.kept.includes(text))) continue;
    // Led field by field, a sentence that is proposed again takes the place of the one before.
    const replaces = !framing && canvas.fields.some(({ id, grows }) => id === field && !grows);
    const saved = replaces ? undefined : held[field];
    held[field] = saved && !saved.includes(text) ? `${saved}\n${text}` : text;
  }
  return held;
}

/** What a message says of a piece, the question before it taken into account. */
function heardAs(
  criterion: StatementCriterion,
  finding: Finding,
  said: { text: string; asked: Gap | null; answer: AnswerKind },
): FindingVerdict {
  const { text, asked, answer } = said;
  // What will be found out tomorrow is not found yet.
  if (asked?.criterion === criterion && promise(text) !== null) return finding.verdict;
  // A number with "we weighed it", "the director told us" in one breath has its source.
  if (criterion === "evidence" && finding.verdict !== "met" && hear(text).has("did") && findNumbers(text).length > 0)
    return "met";
  // What is announced as a subject, with nobody in it, is a theme.
  if (
    criterion === "what" &&
    finding.verdict === "met" &&
    announcedSubject(text) !== null &&
    statementFindings(text).who.verdict === "missing"
  )
    return "weak";
  // One word is a theme, whatever trouble it names.
  if (criterion === "what" && finding.verdict === "met" && countWords(text) < 2) return "weak";
  if (asked?.criterion === criterion) return verdictInContext(criterion, finding, text, answer);
  if (criterion === "what" && tellsDifficulty(asked, text, answer)) return "met";
  return finding.verdict;
}

/** The words that carry a piece which the rule alone did not see. */
const carrying = (criterion: StatementCriterion, text: string): string =>
  (criterion === "evidence" ? (hear(text).words("did") ?? hear(text).words("witnessed")) : null) ?? shortQuote(text);

const longSource = 14;
const asksForTrouble: ReadonlySet<string> = new Set(["what", "no_solution", "one_problem", "long_enough"]);

/** Once the difficulty is told, an answer about something else ("they wait for each other") does not replace it. */
const emptyTrouble = /probl[eè]me?s?|difficult|mochkil|mouchkil|مشكل|صعوب|issue|trouble/iu;
const besideThePoint = (criterion: StatementCriterion, before: Held, asked: Gap | null): boolean =>
  criterion === "what" &&
  before.verdict === "met" &&
  !emptyTrouble.test(before.quote ?? "") &&
  (asked === null || !asksForTrouble.has(asked.criterion));

function bestSaid(past: Past, held: Readonly<Record<string, string>>): Map<StatementCriterion, Held> {
  const best = new Map<StatementCriterion, Held>(
    statementCriteria.map((criterion) => [criterion, { verdict: "missing", quote: null, source: "" }]),
  );
  const take = (criterion: StatementCriterion, verdict: FindingVerdict, quote: string | null, source: string): void => {
    const before = best.get(criterion)!;
    // Short words carry a difficulty better than the long sentence that says it again.
    const longer = criterion === "what" && before.verdict === "met" && countWords(source) > longSource;
    if (verdict !== "missing" && rank[verdict] >= rank[before.verdict] && !longer)
      best.set(criterion, { verdict, quote: quote ?? carrying(criterion, source), source });
  };
  for (const [field, criteria] of Object.entries(speaksFor)) {
    const text = held[field];
    if (!text) continue;
    const findings = statementFindings(text);
    for (const criterion of criteria) {
      const { verdict, quote } = findings[criterion];
      // What the team saved as people, place or size counts for something even where the rule alone would doubt.
      take(criterion, criterion === criteria[0] && verdict === "missing" ? "weak" : verdict, quote, text);
    }
  }
  for (const { text, asked } of past.said) {
    const answer = answerTo(text, asked);
    if (saysNothing(answer)) continue;
    const findings = statementFindings(text);
    for (const criterion of pieces) {
      const finding = findings[criterion];
      const verdict = heardAs(criterion, finding, { text, asked, answer });
      if (!describesPeople(criterion, asked, text) && !besideThePoint(criterion, best.get(criterion)!, asked))
        take(criterion, verdict, finding.quote, text);
    }
  }
  if (held.statement) {
    const findings = statementFindings(held.statement);
    for (const criterion of pieces)
      take(criterion, findings[criterion].verdict, findings[criterion].quote, held.statement);
  }
  return best;
}

/** Asked what happens without the solution, or how people manage, a team often tells how they cope. */
function copingSaid(past: Past, text: string, asked: Gap | null, carries: boolean): string | null {
  if (carries && answerTo(text, asked) === "answer" && tellsCoping(text, asked)) return text;
  const said = past.said.findLast(
    (one) => tellsCoping(one.text, one.asked) && answerTo(one.text, one.asked) === "answer",
  );
  return said?.text ?? null;
}

function answers(
  asked: Gap | null,
  best: ReadonlyMap<StatementCriterion, Held>,
  now: Findings,
  diagnosis: Diagnosis,
  text: string,
): boolean {
  if (!asked || diagnosis.promise !== null) return false;
  if (asked.criterion === "alternative_present" && asked.field === "alternatives") return tellsCoping(text, asked);
  if (asked.criterion === "no_solution") return now.no_solution.verdict !== "missing" && diagnosis.answer === "answer";
  const piece = pieces.find((criterion) => criterion === asked.criterion);
  if (asked.field === "statement" && piece) {
    const held = best.get(piece)!;
    return held.verdict === "met" && held.source === text;
  }
  if (asksHowMightWe(text) && asked.field !== "how_might_we") return false;
  return diagnosis.answer === "answer" || diagnosis.entries.some(({ field }) => field === asked.field);
}
