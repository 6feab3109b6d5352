import { announcedSubject } from "../../domain/planning/announcing.ts";
import { countWords, shortQuote } from "../../domain/planning/quoting.ts";
import type { StatementCriterion } from "../../domain/planning/statement-findings.ts";
import { device, theme, wordsFor } from "./anchors.ts";
import type { Brief } from "./brief.ts";
import { fieldLabel } from "./labels.ts";
import { ledAcknowledgement } from "./led-leads.ts";
import { aside, type Part } from "./parts.ts";

/** Hours after which one greets again. */
const greetAgain = 6;

/** A word of welcome, when there is reason for one. */
export function greeting(brief: Brief): Part[] {
  const { diagnosis, past, input } = brief;
  const parts: Part[] = [];
  const fresh = past.turns === 0 || (past.hours !== null && past.hours >= greetAgain);
  if (diagnosis.language.language === "zgh" && fresh) return [aside("zgh")];
  if (fresh && past.turns > 0) parts.push(aside("greet.back"));
  else if (fresh && (diagnosis.greets || brief.plan.topic === "greet"))
    parts.push(aside(/s+a+l+a+m|\bslm\b|سلام/iu.test(input.text) ? "greet.salam" : "greet.hello"));
  return parts;
}

/** The most telling of what this message moved, first one first. */
const telling: readonly StatementCriterion[] = ["magnitude", "evidence", "what", "specific", "who", "where_when"];
/** In a first message a place tells less than the subject. */
const tellingFirst: readonly StatementCriterion[] = ["magnitude", "what"];
/** Words that make a subject only; Arabic says a whole trouble in two. */
const themeWords = (quote: string): number => (/\p{Script=Arabic}/u.test(quote) ? 1 : 3);

/** Past this a message tells more than a group: naming the group alone would not have heard it. */
const shortAnswer = 7;

/** Replies that a yes answers. */
const agreeable = /^(?:confirm|replace|navigation|act|answer)/;

/** What a mentor says before asking: that they heard, and what. At most one acknowledgement, with its aside. */
export function acknowledgement(brief: Brief): Part[] {
  const { diagnosis, heard, past, standing, plan, input } = brief;
  const parts: Part[] = [];
  if (heard.has("again") && past.open) return [aside("ack.repetition")];
  if (past.open) {
    if (diagnosis.answer === "does_not_know") return [aside("ack.honest")];
    if (diagnosis.answer === "nothing") return [aside("ack.nothing")];
    if (diagnosis.answer === "not_understood" || (heard.has("asks_back") && !standing.answered))
      return [aside("ack.not_understood")];
    const passes = standing.led !== null && plan.gap?.field !== past.open.gap?.field;
    if (diagnosis.answer === "refusal" && !passes) return [aside("ack.refusal")];
  }
  if (standing.led) return ledAcknowledgement(brief);
  // A solution is answered at once; only proof that came with it is named first.
  const proof = standing.fresh.some((criterion) => criterion === "magnitude" || criterion === "evidence");
  if ((plan.topic === "separate" || plan.topic === "lack") && plan.rung === 1 && !proof) return [];
  if (heard.has("changes") && past.open === null && past.turns > 0) {
    const returned = past.said.length > 0;
    const q = returned ? wordsFor(brief, "what") : theme(brief);
    return q ? [aside(returned ? "ack.returned" : "ack.changed", { q })] : [];
  }
  const told = heardWords(brief) ?? opening(brief) ?? vague(brief) ?? entered(brief);
  if (told) parts.push(told);
  else if (past.open?.topic === "confirm") parts.push(aside(confirmed(brief)));
  else if (diagnosis.promise) parts.push(aside("ack.promise", { q: shortQuote(diagnosis.promise) }));
  else if (unheard(brief)) parts.push(aside("ack.piece", { q: shortQuote(input.text) }));
  else if (diagnosis.answer === "yes" && agreeable.test(past.last?.topic ?? "")) parts.push(aside("ack.yes"));
  if (heard.has("kin") && (heard.has("illness") || illnessBefore(brief))) parts.push(aside("ack.privacy"));
  if (!heard.has("without") && plan.topic !== "separate" && plan.topic !== "lack" && plan.topic !== "mend.solution") {
    const q = device(brief);
    if (q && standing.now.no_solution.verdict === "missing") parts.push(aside("ack.idea_safe", { q }));
    else if (q && standing.now.no_solution.verdict === "weak") parts.push(aside("ack.lack_aside", { q }));
  }
  return parts;
}

function heardWords(brief: Brief): Part | null {
  const { standing, past, heard } = brief;
  const fresh = new Set(standing.fresh);
  const words = (criterion: StatementCriterion) => wordsFor(brief, criterion);
  if (past.open?.topic.startsWith("act") && heard.has("did") && fresh.size > 0)
    return aside("ack.breakthrough", { q: words(telling.find((criterion) => fresh.has(criterion))!) });
  if (fresh.has("magnitude") && fresh.has("evidence")) {
    const q = words("magnitude");
    const q2 = words("evidence");
    if (q && q2 && countWords(q2) > 1 && !q.includes(q2) && !q2.includes(q))
      return aside("ack.number_and_source", { q, q2 });
  }
  const chain = past.open?.gap?.field === "causes" && standing.answered && brief.plan.topic !== "why";
  if (chain) return aside("ack.cause", { q: shortQuote(brief.input.text) });
  const alternative = standing.entries.find(({ field }) => field === "alternatives");
  if (alternative && standing.coping === null && !standing.held.alternatives)
    return aside("ack.piece", { q: shortQuote(alternative.quote) });
  if (alternative) return aside("ack.alternatives", { q: shortQuote(alternative.quote) });
  const asked = past.open?.gap?.field;
  if (asked && asked !== standing.canvas.deliverable && asked !== "alternatives") return null;
  for (const criterion of past.said.length === 0 ? tellingFirst : telling) {
    // "who" and "specific" together are one thing heard, told as the narrower one.
    if (!fresh.has(criterion)) continue;
    const q = entryFor(brief, criterion) ?? words(criterion);
    if (!q) continue;
    // Two words at the start are a subject, even when they name a trouble.
    if (criterion === "what" && past.said.length === 0 && countWords(q) <= themeWords(q)) continue;
    // A bare noun is taken note of; praise waits for something that happens.
    if (criterion === "what" && (countWords(q) <= 2 || announcedSubject(brief.input.text) !== null))
      return aside(past.said.length === 0 ? "ack.theme" : "ack.piece", { q });
    return aside(`ack.${criterion}`, { q });
  }
  // A group told more closely than before is worth saying, though the criterion was met already.
  const narrowed = standing.best.get("specific");
  if (
    standing.framing &&
    standing.now.specific.verdict === "met" &&
    narrowed?.source === brief.input.text &&
    countWords(narrowed.source) <= shortAnswer &&
    past.said.length > 0
  )
    return aside("ack.specific", { q: entryFor(brief, "specific") ?? words("specific") });
  return null;
}

const fieldFor: Readonly<Record<string, string>> = { who: "who", specific: "who", where_when: "context" };

/** The words that will be proposed for the canvas, where they say more than the ones the criterion rests on. */
function entryFor(brief: Brief, criterion: StatementCriterion): string | null {
  const entry = brief.standing.entries.find(({ field }) => field === fieldFor[criterion]);
  const held = wordsFor(brief, criterion);
  const q = entry ? shortQuote(entry.quote) : null;
  return q && held && q.includes(held) ? q : null;
}

/** The subject of the first message, when it names nothing narrower. */
function opening(brief: Brief): Part | null {
  if (brief.past.said.length > 0 || !brief.plan.topic.startsWith("ask.")) return null;
  const q = theme(brief);
  return q ? aside("ack.theme", { q }) : null;
}

function entered(brief: Brief): Part | null {
  const { standing, input } = brief;
  const asked = brief.past.open?.gap?.field;
  const known = brief.standing.entries.filter(({ field }) =>
    brief.standing.canvas.fields.some(({ id }) => id === field),
  );
  const own = known.filter(({ field }) => field === asked);
  const [first, second] = own.length > 0 ? own : known.filter(({ field }) => field !== "opportunity");
  if (!first) return null;
  const q = shortQuote(first.quote);
  const q2 = second && second.field !== first.field ? shortQuote(second.quote) : null;
  if (q2 && !q.includes(q2) && !q2.includes(q)) return aside("ack.two", { q, q2 });
  if (first.field === "who") {
    const narrow = wordsFor(brief, "specific");
    if (narrow?.includes(q) && standing.best.get("specific")?.source === input.text)
      return aside(["ack.proposed", "ack.piece"], { q: narrow, field: fieldLabel(brief, "who") });
  }
  return aside(["ack.proposed", "ack.piece"], { q, field: fieldLabel(brief, first.field) });
}

/** An answer that met nothing is still quoted: a mentor who asks again has at least listened. */
const unheard = ({ past, standing, diagnosis, input }: Brief): boolean =>
  past.open !== null &&
  standing.framing &&
  standing.attempted &&
  diagnosis.answer === "answer" &&
  !/[?؟]\s*$/u.test(input.text);

/** An answer without the thing asked for: its own word is quoted back. */
function vague(brief: Brief): Part | null {
  const { heard, past, standing, input } = brief;
  if (standing.answered || !standing.attempted) return null;
  const quote = (family: string, ...groups: Parameters<typeof heard.words>[0][]): Part | null => {
    for (const group of groups) {
      const q = heard.words(group);
      if (q) return aside(family, { q: countWords(input.text) <= 4 ? shortQuote(input.text) : q });
    }
    return null;
  };
  switch (past.open?.gap?.criterion ?? brief.plan.gap?.criterion) {
    case "magnitude":
      return quote("ack.vague_number", "much");
    case "who":
    case "specific":
      return quote("ack.vague_people", "everyone");
    case "where_when":
      return quote("ack.vague_place", "everywhere");
    case "evidence":
      return quote("ack.assumed", "assumed") ?? quote("ack.vague_proof", "obvious");
    default:
      return null;
  }
}

const confirmed = ({ diagnosis, input }: Brief): string =>
  diagnosis.answer === "yes" && input.openProposals.some(({ field }) => field === "statement")
    ? "ack.accept"
    : "ack.yes";

const illnessBefore = ({ past }: Brief): boolean =>
  past.said.some(({ text }) =>
    /sant[eé]|h[oô]pital|m[eé]decin|malad|insulin|صح|مريض|طبيب|سبيطار|sbitar|health|hospital|doctor/iu.test(text),
  );
