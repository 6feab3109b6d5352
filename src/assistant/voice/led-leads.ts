import { linkKey } from "../../domain/coherence/link.ts";
import { gradeEvidence } from "../../domain/criteria/feasibility/grade.ts";
import { typeset } from "../../domain/language/typeset.ts";
import { topicHead } from "../../domain/planning/past.ts";
import { countWords, shortQuote } from "../../domain/planning/quoting.ts";
import type { Brief } from "./brief.ts";
import { lowered } from "./fill.ts";
import { aboutIndicator } from "./indicator-leads.ts";
import { fieldLabel } from "./labels.ts";
import { aside, type Part } from "./parts.ts";

/** In a canvas that is led field by field: that the message was heard, by its strongest words. */
export function ledAcknowledgement(brief: Brief): Part[] {
  const { standing, past, plan, diagnosis, heard, input } = brief;
  const current = standing.led?.current;
  const asked = past.open?.gap ?? null;
  if (past.said.length === 0 && past.plans.length === 0) return [...first(brief), ...bridge(brief)];
  if (asked?.criterion === "thread" && current?.candidate && mended(brief)) return [aside("ack.mended")];
  if (!current) return diagnosis.promise ? [aside("ack.promise", { q: shortQuote(diagnosis.promise) })] : [];
  const closed = plan.gap?.field !== current.field.id;
  if (closed && !current.candidate && plan.topic !== "done")
    return [
      aside(standing.held[current.field.id] ? "ack.enough" : "ack.left", {
        field: fieldLabel(brief, current.field.id),
      }),
    ];
  if (standing.canvas.deliverable === current.field.id && current.whole) return [aside("ack.whole")];
  const indicator = aboutIndicator(brief);
  if (indicator.length > 0) return indicator;
  const q = shortQuote(input.text);
  if (!current.candidate || !q) return [];
  const graded = evidence(brief);
  if (graded) return [graded];
  const met = metPart(brief);
  if (met) return [met];
  const assumed = countWords(input.text) <= shortGuess ? heard.words("assumed") : null;
  if (assumed) return [aside(["ack.assumed", "ack.noted"], { q: countWords(input.text) <= 4 ? q : assumed })];
  return [aside("ack.noted", { q })];
}

/** Where feasibility is proved, a claim is named by its evidence: from E1, supposed, to E5, paid. */
function evidence({ standing, input, past }: Brief): Part | null {
  if (!standing.led?.current?.field.criteria.includes("proof_grade")) return null;
  const claim = gradeEvidence(input.text);
  const told = past.plans.some(({ phrasings }) => phrasings.some((id) => id.startsWith(`ack.grade.${claim?.grade}`)));
  return claim && !told
    ? aside([`ack.grade.${claim.grade}`, "ack.noted"], { q: quoted(claim.quote, input.text) })
    : null;
}

/** The strongest words that met a criterion just now, under the criterion's name. */
export function metPart({ standing, input, language }: Brief): Part | null {
  const fresh = standing.led?.current?.fresh ?? [];
  // A criterion that something is absent rests on no words: there is nothing to name.
  const told = fresh.filter(({ quote }) => quote !== null);
  const strongest = told.find(({ quote }) => countWords(quote!) > 1) ?? told[0];
  const name = strongest && input.programme.criteria[strongest.criterion]?.name[language];
  if (!strongest || !name || /[«“]/u.test(name)) return null;
  const q = quoted(strongest.quote!, input.text);
  if (countWords(q) < (/\p{Script=Arabic}/u.test(q) ? 2 : 3)) return null;
  const named = typeset(name, language);
  return q ? aside(["ack.met", "ack.noted"], { q, name: named, point: lowered(named) }) : null;
}

/** In a longer answer "peut-être" and "يمكن" seldom mean that nobody has checked. */
const shortGuess = 14;
const fewestWords = 4;
const clauseEnd = /[,;:.!?؟،؛()\n]/u;

/** A quote of a word or two takes in the clause it stands in: "cahier" alone says little. */
function quoted(words: string, text: string): string {
  const short = shortQuote(words);
  const at = text.indexOf(words);
  // "Coût : ..." is a label: what it announces is quoted.
  const announced = /^\s*[:：]\s*(?=\S)/u.exec(text.slice(at + words.length));
  if (at >= 0 && announced) return shortQuote(text.slice(at + words.length + announced[0].length));
  if (countWords(short) >= fewestWords || at < 0) return short;
  let from = at;
  while (from > 0 && !clauseEnd.test(text[from - 1]!)) from -= 1;
  let to = at + words.length;
  while (to < text.length && !clauseEnd.test(text[to]!)) to += 1;
  const clause = shortQuote(text.slice(from, to));
  const wide = countWords(clause) >= fewestWords - 1 ? clause : shortQuote(text.slice(from));
  return wide.includes(short) ? wide : short;
}

/** A first message that already says something is heard before anything is asked. */
function first(brief: Brief): Part[] {
  const { standing, diagnosis, input } = brief;
  // What is claimed wrongly is said at once: a delivery or a wish called impact.
  const indicator = aboutIndicator(brief);
  const noted = shortQuote(input.text);
  if (indicator.length > 0)
    return indicator.some(({ slots }) => slots.q) ? indicator : [aside("ack.noted", { q: noted }), ...indicator];
  const said = standing.attempted && diagnosis.intent === "contribution" && diagnosis.answer === "answer";
  const q = (standing.led?.current?.candidate || said) && !/[?؟]\s*$/u.test(input.text) ? shortQuote(input.text) : null;
  return q ? [aside("ack.noted", { q })] : [];
}

/** What this workshop builds on: the sentence that the team wrote in an earlier one, quoted at the start. */
export function bridge(brief: Brief): Part[] {
  const { standing, past } = brief;
  if (!standing.led || past.plans.length > 0 || standing.led.current?.candidate) return [];
  const q = earlierWords(brief);
  return q ? [aside("bridge", { q })] : [];
}

/** The deliverable of the nearest earlier workshop, short enough to quote; null when none is written. */
export function earlierWords({ input }: Brief): string | null {
  const earlier = input.programme.workshops.map(({ id }) => id);
  const before = earlier.slice(0, Math.max(0, earlier.indexOf(input.workshop))).toReversed();
  for (const workshop of before) {
    const canvas = input.programme.canvases[workshop];
    const text = canvas && input.canvases[workshop]?.[canvas.deliverable]?.text.trim();
    if (text) return shortQuote(text, 16);
  }
  return null;
}

/** The link told last stands whole now. */
function mended({ past, broken }: Brief): boolean {
  const told = past.plans.findLast((plan) => topicHead(plan) === "thread")?.link;
  return told !== undefined && !broken().some((link) => linkKey(link) === told);
}
