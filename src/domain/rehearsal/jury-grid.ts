import type { BrokenLink } from "../coherence/link.ts";
import type { Finding } from "../criteria/finding.ts";
import type { Span } from "../language/fold.ts";
import type { Element } from "./elements/elements.ts";
import type { NumberSaid } from "./numbers-said.ts";

/** 0 absent, 1 stated, 2 precise and coherent, 3 proven: a source or a test. */
export type GridLevel = 0 | 1 | 2 | 3;

/** How one criterion of the jury stands, on what words, and what a level more would take. */
export interface GridLine {
  criterion: string;
  /** Null for a criterion of the programme that no rule knows. */
  level: GridLevel | null;
  evidence: readonly Span[];
  /** What the next level wants, as keys: "source", "magnitude", "against", "test"...; none at level 3. */
  wants: readonly string[];
  /** Share of the whole, 0 to 1. */
  weight: number;
}

export interface JuryGrid {
  lines: readonly GridLine[];
  /** Criteria or weights that the programme has not set: shown as such. */
  toBeConfirmed: boolean;
}

/** Day 3 of the first programme: six criteria, equal weights until organisers set them. */
export const defaultJury: readonly string[] = [
  "problem_clarity",
  "relevance",
  "innovation",
  "impact",
  "feasibility",
  "presentation",
];

/** How the speech was given, for the criterion of presentation; null where it was not measured. */
export interface Delivery {
  inOrder: boolean;
  inTime: boolean | null;
  steady: boolean | null;
  fluent: boolean | null;
}

export interface GridInput {
  elements: Readonly<Record<Element, Span | null>>;
  findings: Readonly<Partial<Record<Element, readonly Finding[]>>>;
  numbers: readonly NumberSaid[];
  links: readonly BrokenLink[];
  delivery: Delivery;
}

type Judged = Pick<GridLine, "level" | "evidence" | "wants">;
type Judge = (input: GridInput) => Judged;

const absent = (...wants: string[]): Judged => ({ level: 0, evidence: [], wants });

const finding = ({ findings }: GridInput, element: Element, criterion: string): Finding | undefined =>
  findings[element]?.find((one) => one.criterion === criterion);
const met = (input: GridInput, element: Element, criterion: string): boolean =>
  finding(input, element, criterion)?.verdict === "met";

const spanOf = (one: Finding | undefined): Span[] =>
  one?.quote == null || one.start === null || one.end === null
    ? []
    : [{ quote: one.quote, start: one.start, end: one.end }];

function evidenceOf(input: GridInput, element: Element, ...criteria: string[]): Span[] {
  const told = input.elements[element];
  const found = criteria.filter((id) => met(input, element, id)).flatMap((id) => spanOf(finding(input, element, id)));
  return found.length > 0 ? found : told === null ? [] : [told];
}

const contradicted = ({ numbers, elements }: GridInput, element: Element): boolean => {
  const told = elements[element];
  return numbers.some(
    ({ standing, start, end }) => standing === "contradicts" && told !== null && start >= told.start && end <= told.end,
  );
};

/** Level 1 when told, 2 when every one of `precise` holds, 3 when `proven` holds too. */
function anchored(
  input: GridInput,
  element: Element,
  precise: Readonly<Record<string, boolean>>,
  proven: Readonly<Record<string, boolean>>,
  evidence: readonly Span[],
): Judged {
  if (input.elements[element] === null) return absent(element);
  const short = (wanted: Readonly<Record<string, boolean>>) => Object.keys(wanted).filter((key) => !wanted[key]);
  const coherent = { ...precise, coherent: !contradicted(input, element) };
  if (short(coherent).length > 0) return { level: 1, evidence, wants: short(coherent) };
  if (short(proven).length > 0) return { level: 2, evidence, wants: short(proven) };
  return { level: 3, evidence, wants: [] };
}

const judges: Readonly<Record<string, Judge>> = {
  problem_clarity: (input) =>
    anchored(
      input,
      "problem",
      {
        who: met(input, "problem", "who") || input.elements.beneficiaries !== null,
        magnitude: met(input, "problem", "magnitude"),
      },
      { source: met(input, "problem", "evidence") },
      evidenceOf(input, "problem", "what", "magnitude", "evidence"),
    ),
  relevance: (input) =>
    anchored(
      input,
      "solution",
      {
        problem: input.elements.problem !== null,
        beneficiaries: input.elements.beneficiaries !== null || met(input, "problem", "who"),
        how: met(input, "solution", "how"),
        same_people: !input.links.some(({ kind }) => kind === "beneficiary_mismatch"),
      },
      { test: tested(input) },
      evidenceOf(input, "solution", "how", "benefit"),
    ),
  innovation: (input) =>
    anchored(
      input,
      "innovation",
      { against: met(input, "innovation", "new_against") },
      { number: hasNumber(input, "innovation") },
      evidenceOf(input, "innovation", "new_against"),
    ),
  impact: (input) =>
    anchored(
      input,
      "impact",
      { number: met(input, "impact", "change_expected") },
      { source: met(input, "impact", "evidence") || inCanvas(input, "impact") },
      evidenceOf(input, "impact", "change_expected", "evidence"),
    ),
  feasibility: (input) =>
    anchored(
      input,
      "feasibility",
      { means: met(input, "feasibility", "tried"), roadmap: input.elements.roadmap !== null },
      { test: tested(input) },
      evidenceOf(input, "feasibility", "tried", "proof_grade"),
    ),
  presentation: presented,
};

const tested = (input: GridInput): boolean => met(input, "feasibility", "proof_grade");

const inside = (input: GridInput, element: Element): NumberSaid[] => {
  const told = input.elements[element];
  return input.numbers.filter(({ start, end }) => told !== null && start >= told.start && end <= told.end);
};
const hasNumber = (input: GridInput, element: Element): boolean => inside(input, element).length > 0;
const inCanvas = (input: GridInput, element: Element): boolean =>
  inside(input, element).some(({ standing }) => standing === "in_canvas");

/** A talk that opens, closes, keeps its order, its time and its breath; what was not measured is not held against it. */
function presented({ elements, delivery }: GridInput): Judged {
  const asked: Readonly<Record<string, boolean | null>> = {
    hook: elements.hook !== null,
    conclusion: elements.conclusion !== null,
    order: delivery.inOrder,
    time: delivery.inTime,
    pace: delivery.steady,
    fluent: delivery.fluent,
  };
  const measured = Object.entries(asked).filter(([, held]) => held !== null);
  const wants = measured.filter(([, held]) => held === false).map(([key]) => key);
  const evidence = [elements.hook, elements.conclusion].filter((span) => span !== null);
  const nothing = Object.values(elements).every((span) => span === null);
  if (nothing || (evidence.length === 0 && wants.length > 2)) return { level: 0, evidence, wants };
  const level = wants.length === 0 ? 3 : wants.length === 1 ? 2 : 1;
  // Proven is seen: a talk whose time nobody took is at most precise.
  if (level === 3 && delivery.inTime === null) return { level: 2, evidence, wants: ["time"] };
  return { level, evidence, wants };
}

/** The grid of a jury. Levels are anchored in words that were said; they add up to no forecast. */
export function juryGrid(
  input: GridInput,
  jury: readonly string[] | null,
  weights: Readonly<Record<string, number>> | null,
): JuryGrid {
  const criteria = jury ?? defaultJury;
  const whole = criteria.reduce((sum, id) => sum + (weights?.[id] ?? 0), 0);
  const lines = criteria.map((criterion): GridLine => {
    const judge = Object.hasOwn(judges, criterion) ? judges[criterion] : undefined;
    const judged: Judged = judge === undefined ? { level: null, evidence: [], wants: [] } : judge(input);
    return { criterion, ...judged, weight: whole > 0 ? (weights?.[criterion] ?? 0) / whole : 1 / criteria.length };
  });
  return { lines, toBeConfirmed: weights === null || whole === 0 };
}
