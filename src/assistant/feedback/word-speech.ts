import { chooseFromReport, type SpeechChoice } from "../../domain/feedback/choose-from-report.ts";
import type { DraftInput } from "../../domain/feedback/drafter.ts";
import type { Remark } from "../../domain/feedback/feedback.ts";
import { longestQuote } from "../../domain/feedback/widen.ts";
import { shortQuote } from "../../domain/planning/quoting.ts";
import { type Field, findField } from "../../domain/programme.ts";
import type { Advice } from "../../domain/rehearsal/advice.ts";
import type { Element } from "../../domain/rehearsal/elements/elements.ts";
import type { Slots } from "../voice/fill.ts";
import { unquoted } from "../voice/inner-marks.ts";
import { main } from "../voice/parts.ts";
import { Picker } from "../voice/pick.ts";
import type { DraftDeps } from "./draft-context.ts";
import { guidePassage } from "./guide-passage.ts";
import type { State } from "./state.ts";

/** What a rehearsal's report found, in the phrasebook's words: what to keep, the three that matter most, one next step. */
export const wordSpeech =
  ({ phrasebook, library }: DraftDeps) =>
  ({ input }: State): Partial<State> => {
    const { programme, language } = input;
    const { text, report } = input.speech!;
    const { good, lacking } = chooseFromReport(report, text, (part) => fieldOf(input, part) !== undefined);
    const used = new Set<string>();
    const say = (family: string, slots: Slots): string => {
      const past = { used, lastReply: null };
      const picked = new Picker(phrasebook, language, past, text, programme.jury.length === 0).pick(
        main(family, slots),
      );
      if (picked?.id != null) used.add(picked.id);
      return picked?.text ?? "";
    };
    const remarks: Remark[] = [];
    const praise: Record<string, string> = {};
    if (good !== null) remarks.push(goodRemark(input, good, say));
    for (const advice of lacking) {
      const id = `speech.${advice.kind}/${advice.element ?? "whole"}`;
      const slots = slotsOf(input, advice);
      const about = { field: advice.element, criterion: null };
      const citation = advice.kind === "missing" ? guidePassage(library, input, about, remarks) : null;
      remarks.push({
        ...bare,
        id,
        kind: "lacking",
        quote: advice.quote,
        text: say(`speech.${advice.kind}`, slots),
        citation,
      });
      if (advice.kind === "missing") praise[id] = say("speech.praise", slots);
    }
    const question = questionOf(input, lacking[0] ?? null);
    const next = question === null ? say(stepAfter(lacking[0] ?? null), {}) : say("feedback.next", question);
    remarks.push({ ...bare, id: "next", kind: "next", text: next });
    return {
      offline: remarks.filter((remark) => remark.text !== ""),
      material: { foreign: foreignWords(input), praise },
    };
  };

const bare = { field: null, criterion: null, quote: null, citation: null };

const fieldOf = ({ programme, workshop }: DraftInput, part: Element): Field | undefined =>
  findField(programme, workshop, part);

function goodRemark(
  input: DraftInput,
  { element, quote, holds }: NonNullable<SpeechChoice["good"]>,
  say: (family: string, slots: Slots) => string,
): Remark {
  const slots = { q: quote, field: labelOf(input, element) };
  const text = say(holds ? "speech.keep" : "speech.start", slots);
  return { ...bare, id: `speech.keep/${element}`, kind: "good", quote, text };
}

function labelOf(input: DraftInput, part: Element): string {
  return unquoted(fieldOf(input, part)!.label[input.language].definite, input.language);
}

function slotsOf(input: DraftInput, { kind, element, quote, against, value }: Advice): Slots {
  const { speech } = input;
  return {
    q: quote,
    old: against,
    field: element === null ? null : labelOf(input, element),
    help: element === null ? null : helpWith(input, element, kind === "missing" ? "missing" : "weak"),
    count: value === null ? null : countOf(kind, value),
    allowed: clock(speech!.report.time.allowed),
  };
}

/** What the part's first criterion advises; what the field says, where it has none. */
function helpWith(input: DraftInput, part: Element, verdict: "weak" | "missing"): string {
  const { help, criteria } = fieldOf(input, part)!;
  const content = input.programme.criteria[criteria[0] ?? ""];
  return unquoted((content?.[verdict] ?? help)[input.language], input.language);
}

const traced: ReadonlySet<Advice["kind"]> = new Set(["number_not_in_canvas", "claim_without_source"]);

/** Two ends are held against each other, a lonely one is traced; all else is rehearsed again. */
function stepAfter(first: Advice | null): string {
  if (first === null) return "speech.again";
  if (first.against !== null) return "feedback.step.compare";
  return traced.has(first.kind) ? "feedback.step.origin" : "speech.again";
}

/** Seconds as a watch shows them. */
const clock = (seconds: number): string =>
  `${Math.floor(Math.round(seconds) / 60)}:${String(Math.round(seconds) % 60).padStart(2, "0")}`;

function countOf(kind: Advice["kind"], value: number): string {
  if (kind === "over_time" || kind === "too_short") return clock(value);
  return kind === "problem_long" ? `${Math.round(value * 100)} %` : String(Math.round(value));
}

/** What the part that matters first asks, where it asks one thing. */
function questionOf(input: DraftInput, first: Advice | null): { field: string; question: string } | null {
  if (first?.element == null) return null;
  const asked = fieldOf(input, first.element)!.questions.map((question) => question[input.language]);
  const question = asked.find((one) => one.match(/[?؟]/gu)?.length === 1);
  if (question === undefined) return null;
  return { field: labelOf(input, first.element), question: unquoted(question, input.language) };
}

/** Words of a pitch of another field of life, as the programme's examples have them. */
function foreignWords({ programme, workshop, language, speech }: DraftInput): string | null {
  const examples = programme.canvases[workshop]!.fields.flatMap((field) => field.examples);
  const words = examples.map(({ good }) => shortQuote(good[language], longestQuote));
  return words.find((one) => one !== "" && !speech!.text.includes(one)) ?? null;
}
