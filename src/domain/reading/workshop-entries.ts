import type { Entry, Intent } from "../guidance.ts";
import { readAnswer } from "./answer.ts";
import { readEntries } from "./entries.ts";
import { weighFields } from "./field.ts";
import { readIntent } from "./intent.ts";
import { namedField, type ReadField } from "./named-field.ts";
import { readTokens } from "./tokens.ts";

const longest = 8000;
/** Without a question, or away from the asked field, only what is this plain is put anywhere. */
const plainly = 0.45;
const clearly = 6;
/** The first words behind a question answer it, unless they are plainly something else. */
const first = { plainly: 0.75, clearly: 15 };
/** A wish to the assistant in the middle of an answer must be this sure to be left out. */
const surely = 0.75;
const shortMessage = 12;

/** Where what another canvas calls otherwise belongs in this one. */
const kin: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  solution: {
    "framing.opportunity": "value_proposition",
    "framing.who": "beneficiaries",
    "impact.target_beneficiaries": "beneficiaries",
    "pitch.innovation": "value_proposition",
    "pitch.roadmap": "next_steps",
    "futures.ai_role": "ai_role",
  },
  impact: {
    "framing.who": "target_beneficiaries",
    "solution.beneficiaries": "target_beneficiaries",
  },
  pitch: {
    "framing.statement": "problem",
    "framing.causes": "problem",
    "framing.magnitude": "problem",
    "framing.context": "problem",
    "framing.alternatives": "problem",
    "framing.who": "beneficiaries",
    "framing.opportunity": "solution",
    "solution.value_proposition": "solution",
    "solution.features": "solution",
    "solution.ai_role": "solution",
    "solution.user_experience": "solution",
    "solution.data_needed": "solution",
    "solution.beneficiaries": "beneficiaries",
    "solution.implementation_conditions": "feasibility",
    "solution.feasibility": "feasibility",
    "solution.deployment": "roadmap",
    "solution.next_steps": "roadmap",
    "impact.target_beneficiaries": "beneficiaries",
    "impact.indicators": "impact",
    "impact.expected_results": "impact",
    "impact.value_created": "impact",
    "impact.economic": "impact",
    "impact.social": "impact",
    "impact.territorial": "impact",
    "impact.environmental": "impact",
  },
  futures: { "solution.ai_role": "ai_role" },
};

/** Fields whose entries may well be questions. */
const asksItself: ReadonlySet<string> = new Set(["hook", "objections", "message", "conclusion", "emerging_needs"]);
const toAssistant: ReadonlySet<Intent> = new Set([
  "method_question",
  "programme_question",
  "ask_feedback",
  "do_it_for_me",
  "navigation",
  "ask_human",
  "pitch_rehearsal",
  "off_topic",
]);
/** A question that opens a pitch sounds like one about the programme. */
const rhetorical: ReadonlySet<Intent> = new Set(["programme_question", "off_topic", "method_question"]);

interface Piece {
  start: number;
  end: number;
  text: string;
}

/** A greeting, a thanks, a "we do not know": nothing for a canvas. */
const isIdle = (text: string): boolean =>
  readTokens(text).tokens.length <= shortMessage && readAnswer(text) !== "answer";

/** Sentences of a text, with the marks that end them. A point inside a number ends none, nor one inside a quotation. */
function piecesOf(text: string): Piece[] {
  const found: Piece[] = [];
  const pattern = /(?:«[^»]{0,600}»|“[^”]{0,600}”|"[^"\n]{0,600}"|[^.!?؟;؛\n]|[.](?=\p{N}))+[.!?؟…;؛]*[)"”»]*/gu;
  for (const match of text.matchAll(pattern)) {
    const greeting = /^\s*[\p{L}\p{M}\s']{2,24}[,،]\s*/u.exec(match[0])?.[0] ?? "";
    const from = greeting && greeting.length < match[0].length && isIdle(greeting) ? greeting.length : 0;
    const quote = match[0].slice(from).trim();
    if (!/[\p{L}\p{N}]/u.test(quote)) continue;
    const start = match.index + match[0].indexOf(quote, from);
    found.push({ start, end: start + quote.length, text: quote });
  }
  return found;
}

const ownField = (workshop: string, read: ReadField): string | undefined =>
  read.workshop === workshop ? read.field : kin[workshop]?.[`${read.workshop}.${read.field}`];

/** How much a piece speaks to each field of a workshop's canvas. */
function scoresOf(workshop: string, text: string): Map<string, number> {
  const scores = new Map<string, number>();
  for (const one of weighFields(text).fields) {
    const field = ownField(workshop, one);
    if (field) scores.set(field, (scores.get(field) ?? 0) + one.likelihood);
  }
  return scores;
}

function addressesAssistant(text: string, asked: string | null): boolean {
  const { intent, confidence } = readIntent(text, { openQuestion: asked !== null });
  if (!toAssistant.has(intent)) return false;
  const question = /[?؟]\s*[»”")]*\s*$/u.test(text);
  const own = asked !== null && asksItself.has(asked);
  if (own && (rhetorical.has(intent) ? !isAboutCraft(text) : confidence < surely)) return false;
  return question || confidence >= surely;
}

/** "C'est quoi une accroche ?": the question names what it asks about. */
const isAboutCraft = (text: string): boolean =>
  /pitch|accroche|hook|slide|jury|objection|conclusion|message|ال(?:عرض|لجنة|خاتمة|افتتاحية)|بيتش|جوري/iu.test(text) ||
  readIntent(text).confidence >= 0.9;

/** The field a piece belongs to: what its label says, what it plainly is, else what was asked. */
function fieldOf(
  workshop: string,
  piece: Piece,
  asked: string | null,
  opens: boolean,
): { field: string; start: number } | null {
  const named = namedField(piece.text, workshop);
  const labelled = named && ownField(workshop, named);
  if (labelled) return { field: labelled, start: piece.start + named.start };
  const scores = scoresOf(workshop, piece.text);
  const [best] = [...scores].sort((one, other) => other[1] - one[1]);
  const start = piece.start;
  if (!best) return asked === null ? null : { field: asked, start };
  const [field, score] = best;
  if (asked === null) return score >= plainly ? { field, start } : null;
  const limit = opens ? first : { plainly, clearly };
  const away = score >= limit.plainly && score >= limit.clearly * (scores.get(asked) ?? 0);
  return { field: away ? field : asked, start };
}

/**
 * Pieces of a team's words that speak to fields of one workshop's canvas, in the order of the text, letter for letter;
 * neighbours of one field are one piece. `asked` is the field the assistant's last question was about: what is doubtful
 * belongs to it. A question to the assistant, a greeting and a "we do not know" give none.
 */
export function readWorkshopEntries(workshop: string, text: string, context: { asked?: string | null } = {}): Entry[] {
  if (workshop === "framing") return readEntries(text, context);
  const cut = text.slice(0, longest);
  const asked = context.asked ?? null;
  if (isIdle(cut)) return [];
  const found: Entry[] = [];
  for (const piece of piecesOf(cut)) {
    if (isIdle(piece.text) || addressesAssistant(piece.text, asked)) continue;
    const told = fieldOf(workshop, piece, asked, found.length === 0);
    if (!told) continue;
    const last = found.at(-1);
    const between = last ? cut.slice(last.end, told.start) : "";
    const start = told.start + (/^\s*/u.exec(cut.slice(told.start, piece.end))?.[0].length ?? 0);
    if (start >= piece.end) continue;
    if (last?.field === told.field && !/[\p{L}\p{N}]/u.test(between)) {
      last.end = piece.end;
      last.quote = cut.slice(last.start, last.end);
    } else found.push({ field: told.field, quote: cut.slice(start, piece.end), start, end: piece.end });
  }
  return found;
}
