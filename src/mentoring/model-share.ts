import type { Setback } from "../domain/model.ts";
import type { Deps } from "./deps.ts";

/** What teams may use of the model in a day (UTC): tokens as the endpoint counts them, turns that asked it. */
export interface ModelShare {
  teamTokens: number;
  teamTurns: number;
  /** Tokens of all teams together. */
  dayTokens: number;
}

/** The day under which use is counted: YYYY-MM-DD, UTC. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** Why a team's next turn is to go without the model; null where it may ask it. */
export async function withoutModel(
  { store, programme, clock, share }: Pick<Deps, "store" | "programme" | "clock" | "share">,
  team: string,
): Promise<Setback | null> {
  if (share === null || !programme.settings.model) return "off";
  const day = dayOf(clock.now());
  const [own, all] = await Promise.all([store.modelUse.ofTeam(team, day), store.modelUse.ofDay(day)]);
  const usedUp = own.tokens >= share.teamTokens || own.turns >= share.teamTurns || all >= share.dayTokens;
  return usedUp ? "budget" : null;
}
