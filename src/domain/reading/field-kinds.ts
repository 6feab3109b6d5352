/** The fields of every canvas, and what speaks to none; the table of weights keeps this order. */
export const canvasFields = {
  framing: ["statement", "who", "context", "magnitude", "causes", "alternatives", "how_might_we", "opportunity"],
  solution: [
    "beneficiaries",
    "value_proposition",
    "ai_role",
    "features",
    "data_needed",
    "user_experience",
    "implementation_conditions",
    "feasibility",
    "deployment",
    "next_steps",
  ],
  impact: [
    "indicators",
    "expected_results",
    "value_created",
    "target_beneficiaries",
    "economic",
    "social",
    "territorial",
    "environmental",
  ],
  pitch: [
    "usage_market",
    "innovation",
    "roadmap",
    "call_for_support",
    "hook",
    "message",
    "proof",
    "conclusion",
    "roles",
    "objections",
  ],
  futures: [
    "society",
    "cities",
    "mobility",
    "economy",
    "smart_energy",
    "connected_territories",
    "ai_role",
    "behaviours",
    "emerging_needs",
    "risks",
  ],
} as const;
export type Workshop = keyof typeof canvasFields;

interface FieldKind {
  workshop: Workshop | null;
  field: string | null;
}

export const fieldKinds: readonly FieldKind[] = [
  ...(Object.entries(canvasFields) as [Workshop, readonly string[]][]).flatMap(([workshop, fields]) =>
    fields.map((field) => ({ workshop, field })),
  ),
  { workshop: null, field: null },
];

/** The workshops that a paragraph of a project is told apart between; its table of weights keeps this order. */
export const paragraphKinds = ["framing", "solution", "impact"] as const;
