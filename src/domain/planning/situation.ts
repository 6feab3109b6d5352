import type { BrokenLink } from "../coherence/link.ts";
import type { Diagnosis, Gap, Intention, Plan, Rung, Strategy } from "../guidance.ts";
import type { Heard } from "./heard.ts";
import { climb, type Since } from "./ladder.ts";
import type { Past } from "./past.ts";
import type { Standing } from "./standing.ts";

/** Everything a plan is decided from. */
export interface Situation {
  /** The message to answer. */
  text: string;
  diagnosis: Diagnosis;
  past: Past;
  standing: Standing;
  heard: Heard;
  /** The library's answer to a question; null when none was asked. */
  answer: { grounded: boolean } | null;
  /** Broken links of the thread with this message in place, most important first; read when a part is closed. */
  broken(): readonly BrokenLink[];
  /** A text that reads as pasted from elsewhere, without the team's own words in it. */
  pasted: boolean;
  /** Organisers closed feedback by Dalil in this workshop. */
  closed: boolean;
}

export function plan(
  topic: string,
  strategy: Strategy,
  intention: Intention,
  about: { gap?: Gap | null; rung?: Rung; alert?: Plan["alert"] } = {},
): Plan {
  return {
    strategy,
    intention,
    rung: about.rung ?? 0,
    gap: about.gap ?? null,
    topic,
    phrasings: [],
    alert: about.alert ?? null,
  };
}

function sinceAsked(situation: Situation): Since {
  const { standing, past, heard } = situation;
  const asked = past.open?.gap;
  return {
    attempted: standing.attempted,
    progressed:
      standing.fresh.some((criterion) => criterion !== asked?.criterion) ||
      standing.entries.some(
        ({ field, quote }) =>
          field !== asked?.field && field !== "opportunity" && !standing.held[field]?.includes(quote),
      ),
    complained: heard.has("again"),
  };
}

/** The rung for this gap, or an act where the ladder is used up. */
export const rungFor = (situation: Situation, gap: Gap): Exclude<Rung, 0> | "act" =>
  climb(situation.past, gap, sinceAsked(situation));

export const strategyAt = (rung: Rung, first: Strategy): Strategy =>
  rung === 3 ? "sentence_starter" : rung === 4 ? "example_from_another_field" : first;
