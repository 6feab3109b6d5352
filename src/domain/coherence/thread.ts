import { brokenLinks } from "./broken-links.ts";
import type { BrokenLink, Canvases, ThreadEnd } from "./link.ts";

export const threadSteps = ["problem", "people", "pain", "feature", "data", "indicator", "slide", "claim"] as const;
export type ThreadStep = (typeof threadSteps)[number];

export interface ThreadNode {
  step: ThreadStep;
  /** Empty: nothing is written yet. */
  ends: ThreadEnd[];
}

export interface ThreadLink {
  from: ThreadStep;
  to: ThreadStep;
  /** Open: one of the two steps is not written yet. */
  state: "whole" | "broken" | "open";
  broken: BrokenLink[];
}

export interface Thread {
  nodes: ThreadNode[];
  links: ThreadLink[];
}

/** The thread from the problem to the spoken word, each step with the words that carry it. */
export function threadOf(canvases: Canvases): Thread {
  const nodes = threadSteps.map((step): ThreadNode => ({ step, ends: [] }));
  const links = threadSteps.slice(1).map((to, at): ThreadLink => ({ from: threadSteps[at]!, to, state: "open", broken: brokenLinks(canvases).slice(0, 0) }));
  return { nodes, links };
}
