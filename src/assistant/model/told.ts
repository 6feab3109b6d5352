import type { Plan, Rung, Strategy } from "../../domain/guidance.ts";
import type { Language } from "../../domain/language/names.ts";
import { withoutMarks } from "../../domain/planning/quoting.ts";
import type { TurnInput } from "../../domain/ports.ts";
import { type Canvas, findField } from "../../domain/programme.ts";
import { longestReply } from "../check-reply.ts";
import type { Brief } from "../voice/brief.ts";

/**
 * What the prompt is told of the record: the canvas in brief, what was said long ago in a line, the last messages word
 * for word. Each part is cut at a length, so that turn fifty costs what turn two costs.
 */
const longest = { canvas: 1400, field: 220, earlier: 500, talk: 8, line: 280, library: 1600, message: 4000 } as const;

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** What a person or a document wrote, without the signs that close its place in the prompt. */
export const material = (text: string): string => text.replace(/<{3,}/g, "‹‹‹").replace(/>{3,}/g, "›››");

/** The fields that have words in them, a line each, cut at so many characters a field and in all. */
export function canvasLines(
  canvases: readonly (readonly [Canvas, Readonly<Record<string, string>>])[],
  language: Language,
  longest: { canvas: number; field: number },
): string[] {
  const lines: string[] = [];
  let left = longest.canvas;
  for (const [canvas, texts] of canvases)
    for (const { id, label } of canvas.fields) {
      const text = texts[id] ?? "";
      if (text === "" || left <= 0) continue;
      const line = `${label[language].bare}: ${text.slice(0, Math.min(longest.field, left))}`;
      left -= line.length;
      lines.push(material(line));
    }
  return lines;
}

/** What the prompts call the languages. */
export const languageNames: Readonly<Record<Language, string>> = { fr: "French", ar: "Arabic", en: "English" };
const registers: Readonly<Record<Language, string>> = {
  fr: "Say « vous » to the team; short sentences, everyday words.",
  ar: "Simple, correct Modern Standard Arabic without vowel signs, the team addressed in the plural (أنتم); Darija is understood and quoted, never written.",
  en: "Short sentences, everyday words.",
};
const toChildren = " They are children: very simple words, one idea a sentence.";

/** How a team is spoken to. */
export const registerOf = (language: Language, minors: boolean): string =>
  registers[language] + (minors ? toChildren : "");

const moves: Readonly<Record<Strategy, string>> = {
  acknowledge_and_probe: "point at what stands in their words and ask for the one piece that is missing",
  ask_for_evidence: "ask where this could be checked, or who on the spot keeps count",
  ask_for_number: "ask how many, how often or how much",
  narrow: "help them choose one of several, or one group out of many",
  separate_problem_from_solution: "keep their solution for later by name and come back to what people live today",
  contrast_with_alternative: "ask how people manage today without it",
  example_from_another_field: "show the example of the house's reply, from another field than theirs, then ask",
  sentence_starter: "give the beginning of the sentence as the house's reply does, and let them finish it",
  summarise_and_confirm: "list what stands in their words and ask whether it can be kept",
  answer_from_library: "answer their question from the library, then lead back",
  decline_and_offer_first_step: "decline kindly to do it for them and offer the smallest first step",
  propose_next_field: "close this and propose the next field",
  propose_rehearsal: "propose to say it aloud",
  hand_to_human: "say that a person of the team of mentors takes over",
};
const rungs: Readonly<Record<Rung, string>> = {
  0: "",
  1: " By a question.",
  2: " By a hint, then a short question.",
  3: " By the beginning of a sentence.",
  4: " By an example from another field.",
};

const moveOf = ({ strategy, rung }: Plan): string => `${moves[strategy]}.${rungs[rung]}`;

const speakers = { member: "Team", mentor: "Mentor", assistant: "Dalil" } as const;

/** The last messages that every member may read; what is private to one of them leaves the house for nobody. */
export function talkOf({ window }: Pick<TurnInput, "window">, most: number = longest.talk): string {
  const open = window.filter(({ privateTo }) => privateTo === null).slice(-most);
  if (open.length === 0) return "(nothing yet)";
  return open.map(({ author, text }) => `${speakers[author.kind]}: ${material(cut(text, longest.line))}`).join("\n");
}

/** What the team said towards the canvas before the talk that is shown, newest kept, in its own words. */
function earlierOf({ past, input }: Brief): string {
  const recent = new Set(input.window.slice(-longest.talk).map(({ text }) => text));
  const lines: string[] = [];
  let left: number = longest.earlier;
  for (const { text } of past.said.toReversed()) {
    const line = cut(text, 160);
    if (recent.has(text) || line.length > left) continue;
    left -= line.length;
    lines.unshift(`- ${material(line)}`);
  }
  if (past.promised) lines.push(`- promised: ${material(cut(past.promised.words, 120))}`);
  return lines.length === 0 ? "(nothing else)" : lines.join("\n");
}

function canvasOf({ input, standing, language }: Brief): string {
  const lines: string[] = [];
  let left: number = longest.canvas;
  for (const field of standing.canvas.fields) {
    const text = standing.held[field.id];
    if (text === undefined) continue;
    const line = `${field.label[language].bare}: ${material(cut(text, longest.field))}`;
    if (line.length > left) break;
    left -= line.length;
    lines.push(line);
  }
  const elsewhere = Object.keys(input.canvases).filter((workshop) => workshop !== input.workshop);
  if (lines.length === 0) return elsewhere.length === 0 ? "(empty)" : "(empty in this workshop)";
  return lines.join("\n");
}

function findingsOf({ standing, input, language }: Brief): string {
  const { criteria } = input.programme;
  const name = (id: string) => criteria[id]?.name[language] ?? id;
  const found = standing.framing
    ? [...standing.best].map(([criterion, { verdict, quote }]) => ({ criterion, verdict, quote }))
    : (standing.led?.current?.pieces ?? []);
  if (found.length === 0) return "(nothing)";
  return found
    .slice(0, 10)
    .map(
      ({ criterion, verdict, quote }) =>
        `- ${name(criterion)}: ${verdict}${quote ? ` (${material(cut(quote, 90))})` : ""}`,
    )
    .join("\n");
}

function libraryOf({ answer }: Brief): string {
  if (!answer) return "(not asked)";
  const passages = answer.citations.map(({ source, quote }, place) => `[${place + 1}] ${source}: ${quote}`);
  return material(cut([answer.text, ...passages].join("\n"), longest.library));
}

/** The values of `prompts/write.md`; `draft` is the offline voice's reply to the same brief. */
export function toldToWrite(brief: Brief, draft: string): Record<string, string> {
  const { input, language, plan, standing } = brief;
  const { programme } = input;
  const field = plan.gap ? findField(programme, input.workshop, plan.gap.field) : undefined;
  const criterion = plan.gap ? programme.criteria[plan.gap.criterion] : undefined;
  return {
    language: languageNames[language],
    register: registerOf(language, programme.settings.minors),
    words: String(longestReply(plan) - 10),
    programme: programme.name[language],
    workshop: standing.canvas.title[language].bare,
    purpose: standing.canvas.purpose[language],
    field: field ? `${field.label[language].bare}. ${field.questions[0]![language]}` : "none",
    criterion: criterion ? `${criterion.name[language]}. ${criterion.why[language]}` : "none",
    canvas: canvasOf(brief),
    earlier: earlierOf(brief),
    talk: talkOf(input),
    findings: findingsOf(brief),
    library: libraryOf(brief),
    move: moveOf(plan),
    draft: material(withoutMarks(draft)),
    message: material(cut(input.text, longest.message)),
  };
}

/** The values of `prompts/read.md`. */
export function toldToRead(input: TurnInput, asked: string | null): Record<string, string> {
  const canvas = input.programme.canvases[input.workshop]!;
  return {
    workshop: canvas.title.en.bare,
    fields: canvas.fields.map(({ id, label, questions }) => `${id}: ${label.en.bare}. ${questions[0]!.en}`).join("\n"),
    talk: talkOf(input, 4),
    asked: asked ?? "nothing",
    message: material(cut(input.text, longest.message)),
  };
}
