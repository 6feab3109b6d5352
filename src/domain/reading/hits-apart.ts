import type { Hit } from "./cues.ts";

/** The hits that none of the others crosses. */
export const beyond = (hits: readonly Hit[], others: readonly Hit[]): Hit[] =>
  hits.filter((hit) => !others.some((other) => hit.from < other.to && hit.to > other.from));
