/** Where in the console one is; the address bar says it, so that back, reload and a new tab work. */
export type Route = { view: "tickets" | "teams" | "codes" | "sheet" | "people" | "questions" } | TeamRoute;

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
  const [view = "", id = "", workshop = "", mark = ""] = partsOf(hash);
  if (view === "teams" && id !== "") return { view: "team", team: id, workshop, mark: mark === "private" };
  if (view === "codes" && id === "sheet") return { view: "sheet" };
  if (view === "teams" || view === "codes" || view === "people" || view === "questions") return { view };
  return { view: "tickets" };
}

export const to = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join("/")}`;
