import type { BrokenLink, Canvases } from "../coherence/link.ts";
import type { Finding } from "../criteria/finding.ts";
import { detectLanguage } from "../language/detect.ts";
import type { Span } from "../language/fold.ts";
import type { Language } from "../language/names.ts";
import type { VoiceActivity } from "../rehearsals.ts";
import { type Advice, adviceOn, firstThree, harmfulFillers } from "./advice.ts";
import type { Element } from "./elements/elements.ts";
import type { Misplaced } from "./elements/order.ts";
import { type Stumbles, stumblesIn } from "./flags.ts";
import { type Delivery, type JuryGrid, juryGrid } from "./jury-grid.ts";
import { linksOf, type NumberSaid, numbersIn, numbersSaid } from "./numbers-said.ts";
import {
  type PaceBand,
  type PacePoint,
  type PaceVerdict,
  paceBands,
  paceCurve,
  paceVerdict,
  type SpeechLanguage,
  wordsPerMinute,
} from "./pace.ts";
import { findingsOf, passagesOf } from "./passages.ts";
import { type Pause, pausesIn } from "./pauses.ts";
import { proposedSeconds, proposedSplit, type SplitPart, splitFor } from "./split.ts";
import type { Spoken, Timing } from "./spoken.ts";
import { type Structure, structureOf } from "./structure.ts";
import { type PartTime, partTimes, type Stretch, timelineOf } from "./timeline.ts";
import { pausesOfVoice, slideTimes, withVoice } from "./voice.ts";

/** Sounds, fillers or repairs: how many, how often, and each with its place. */
export interface Marks {
  count: number;
  /** Null where nobody took the time. */
  perMinute: number | null;
  marks: readonly (Span & { second: number | null })[];
}

/** What a rehearsal showed. Keys only: its words in three languages are content. It never says who will win. */
export interface Report {
  language: SpeechLanguage;
  /** A second language carries part of it. */
  mixed: boolean;
  words: number;
  time: {
    seconds: number | null;
    allowed: number;
    /** Without a stopwatch: how long the script lasts at the quickest and at the slowest good pace. */
    expected: { shortest: number; longest: number };
  };
  /** Where the times come from, and how sure the transcriber was; `indicative` when a machine wrote the words down. */
  source: { timing: Timing; confidence: number | null; indicative: boolean };
  pace: { wordsPerMinute: number; verdict: PaceVerdict; band: PaceBand; curve: readonly PacePoint[] } | null;
  /** Null where no silence could be measured. */
  pauses: { count: number; perMinute: number; longest: number; list: readonly Pause[] } | null;
  sounds: Marks;
  fillers: Marks & { most: readonly { form: string; count: number }[] };
  repairs: Marks;
  timeline: readonly Stretch[];
  parts: readonly PartTime[];
  /** Seconds each slide was shown; empty where no slide was changed. */
  slides: readonly number[];
  elements: Readonly<Record<Element, Span | null>>;
  findings: Readonly<Partial<Record<Element, readonly Finding[]>>>;
  misplaced: readonly Misplaced[];
  orderOk: boolean;
  /** The end comes back to the beginning; null where one of the two was not told. */
  comesBack: boolean | null;
  numbers: readonly NumberSaid[];
  links: readonly BrokenLink[];
  grid: JuryGrid;
  /** What already holds and should not be touched. */
  keep: { element: Element; quote: string } | null;
  /** Three things to work on; the rest is held back, shown in the report only. */
  next: readonly Advice[];
  held: readonly Advice[];
}

/** A speech, and what a programme and a team bring to it. */
export interface ReportInput {
  spoken: Spoken;
  /** What the team wrote, so that its numbers can be held against it. */
  canvases?: Canvases;
  /** When somebody was heard to speak: gives a script its times and its silences. */
  voice?: VoiceActivity | null;
  /** When each next slide was shown, in milliseconds. */
  slides?: readonly number[];
  /** Seconds allowed. */
  allowed?: number;
  split?: readonly SplitPart[];
  jury?: readonly string[] | null;
  weights?: Readonly<Record<string, number>> | null;
  /** The language spoken, when the team says so; else it is read from the words. */
  language?: Language;
  /** A machine wrote the words down. */
  transcribed?: boolean;
}

const minute = 60;

function languageOf(text: string): { language: SpeechLanguage; mixed: boolean } {
  const { language, mixed } = detectLanguage(text);
  if (language === "en" || language === "fr") return { language, mixed };
  return { language: language === "und" || language === "zgh" ? "fr" : "ar", mixed };
}

/** The report of one rehearsal: pure, the same input gives the same report. */
export function rehearsalReport(setting: ReportInput): Report {
  const { canvases = {}, allowed = proposedSeconds, voice = null, slides = [] } = setting;
  const spoken = withVoice(setting.spoken, voice);
  const stumbles = stumblesIn(spoken);
  const structure = structureOf(spoken, stumbles);
  const split = splitFor(setting.split ?? proposedSplit, allowed);
  const read = languageOf(spoken.text);
  const language = setting.language ?? read.language;
  const pace = paceOf(spoken, language);
  const pauses = pauseSum(spoken, voice);
  const timeline = timelineOf(spoken, structure, split);
  const parts = partTimes(timeline, split);
  const passages = passagesOf(structure);
  const links = linksOf(passages, canvases);
  const numbers = numbersSaid(numbersIn(spoken, structure.cleared), canvases, links, structure.cleared);
  const findings = findingsOf(passages, spoken);
  const marks = marksOf(spoken, stumbles);
  const stumbling = spoken.seconds === null ? null : marks.sounds.perMinute! + marks.fillers.perMinute!;
  const { elements, misplaced, orderOk, comesBack } = structure;
  const advice = firstThree(
    adviceOn({
      elements,
      findings,
      misplaced,
      numbers,
      links,
      seconds: spoken.seconds,
      allowed,
      problemShare: parts.find(({ part }) => part === "problem")?.share ?? 0,
      pace,
      fillersPerMinute: stumbling,
      pausesPerMinute: pauses?.perMinute ?? null,
    }),
  );
  const delivery: Delivery = {
    inOrder: orderOk,
    inTime: spoken.seconds === null ? null : spoken.seconds <= allowed * grace,
    steady: pace === null ? null : pace.verdict === "steady",
    fluent: stumbling === null ? null : stumbling < harmfulFillers,
  };
  const band = paceBands[language];
  return {
    language,
    mixed: read.mixed,
    words: spoken.words.length,
    time: {
      seconds: spoken.seconds,
      allowed,
      expected: {
        shortest: (spoken.words.length / band.high) * minute,
        longest: (spoken.words.length / band.low) * minute,
      },
    },
    source: {
      timing: spoken.timing,
      confidence: spoken.confidence,
      indicative: setting.transcribed ?? (spoken.timing === "words" || spoken.timing === "lines"),
    },
    pace,
    pauses,
    ...marks,
    timeline,
    parts,
    slides: slides.length === 0 || spoken.seconds === null ? [] : slideTimes(slides, spoken.seconds),
    elements,
    findings,
    misplaced,
    orderOk,
    comesBack,
    numbers,
    links,
    grid: juryGrid({ elements, findings, numbers, links, delivery }, setting.jury ?? null, setting.weights ?? null),
    keep: keepOf(structure, findings, numbers),
    ...advice,
  };
}

/** A few seconds over do not count. */
const grace = 1.05;

function paceOf(spoken: Spoken, language: SpeechLanguage): Report["pace"] {
  const pace = wordsPerMinute(spoken);
  if (pace === null) return null;
  return {
    wordsPerMinute: Math.round(pace),
    verdict: paceVerdict(pace, language),
    band: paceBands[language],
    curve: paceCurve(spoken),
  };
}

function pauseSum(spoken: Spoken, voice: VoiceActivity | null): Report["pauses"] {
  if (spoken.timing === "none" || spoken.seconds === null) return null;
  const list = spoken.timing === "voice" && voice !== null ? pausesOfVoice(spoken, voice) : pausesIn(spoken);
  return {
    count: list.length,
    perMinute: (list.length / spoken.seconds) * minute,
    longest: Math.max(0, ...list.map(({ seconds }) => seconds)),
    list,
  };
}

function marksOf(
  spoken: Spoken,
  { sounds, fillers, repairs }: Stumbles,
): Pick<Report, "sounds" | "fillers" | "repairs"> {
  const marks = (places: readonly { from: number; to: number }[]): Marks => ({
    count: places.length,
    perMinute: spoken.seconds === null ? null : (places.length / spoken.seconds) * minute,
    marks: places.map(({ from, to }) => {
      const [start, end] = [spoken.words[from]!.start, spoken.words[to]!.end];
      const { begin } = spoken.words[from]!;
      return { quote: spoken.text.slice(start, end), start, end, second: begin === null ? null : begin / thousand };
    }),
  });
  const words = marks(fillers);
  const counts = new Map<string, number>();
  for (const { quote } of words.marks) {
    const form = quote.toLowerCase().replace(/[.,;:!?،؟]+$/u, "");
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const most = [...counts].map(([form, count]) => ({ form, count })).sort((one, other) => other.count - one.count);
  return {
    sounds: marks(sounds.map((at) => ({ from: at, to: at }))),
    fillers: { ...words, most: most.slice(0, shown) },
    repairs: marks(repairs),
  };
}

const thousand = 1000;
const shown = 5;

/** What to leave as it is: an opening that catches, a closing, else a part whose first criterion is met. */
function keepOf({ elements }: Structure, findings: Report["findings"], numbers: readonly NumberSaid[]): Report["keep"] {
  const order: readonly Element[] = [
    "hook",
    "conclusion",
    "call_for_support",
    "impact",
    "problem",
    "innovation",
    "solution",
  ];
  for (const element of order) {
    const span = elements[element];
    const doubtful = numbers.some(
      ({ standing, start }) => standing === "contradicts" && span !== null && start >= span.start && start < span.end,
    );
    if (span === null || doubtful || findings[element]?.[0]?.verdict !== "met") continue;
    return { element, quote: span.quote };
  }
  return null;
}
