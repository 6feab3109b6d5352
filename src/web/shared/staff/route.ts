import type { Kind } from "./pass.ts";

/** Where in the console one is; the address bar says it, so that back, reload and a new tab work. */
export type Route =
  | { view: (typeof plain)[number] }
  | { view: "sheet" }
  | { view: "review"; feedback: string }
  | TeamRoute
  | EvaluationRoute;

/** A run ("": no suite chosen), one case of it, or two runs against each other. */
export type EvaluationRoute =
  | { view: "run"; run: string; suite: string }
  | { view: "trace"; run: string; suite: string; case: string }
  | { view: "compare"; before: string; after: string };

/** `workshop` "": the one the clock points at. `mark`: open at the newest private message. */
export interface TeamRoute {
  view: "team";
  team: string;
  workshop: string;
  mark: boolean;
}

/** Views whose address is their name. */
const plain = [
  "queue",
  "tickets",
  "teams",
  "mirror",
  "codes",
  "people",
  "questions",
  "evaluations",
  "cases",
  "settings",
] as const;

/** What a console opens at. */
export const homeOf: Readonly<Record<Kind, "queue" | "tickets">> = { mentor: "queue", organiser: "tickets" };

function partsOf(hash: string): string[] {
  try {
    return hash
      .replace(/^#?\/?/, "")
      .split("/")
      .map(decodeURIComponent);
  } catch {
    return [];
  }
}

export function routeOf(hash: string, kind: Kind): Route {
  const [view = "", id = "", next = "", last = ""] = partsOf(hash);
  if (view === "teams" && id !== "") return { view: "team", team: id, workshop: next, mark: last === "private" };
  if (view === "run" && id !== "")
    return last === "" ? { view: "run", run: id, suite: next } : { view: "trace", run: id, suite: next, case: last };
  if (view === "compare" && next !== "") return { view: "compare", before: id, after: next };
  if (view === "codes" && id === "sheet") return { view: "sheet" };
  if (view === "queue" && id !== "") return { view: "review", feedback: id };
  return { view: plain.find((one) => one === view) ?? homeOf[kind] };
}

export const to = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join("/")}`;
