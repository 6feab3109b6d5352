import type { BrokenLink } from "../../coherence/link.ts";
import type { Finding, FindingVerdict } from "../../criteria/finding.ts";
import { folded } from "../../language/fold.ts";
import { countWords, shortQuote } from "../../planning/quoting.ts";
import { defaultJury } from "../jury-grid.ts";
import { hesitationSounds } from "../lexicon/hesitations.ts";
import type { Report } from "../report.ts";
import { type Seat, seats, type Topic, topicShapes, topics } from "./topics.ts";

/** A question asks what will be gained, or what could be lost [Kanze: of 189 pitches women got the second twice as often]. */
export type Angle = "gain" | "fear";

export interface JuryQuestion {
  /** "payer.fear": the topic and the angle, and the key of its words. */
  key: string;
  seat: Seat;
  topic: Topic;
  from: Angle;
  /** The criterion of the programme's jury that it serves. */
  criterion: string;
  /** The team's words it is about, letter for letter; null where nothing was said. */
  about: string | null;
  /** The words of the canvas that stand against them. */
  against: string | null;
}

export interface JuryInput {
  report: Pick<Report, "elements" | "findings" | "numbers">;
  /** Broken links between the canvases and the pitch. */
  links: readonly BrokenLink[];
  /** Findings of the team's canvases, "workshop.field" by its name: what was not said may be written. */
  written?: Readonly<Record<string, readonly Finding[]>>;
  /** Criteria of the programme's jury; null: those of the first programme. */
  jury?: readonly string[] | null;
  /** How many questions: an even number a seat, so that each asks from both angles. */
  count?: number;
}

interface Candidate {
  topic: Topic;
  /** The more, the weaker the point. */
  weakness: number;
  about: string | null;
  against: string | null;
}

const weaker: Readonly<Record<FindingVerdict, number>> = { missing: 3, weak: 2, met: 0 };
/** Topics that a jury may always raise, after the weak points. */
const open: readonly Topic[] = ["risk", "lasting", "partner", "market", "cost", "test", "payer"];
const defaultCount = 6;

/** A word or two say nothing between quotation marks, and a long sentence loses its listener. */
const fewestQuoted = 3;
const longestQuoted = { words: 14, characters: 90 } as const;
/** These ask beside the part they start from: its sentence would not say why they are asked. */
const besideThePart: ReadonlySet<Topic> = new Set(["cost", "payer", "market", "partner", "risk", "lasting"]);
/** A question about a quantity quotes the quantity; any other quotes the sentence in which its part was told. */
const quantities: ReadonlySet<string> = new Set(["magnitude", "money", "price"]);

/** Without the "euh" it begins with: nobody is quoted on that. */
function withoutSound(told: string): string {
  const [sound, form] = /^\s*(\p{L}+)[\s.,،…]+/u.exec(told) ?? [];
  const isSound = form !== undefined && hesitationSounds.some((one) => one.test(folded(form)));
  return isSound ? withoutSound(told.slice(sound!.length)) : told;
}

function quoteOf(topic: Topic, told: string, findings: readonly Finding[]): string | null {
  const quantity = findings.find(({ criterion, quote }) => quote !== null && quantities.has(criterion))?.quote ?? "";
  if (countWords(quantity) >= fewestQuoted) return quantity;
  if (besideThePart.has(topic)) return null;
  const whole = withoutSound(told.trim().replace(/[\s.!?؟…:;,،؛]+$/u, ""));
  const stands = whole.length <= longestQuoted.characters && !/[«»“”"\n]/u.test(whole);
  const quote = stands ? whole : shortQuote(withoutSound(told), longestQuoted.words);
  return countWords(quote) >= fewestQuoted ? quote : null;
}

/** How weak a point is: not told at all, told without its proof, or proven. */
function weaknessOf({ report, written = {} }: JuryInput, topic: Topic): Omit<Candidate, "topic" | "against"> {
  const { element, wants } = topicShapes[topic];
  const told = report.elements[element];
  const findings = [...(report.findings[element] ?? []), ...Object.values(written).flat()].filter(({ criterion }) =>
    wants.includes(criterion),
  );
  const best = findings.reduce((least, { verdict }) => Math.min(least, weaker[verdict]), 3);
  if (told === null && findings.length === 0) return { weakness: 3.5, about: null };
  return {
    weakness: findings.length === 0 ? 1 : best,
    about: told === null ? null : quoteOf(topic, told.quote, findings),
  };
}

function candidates(input: JuryInput): Candidate[] {
  const found: Candidate[] = [];
  const mismatch = input.links.find(({ kind }) => kind === "number_mismatch");
  if (mismatch)
    found.push({ topic: "number", weakness: 5, about: mismatch.text.quote, against: mismatch.against?.quote ?? null });
  const loose = input.links.find(({ kind }) => kind === "claim_without_source" || kind === "number_not_in_canvas");
  if (loose) found.push({ topic: "claim", weakness: 4, about: loose.text.quote, against: null });
  for (const topic of topics) {
    if (topic === "number" || topic === "claim") continue;
    found.push({ topic, against: null, ...weaknessOf(input, topic) });
  }
  const rank = ({ topic, weakness }: Candidate) => weakness * 10 + (open.includes(topic) ? -1 : 0);
  return found.sort((one, other) => rank(other) - rank(one) || topics.indexOf(one.topic) - topics.indexOf(other.topic));
}

/**
 * The questions that three seats ask, the weakest points first, as many from gain as from fear at every seat. Only what was
 * said and written counts: neither names nor the language spoken change anything.
 */
export function juryQuestions(input: JuryInput): JuryQuestion[] {
  const jury = input.jury ?? defaultJury;
  const each = Math.max(1, Math.round((input.count ?? defaultCount) / seats.length));
  const asked = new Map<Seat, Candidate[]>(seats.map((seat) => [seat, []]));
  for (const candidate of candidates(input)) {
    const { seat, criterion } = topicShapes[candidate.topic];
    const list = asked.get(seat)!;
    if (list.length < each && jury.includes(criterion)) list.push(candidate);
  }
  const rounds = Array.from({ length: each }, (_, round) => seats.flatMap((seat) => asked.get(seat)![round] ?? []));
  return rounds.flat().map((candidate): JuryQuestion => {
    const { topic, about, against } = candidate;
    const { seat, criterion } = topicShapes[topic];
    const place = asked.get(seat)!.indexOf(candidate) + seats.indexOf(seat);
    const from: Angle = place % 2 === 0 ? "gain" : "fear";
    return { key: `${topic}.${from}`, seat, topic, from, criterion, about, against };
  });
}
