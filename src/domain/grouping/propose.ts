import type { Idea } from "../ideas.ts";

export const proposeGroups = (_ideas: readonly Pick<Idea, "id" | "text">[]): string[][] => [];
