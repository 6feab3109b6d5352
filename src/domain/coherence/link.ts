/** The ways in which what a team says later comes apart from what it wrote before (see `broken-links.ts`). */
export const brokenLinkKinds = [
  "number_mismatch",
  "number_not_in_canvas",
  "beneficiary_mismatch",
  "indicator_unrelated",
  "feature_without_pain",
  "claim_without_source",
] as const;
export type BrokenLinkKind = (typeof brokenLinkKinds)[number];

/** One end of a link: words of a canvas field, letter for letter. */
export interface ThreadEnd {
  workshop: string;
  field: string;
  quote: string;
}

export interface BrokenLink {
  kind: BrokenLinkKind;
  /** The later end: what is to be mended, or defended. */
  text: ThreadEnd;
  /** The earlier end; null where nothing stands against it, e.g. `claim_without_source`. */
  against: ThreadEnd | null;
}

/** What a team wrote: workshop id, field id, text. */
export type Canvases = Readonly<Record<string, Readonly<Record<string, string>>>>;

const keyOf = (end: ThreadEnd | null): string => (end === null ? "" : `${end.workshop}.${end.field}:${end.quote}`);

/** Stable while both ends stand as they are, so that a link once told is not told again. */
export const linkKey = ({ kind, text, against }: BrokenLink): string => `${kind}|${keyOf(text)}|${keyOf(against)}`;
