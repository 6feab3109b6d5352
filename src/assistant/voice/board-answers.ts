import type { AnswerKind, Entry } from "../../domain/guidance.ts";
import { namedIn, namesCanvas } from "../../domain/planning/named-in.ts";
import type { Past } from "../../domain/planning/past.ts";
import { countWords } from "../../domain/planning/quoting.ts";
import { stillAsked } from "../../domain/planning/still-asked.ts";
import type { TurnInput } from "../../domain/ports.ts";
import { findField } from "../../domain/programme.ts";
import { readAnswer } from "../../domain/reading/answer.ts";
import { asksSomething } from "../../domain/reading/features.ts";
import { readSigns } from "../../domain/reading/signs.ts";
import { readWorkshopEntries } from "../../domain/reading/workshop-entries.ts";

/** Criteria of what is said on a stage: there a greeting or a thanks is the answer, and a weak one. */
const onStage = /^(?:hook_opens|closing_message|call_what)$/;
const stageAnswers: ReadonlySet<AnswerKind> = new Set(["answer", "other"]);
const fewestWords = 3;
const shortQuestion = 7;
const asks = /[?؟]\s*$/u;

/** "Merci, on espère votre soutien", asked for the call: an answer, not a courtesy. */
export function speaksOnStage({ text, workshop, programme }: TurnInput, past: Past): boolean {
  const field = past.open?.gap && findField(programme, workshop, past.open.gap.field);
  if (!field?.criteria.some((criterion) => onStage.test(criterion)) || !stillAsked(past)) return false;
  return countWords(text) >= fewestWords && !asks.test(text) && stageAnswers.has(readAnswer(text));
}

const shortOrder = 9;
const shortDeal = 14;

/** "Fais mon CV à ma place": an order to make what the canvas holds, whatever else its words may mean elsewhere. */
export function ordersIt({ text, workshop, programme }: TurnInput): boolean {
  if (countWords(text) <= shortDeal && readSigns(text).hits.has("handover")) return true;
  if (workshop === "framing" || countWords(text) > shortOrder || asks.test(text)) return false;
  const canvas = programme.canvases[workshop];
  const { hits, source } = readSigns(text);
  const opens = hits.all("@make").some(({ from }) => from <= 1);
  if (!canvas || !opens || source.tokens.length < 2) return false;
  const forUs = hits.has("produceForUs") || hits.has("instead") || hits.has("favour");
  return forUs || (namesCanvas(canvas, text) && !hits.has("ours"));
}

/**
 * Under a question about a canvas that is led field by field, a statement that speaks to the asked field is work, whatever
 * else its words look like: "quatre vendredis de photos" is no question about the timetable.
 */
export function fillsBoard(input: TurnInput, past: Past, entries: readonly Entry[]): boolean {
  const { text, workshop } = input;
  if (workshop === "framing" || !stillAsked(past) || asks.test(text)) return false;
  if (countWords(text) <= shortQuestion && asksSomething(readSigns(text))) return false;
  return countWords(text) >= fewestWords && entries.some(({ field }) => field === past.open?.gap?.field);
}

/** "Feuille de route : ...": the words before a piece call its field by its name. */
function headed({ text, workshop, programme }: TurnInput, field: string, start: number): boolean {
  const head = /[^.;؛\n]*[:：=]\s*$/u.exec(text.slice(0, start))?.[0];
  const canvas = programme.canvases[workshop];
  return head !== undefined && canvas !== undefined && namedIn(canvas, head)?.id === field;
}

/**
 * Pieces of the message by field. In a canvas that is led field by field, an answer stays with the field that was asked:
 * a sentence moves to another only where the team heads it so, or under the one sentence that holds everything.
 */
export function entriesOf(input: TurnInput, past: Past): Entry[] {
  const { text, workshop, programme } = input;
  const gap = past.open?.gap ?? null;
  if (workshop === "framing") return readWorkshopEntries(workshop, text, { asked: gap?.criterion ?? null });
  if (gap === null || !stillAsked(past)) return readWorkshopEntries(workshop, text, { asked: gap?.field ?? null });
  const whole = text.trim();
  const start = text.indexOf(whole);
  const own: Entry = { field: gap.field, quote: whole, start, end: start + whole.length };
  if (speaksOnStage(input, past)) return [own];
  const found = readWorkshopEntries(workshop, text, { asked: gap.field });
  const holdsAll = findField(programme, workshop, gap.field)?.criteria.includes("alternative") ?? false;
  const kept = found.filter(({ field, start }) => field === gap.field || holdsAll || headed(input, field, start));
  if (kept.length === found.length || kept.some(({ field }) => field !== gap.field)) return kept;
  return [own];
}
