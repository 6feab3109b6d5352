import type { BrokenLinkKind } from "../../../domain/coherence/link.ts";
import type { FindingVerdict } from "../../../domain/criteria/finding.ts";
import type { Intent, Intention, Plan, Strategy } from "../../../domain/guidance.ts";
import type { IndicatorFlag, IndicatorLevel, IndicatorSlot } from "../../../domain/indicators/record.ts";
import type { WrittenForm } from "../../../domain/language/names.ts";
import type { Setback } from "../../../domain/model.ts";
import { withoutMarks } from "../../../domain/planning/quoting.ts";
import type { Misbehaviour, PlanPart, ReasonKey, ReasonSlots, RemarkAct } from "../../../domain/reasons.ts";
import type { Element } from "../../../domain/rehearsal/elements/elements.ts";
import type { TicketReason } from "../../../domain/tickets.ts";

/** A sentence by key. `reply` is what the language calls the reply it is about: "The reply", "Reply 2". */
export type Sentences = {
  readonly [Key in ReasonKey]: ReasonSlots[Key] extends null
    ? string | ((slots: null, reply: string) => string)
    : (slots: ReasonSlots[Key], reply: string) => string;
};

/** How a language tells its reasons. `number` null: the only reply there is. */
export interface Book {
  reply: (number: number | null) => string;
  sentences: Sentences;
}

/** What things are called; a code that has no name stands as it is. */
export interface Names {
  verdict: Readonly<Record<FindingVerdict, string>>;
  link: Readonly<Record<BrokenLinkKind, string>>;
  level: Readonly<Record<IndicatorLevel, string>>;
  slot: Readonly<Record<IndicatorSlot, string>>;
  flag: Readonly<Record<IndicatorFlag, string>>;
  language: Readonly<Record<WrittenForm, string>>;
  intent: Readonly<Record<Intent, string>>;
  strategy: Readonly<Record<Strategy, string>>;
  intention: Readonly<Record<Intention, string>>;
  alert: Readonly<Record<NonNullable<Plan["alert"]>, string>>;
  ticket: Readonly<Record<TicketReason, string>>;
  setback: Readonly<Record<Setback, string>>;
  /** Of a pitch. */
  part: Readonly<Record<Element, string>>;
  remark: Readonly<Record<"good" | "lacking" | "next" | "own", string>>;
  act: Readonly<Record<RemarkAct, string>>;
  planPart: Readonly<Record<PlanPart, string>>;
  /** A predicate: who does it stands before. */
  misbehaviour: Readonly<Record<Misbehaviour, string>>;
}

/**
 * A code, or words of another language, keep their own direction and take no part in the sentence's. Figures alone are
 * read from the left: browsers differ on what an isolate without a letter does.
 */
export function own(text: string | number): string {
  const words = withoutMarks(String(text));
  return `${/\p{L}/u.test(words) ? "\u2068" : "\u2066"}${words}\u2069`;
}

/** People's words to stand between « and »: quotation marks of theirs become “ and ”. */
export const inner = (text: string): string => own(text.replace(/«[\s\u00a0]*/gu, "“").replace(/[\s\u00a0]*»/gu, "”"));

/** What a code is called, else the code. */
export const named = (names: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(names, code) ? names[code]! : own(code);
