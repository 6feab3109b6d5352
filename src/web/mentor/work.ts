import { note, noted } from "../shared/keep.ts";
import type { Reason, Remark } from "./answers.ts";

/** What the mentor is doing with the draft. `diff`: their changes, before they leave. */
export type Mode = "read" | "edit" | "diff" | "respond" | "ignore";

/** What a mentor wrote on one draft; it stays in this device until the team has its answer. */
export interface Work {
  /** The draft it was written on. */
  draft: number;
  mode: Mode;
  /** What a remark says now, by its id; null: it is left out; absent: as drafted. */
  texts: Readonly<Record<string, string | null>>;
  /** Remarks of one's own, after the others. */
  own: readonly string[];
  /** An answer in one's own words. */
  answer: string;
  reason: Reason | null;
}

export const newWork = (draft: number): Work => ({ draft, mode: "read", texts: {}, own: [], answer: "", reason: null });

const place = (feedback: string) => `review:${feedback}`;

export function keepWork(feedback: string, work: Work | null): void {
  note(place(feedback), work === null || typedIn(work).length === 0 ? null : JSON.stringify(work));
}

export const keptWork = (feedback: string): Work | null => JSON.parse(noted(place(feedback)) ?? "null");

/** Everything that somebody typed, so that none of it is lost. */
export const typedIn = ({ texts, own, answer }: Work): string[] =>
  [...Object.values(texts), ...own, answer].filter((text): text is string => text !== null && text.trim() !== "");

/** What would go out: the draft's remarks by id, one's own with null. */
export const outgoing = (remarks: readonly Remark[], { texts, own }: Work): { id: string | null; text: string }[] => [
  ...remarks.flatMap(({ id, text }) => {
    const now = Object.hasOwn(texts, id) ? texts[id]! : text;
    return now === null || now.trim() === "" ? [] : [{ id, text: now.trim() }];
  }),
  ...own.filter((text) => text.trim() !== "").map((text) => ({ id: null, text: text.trim() })),
];

/** Does it say anything else than the draft? */
export const isChanged = (remarks: readonly Remark[], work: Work): boolean =>
  JSON.stringify(outgoing(remarks, work)) !== JSON.stringify(outgoing(remarks, newWork(work.draft)));
