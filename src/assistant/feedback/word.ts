import type { Picked } from "../../domain/feedback/choose-remarks.ts";
import type { DraftInput } from "../../domain/feedback/drafter.ts";
import type { Remark } from "../../domain/feedback/feedback.ts";
import { longestQuote } from "../../domain/feedback/widen.ts";
import { shortQuote } from "../../domain/planning/quoting.ts";
import type { Field } from "../../domain/programme.ts";
import { lowered, type Slots } from "../voice/fill.ts";
import { unquoted } from "../voice/inner-marks.ts";
import { main } from "../voice/parts.ts";
import { Picker } from "../voice/pick.ts";
import type { DraftDeps } from "./draft-context.ts";
import { guidePassage } from "./guide-passage.ts";
import { linkRemark, stepOf } from "./link-remark.ts";
import { nextQuestion } from "./next-question.ts";
import type { State } from "./state.ts";

/** The choice in the phrasebook's words: what is good first, then the gaps with their guides, one next step. */
export const word =
  ({ phrasebook, library }: DraftDeps) =>
  ({ input, choice }: State): Partial<State> => {
    const { programme, language, workshop } = input;
    const seed = `${workshop}/${Object.values(input.texts).join("/")}`;
    const juryless = programme.jury.length === 0;
    const used = new Set<string>();
    const say = (families: readonly string[], slots: Slots): string | null => {
      // Each remark stands alone: it quotes what it rests on, though another quoted it before.
      const picker = new Picker(phrasebook, language, { used, lastReply: null }, seed, juryless);
      const picked = picker.pick(main(families, slots));
      if (picked?.id != null) used.add(picked.id);
      return picked?.text ?? null;
    };

    const good = choice.good.map((picked) => remarkOf(input, picked, "good"));
    if (good.length === 0) good.push(...startOf(input));
    const lacking = choice.lacking.map((picked) => remarkOf(input, picked, "lacking"));
    const remarks: Remark[] = [];
    const link = choice.link === null ? null : linkRemark(input, choice.link, say);
    const praise: Record<string, string> = {};
    for (const remark of [...good, ...lacking]) {
      if (remark === lacking[0] && link !== null) remarks.push(link);
      const verdict = choice.lacking[lacking.indexOf(remark)]?.verdict ?? "met";
      const slots = slotsOf(input, remark, verdict);
      const text = say(familiesOf(remark, verdict), slots);
      if (text === null) continue;
      const citation = remark.kind === "lacking" ? guidePassage(library, input, remark, remarks) : null;
      remarks.push({ ...remark, text, citation });
      const praised = remark.kind === "lacking" && remark.quote === null && remark.criterion !== null;
      const praising = praised ? say(["feedback.praise"], slots) : null;
      if (praising !== null) praise[remark.id] = praising;
    }
    if (lacking.length === 0 && link !== null) remarks.push(link);
    const next = link === null ? nextOf(input, choice.lacking[0] ?? null, { phrasebook, seed }) : null;
    const family = link === null ? "feedback.finish" : stepOf(choice.link!);
    const text = next === null ? say([family], {}) : say(["feedback.next"], next.slots);
    remarks.push({
      ...bare,
      id: "next",
      kind: "next",
      field: next?.field ?? link?.field ?? null,
      text: text ?? next?.slots.question ?? "",
    });
    return {
      offline: remarks.filter((remark) => remark.text !== ""),
      material: { foreign: foreignWords(input), praise },
    };
  };

const bare = { criterion: null, quote: null, citation: null };

function remarkOf({ workshop }: DraftInput, { field, criterion, quote }: Picked, kind: "good" | "lacking"): Remark {
  return {
    id: `${workshop}.${field.id}/${criterion ?? "empty"}`,
    kind,
    field: field.id,
    criterion,
    quote,
    text: "",
    citation: null,
  };
}

/** Where nothing is met yet: that the team has begun, in its own words. */
function startOf({ programme, workshop, texts }: DraftInput): Remark[] {
  const field = programme.canvases[workshop]!.fields.find(({ id }) => (texts[id] ?? "").trim() !== "");
  const quote = field === undefined ? "" : shortQuote(texts[field.id]!, longestQuote);
  if (field === undefined || quote === "") return [];
  return [{ ...bare, id: `${workshop}.${field.id}/start`, kind: "good", field: field.id, quote, text: "" }];
}

function familiesOf({ kind, criterion, quote }: Remark, verdict: Picked["verdict"]): string[] {
  if (kind === "good") return [criterion === null ? "feedback.start" : "feedback.good", "feedback.start"];
  if (criterion === null) return ["feedback.empty"];
  const unquoting = verdict === "weak" ? "feedback.vague" : "feedback.missing";
  return quote === null ? [unquoting] : ["feedback.weak", unquoting];
}

function slotsOf(
  { programme, workshop, language }: DraftInput,
  { field, criterion, quote }: Remark,
  verdict: Picked["verdict"],
): Slots {
  const content = criterion === null ? undefined : programme.criteria[criterion];
  const own = programme.canvases[workshop]!.fields.find(({ id }) => id === field)!;
  const words = (text: string | undefined) => (text === undefined ? null : unquoted(text, language));
  const name = words(content?.name[language]);
  return {
    q: quote,
    name,
    point: name === null ? null : lowered(name),
    why: words(content?.why[language]),
    advice: verdict === "met" ? null : words(content?.[verdict][language]),
    field: unquoted(own.label[language].definite, language),
    help: unquoted(own.help[language], language),
  };
}

function nextOf(
  input: DraftInput,
  first: Picked | null,
  from: Parameters<typeof nextQuestion>[2],
): { field: string; slots: { field: string; question: string } } | null {
  if (first === null) return null;
  const label = unquoted(first.field.label[input.language].definite, input.language);
  return { field: first.field.id, slots: { field: label, question: nextQuestion(input, first, from) } };
}

/** Words of a team of another field of life, as the programme's examples have them. */
function foreignWords({ programme, workshop, language, texts }: DraftInput): string | null {
  const canvas = programme.canvases[workshop]!;
  const isWritten = ({ id }: Field) => (texts[id] ?? "").trim() !== "";
  const field =
    canvas.fields.find((one) => one.id === canvas.deliverable && isWritten(one)) ?? canvas.fields.find(isWritten);
  const own = Object.values(texts).join(" ");
  for (const { good } of field?.examples ?? []) {
    const words = shortQuote(good[language], longestQuote);
    if (words !== "" && !own.includes(words)) return words;
  }
  return null;
}
