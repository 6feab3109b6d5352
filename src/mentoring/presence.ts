/** Which members have their team's feed open right now, in this process. */
export interface Presence {
  /** Counts one open feed; the returned function counts it off. */
  enter(team: string, member: string): () => void;
  isHere(team: string, member: string): boolean;
}

export function createPresence(): Presence {
  const open = new Map<string, number>();
  const change = (place: string, by: number) => {
    const count = (open.get(place) ?? 0) + by;
    if (count > 0) open.set(place, count);
    else open.delete(place);
  };
  return {
    enter(team, member) {
      const place = `${team}/${member}`;
      change(place, 1);
      let left = false;
      return () => {
        if (!left) change(place, -1);
        left = true;
      };
    },
    isHere: (team, member) => open.has(`${team}/${member}`),
  };
}
