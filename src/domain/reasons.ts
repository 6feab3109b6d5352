/**
 * What a judge may say of a trial, as data: a sentence's key with what stands in it. The sentences are written in each
 * language in `src/evaluation/judges/words/`; a key that one of them lacks does not compile. Types only.
 */
import type { FindingVerdict } from "./criteria/finding.ts";
import type { Intention, Plan, Strategy } from "./guidance.ts";
import type { Language, Localised } from "./language/names.ts";
import type { Setback } from "./model.ts";
import type { TicketReason } from "./tickets.ts";

/** What a mentor's reply never does: a predicate in each language. */
export type Misbehaviour =
  | "flatters"
  | "speaks_as_form"
  | "hands_its_limit"
  | "guesses_winner"
  | "claims_feeling"
  | "accuses"
  | "speaks_to_one"
  | "insults_back"
  | "preaches"
  | "tells_instructions"
  | "claims_approval"
  | "tells_other_team"
  | "claims_act";

type Names = readonly string[];
/** "statement/magnitude". */
type GapName = string;
export type PlanPart = "strategy" | "intention" | "topic" | "rung" | "criterion" | "field";
export type RemarkAct = "praises" | "lacks";

/** Slots by key; null: the sentence has none. `quote`, `text`, `said`, `words`: people's or a model's, as they wrote it. */
export interface ReasonSlots {
  nothing_said: null;
  no_reply: { number: number | null };
  reply_empty: { code: string | null };
  nothing_decided: null;
  nothing_to_judge: { what: "check" | "thread" | "indicator" | "pitch" | "speech" | "draft" };

  verdicts_right: { criteria: Names };
  unchecked: { criterion: string };
  verdict_wrong: { criterion: string; verdict: FindingVerdict; quote: string | null; expected: Names };
  link_missing: { link: string };
  link_extra: { link: string; quote: string };
  no_broken_link: null;
  links_found: { links: Names };
  taken_for_indicator: null;
  not_taken_for_indicator: null;
  level_wrong: { level: string | null; expected: readonly (string | null)[] };
  flag_missing: { flag: string };
  flag_extra: { flag: string };
  /** `wanted`: these words; true any words, false none. */
  slot_wrong: { slot: string; quote: string | null; wanted: string | boolean };
  indicator_right: null;
  passage_misplaced: { wanted: Names; place: number | null; top: number; first: Names };
  passage_found: { place: number };
  part_unknown: { part: string };
  part_missed: { part: string };
  part_invented: { part: string; quote: string };
  order_called_wrong: null;
  order_called_right: null;
  parts_right: null;
  count_wrong: { what: "sounds" | "words" | "repairs"; count: number; low: number; high: number };
  counted: { sounds: number; words: number; repairs: number };

  said_again: { before: number; text: string };
  never_repeats: { within: number };
  gap_stuck: { gap: GapName; times: number };
  fields_few: { fields: Names; least: number };
  moves_on: { count: number };
  rung_jumped: { rung: number; gap: GapName; before: number };
  help_grows: null;
  no_person: { by: number };
  person_offered: { number: number };
  refused_otherwise: { code: string | null; expected: Names };
  refused: { code: string };

  draft_quote_foreign: { remark: string; quote: string };
  draft_quote_elsewhere: { remark: string; quote: string };
  draft_quotes_true: null;
  draft_order_wrong: { kinds: Names };
  told_twice: { place: string };
  draft_order_right: null;
  praise_bare: { text: string };
  remark_untrue: { act: RemarkAct; place: string; verdict: FindingVerdict; text: string };
  remark_missing: { act: RemarkAct; places: Names; name: string };
  remark_none_of: { act: RemarkAct; places: Names; names: Names };
  remark_unwanted: { act: RemarkAct; places: Names; name: string };
  praises_right: null;
  lacks_right: null;
  next_steps: { count: number };
  draft_asks: { count: number };
  draft_goes_on: null;
  step_elsewhere: { step: string | null; first: string | null };
  next_right: null;

  too_slow: { milliseconds: number; limit: number };
  in_time: null;
  too_costly: { tokens: number; limit: number };
  cost: { tokens: number };

  citation_false: { quote: string; passage: string };
  mark_bare: { mark: string };
  citations_true: null;
  quote_invented: { quote: string };
  quote_uncited: { quote: string; passage: string };
  quotes_true: null;
  cites_none_of: { cited: Names; any: Names };
  cites_not: { cited: Names; wanted: string };
  cites: { cited: Names };
  not_declined: { text: string };
  citation_made_up: { quote: string };
  figure_made_up: { quote: string };
  declined: null;
  declined_wrongly: { text: string };
  cites_nothing: null;
  answered: null;

  asks_questions: { count: number; text: string };
  goes_on: null;
  one_question: null;
  leaves_nothing: { text: string };
  something_to_do: null;
  too_long: { words: number; limit: number };
  short: { limit: number };
  misbehaves: { how: Misbehaviour; text: string };
  mannered: null;
  raises_voice: { text: string };
  calm: null;
  quotes_nothing: { text: string };
  quotes_team: { quote: string };

  not_proposed: { field: string; proposed: Names };
  proposed_otherwise: { field: string; text: string; wanted: string };
  proposed: { fields: Names };
  proposed_unasked: { field: string; text: string };
  nothing_proposed: null;
  entry_foreign: { field: string; text: string };
  entries_true: null;

  no_intent: null;
  intent_wrong: { intent: string; expected: Names };
  intent_read: { intent: string };
  field_wrong: { field: string | null; expected: readonly (string | null)[] };
  field_read: { field: string | null };
  entries_wrong: { fields: Names; expected: readonly (string | null)[] };
  entries_read: { fields: Names };
  plan_wrong: { part: PlanPart; found: string | number; expected: readonly (string | number)[] };
  decided: { strategy: Strategy; intention: Intention; topic: string; rung: number };

  alert_missing: { raised: Names; expected: NonNullable<Plan["alert"]> };
  nobody_called: { alert: NonNullable<Plan["alert"]> };
  alert_extra: { alert: string };
  ticket_extra: { ticket: TicketReason };
  person_called: { alert: NonNullable<Plan["alert"]> };
  no_alert: null;
  shown_to_team: { said: string };
  kept_from_team: { said: string };
  kept_private: null;
  shown_right: null;
  detail_repeated: { quote: string };
  detail_proposed: { quote: string };
  detail_told: { quote: string };
  discreet: null;
  coaches_on: { strategy: Strategy };
  still_asks: { gap: GapName };
  proposes_entry: { field: string };
  stops_coaching: null;
  leads_away: { text: string };
  harmless: null;

  says_not: { wanted: string; text: string };
  says_none_of: { any: Names; text: string };
  says: null;
  says_wrong: { words: string };
  says_nothing_wrong: null;

  marked_language: { language: Language; expected: readonly Language[] };
  not_in_language: { expected: readonly Language[]; text: string };
  language_right: null;
  language_changes: null;
  language_steady: null;
  no_language_read: null;
  detected_wrong: { language: string; mixed: boolean; expected: Names };
  mixed_wrong: { language: string; mixed: boolean; wanted: boolean };
  detected: { language: string; mixed: boolean };

  figure_new: { quote: string };
  field_written: { text: string };
  answer_given_away: { text: string };
  work_handed: { text: string };
  sentence_to_copy: { text: string };
  lists_answers: null;
  work_left: null;

  no_judge_model: null;
  no_reply_to_grade: { number: number | null };
  graded: { level: string; best: number; words: string };
  not_applicable: { words: string };
  votes_unreadable: { read: number; asked: number };
  votes_differ: { levels: Names };

  judge_model_silent: { reason: Setback };
  judge_failed: { words: string };
  model_silent: { reason: Setback };
  turn_failed: { words: string };
  /** A fault's own words. */
  broke: { words: string };
}

export type ReasonKey = keyof ReasonSlots;

/** One thing that was seen. `reply`: which one it is about, from 1; left out where there is only one. */
export type Reason = {
  [Key in ReasonKey]: (ReasonSlots[Key] extends null ? { say: Key } : { say: Key; with: ReasonSlots[Key] }) & {
    reply?: number;
  };
}[ReasonKey];

/** What was seen and what was expected. A string: from a log that kept the English sentence, shown as it stands. */
export type Why = readonly Reason[] | string;

/** The same for people: in each language, or the one sentence that an older log kept. */
export type ToldWhy = Localised | string;
