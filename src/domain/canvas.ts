import type { Finding } from "./criteria/finding.ts";

/** Who wrote a revision or a message. */
export interface Author {
  kind: "member" | "mentor" | "assistant";
  id: string;
  name: string;
}

/** A field as it stands. An empty field has `text: ""` and `revision: 0`. */
export interface FieldText {
  text: string;
  /** Grows by one with every saved change of this field. */
  revision: number;
}

/** A field as a team sees it. */
export interface CheckedField extends FieldText {
  findings: Finding[];
}

/** One saved version of one field; none is ever overwritten. */
export interface Revision extends FieldText {
  team: string;
  workshop: string;
  field: string;
  author: Author;
  /** ISO 8601, UTC. */
  at: string;
  /** The proposal it came from, if it did. */
  proposal: string | null;
}

export type ProposalState = "open" | "accepted" | "edited" | "rejected" | "superseded";

/** An entry made of the team's own words; nothing is saved until the team accepts. */
export interface Proposal {
  id: string;
  team: string;
  workshop: string;
  field: string;
  /** What would be saved: the team's words, joined by " · " when they come from several places. */
  text: string;
  /** The spans it rests on, letter for letter as the team wrote them. */
  quotes: string[];
  turn: string;
  state: ProposalState;
  at: string;
}

/** The canvas of a workshop by field id. */
export type CanvasTexts = Readonly<Record<string, FieldText>>;

/** Outcome of trying to save `text` over the revision a writer saw. */
export type Revised = { kind: "saved"; revision: number } | { kind: "same" } | { kind: "conflict"; current: FieldText };

/**
 * Two writers lose nothing: a text written over an older revision is a conflict unless it says the same.
 * `seen` is the revision number the writer had in front of them.
 */
export function revise(current: FieldText, seen: number, text: string): Revised {
  if (text === current.text) return { kind: "same" };
  if (seen !== current.revision) return { kind: "conflict", current };
  return { kind: "saved", revision: current.revision + 1 };
}

/** What accepting a proposal writes: a list field grows, parted by `joint`; a sentence field is replaced. */
export function mergeProposal(current: FieldText, proposed: string, grows: boolean, joint = "\n"): string {
  if (current.text.trim() === "" || !grows) return proposed;
  if (current.text.includes(proposed)) return current.text;
  return `${current.text}${joint}${proposed}`;
}
