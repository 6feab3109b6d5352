import type { Finding } from "./criteria/finding.ts";
import type { Detected, Language } from "./language/names.ts";
import type { ModelUse, Setback } from "./model.ts";

/** What a message wants. Names are shared with `dalil try classify` and the evaluation suites. */
export const intents = [
  "contribution",
  "programme_question",
  "method_question",
  "ask_feedback",
  "do_it_for_me",
  "navigation",
  "ask_human",
  "pitch_rehearsal",
  "smalltalk",
  "off_topic",
  "distress",
  "attack",
] as const;
export type Intent = (typeof intents)[number];

/**
 * What must be handled before any coaching. `distress`: self-harm, danger, abuse lived by someone: stop, help, alert.
 * `abuse_person`: an insult or threat at a person of the room: stop, alert. `abuse_machine`: boundary, no alert.
 * `attack`: orders hidden in a text, or a try at the prompt, a score or another team's data.
 */
export type Risk = "none" | "distress" | "abuse_person" | "abuse_machine" | "attack";

/** How the open question was met: with an answer, a "don't know", a "nothing", a "not understood", a no, or not at all. */
export type AnswerKind = "answer" | "does_not_know" | "nothing" | "not_understood" | "refusal" | "yes" | "no" | "other";

/** A piece of the team's words that speaks to a canvas field. */
export interface Entry {
  field: string;
  /** Letter for letter from the message. */
  quote: string;
  start: number;
  end: number;
}

/** A criterion of a field that is not met yet. */
export interface Gap {
  field: string;
  criterion: string;
}

/** What the assistant understood before it decides what to say. */
export interface Diagnosis {
  language: Detected;
  /** The language of the reply: the writer's, held over short or undetermined messages. */
  reply: Language;
  intent: Intent;
  /** How sure the reading of the intent is, 0 to 1. */
  confidence: number;
  risk: Risk;
  answer: AnswerKind;
  entries: Entry[];
  /** True when the team says that something comes later ("Amine appelle ce soir"). */
  promise: string | null;
  /** True when the message greets ("salam", "bjr"). */
  greets: boolean;
}

/** `mentoring.md` section 7.10. */
export const strategies = [
  "acknowledge_and_probe",
  "ask_for_evidence",
  "ask_for_number",
  "narrow",
  "separate_problem_from_solution",
  "contrast_with_alternative",
  "example_from_another_field",
  "sentence_starter",
  "summarise_and_confirm",
  "answer_from_library",
  "decline_and_offer_first_step",
  "propose_next_field",
  "propose_rehearsal",
  "hand_to_human",
] as const;
export type Strategy = (typeof strategies)[number];

export const intentions = [
  "ground",
  "size",
  "source",
  "focus",
  "own",
  "unblock",
  "secure",
  "align",
  "inform",
  "test",
  "protect",
  "connect",
] as const;
export type Intention = (typeof intentions)[number];

/**
 * The hint ladder: 0 no help needed, 1 question, 2 hint, 3 sentence starter, 4 example from another field.
 * One step up only when the same gap has just failed; back to 1 when the gap changes.
 */
export type Rung = 0 | 1 | 2 | 3 | 4;

/** What the reply will do, decided by rule (`choosePlan`) before any word is written. */
export interface Plan {
  strategy: Strategy;
  intention: Intention;
  rung: Rung;
  /** The gap the reply's one question is about; null when it asks nothing of the canvas. */
  gap: Gap | null;
  /** What the reply is about, finer than the strategy: names a family of phrasings in `prompts/voice/`. */
  topic: string;
  /** Phrasings already used for this reply, so that the next one differs: ids inside the phrasebook. */
  phrasings: string[];
  /** The broken link that the reply tells (`linkKey`), so that it is told once. */
  link?: string;
  /** Alert a person before the reply is shown. */
  alert: "distress" | "abuse" | "human" | "uncovered" | null;
}

/** A passage of the library that a reply rests on. */
export interface Citation {
  /** Passage id, e.g. "programme#day-1/16h45". */
  passage: string;
  /** Title of the source, as a reader would name it. */
  source: string;
  /** Where in the source ("Jour 1, 16h45 - 18h30"). */
  place: string;
  /** Words of the source, letter for letter, in its own language. */
  quote: string;
  language: Language;
}

/** What was verified of a composed reply. */
export interface Check {
  grounded: boolean;
  rightLanguage: boolean;
  oneQuestion: boolean;
  shortEnough: boolean;
  /** It leads nowhere: no link, image or markup, and nothing of what it was told about how to speak. */
  harmless: boolean;
  /** It leaves the team's work to the team: no finished field, no figure that nobody gave. */
  leavesWork: boolean;
  /** It says nothing that a mentor does not: no praise without an object, no guess at winners, no form's words. */
  mannered: boolean;
  /** Words, counted as a reader would. */
  words: number;
}

/** The assistant's answer to one turn. */
export interface Reply {
  text: string;
  language: Language;
  citations: Citation[];
  diagnosis: Diagnosis;
  findings: Finding[];
  plan: Plan;
  check: Check;
  voice: "offline" | "model";
  /** Why the offline voice spoke though a model is set; null where the model spoke or none is set. */
  setback: Setback | null;
  /** What the model's calls cost; null where none was made. */
  use: TurnUse | null;
  proposals: ProposedEntry[];
}

/** What a turn used of a model, and the versions of the prompts it was asked with: short content hash by name. */
export interface TurnUse extends ModelUse {
  prompts: Record<string, string>;
}

/** An entry the assistant proposes for the canvas, before the store gives it an id. */
export interface ProposedEntry {
  field: string;
  text: string;
  quotes: string[];
}
