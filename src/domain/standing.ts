import type { CanvasTexts, Proposal } from "./canvas.ts";
import type { FindingVerdict } from "./criteria/finding.ts";
import { checkText } from "./criteria/registry.ts";
import type { Diagnosis, Gap } from "./guidance.ts";
import { answerTo, saysNothing, verdictInContext } from "./in-context.ts";
import type { Past } from "./past.ts";
import type { Canvas } from "./programme.ts";
import { shortQuote } from "./quoting.ts";
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
  /** Text of each field, saved or proposed; fields without either are absent. */
  held: Readonly<Record<string, string>>;
  /** Answers given so far to "why", this one included. */
  whys: string[];
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
  const { canvas, past, text, diagnosis } = input;
  const framing = canvas.fields.find(({ id }) => id === canvas.deliverable)?.criteria.includes("one_problem") ?? false;
  const held = heldTexts(input.texts, input.proposals);
  const attempted = diagnosis.intent === "contribution";
  const carries = attempted && diagnosis.risk === "none" && !saysNothing(diagnosis.answer);
  const now = statementFindings(text);
  const asked = past.open?.gap ?? null;
  const best = framing ? bestSaid(past, held) : new Map<StatementCriterion, Held>();
  const fresh: StatementCriterion[] = [];
  if (framing && carries) {
    for (const criterion of pieces) {
      const was = best.get(criterion)!.verdict;
      const verdict =
        asked?.criterion === criterion
          ? verdictInContext(criterion, now[criterion], text, diagnosis.answer)
          : now[criterion].verdict;
      if (verdict === "missing" || rank[verdict] < rank[was]) continue;
      best.set(criterion, { verdict, quote: now[criterion].quote ?? shortQuote(text), source: text });
      if (verdict === "met" && was !== "met") fresh.push(criterion);
    }
  }
  const whys = past.said.filter(
    (said) => said.asked?.field === "causes" && !saysNothing(answerTo(said.text, said.asked)),
  );
  return {
    canvas,
    framing,
    best,
    now,
    fresh,
    sentence: framing
      ? readSentence({ ...input, saved: input.texts.statement?.text.trim() || undefined, now, contribution: attempted })
      : null,
    held,
    whys: [...whys.map((said) => said.text), ...(asked?.field === "causes" && carries ? [text] : [])],
    coping: framing ? copingSaid(past, text, asked, carries) : null,
    attempted,
    answered: carries && answers(asked, best, now, diagnosis),
  };
}

/** Saved texts, and what open proposals would add to them. */
function heldTexts(texts: CanvasTexts, proposals: readonly Proposal[]): Record<string, string> {
  const held: Record<string, string> = {};
  for (const [field, { text }] of Object.entries(texts)) if (text.trim()) held[field] = text;
  for (const { field, text, state } of proposals) {
    if (state !== "open") continue;
    const saved = held[field];
    held[field] = saved && !saved.includes(text) ? `${saved}\n${text}` : text;
  }
  return held;
}

function bestSaid(past: Past, held: Readonly<Record<string, string>>): Map<StatementCriterion, Held> {
  const best = new Map<StatementCriterion, Held>(
    statementCriteria.map((criterion) => [criterion, { verdict: "missing", quote: null, source: "" }]),
  );
  const take = (criterion: StatementCriterion, verdict: FindingVerdict, quote: string | null, source: string): void => {
    if (verdict !== "missing" && rank[verdict] >= rank[best.get(criterion)!.verdict])
      best.set(criterion, { verdict, quote: quote ?? shortQuote(source), source });
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
      const verdict =
        asked?.criterion === criterion ? verdictInContext(criterion, finding, text, answer) : finding.verdict;
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
  const tells = (said: string, gap: Gap | null): boolean =>
    gap?.criterion === "alternative_present" ||
    (gap?.criterion === "no_solution" && checkText(["alternative_present"], { text: said, notOwn: [] })[0]?.verdict === "met");
  if (carries && tells(text, asked)) return text;
  const said = past.said.findLast((one) => tells(one.text, one.asked) && answerTo(one.text, one.asked) === "answer");
  return said?.text ?? null;
}

function answers(
  asked: Gap | null,
  best: ReadonlyMap<StatementCriterion, Held>,
  now: Findings,
  diagnosis: Diagnosis,
): boolean {
  if (!asked) return false;
  if (asked.criterion === "no_solution") return now.no_solution.verdict !== "missing" && diagnosis.answer === "answer";
  const piece = pieces.find((criterion) => criterion === asked.criterion);
  if (asked.field === "statement" && piece) return best.get(piece)!.verdict === "met";
  return diagnosis.answer === "answer" || diagnosis.entries.some(({ field }) => field === asked.field);
}
