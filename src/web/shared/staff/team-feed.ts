import type { Here, TeamNews } from "../answers.ts";
import { ask, Refused } from "../api.ts";
import { follow } from "../tail.ts";
import type { Desk } from "./desk.ts";

/** Reads a team's news live after a number until what it gives is called. Meanwhile the team sees who is there. */
export function followTeam(desk: Desk, team: string, after: number, hear: (news: TeamNews | Here) => void): () => void {
  const over = new AbortController();
  const path = `/api/cohort/teams/${encodeURIComponent(team)}/events`;
  follow({
    after,
    signal: over.signal,
    lost: window,
    open: (from, signal) => ask(desk.door, `${path}?after=${from}`, { signal }),
    hear: ({ kind, data }) => {
      hear({ ...(data as object), kind } as TeamNews | Here);
      return false;
    },
    // The page's own looks say when the server does not answer.
    line: () => {},
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }).catch((error) => {
    if (!(error instanceof Refused)) throw error;
  });
  return () => over.abort();
}
