import type { Element } from "../elements/elements.ts";

/** Who asks: someone of the trade, someone who puts money in, someone who answers for a territory. */
export const seats = ["expert", "investor", "institution"] as const;
export type Seat = (typeof seats)[number];

/** What a jury asks about. Their words in three languages are content: `prompts/jury/`. */
export const topics = [
  "number",
  "claim",
  "people",
  "problem_size",
  "problem_source",
  "how",
  "alternative",
  "impact_change",
  "impact_source",
  "test",
  "cost",
  "payer",
  "market",
  "roadmap",
  "request",
  "risk",
  "lasting",
  "partner",
] as const;
export type Topic = (typeof topics)[number];

interface TopicShape {
  seat: Seat;
  /** The criterion of the jury that it serves; asked only where the programme judges by it. */
  criterion: string;
  /** The part of the pitch that it asks about. */
  element: Element;
  /** Criteria of which an answer must touch one; "number" wants any amount, "money" a sum. */
  wants: readonly string[];
}

export const topicShapes: Readonly<Record<Topic, TopicShape>> = {
  number: { seat: "institution", criterion: "impact", element: "problem", wants: ["number"] },
  claim: { seat: "expert", criterion: "feasibility", element: "problem", wants: ["evidence", "number"] },
  people: { seat: "institution", criterion: "relevance", element: "beneficiaries", wants: ["specific", "beneficiary"] },
  problem_size: { seat: "institution", criterion: "problem_clarity", element: "problem", wants: ["magnitude"] },
  problem_source: { seat: "institution", criterion: "problem_clarity", element: "problem", wants: ["evidence"] },
  how: { seat: "expert", criterion: "relevance", element: "solution", wants: ["how", "ux_steps"] },
  alternative: {
    seat: "expert",
    criterion: "innovation",
    element: "innovation",
    wants: ["new_against", "alternative"],
  },
  impact_change: { seat: "institution", criterion: "impact", element: "impact", wants: ["change_expected", "number"] },
  impact_source: { seat: "institution", criterion: "impact", element: "impact", wants: ["evidence", "magnitude"] },
  test: { seat: "expert", criterion: "feasibility", element: "feasibility", wants: ["tried", "cheapest_test"] },
  cost: { seat: "investor", criterion: "feasibility", element: "feasibility", wants: ["money", "cost"] },
  payer: { seat: "investor", criterion: "feasibility", element: "usage_market", wants: ["payer", "price"] },
  market: { seat: "investor", criterion: "impact", element: "usage_market", wants: ["market_reach", "number"] },
  roadmap: { seat: "investor", criterion: "feasibility", element: "roadmap", wants: ["steps_in_time", "call_by_when"] },
  request: { seat: "investor", criterion: "feasibility", element: "call_for_support", wants: ["call_what", "money"] },
  risk: { seat: "expert", criterion: "feasibility", element: "feasibility", wants: ["riskiest_assumption", "tried"] },
  lasting: { seat: "investor", criterion: "relevance", element: "usage_market", wants: ["payer", "partner", "money"] },
  partner: {
    seat: "institution",
    criterion: "feasibility",
    element: "feasibility",
    wants: ["partner", "call_to_whom"],
  },
};
