import type { BrokenLink, Canvases } from "./link.ts";

/** Every broken link between a team's canvases, the most important first. */
export function brokenLinks(canvases: Canvases): BrokenLink[] {
  void canvases;
  return [];
}
