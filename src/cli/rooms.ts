import { openTerminal } from "../app.ts";
import { type Config, readConfig } from "../config.ts";
import { DomainError } from "../domain/errors.ts";
import type { Team } from "../domain/people.ts";
import { parse, teamCode } from "../mentoring/parse.ts";

export type TerminalRooms = Awaited<ReturnType<typeof openTerminal>> & { config: Config };

/** Whoever can run the command on the server may do what the system may. */
export const atTerminal = { kind: "system" } as const;

/** Opens the store and the programme for one piece of work, and closes the store after it. */
export async function withRooms<T>(work: (rooms: TerminalRooms) => Promise<T>): Promise<T> {
  const config = readConfig();
  const rooms = await openTerminal(config);
  try {
    return await work({ ...rooms, config });
  } finally {
    await rooms.store.close();
  }
}

/** The team that has this code; throws `unknown_code`. */
export async function teamOf({ store }: Pick<TerminalRooms, "store">, code: string): Promise<Team> {
  const team = await store.people.teamByCode(parse(teamCode, code));
  if (team === null) throw new DomainError("unknown_code");
  return team;
}
