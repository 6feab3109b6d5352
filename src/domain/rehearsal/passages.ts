import type { Finding } from "../criteria/finding.ts";
import { checkText } from "../criteria/registry.ts";
import type { Span } from "../language/fold.ts";
import { type Element, elements } from "./elements/elements.ts";
import type { Spoken } from "./spoken.ts";
import type { Structure } from "./structure.ts";

/** All that was said for one part, and where each piece stands in the speech. */
export interface Passage {
  element: Element;
  text: string;
  pieces: readonly { from: number; start: number; end: number }[];
}

const leastWords = 3;

/** The part that each unit goes with: its own, else that of the unit before; null for greetings and thanks. */
function goesWith({ units, parts }: Structure): (Element | null)[] {
  let last: Element | null = null;
  return units.map(({ telling, introduces }, at) => {
    last = parts[at] ?? last;
    return parts[at] ?? (telling < leastWords || introduces ? null : last);
  });
}

/** What was said for each part: the units that carry it, what goes on from them, and the one that tells it best. */
export function passagesOf(structure: Structure): Passage[] {
  const { cleared, units, elements: told } = structure;
  const parts = goesWith(structure);
  return elements.flatMap((element): Passage[] => {
    const best = told[element];
    if (best === null) return [];
    const pieces: { from: number; start: number; end: number }[] = [];
    let text = "";
    for (const [at, { start, end }] of units.entries()) {
      if (parts[at] !== element && start !== best.start) continue;
      if (text !== "") text += "\n";
      pieces.push({ from: text.length, start, end });
      text += cleared.slice(start, end);
    }
    return [{ element, text, pieces }];
  });
}

/** Where words of a passage stand in the speech, letter for letter as said; null when they span two pieces. */
function saidAt({ pieces }: Passage, { text }: Spoken, start: number, end: number): Span | null {
  const piece = pieces.findLast(({ from }) => from <= start);
  if (piece === undefined) return null;
  const [first, last] = [piece.start + start - piece.from, piece.start + end - piece.from];
  return last > piece.end ? null : { quote: text.slice(first, last), start: first, end: last };
}

/** Criteria that tell how well each part stands, the first the most telling. */
const criteriaOf: Readonly<Record<Element, readonly string[]>> = {
  hook: ["hook_opens"],
  problem: ["what", "who", "magnitude", "where_when", "evidence"],
  solution: ["how", "benefit", "not_vague"],
  beneficiaries: ["beneficiary", "one_segment", "magnitude"],
  usage_market: ["payer", "price", "market_reach"],
  innovation: ["new_against"],
  impact: ["change_expected", "evidence"],
  feasibility: ["tried", "proof_grade"],
  roadmap: ["steps_in_time"],
  call_for_support: ["call_what", "call_to_whom", "call_how_much", "call_by_when"],
  conclusion: ["closing_message"],
};

/** Findings of each part that was told, their quotes placed in the speech. */
export function findingsOf(passages: readonly Passage[], spoken: Spoken): Partial<Record<Element, Finding[]>> {
  return Object.fromEntries(
    passages.map((passage) => [
      passage.element,
      checkText(criteriaOf[passage.element], { text: passage.text, notOwn: [] }).map((finding): Finding => {
        const said =
          finding.start === null || finding.end === null ? null : saidAt(passage, spoken, finding.start, finding.end);
        return { ...finding, quote: said?.quote ?? null, start: said?.start ?? null, end: said?.end ?? null };
      }),
    ]),
  );
}
