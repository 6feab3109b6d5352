/** Which members have their team's feed open right now, in this process. */
export interface Presence {
  /** Counts one open feed; the returned function counts it off. */
  enter(team: string, member: string): () => void;
  isHere(team: string, member: string): boolean;
  /** Ids of the team's members who are here. */
  here(team: string): string[];
}

export function createPresence(): Presence {
  const open = new Map<string, Map<string, number>>();
  const change = (team: string, member: string, by: number) => {
    const counts = open.get(team) ?? new Map<string, number>();
    const count = (counts.get(member) ?? 0) + by;
    if (count > 0) counts.set(member, count);
    else counts.delete(member);
    if (counts.size > 0) open.set(team, counts);
    else open.delete(team);
  };
  return {
    enter(team, member) {
      change(team, member, 1);
      let left = false;
      return () => {
        if (!left) change(team, member, -1);
        left = true;
      };
    },
    isHere: (team, member) => open.get(team)?.has(member) ?? false,
    here: (team) => [...(open.get(team)?.keys() ?? [])].sort(),
  };
}
