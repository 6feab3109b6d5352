import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { TeamOverview } from "./answers.ts";
import { alike } from "./name-match.ts";
import { words } from "./words.ts";

/** As many as one call may ask the progress of. */
export const atOnce = 50;

interface Search {
  typed: string;
  found: readonly TeamOverview[];
  /** Of the found ones, those that are listed. */
  seen: readonly TeamOverview[];
  type(typed: string): void;
  more(): void;
}

/** Teams whose `text` is like what was typed, fifty at a time. */
export function useSearch(teams: readonly TeamOverview[], text: (row: TeamOverview) => string): Search {
  const [typed, setTyped] = useState("");
  const [shown, setShown] = useState(atOnce);
  const found = teams.filter((row) => alike(text(row), typed));
  return {
    typed,
    found,
    seen: found.slice(0, shown),
    type(next) {
      setTyped(next);
      setShown(atOnce);
    },
    more: () => setShown(shown + atOnce),
  };
}

/** Where a team is looked for, how many were found, and these, each as `children` draws it. */
export function TeamList({ search, children }: { search: Search; children(row: TeamOverview): ComponentChildren }) {
  const { typed, found, seen } = search;
  const rest = Math.min(atOnce, found.length - seen.length);
  return (
    <>
      <label for="filter">{words.filter}</label>
      <input
        id="filter"
        type="search"
        dir="auto"
        autocomplete="off"
        value={typed}
        onInput={(event) => search.type(event.currentTarget.value)}
      />
      <p class="second" role="status">
        {typed.trim() === "" ? "" : found.length === 0 ? words.noMatch(typed.trim()) : words.teamsCount(found.length)}
      </p>
      <ul class="teams">{seen.map(children)}</ul>
      {rest > 0 && (
        <button type="button" onClick={search.more}>
          {words.more(rest)}
        </button>
      )}
    </>
  );
}
