/** Somebody of the staff who has a team's conversation open. */
export interface Visitor {
  id: string;
  name: string;
}

/** Which members, and which of the staff, have a team's feed open right now, in this process. */
export interface Presence {
  /** Counts one open feed; the returned function counts it off. */
  enter(team: string, member: string): () => void;
  /** As `enter`, for a mentor or organiser, who is told by name. */
  visit(team: string, visitor: Visitor): () => void;
  isHere(team: string, member: string): boolean;
  /** Ids of the team's members who are here. */
  here(team: string): string[];
  visitors(team: string): Visitor[];
}

export function createPresence(): Presence {
  const members = openFeeds();
  const staff = openFeeds();
  const names = new Map<string, string>();
  return {
    enter: members.enter,
    visit(team, { id, name }) {
      names.set(id, name);
      return staff.enter(team, id);
    },
    isHere: (team, member) => members.here(team).includes(member),
    here: members.here,
    visitors: (team) => staff.here(team).map((id) => ({ id, name: names.get(id) ?? "" })),
  };
}

/** Who has how many feeds of a team open. */
function openFeeds(): Pick<Presence, "enter" | "here"> {
  const open = new Map<string, Map<string, number>>();
  const change = (team: string, person: string, by: number) => {
    const counts = open.get(team) ?? new Map<string, number>();
    const count = (counts.get(person) ?? 0) + by;
    if (count > 0) counts.set(person, count);
    else counts.delete(person);
    if (counts.size > 0) open.set(team, counts);
    else open.delete(team);
  };
  return {
    enter(team, person) {
      change(team, person, 1);
      let left = false;
      return () => {
        if (!left) change(team, person, -1);
        left = true;
      };
    },
    here: (team) => [...(open.get(team)?.keys() ?? [])].sort(),
  };
}
