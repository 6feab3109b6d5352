import { words } from "../domain/language/fold.ts";
import type { Mentor, Organiser } from "../domain/people.ts";
import type { Deps } from "./deps.ts";
import { allow } from "./permission.ts";

export interface UncoveredQuestion {
  /** As it was asked first. */
  text: string;
  /** How many times it was asked, and how many of these still wait for a person. */
  asked: number;
  open: number;
  /** Names of the teams that asked it, by name. */
  teams: string[];
  /** ISO 8601, UTC. */
  lastAt: string;
}

/**
 * What teams asked and the library does not tell, most asked first. Questions with the same words are one, whatever
 * their accents, capitals and signs; closed tickets count, since the library may still lack the answer.
 */
export async function listUncovered(
  { store }: Pick<Deps, "store">,
  { actor }: { actor: Mentor | Organiser },
): Promise<UncoveredQuestion[]> {
  allow(actor, "read_cohort", { kind: "cohort", cohort: actor.cohort });
  const tickets = await store.tickets.list(actor.cohort, { closed: true });
  const questions = new Map<string, UncoveredQuestion>();
  for (const { reason, text, state, names, at } of tickets.reverse()) {
    // What was asked in private is not shown among the others.
    if (reason !== "uncovered" || text.trim() === "") continue;
    const same =
      words(text)
        .map((word) => word.form)
        .join(" ") || text.trim();
    const known = questions.get(same) ?? { text: text.trim(), asked: 0, open: 0, teams: [], lastAt: at };
    known.asked += 1;
    if (state !== "closed") known.open += 1;
    if (!known.teams.includes(names.team)) known.teams = [...known.teams, names.team].sort();
    known.lastAt = at;
    questions.set(same, known);
  }
  return [...questions.values()].sort((a, b) => b.asked - a.asked || b.lastAt.localeCompare(a.lastAt));
}
