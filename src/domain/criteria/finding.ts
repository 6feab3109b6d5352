/** What a criterion says of a text. */
export type FindingVerdict = "met" | "weak" | "missing";

export interface Finding {
  /** Id of the criterion, e.g. "who". Its name and advice are content: `knowledge/<programme>/criteria/`. */
  criterion: string;
  verdict: FindingVerdict;
  /** The words it rests on, letter for letter; null when there are none (most `missing`). */
  quote: string | null;
  /** Where the quote stands in the text, in UTF-16 units, end exclusive; null with the quote. */
  start: number | null;
  end: number | null;
}

/** What a criterion may look at. Pure: the same input gives the same finding. */
export interface CriterionInput {
  text: string;
  /** Texts that are not the team's own: the field's examples and guiding questions, in all languages. */
  notOwn: readonly string[];
}

export type Criterion = (input: CriterionInput) => Finding;
