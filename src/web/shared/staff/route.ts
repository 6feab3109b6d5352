/** Where in the console one is; the address bar says it, so that back, reload and a new tab work. */
export type Route =
  | { view: "tickets" | "teams" | "codes" | "sheet" | "people" | "questions" | "evaluations" | "cases" }
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

export function routeOf(hash: string): Route {
  const [view = "", id = "", next = "", last = ""] = partsOf(hash);
  if (view === "teams" && id !== "") return { view: "team", team: id, workshop: next, mark: last === "private" };
  if (view === "run" && id !== "")
    return last === "" ? { view: "run", run: id, suite: next } : { view: "trace", run: id, suite: next, case: last };
  if (view === "compare" && next !== "") return { view: "compare", before: id, after: next };
  if (view === "codes" && id === "sheet") return { view: "sheet" };
  if (view === "evaluations" || view === "cases") return { view };
  if (view === "teams" || view === "codes" || view === "people" || view === "questions") return { view };
  return { view: "tickets" };
}

export const to = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join("/")}`;
